import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { AddLateItemBody, AdoptRulesOfProcedureBody, ConveneMeetingBody, OpenToObserverBody, PublishAgendaBody } from './minutes.bodies';

@ApiTags('meetings')
@Controller('alliances/:alliance')
export class NoticesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('procedure-rules')
  adoptRulesOfProcedure(@Asks() asking: Asking, @Body() body: AdoptRulesOfProcedureBody) {
    return this.commands.execute(new Decide(asking, 'AdoptRulesOfProcedure', body));
  }

  @Post('notices')
  conveneMeeting(@Asks() asking: Asking, @Body() body: ConveneMeetingBody) {
    return this.commands.execute(new Decide(asking, 'ConveneMeeting', body));
  }

  @Post('agendas')
  publishAgenda(@Asks() asking: Asking, @Body() body: PublishAgendaBody) {
    return this.commands.execute(new Decide(asking, 'PublishAgenda', body));
  }

  @Post('late-items')
  addLateItem(@Asks() asking: Asking, @Body() body: AddLateItemBody) {
    return this.commands.execute(new Decide(asking, 'AddLateItem', body));
  }

  @Post('observer-openings')
  openToObserver(@Asks() asking: Asking, @Body() body: OpenToObserverBody) {
    return this.commands.execute(new Decide(asking, 'OpenToObserver', body));
  }
}
