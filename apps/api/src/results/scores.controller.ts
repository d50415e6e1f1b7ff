import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { FreezeScoresBody, RecordMeasurementBody, RestateMeasurementBody, ScoreIndicatorBody } from './scores.bodies';

@ApiTags('results')
@Controller('alliances/:alliance')
export class ScoresController {
  constructor(private readonly commands: CommandBus) {}

  @Post('measurements')
  recordMeasurement(@Asks() asking: Asking, @Body() body: RecordMeasurementBody) {
    return this.commands.execute(new Decide(asking, 'RecordMeasurement', body));
  }

  @Post('measurement-restatements')
  restateMeasurement(@Asks() asking: Asking, @Body() body: RestateMeasurementBody) {
    return this.commands.execute(new Decide(asking, 'RestateMeasurement', body));
  }

  @Post('indicator-scores')
  scoreIndicator(@Asks() asking: Asking, @Body() body: ScoreIndicatorBody) {
    return this.commands.execute(new Decide(asking, 'ScoreIndicator', body));
  }

  @Post('frozen-scores')
  freezeScores(@Asks() asking: Asking, @Body() body: FreezeScoresBody) {
    return this.commands.execute(new Decide(asking, 'FreezeScores', body));
  }
}
