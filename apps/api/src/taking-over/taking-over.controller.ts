import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AcceptHistoryBody, RecordPastDecisionBody } from './bodies';

@ApiTags('taking over')
@Controller('alliances/:alliance')
export class TakingOverController {
  constructor(private readonly commands: CommandBus) {}

  @Post('past-decisions')
  recordPastDecision(@Asks() asking: Asking, @Body() body: RecordPastDecisionBody) {
    return this.commands.execute(new Decide(asking, 'RecordPastDecision', body));
  }

  @Post('history-acceptances')
  acceptHistory(@Asks() asking: Asking, @Body() body: AcceptHistoryBody) {
    return this.commands.execute(new Decide(asking, 'AcceptHistory', body));
  }
}
