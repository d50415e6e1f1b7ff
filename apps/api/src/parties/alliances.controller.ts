import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { RegisterAllianceBody } from './bodies';

/** An alliance has no name yet when it is registered: the answer names it. */
@ApiTags('parties')
@Controller('alliances')
export class AlliancesController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  registerAlliance(@Asks() asking: Asking, @Body() body: RegisterAllianceBody) {
    return this.commands.execute(new Decide(asking, 'RegisterAlliance', body));
  }
}
