import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AmendInvitationBody,
  AnswerClarificationBody,
  RecordMarketDialogueBody,
  RecordMemberSuccessionBody,
  RequestClarificationBody,
} from './evaluations.bodies';

/** What is said to the market and to candidates, and what becomes known about them, before they are compared. */
@ApiTags('procurement')
@Controller('alliances/:alliance')
export class InvitationsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('market-dialogues')
  recordMarketDialogue(@Asks() asking: Asking, @Body() body: RecordMarketDialogueBody) {
    return this.commands.execute(new Decide(asking, 'RecordMarketDialogue', body));
  }

  @Post('invitation-amendments')
  amendInvitation(@Asks() asking: Asking, @Body() body: AmendInvitationBody) {
    return this.commands.execute(new Decide(asking, 'AmendInvitation', body));
  }

  @Post('clarification-requests')
  requestClarification(@Asks() asking: Asking, @Body() body: RequestClarificationBody) {
    return this.commands.execute(new Decide(asking, 'RequestClarification', body));
  }

  @Post('clarification-answers')
  answerClarification(@Asks() asking: Asking, @Body() body: AnswerClarificationBody) {
    return this.commands.execute(new Decide(asking, 'AnswerClarification', body));
  }

  @Post('consortium-successions')
  recordMemberSuccession(@Asks() asking: Asking, @Body() body: RecordMemberSuccessionBody) {
    return this.commands.execute(new Decide(asking, 'RecordMemberSuccession', body));
  }
}
