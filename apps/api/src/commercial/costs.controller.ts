import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  CloseYearBody,
  OpenYearBody,
  QuestionCostsBody,
  RecordActualBody,
  RecordForecastBody,
  RecordOwnerCostBody,
  ReopenYearBody,
  RestateActualBody,
  VerifyCostsBody,
} from './costs.bodies';

@ApiTags('commercial')
@Controller('alliances/:alliance')
export class CostsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('actuals')
  recordActual(@Asks() asking: Asking, @Body() body: RecordActualBody) {
    return this.commands.execute(new Decide(asking, 'RecordActual', body));
  }

  @Post('actual-restatements')
  restateActual(@Asks() asking: Asking, @Body() body: RestateActualBody) {
    return this.commands.execute(new Decide(asking, 'RestateActual', body));
  }

  @Post('cost-verifications')
  verifyCosts(@Asks() asking: Asking, @Body() body: VerifyCostsBody) {
    return this.commands.execute(new Decide(asking, 'VerifyCosts', body));
  }

  @Post('cost-questions')
  questionCosts(@Asks() asking: Asking, @Body() body: QuestionCostsBody) {
    return this.commands.execute(new Decide(asking, 'QuestionCosts', body));
  }

  @Post('forecasts')
  recordForecast(@Asks() asking: Asking, @Body() body: RecordForecastBody) {
    return this.commands.execute(new Decide(asking, 'RecordForecast', body));
  }

  @Post('fiscal-years')
  openYear(@Asks() asking: Asking, @Body() body: OpenYearBody) {
    return this.commands.execute(new Decide(asking, 'OpenYear', body));
  }

  @Post('fiscal-year-closings')
  closeYear(@Asks() asking: Asking, @Body() body: CloseYearBody) {
    return this.commands.execute(new Decide(asking, 'CloseYear', body));
  }

  @Post('fiscal-year-reopenings')
  reopenYear(@Asks() asking: Asking, @Body() body: ReopenYearBody) {
    return this.commands.execute(new Decide(asking, 'ReopenYear', body));
  }

  @Post('owner-costs')
  recordOwnerCost(@Asks() asking: Asking, @Body() body: RecordOwnerCostBody) {
    return this.commands.execute(new Decide(asking, 'RecordOwnerCost', body));
  }
}
