import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  CheckPublicityBody,
  ConfirmDecisionBody,
  DraftMinutesBody,
  InspectMinutesBody,
  InspectMinutesInMeetingBody,
  PublishMinutesBody,
  RaiseMinutesAmendmentBody,
  ReturnMinutesBody,
} from './minutes.bodies';

@ApiTags('meetings')
@Controller('alliances/:alliance')
export class MinutesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('minutes')
  draftMinutes(@Asks() asking: Asking, @Body() body: DraftMinutesBody) {
    return this.commands.execute(new Decide(asking, 'DraftMinutes', body));
  }

  @Post('minutes-returns')
  returnMinutes(@Asks() asking: Asking, @Body() body: ReturnMinutesBody) {
    return this.commands.execute(new Decide(asking, 'ReturnMinutes', body));
  }

  @Post('minutes-inspections')
  inspectMinutes(@Asks() asking: Asking, @Body() body: InspectMinutesBody) {
    return this.commands.execute(new Decide(asking, 'InspectMinutes', body));
  }

  @Post('minutes-inspections-in-meetings')
  inspectMinutesInMeeting(@Asks() asking: Asking, @Body() body: InspectMinutesInMeetingBody) {
    return this.commands.execute(new Decide(asking, 'InspectMinutesInMeeting', body));
  }

  @Post('decision-confirmations')
  confirmDecision(@Asks() asking: Asking, @Body() body: ConfirmDecisionBody) {
    return this.commands.execute(new Decide(asking, 'ConfirmDecision', body));
  }

  @Post('publicity-checks')
  checkPublicity(@Asks() asking: Asking, @Body() body: CheckPublicityBody) {
    return this.commands.execute(new Decide(asking, 'CheckPublicity', body));
  }

  @Post('minutes-publications')
  publishMinutes(@Asks() asking: Asking, @Body() body: PublishMinutesBody) {
    return this.commands.execute(new Decide(asking, 'PublishMinutes', body));
  }

  @Post('minutes-amendments')
  raiseMinutesAmendment(@Asks() asking: Asking, @Body() body: RaiseMinutesAmendmentBody) {
    return this.commands.execute(new Decide(asking, 'RaiseMinutesAmendment', body));
  }
}
