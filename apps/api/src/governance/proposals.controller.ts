import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AmendProposalBody, ProposeDecisionBody, ReferBackBody, TableItemBody, WithdrawProposalBody } from './proposals.bodies';

@ApiTags('proposals')
@Controller('alliances/:alliance')
export class ProposalsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('proposals')
  proposeDecision(@Asks() asking: Asking, @Body() body: ProposeDecisionBody) {
    return this.commands.execute(new Decide(asking, 'ProposeDecision', body));
  }

  @Post('proposal-amendments')
  amendProposal(@Asks() asking: Asking, @Body() body: AmendProposalBody) {
    return this.commands.execute(new Decide(asking, 'AmendProposal', body));
  }

  @Post('proposal-withdrawals')
  withdrawProposal(@Asks() asking: Asking, @Body() body: WithdrawProposalBody) {
    return this.commands.execute(new Decide(asking, 'WithdrawProposal', body));
  }

  @Post('tablings')
  tableItem(@Asks() asking: Asking, @Body() body: TableItemBody) {
    return this.commands.execute(new Decide(asking, 'TableItem', body));
  }

  @Post('referrals')
  referBack(@Asks() asking: Asking, @Body() body: ReferBackBody) {
    return this.commands.execute(new Decide(asking, 'ReferBack', body));
  }
}
