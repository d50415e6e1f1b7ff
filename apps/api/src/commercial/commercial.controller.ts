import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AdjustTargetBody,
  AllocateBudgetBody,
  ChangeCostFrameBody,
  ConfirmMovementBody,
  CreateLineBody,
  DrawReserveBody,
  FixCostFrameBody,
  ReanchorMovementBody,
  RecogniseAdjustmentEventBody,
  ReturnReserveBody,
  ReverseMovementBody,
  TransferBudgetBody,
} from './bodies';

@ApiTags('commercial')
@Controller('alliances/:alliance')
export class CommercialController {
  constructor(private readonly commands: CommandBus) {}

  @Post('cost-frames')
  fixCostFrame(@Asks() asking: Asking, @Body() body: FixCostFrameBody) {
    return this.commands.execute(new Decide(asking, 'FixCostFrame', body));
  }

  @Post('cost-frame-changes')
  changeCostFrame(@Asks() asking: Asking, @Body() body: ChangeCostFrameBody) {
    return this.commands.execute(new Decide(asking, 'ChangeCostFrame', body));
  }

  @Post('budget-lines')
  createLine(@Asks() asking: Asking, @Body() body: CreateLineBody) {
    return this.commands.execute(new Decide(asking, 'CreateLine', body));
  }

  @Post('budget-allocations')
  allocateBudget(@Asks() asking: Asking, @Body() body: AllocateBudgetBody) {
    return this.commands.execute(new Decide(asking, 'AllocateBudget', body));
  }

  @Post('budget-transfers')
  transferBudget(@Asks() asking: Asking, @Body() body: TransferBudgetBody) {
    return this.commands.execute(new Decide(asking, 'TransferBudget', body));
  }

  @Post('target-adjustments')
  adjustTarget(@Asks() asking: Asking, @Body() body: AdjustTargetBody) {
    return this.commands.execute(new Decide(asking, 'AdjustTarget', body));
  }

  @Post('adjustment-events')
  recogniseAdjustmentEvent(@Asks() asking: Asking, @Body() body: RecogniseAdjustmentEventBody) {
    return this.commands.execute(new Decide(asking, 'RecogniseAdjustmentEvent', body));
  }

  @Post('reserve-draws')
  drawReserve(@Asks() asking: Asking, @Body() body: DrawReserveBody) {
    return this.commands.execute(new Decide(asking, 'DrawReserve', body));
  }

  @Post('reserve-returns')
  returnReserve(@Asks() asking: Asking, @Body() body: ReturnReserveBody) {
    return this.commands.execute(new Decide(asking, 'ReturnReserve', body));
  }

  @Post('movement-reversals')
  reverseMovement(@Asks() asking: Asking, @Body() body: ReverseMovementBody) {
    return this.commands.execute(new Decide(asking, 'ReverseMovement', body));
  }

  @Post('movement-reanchorings')
  reanchorMovement(@Asks() asking: Asking, @Body() body: ReanchorMovementBody) {
    return this.commands.execute(new Decide(asking, 'ReanchorMovement', body));
  }

  @Post('movement-confirmations')
  confirmMovement(@Asks() asking: Asking, @Body() body: ConfirmMovementBody) {
    return this.commands.execute(new Decide(asking, 'ConfirmMovement', body));
  }
}
