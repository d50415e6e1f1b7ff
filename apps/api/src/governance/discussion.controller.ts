import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { CompleteActionBody, CreateActionBody, MakeCounterProposalBody, SupportProposalBody } from './discussion.bodies';

@ApiTags('decisions')
@Controller('alliances/:alliance')
export class DiscussionController {
  constructor(private readonly commands: CommandBus) {}

  @Post('counter-proposals')
  makeCounterProposal(@Asks() asking: Asking, @Body() body: MakeCounterProposalBody) {
    return this.commands.execute(new Decide(asking, 'MakeCounterProposal', body));
  }

  @Post('supports')
  supportProposal(@Asks() asking: Asking, @Body() body: SupportProposalBody) {
    return this.commands.execute(new Decide(asking, 'SupportProposal', body));
  }

  @Post('actions')
  createAction(@Asks() asking: Asking, @Body() body: CreateActionBody) {
    return this.commands.execute(new Decide(asking, 'CreateAction', body));
  }

  @Post('action-completions')
  completeAction(@Asks() asking: Asking, @Body() body: CompleteActionBody) {
    return this.commands.execute(new Decide(asking, 'CompleteAction', body));
  }
}
