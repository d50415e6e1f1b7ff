import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AwardProcurementBody, CancelProcurementBody, RecordAppealBody, ResolveAppealBody } from './tenders.bodies';

@ApiTags('procurement')
@Controller('alliances/:alliance')
export class AwardsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('awards')
  awardProcurement(@Asks() asking: Asking, @Body() body: AwardProcurementBody) {
    return this.commands.execute(new Decide(asking, 'AwardProcurement', body));
  }

  @Post('procurement-cancellations')
  cancelProcurement(@Asks() asking: Asking, @Body() body: CancelProcurementBody) {
    return this.commands.execute(new Decide(asking, 'CancelProcurement', body));
  }

  @Post('appeals')
  recordAppeal(@Asks() asking: Asking, @Body() body: RecordAppealBody) {
    return this.commands.execute(new Decide(asking, 'RecordAppeal', body));
  }

  @Post('appeal-resolutions')
  resolveAppeal(@Asks() asking: Asking, @Body() body: ResolveAppealBody) {
    return this.commands.execute(new Decide(asking, 'ResolveAppeal', body));
  }
}
