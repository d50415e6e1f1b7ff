import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AddStatementBody,
  CureDefectBody,
  DeclareDeadlockBody,
  DissentBody,
  EscalateBody,
  FlagDefectBody,
  GrantDelegationBody,
  ObtainExpertOpinionBody,
  ResolveDeadlockBody,
  RevokeDecisionBody,
  RevokeDelegationBody,
  SupersedeDecisionBody,
  UseReservedPowerBody,
  VoidVoteBody,
} from './decisions.bodies';

@ApiTags('decisions')
@Controller('alliances/:alliance')
export class DecisionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('voided-votes')
  voidVote(@Asks() asking: Asking, @Body() body: VoidVoteBody) {
    return this.commands.execute(new Decide(asking, 'VoidVote', body));
  }

  @Post('statements')
  addStatement(@Asks() asking: Asking, @Body() body: AddStatementBody) {
    return this.commands.execute(new Decide(asking, 'AddStatement', body));
  }

  @Post('dissents')
  dissent(@Asks() asking: Asking, @Body() body: DissentBody) {
    return this.commands.execute(new Decide(asking, 'Dissent', body));
  }

  @Post('deadlocks')
  declareDeadlock(@Asks() asking: Asking, @Body() body: DeclareDeadlockBody) {
    return this.commands.execute(new Decide(asking, 'DeclareDeadlock', body));
  }

  @Post('deadlock-escalations')
  escalate(@Asks() asking: Asking, @Body() body: EscalateBody) {
    return this.commands.execute(new Decide(asking, 'Escalate', body));
  }

  @Post('expert-opinions')
  obtainExpertOpinion(@Asks() asking: Asking, @Body() body: ObtainExpertOpinionBody) {
    return this.commands.execute(new Decide(asking, 'ObtainExpertOpinion', body));
  }

  @Post('deadlock-resolutions')
  resolveDeadlock(@Asks() asking: Asking, @Body() body: ResolveDeadlockBody) {
    return this.commands.execute(new Decide(asking, 'ResolveDeadlock', body));
  }

  @Post('owner-determinations')
  useReservedPower(@Asks() asking: Asking, @Body() body: UseReservedPowerBody) {
    return this.commands.execute(new Decide(asking, 'UseReservedPower', body));
  }

  @Post('decision-supersessions')
  supersedeDecision(@Asks() asking: Asking, @Body() body: SupersedeDecisionBody) {
    return this.commands.execute(new Decide(asking, 'SupersedeDecision', body));
  }

  @Post('decision-revocations')
  revokeDecision(@Asks() asking: Asking, @Body() body: RevokeDecisionBody) {
    return this.commands.execute(new Decide(asking, 'RevokeDecision', body));
  }

  @Post('procedural-defects')
  flagDefect(@Asks() asking: Asking, @Body() body: FlagDefectBody) {
    return this.commands.execute(new Decide(asking, 'FlagDefect', body));
  }

  @Post('defect-cures')
  cureDefect(@Asks() asking: Asking, @Body() body: CureDefectBody) {
    return this.commands.execute(new Decide(asking, 'CureDefect', body));
  }

  @Post('delegations')
  grantDelegation(@Asks() asking: Asking, @Body() body: GrantDelegationBody) {
    return this.commands.execute(new Decide(asking, 'GrantDelegation', body));
  }

  @Post('delegation-revocations')
  revokeDelegation(@Asks() asking: Asking, @Body() body: RevokeDelegationBody) {
    return this.commands.execute(new Decide(asking, 'RevokeDelegation', body));
  }
}
