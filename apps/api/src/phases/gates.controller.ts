import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AssessCriterionBody,
  AttachEvidenceBody,
  DefineCriterionBody,
  DefineGateBody,
  PassGateBody,
  RefuseGateBody,
  ReturnGateBody,
  SubmitGateBody,
} from './gates.bodies';

@ApiTags('gates')
@Controller('alliances/:alliance')
export class GatesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('gates')
  defineGate(@Asks() asking: Asking, @Body() body: DefineGateBody) {
    return this.commands.execute(new Decide(asking, 'DefineGate', body));
  }

  @Post('gate-criteria')
  defineCriterion(@Asks() asking: Asking, @Body() body: DefineCriterionBody) {
    return this.commands.execute(new Decide(asking, 'DefineCriterion', body));
  }

  @Post('gate-evidence-attachments')
  attachEvidence(@Asks() asking: Asking, @Body() body: AttachEvidenceBody) {
    return this.commands.execute(new Decide(asking, 'AttachEvidence', body));
  }

  @Post('gate-assessments')
  assessCriterion(@Asks() asking: Asking, @Body() body: AssessCriterionBody) {
    return this.commands.execute(new Decide(asking, 'AssessCriterion', body));
  }

  @Post('gate-submissions')
  submitGate(@Asks() asking: Asking, @Body() body: SubmitGateBody) {
    return this.commands.execute(new Decide(asking, 'SubmitGate', body));
  }

  @Post('gate-passings')
  passGate(@Asks() asking: Asking, @Body() body: PassGateBody) {
    return this.commands.execute(new Decide(asking, 'PassGate', body));
  }

  @Post('gate-refusals')
  refuseGate(@Asks() asking: Asking, @Body() body: RefuseGateBody) {
    return this.commands.execute(new Decide(asking, 'RefuseGate', body));
  }

  @Post('gate-returns')
  returnGate(@Asks() asking: Asking, @Body() body: ReturnGateBody) {
    return this.commands.execute(new Decide(asking, 'ReturnGate', body));
  }
}
