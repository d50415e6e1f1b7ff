import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { HoldWorkshopBody, ScheduleWorkshopBody, ScoreWorkshopBody } from './tenders.bodies';

@ApiTags('procurement')
@Controller('alliances/:alliance')
export class WorkshopsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('workshops')
  scheduleWorkshop(@Asks() asking: Asking, @Body() body: ScheduleWorkshopBody) {
    return this.commands.execute(new Decide(asking, 'ScheduleWorkshop', body));
  }

  @Post('workshop-records')
  holdWorkshop(@Asks() asking: Asking, @Body() body: HoldWorkshopBody) {
    return this.commands.execute(new Decide(asking, 'HoldWorkshop', body));
  }

  @Post('workshop-scores')
  scoreWorkshop(@Asks() asking: Asking, @Body() body: ScoreWorkshopBody) {
    return this.commands.execute(new Decide(asking, 'ScoreWorkshop', body));
  }
}
