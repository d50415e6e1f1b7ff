import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AttachCertificateBody,
  AttachPreliminaryAgreementBody,
  AttachSubcontractorCommitmentBody,
  SubmitApplicationBody,
  WithdrawApplicationBody,
} from './applications.bodies';

@ApiTags('procurement')
@Controller('alliances/:alliance')
export class ApplicationsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('applications')
  submitApplication(@Asks() asking: Asking, @Body() body: SubmitApplicationBody) {
    return this.commands.execute(new Decide(asking, 'SubmitApplication', body));
  }

  @Post('certificates')
  attachCertificate(@Asks() asking: Asking, @Body() body: AttachCertificateBody) {
    return this.commands.execute(new Decide(asking, 'AttachCertificate', body));
  }

  @Post('preliminary-agreements')
  attachPreliminaryAgreement(@Asks() asking: Asking, @Body() body: AttachPreliminaryAgreementBody) {
    return this.commands.execute(new Decide(asking, 'AttachPreliminaryAgreement', body));
  }

  @Post('subcontractor-commitments')
  attachSubcontractorCommitment(@Asks() asking: Asking, @Body() body: AttachSubcontractorCommitmentBody) {
    return this.commands.execute(new Decide(asking, 'AttachSubcontractorCommitment', body));
  }

  @Post('application-withdrawals')
  withdrawApplication(@Asks() asking: Asking, @Body() body: WithdrawApplicationBody) {
    return this.commands.execute(new Decide(asking, 'WithdrawApplication', body));
  }
}
