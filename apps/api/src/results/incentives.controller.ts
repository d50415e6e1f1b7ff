import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AdjustSettlementBody,
  AgreeIncentiveSharesBody,
  ApproveSettlementBody,
  CalculateSettlementBody,
  DemonstrateSavingsBody,
  OpenIncentivePeriodBody,
  PayOutBody,
  RecoverIncentiveBody,
} from './incentives.bodies';

@ApiTags('results')
@Controller('alliances/:alliance')
export class IncentivesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('incentive-periods')
  openIncentivePeriod(@Asks() asking: Asking, @Body() body: OpenIncentivePeriodBody) {
    return this.commands.execute(new Decide(asking, 'OpenIncentivePeriod', body));
  }

  @Post('incentive-shares')
  agreeIncentiveShares(@Asks() asking: Asking, @Body() body: AgreeIncentiveSharesBody) {
    return this.commands.execute(new Decide(asking, 'AgreeIncentiveShares', body));
  }

  @Post('savings-demonstrations')
  demonstrateSavings(@Asks() asking: Asking, @Body() body: DemonstrateSavingsBody) {
    return this.commands.execute(new Decide(asking, 'DemonstrateSavings', body));
  }

  @Post('settlements')
  calculateSettlement(@Asks() asking: Asking, @Body() body: CalculateSettlementBody) {
    return this.commands.execute(new Decide(asking, 'CalculateSettlement', body));
  }

  @Post('settlement-approvals')
  approveSettlement(@Asks() asking: Asking, @Body() body: ApproveSettlementBody) {
    return this.commands.execute(new Decide(asking, 'ApproveSettlement', body));
  }

  @Post('incentive-payments')
  payOut(@Asks() asking: Asking, @Body() body: PayOutBody) {
    return this.commands.execute(new Decide(asking, 'PayOut', body));
  }

  @Post('incentive-recoveries')
  recoverIncentive(@Asks() asking: Asking, @Body() body: RecoverIncentiveBody) {
    return this.commands.execute(new Decide(asking, 'RecoverIncentive', body));
  }

  @Post('settlement-adjustments')
  adjustSettlement(@Asks() asking: Asking, @Body() body: AdjustSettlementBody) {
    return this.commands.execute(new Decide(asking, 'AdjustSettlement', body));
  }
}
