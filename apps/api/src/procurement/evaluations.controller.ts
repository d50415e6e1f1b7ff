import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AgreeConsensusScoreBody,
  AppointEvaluatorBody,
  DecideShortlistBody,
  DeclareEvaluatorInterestBody,
  ScoreReferenceBody,
} from './evaluations.bodies';

@ApiTags('procurement')
@Controller('alliances/:alliance')
export class EvaluationsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('evaluators')
  appointEvaluator(@Asks() asking: Asking, @Body() body: AppointEvaluatorBody) {
    return this.commands.execute(new Decide(asking, 'AppointEvaluator', body));
  }

  @Post('evaluator-interests')
  declareEvaluatorInterest(@Asks() asking: Asking, @Body() body: DeclareEvaluatorInterestBody) {
    return this.commands.execute(new Decide(asking, 'DeclareEvaluatorInterest', body));
  }

  @Post('reference-scores')
  scoreReference(@Asks() asking: Asking, @Body() body: ScoreReferenceBody) {
    return this.commands.execute(new Decide(asking, 'ScoreReference', body));
  }

  @Post('consensus-scores')
  agreeConsensusScore(@Asks() asking: Asking, @Body() body: AgreeConsensusScoreBody) {
    return this.commands.execute(new Decide(asking, 'AgreeConsensusScore', body));
  }

  @Post('shortlists')
  decideShortlist(@Asks() asking: Asking, @Body() body: DecideShortlistBody) {
    return this.commands.execute(new Decide(asking, 'DecideShortlist', body));
  }
}
