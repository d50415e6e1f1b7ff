import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import { CompareTendersBody, OpenTendersBody, RequestTendersBody, ScoreTenderBody, SubmitTenderBody, WithdrawTenderBody } from './tenders.bodies';

@ApiTags('procurement')
@Controller('alliances/:alliance')
export class TendersController {
  constructor(private readonly commands: CommandBus) {}

  @Post('tender-requests')
  requestTenders(@Asks() asking: Asking, @Body() body: RequestTendersBody) {
    return this.commands.execute(new Decide(asking, 'RequestTenders', body));
  }

  @Post('tenders')
  submitTender(@Asks() asking: Asking, @Body() body: SubmitTenderBody) {
    return this.commands.execute(new Decide(asking, 'SubmitTender', body));
  }

  @Post('tender-withdrawals')
  withdrawTender(@Asks() asking: Asking, @Body() body: WithdrawTenderBody) {
    return this.commands.execute(new Decide(asking, 'WithdrawTender', body));
  }

  @Post('tender-openings')
  openTenders(@Asks() asking: Asking, @Body() body: OpenTendersBody) {
    return this.commands.execute(new Decide(asking, 'OpenTenders', body));
  }

  @Post('tender-scores')
  scoreTender(@Asks() asking: Asking, @Body() body: ScoreTenderBody) {
    return this.commands.execute(new Decide(asking, 'ScoreTender', body));
  }

  @Post('tender-comparisons')
  compareTenders(@Asks() asking: Asking, @Body() body: CompareTendersBody) {
    return this.commands.execute(new Decide(asking, 'CompareTenders', body));
  }
}
