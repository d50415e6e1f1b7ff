import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { CheckRequirementBody, OpenProcurementBody, PublishInvitationBody, QualifyCandidateBody, RejectCandidateBody } from './procurements.bodies';

@ApiTags('procurement')
@Controller('alliances/:alliance')
export class ProcurementsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('procurements')
  openProcurement(@Asks() asking: Asking, @Body() body: OpenProcurementBody) {
    return this.commands.execute(new Decide(asking, 'OpenProcurement', body));
  }

  @Post('invitations')
  publishInvitation(@Asks() asking: Asking, @Body() body: PublishInvitationBody) {
    return this.commands.execute(new Decide(asking, 'PublishInvitation', body));
  }

  @Post('requirement-checks')
  checkRequirement(@Asks() asking: Asking, @Body() body: CheckRequirementBody) {
    return this.commands.execute(new Decide(asking, 'CheckRequirement', body));
  }

  @Post('candidate-qualifications')
  qualifyCandidate(@Asks() asking: Asking, @Body() body: QualifyCandidateBody) {
    return this.commands.execute(new Decide(asking, 'QualifyCandidate', body));
  }

  @Post('candidate-rejections')
  rejectCandidate(@Asks() asking: Asking, @Body() body: RejectCandidateBody) {
    return this.commands.execute(new Decide(asking, 'RejectCandidate', body));
  }
}
