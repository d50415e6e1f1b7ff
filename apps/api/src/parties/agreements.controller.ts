import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { DraftAgreementBody, FulfilEffectivenessConditionBody, SignAgreementBody } from './bodies';
import { RecordPrincipleBody, TerminateAgreementBody } from './delivery.bodies';

@ApiTags('parties')
@Controller('alliances/:alliance')
export class AgreementsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('agreement-drafts')
  draftAgreement(@Asks() asking: Asking, @Body() body: DraftAgreementBody) {
    return this.commands.execute(new Decide(asking, 'DraftAgreement', body));
  }

  @Post('agreement-signatures')
  signAgreement(@Asks() asking: Asking, @Body() body: SignAgreementBody) {
    return this.commands.execute(new Decide(asking, 'SignAgreement', body));
  }

  @Post('fulfilled-effectiveness-conditions')
  fulfilEffectivenessCondition(@Asks() asking: Asking, @Body() body: FulfilEffectivenessConditionBody) {
    return this.commands.execute(new Decide(asking, 'FulfilEffectivenessCondition', body));
  }

  @Post('agreement-terminations')
  terminateAgreement(@Asks() asking: Asking, @Body() body: TerminateAgreementBody) {
    return this.commands.execute(new Decide(asking, 'TerminateAgreement', body));
  }

  @Post('principles')
  recordPrinciple(@Asks() asking: Asking, @Body() body: RecordPrincipleBody) {
    return this.commands.execute(new Decide(asking, 'RecordPrinciple', body));
  }
}
