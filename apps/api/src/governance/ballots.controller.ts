import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { CastVoteBody, CloseBallotBody, DemandMeetingBody, ObjectWithReasonsBody, OpenBallotBody, WithdrawVoteBody } from './ballots.bodies';

@ApiTags('ballots')
@Controller('alliances/:alliance')
export class BallotsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('ballots')
  openBallot(@Asks() asking: Asking, @Body() body: OpenBallotBody) {
    return this.commands.execute(new Decide(asking, 'OpenBallot', body));
  }

  @Post('votes')
  castVote(@Asks() asking: Asking, @Body() body: CastVoteBody) {
    return this.commands.execute(new Decide(asking, 'CastVote', body));
  }

  @Post('objections')
  objectWithReasons(@Asks() asking: Asking, @Body() body: ObjectWithReasonsBody) {
    return this.commands.execute(new Decide(asking, 'ObjectWithReasons', body));
  }

  @Post('vote-withdrawals')
  withdrawVote(@Asks() asking: Asking, @Body() body: WithdrawVoteBody) {
    return this.commands.execute(new Decide(asking, 'WithdrawVote', body));
  }

  @Post('meeting-demands')
  demandMeeting(@Asks() asking: Asking, @Body() body: DemandMeetingBody) {
    return this.commands.execute(new Decide(asking, 'DemandMeeting', body));
  }

  @Post('ballot-closings')
  closeBallot(@Asks() asking: Asking, @Body() body: CloseBallotBody) {
    return this.commands.execute(new Decide(asking, 'CloseBallot', body));
  }
}
