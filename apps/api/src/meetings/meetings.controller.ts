import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AppointInspectorsBody,
  CloseItemBody,
  CloseMeetingBody,
  DeclareQuorumBody,
  OpenItemBody,
  OpenMeetingBody,
  RecordArrivalBody,
  RecordDepartureBody,
} from './bodies';

@ApiTags('meetings')
@Controller('alliances/:alliance')
export class MeetingsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('meetings')
  openMeeting(@Asks() asking: Asking, @Body() body: OpenMeetingBody) {
    return this.commands.execute(new Decide(asking, 'OpenMeeting', body));
  }

  @Post('arrivals')
  recordArrival(@Asks() asking: Asking, @Body() body: RecordArrivalBody) {
    return this.commands.execute(new Decide(asking, 'RecordArrival', body));
  }

  @Post('departures')
  recordDeparture(@Asks() asking: Asking, @Body() body: RecordDepartureBody) {
    return this.commands.execute(new Decide(asking, 'RecordDeparture', body));
  }

  @Post('quorum-declarations')
  declareQuorum(@Asks() asking: Asking, @Body() body: DeclareQuorumBody) {
    return this.commands.execute(new Decide(asking, 'DeclareQuorum', body));
  }

  @Post('inspectors')
  appointInspectors(@Asks() asking: Asking, @Body() body: AppointInspectorsBody) {
    return this.commands.execute(new Decide(asking, 'AppointInspectors', body));
  }

  @Post('items')
  openItem(@Asks() asking: Asking, @Body() body: OpenItemBody) {
    return this.commands.execute(new Decide(asking, 'OpenItem', body));
  }

  @Post('item-closings')
  closeItem(@Asks() asking: Asking, @Body() body: CloseItemBody) {
    return this.commands.execute(new Decide(asking, 'CloseItem', body));
  }

  @Post('meeting-closings')
  closeMeeting(@Asks() asking: Asking, @Body() body: CloseMeetingBody) {
    return this.commands.execute(new Decide(asking, 'CloseMeeting', body));
  }
}
