import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AssessRiskBody, CloseRiskBody, IdentifyRiskBody, MaterialiseRiskBody, TreatRiskBody } from './risks.bodies';

@ApiTags('risks')
@Controller('alliances/:alliance')
export class RisksController {
  constructor(private readonly commands: CommandBus) {}

  @Post('risks')
  identifyRisk(@Asks() asking: Asking, @Body() body: IdentifyRiskBody) {
    return this.commands.execute(new Decide(asking, 'IdentifyRisk', body));
  }

  @Post('risk-assessments')
  assessRisk(@Asks() asking: Asking, @Body() body: AssessRiskBody) {
    return this.commands.execute(new Decide(asking, 'AssessRisk', body));
  }

  @Post('risk-treatments')
  treatRisk(@Asks() asking: Asking, @Body() body: TreatRiskBody) {
    return this.commands.execute(new Decide(asking, 'TreatRisk', body));
  }

  @Post('risk-materialisations')
  materialiseRisk(@Asks() asking: Asking, @Body() body: MaterialiseRiskBody) {
    return this.commands.execute(new Decide(asking, 'MaterialiseRisk', body));
  }

  @Post('risk-closings')
  closeRisk(@Asks() asking: Asking, @Body() body: CloseRiskBody) {
    return this.commands.execute(new Decide(asking, 'CloseRisk', body));
  }
}
