import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { CorrectClericalErrorBody, CountersignCorrectionBody, DeclineCorrectionBody } from './bodies';

@ApiTags('corrections')
@Controller('alliances/:alliance')
export class CorrectionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('corrections')
  correctClericalError(@Asks() asking: Asking, @Body() body: CorrectClericalErrorBody) {
    return this.commands.execute(new Decide(asking, 'CorrectClericalError', body));
  }

  @Post('correction-countersignatures')
  countersignCorrection(@Asks() asking: Asking, @Body() body: CountersignCorrectionBody) {
    return this.commands.execute(new Decide(asking, 'CountersignCorrection', body));
  }

  @Post('correction-refusals')
  declineCorrection(@Asks() asking: Asking, @Body() body: DeclineCorrectionBody) {
    return this.commands.execute(new Decide(asking, 'DeclineCorrection', body));
  }
}
