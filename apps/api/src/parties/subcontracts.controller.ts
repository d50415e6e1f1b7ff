import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  ApproveSubcontractorBody,
  CheckSubcontractorBody,
  EndSubcontractBody,
  ProposeSubcontractorBody,
  RecordIncidentBody,
  RecordProducerFeeBody,
  RefuseSubcontractorBody,
  StartSubcontractBody,
} from './delivery.bodies';

@ApiTags('parties')
@Controller('alliances/:alliance')
export class SubcontractsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('producer-fees')
  recordProducerFee(@Asks() asking: Asking, @Body() body: RecordProducerFeeBody) {
    return this.commands.execute(new Decide(asking, 'RecordProducerFee', body));
  }

  @Post('subcontractor-proposals')
  proposeSubcontractor(@Asks() asking: Asking, @Body() body: ProposeSubcontractorBody) {
    return this.commands.execute(new Decide(asking, 'ProposeSubcontractor', body));
  }

  @Post('subcontractor-checks')
  checkSubcontractor(@Asks() asking: Asking, @Body() body: CheckSubcontractorBody) {
    return this.commands.execute(new Decide(asking, 'CheckSubcontractor', body));
  }

  @Post('subcontractor-approvals')
  approveSubcontractor(@Asks() asking: Asking, @Body() body: ApproveSubcontractorBody) {
    return this.commands.execute(new Decide(asking, 'ApproveSubcontractor', body));
  }

  @Post('subcontractor-refusals')
  refuseSubcontractor(@Asks() asking: Asking, @Body() body: RefuseSubcontractorBody) {
    return this.commands.execute(new Decide(asking, 'RefuseSubcontractor', body));
  }

  @Post('subcontract-starts')
  startSubcontract(@Asks() asking: Asking, @Body() body: StartSubcontractBody) {
    return this.commands.execute(new Decide(asking, 'StartSubcontract', body));
  }

  @Post('subcontract-ends')
  endSubcontract(@Asks() asking: Asking, @Body() body: EndSubcontractBody) {
    return this.commands.execute(new Decide(asking, 'EndSubcontract', body));
  }

  @Post('incidents')
  recordIncident(@Asks() asking: Asking, @Body() body: RecordIncidentBody) {
    return this.commands.execute(new Decide(asking, 'RecordIncident', body));
  }
}
