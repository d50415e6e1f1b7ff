import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AbolishSeatBody,
  AppointChairBody,
  AppointDeputyBody,
  AppointSecretaryBody,
  AppointToSeatBody,
  CreateSeatBody,
  EndAppointmentBody,
  EstablishBodyBody,
  RecordServiceEndedBody,
} from './seats.bodies';

@ApiTags('governance')
@Controller('alliances/:alliance')
export class SeatsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('bodies')
  establishBody(@Asks() asking: Asking, @Body() body: EstablishBodyBody) {
    return this.commands.execute(new Decide(asking, 'EstablishBody', body));
  }

  @Post('seats')
  createSeat(@Asks() asking: Asking, @Body() body: CreateSeatBody) {
    return this.commands.execute(new Decide(asking, 'CreateSeat', body));
  }

  @Post('seat-abolitions')
  abolishSeat(@Asks() asking: Asking, @Body() body: AbolishSeatBody) {
    return this.commands.execute(new Decide(asking, 'AbolishSeat', body));
  }

  @Post('seat-holders')
  appointToSeat(@Asks() asking: Asking, @Body() body: AppointToSeatBody) {
    return this.commands.execute(new Decide(asking, 'AppointToSeat', body));
  }

  @Post('deputies')
  appointDeputy(@Asks() asking: Asking, @Body() body: AppointDeputyBody) {
    return this.commands.execute(new Decide(asking, 'AppointDeputy', body));
  }

  @Post('appointment-ends')
  endAppointment(@Asks() asking: Asking, @Body() body: EndAppointmentBody) {
    return this.commands.execute(new Decide(asking, 'EndAppointment', body));
  }

  @Post('service-ends')
  recordServiceEnded(@Asks() asking: Asking, @Body() body: RecordServiceEndedBody) {
    return this.commands.execute(new Decide(asking, 'RecordServiceEnded', body));
  }

  @Post('chairs')
  appointChair(@Asks() asking: Asking, @Body() body: AppointChairBody) {
    return this.commands.execute(new Decide(asking, 'AppointChair', body));
  }

  @Post('secretaries')
  appointSecretary(@Asks() asking: Asking, @Body() body: AppointSecretaryBody) {
    return this.commands.execute(new Decide(asking, 'AppointSecretary', body));
  }
}
