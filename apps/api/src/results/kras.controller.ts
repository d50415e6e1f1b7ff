import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AdoptKraSetBody, DefineIndicatorBody, RebaseBody, SetBaselineBody, SetWeightsBody } from './kras.bodies';

@ApiTags('results')
@Controller('alliances/:alliance')
export class KrasController {
  constructor(private readonly commands: CommandBus) {}

  @Post('kra-sets')
  adoptKraSet(@Asks() asking: Asking, @Body() body: AdoptKraSetBody) {
    return this.commands.execute(new Decide(asking, 'AdoptKraSet', body));
  }

  @Post('indicators')
  defineIndicator(@Asks() asking: Asking, @Body() body: DefineIndicatorBody) {
    return this.commands.execute(new Decide(asking, 'DefineIndicator', body));
  }

  @Post('indicator-weights')
  setWeights(@Asks() asking: Asking, @Body() body: SetWeightsBody) {
    return this.commands.execute(new Decide(asking, 'SetWeights', body));
  }

  @Post('baselines')
  setBaseline(@Asks() asking: Asking, @Body() body: SetBaselineBody) {
    return this.commands.execute(new Decide(asking, 'SetBaseline', body));
  }

  @Post('rebased-baselines')
  rebase(@Asks() asking: Asking, @Body() body: RebaseBody) {
    return this.commands.execute(new Decide(asking, 'Rebase', body));
  }
}
