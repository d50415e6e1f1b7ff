import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AddServiceBody, AdoptServicePlanBody, EndServiceBody, MoveServiceBody } from './services.bodies';

@ApiTags('service plan')
@Controller('alliances/:alliance')
export class ServicesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('service-plans')
  adoptServicePlan(@Asks() asking: Asking, @Body() body: AdoptServicePlanBody) {
    return this.commands.execute(new Decide(asking, 'AdoptServicePlan', body));
  }

  @Post('services')
  addService(@Asks() asking: Asking, @Body() body: AddServiceBody) {
    return this.commands.execute(new Decide(asking, 'AddService', body));
  }

  @Post('ended-services')
  endService(@Asks() asking: Asking, @Body() body: EndServiceBody) {
    return this.commands.execute(new Decide(asking, 'EndService', body));
  }

  @Post('service-moves')
  moveService(@Asks() asking: Asking, @Body() body: MoveServiceBody) {
    return this.commands.execute(new Decide(asking, 'MoveService', body));
  }
}
