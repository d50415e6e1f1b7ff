import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AdoptIdeaBody, DeclineIdeaBody, EndTrialBody, RecordInvolvementBody, SubmitIdeaBody, TrialIdeaBody } from './ideas.bodies';

@ApiTags('ideas')
@Controller('alliances/:alliance')
export class IdeasController {
  constructor(private readonly commands: CommandBus) {}

  @Post('ideas')
  submitIdea(@Asks() asking: Asking, @Body() body: SubmitIdeaBody) {
    return this.commands.execute(new Decide(asking, 'SubmitIdea', body));
  }

  @Post('idea-trials')
  trialIdea(@Asks() asking: Asking, @Body() body: TrialIdeaBody) {
    return this.commands.execute(new Decide(asking, 'TrialIdea', body));
  }

  @Post('idea-trial-ends')
  endTrial(@Asks() asking: Asking, @Body() body: EndTrialBody) {
    return this.commands.execute(new Decide(asking, 'EndTrial', body));
  }

  @Post('idea-adoptions')
  adoptIdea(@Asks() asking: Asking, @Body() body: AdoptIdeaBody) {
    return this.commands.execute(new Decide(asking, 'AdoptIdea', body));
  }

  @Post('idea-declines')
  declineIdea(@Asks() asking: Asking, @Body() body: DeclineIdeaBody) {
    return this.commands.execute(new Decide(asking, 'DeclineIdea', body));
  }

  @Post('involvements')
  recordInvolvement(@Asks() asking: Asking, @Body() body: RecordInvolvementBody) {
    return this.commands.execute(new Decide(asking, 'RecordInvolvement', body));
  }
}
