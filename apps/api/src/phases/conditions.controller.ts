import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { FulfilConditionBody, ReopenConditionBody, SetConditionBody, WaiveConditionBody } from './conditions.bodies';

@ApiTags('gates')
@Controller('alliances/:alliance')
export class ConditionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('gate-conditions')
  setCondition(@Asks() asking: Asking, @Body() body: SetConditionBody) {
    return this.commands.execute(new Decide(asking, 'SetCondition', body));
  }

  @Post('gate-condition-fulfilments')
  fulfilCondition(@Asks() asking: Asking, @Body() body: FulfilConditionBody) {
    return this.commands.execute(new Decide(asking, 'FulfilCondition', body));
  }

  @Post('gate-condition-waivers')
  waiveCondition(@Asks() asking: Asking, @Body() body: WaiveConditionBody) {
    return this.commands.execute(new Decide(asking, 'WaiveCondition', body));
  }

  @Post('gate-condition-reopenings')
  reopenCondition(@Asks() asking: Asking, @Body() body: ReopenConditionBody) {
    return this.commands.execute(new Decide(asking, 'ReopenCondition', body));
  }
}
