import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AdmitOwnerPartyBody,
  AdoptPolicySetBody,
  ArchiveAllianceBody,
  DefineContractPeriodBody,
  EndCapacityBody,
  GrantCapacityBody,
  GrantRoleBody,
  RegisterPartyBody,
  RevokeRoleBody,
  SetTermBody,
  WithdrawPartyBody,
} from './bodies';

@ApiTags('parties')
@Controller('alliances/:alliance')
export class PartiesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('policy-sets')
  adoptPolicySet(@Asks() asking: Asking, @Body() body: AdoptPolicySetBody) {
    return this.commands.execute(new Decide(asking, 'AdoptPolicySet', body));
  }

  @Post('terms')
  setTerm(@Asks() asking: Asking, @Body() body: SetTermBody) {
    return this.commands.execute(new Decide(asking, 'SetTerm', body));
  }

  @Post('contract-periods')
  defineContractPeriod(@Asks() asking: Asking, @Body() body: DefineContractPeriodBody) {
    return this.commands.execute(new Decide(asking, 'DefineContractPeriod', body));
  }

  @Post('role-grants')
  grantRole(@Asks() asking: Asking, @Body() body: GrantRoleBody) {
    return this.commands.execute(new Decide(asking, 'GrantRole', body));
  }

  @Post('role-revocations')
  revokeRole(@Asks() asking: Asking, @Body() body: RevokeRoleBody) {
    return this.commands.execute(new Decide(asking, 'RevokeRole', body));
  }

  @Post('parties')
  registerParty(@Asks() asking: Asking, @Body() body: RegisterPartyBody) {
    return this.commands.execute(new Decide(asking, 'RegisterParty', body));
  }

  @Post('capacity-grants')
  grantCapacity(@Asks() asking: Asking, @Body() body: GrantCapacityBody) {
    return this.commands.execute(new Decide(asking, 'GrantCapacity', body));
  }

  @Post('capacity-ends')
  endCapacity(@Asks() asking: Asking, @Body() body: EndCapacityBody) {
    return this.commands.execute(new Decide(asking, 'EndCapacity', body));
  }

  @Post('owner-admissions')
  admitOwnerParty(@Asks() asking: Asking, @Body() body: AdmitOwnerPartyBody) {
    return this.commands.execute(new Decide(asking, 'AdmitOwnerParty', body));
  }

  @Post('party-withdrawals')
  withdrawParty(@Asks() asking: Asking, @Body() body: WithdrawPartyBody) {
    return this.commands.execute(new Decide(asking, 'WithdrawParty', body));
  }

  @Post('archivals')
  archiveAlliance(@Asks() asking: Asking, @Body() body: ArchiveAllianceBody) {
    return this.commands.execute(new Decide(asking, 'ArchiveAlliance', body));
  }
}
