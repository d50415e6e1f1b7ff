import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { DeclareInterestBody, LeaveRoomForItemBody, RecuseFromItemBody, ReturnToRoomBody, RuleOnInterestBody, SeatDeputyForItemBody } from './bodies';

@ApiTags('meetings')
@Controller('alliances/:alliance')
export class InterestsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('interests')
  declareInterest(@Asks() asking: Asking, @Body() body: DeclareInterestBody) {
    return this.commands.execute(new Decide(asking, 'DeclareInterest', body));
  }

  @Post('interest-rulings')
  ruleOnInterest(@Asks() asking: Asking, @Body() body: RuleOnInterestBody) {
    return this.commands.execute(new Decide(asking, 'RuleOnInterest', body));
  }

  @Post('recusals')
  recuseFromItem(@Asks() asking: Asking, @Body() body: RecuseFromItemBody) {
    return this.commands.execute(new Decide(asking, 'RecuseFromItem', body));
  }

  @Post('room-departures')
  leaveRoomForItem(@Asks() asking: Asking, @Body() body: LeaveRoomForItemBody) {
    return this.commands.execute(new Decide(asking, 'LeaveRoomForItem', body));
  }

  @Post('room-returns')
  returnToRoom(@Asks() asking: Asking, @Body() body: ReturnToRoomBody) {
    return this.commands.execute(new Decide(asking, 'ReturnToRoom', body));
  }

  @Post('seated-deputies')
  seatDeputyForItem(@Asks() asking: Asking, @Body() body: SeatDeputyForItemBody) {
    return this.commands.execute(new Decide(asking, 'SeatDeputyForItem', body));
  }
}
