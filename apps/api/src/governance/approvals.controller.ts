import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  FulfilDecisionConditionBody,
  InspectItemImmediatelyBody,
  RecordApprovalBody,
  RecordOutsideDecisionBody,
  RequireApprovalBody,
} from './ballots.bodies';

@ApiTags('decisions')
@Controller('alliances/:alliance')
export class ApprovalsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('item-inspections')
  inspectItemImmediately(@Asks() asking: Asking, @Body() body: InspectItemImmediatelyBody) {
    return this.commands.execute(new Decide(asking, 'InspectItemImmediately', body));
  }

  @Post('outside-decisions')
  recordOutsideDecision(@Asks() asking: Asking, @Body() body: RecordOutsideDecisionBody) {
    return this.commands.execute(new Decide(asking, 'RecordOutsideDecision', body));
  }

  @Post('approval-requirements')
  requireApproval(@Asks() asking: Asking, @Body() body: RequireApprovalBody) {
    return this.commands.execute(new Decide(asking, 'RequireApproval', body));
  }

  @Post('approvals')
  recordApproval(@Asks() asking: Asking, @Body() body: RecordApprovalBody) {
    return this.commands.execute(new Decide(asking, 'RecordApproval', body));
  }

  @Post('decision-condition-fulfilments')
  fulfilDecisionCondition(@Asks() asking: Asking, @Body() body: FulfilDecisionConditionBody) {
    return this.commands.execute(new Decide(asking, 'FulfilDecisionCondition', body));
  }
}
