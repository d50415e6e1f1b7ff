import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { EndPhaseBody, PlanPhasesBody, SplitPhaseBody, StartPhaseBody } from './phases.bodies';

@ApiTags('phases')
@Controller('alliances/:alliance')
export class PhasesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('phases')
  planPhases(@Asks() asking: Asking, @Body() body: PlanPhasesBody) {
    return this.commands.execute(new Decide(asking, 'PlanPhases', body));
  }

  @Post('phase-splits')
  splitPhase(@Asks() asking: Asking, @Body() body: SplitPhaseBody) {
    return this.commands.execute(new Decide(asking, 'SplitPhase', body));
  }

  @Post('phase-starts')
  startPhase(@Asks() asking: Asking, @Body() body: StartPhaseBody) {
    return this.commands.execute(new Decide(asking, 'StartPhase', body));
  }

  @Post('phase-ends')
  endPhase(@Asks() asking: Asking, @Body() body: EndPhaseBody) {
    return this.commands.execute(new Decide(asking, 'EndPhase', body));
  }
}
