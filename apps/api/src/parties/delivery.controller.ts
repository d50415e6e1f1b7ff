import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AssignKeyPersonBody,
  EndKeyPersonBody,
  JoinNetworkPartnerBody,
  LeaveNetworkBody,
  LeaveParticipantBody,
  RegisterParticipantBody,
  ReplaceKeyPersonBody,
} from './delivery.bodies';

@ApiTags('parties')
@Controller('alliances/:alliance')
export class DeliveryController {
  constructor(private readonly commands: CommandBus) {}

  @Post('key-person-assignments')
  assignKeyPerson(@Asks() asking: Asking, @Body() body: AssignKeyPersonBody) {
    return this.commands.execute(new Decide(asking, 'AssignKeyPerson', body));
  }

  @Post('key-person-replacements')
  replaceKeyPerson(@Asks() asking: Asking, @Body() body: ReplaceKeyPersonBody) {
    return this.commands.execute(new Decide(asking, 'ReplaceKeyPerson', body));
  }

  @Post('key-person-departures')
  endKeyPerson(@Asks() asking: Asking, @Body() body: EndKeyPersonBody) {
    return this.commands.execute(new Decide(asking, 'EndKeyPerson', body));
  }

  @Post('network-partners')
  joinNetworkPartner(@Asks() asking: Asking, @Body() body: JoinNetworkPartnerBody) {
    return this.commands.execute(new Decide(asking, 'JoinNetworkPartner', body));
  }

  @Post('network-departures')
  leaveNetwork(@Asks() asking: Asking, @Body() body: LeaveNetworkBody) {
    return this.commands.execute(new Decide(asking, 'LeaveNetwork', body));
  }

  @Post('platform-participants')
  registerParticipant(@Asks() asking: Asking, @Body() body: RegisterParticipantBody) {
    return this.commands.execute(new Decide(asking, 'RegisterParticipant', body));
  }

  @Post('platform-departures')
  leaveParticipant(@Asks() asking: Asking, @Body() body: LeaveParticipantBody) {
    return this.commands.execute(new Decide(asking, 'LeaveParticipant', body));
  }
}
