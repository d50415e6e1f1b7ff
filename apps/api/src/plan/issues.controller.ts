import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import { Asks, type Asking } from '../asking';
import { Decide } from '../decide';
import {
  AcceptHandOverBody,
  EscalateOrphanIssueBody,
  OfferHandOverBody,
  ParkOrphanIssueBody,
  RaiseOrphanIssueBody,
  ResolveOrphanIssueBody,
  ReviewOrphanIssueBody,
  TakeInterimOwnershipBody,
} from './issues.bodies';

@ApiTags('orphan issues')
@Controller('alliances/:alliance')
export class IssuesController {
  constructor(private readonly commands: CommandBus) {}

  @Post('orphan-issues')
  raiseOrphanIssue(@Asks() asking: Asking, @Body() body: RaiseOrphanIssueBody) {
    return this.commands.execute(new Decide(asking, 'RaiseOrphanIssue', body));
  }

  @Post('interim-ownerships')
  takeInterimOwnership(@Asks() asking: Asking, @Body() body: TakeInterimOwnershipBody) {
    return this.commands.execute(new Decide(asking, 'TakeInterimOwnership', body));
  }

  @Post('orphan-issue-reviews')
  reviewOrphanIssue(@Asks() asking: Asking, @Body() body: ReviewOrphanIssueBody) {
    return this.commands.execute(new Decide(asking, 'ReviewOrphanIssue', body));
  }

  @Post('orphan-issue-escalations')
  escalateOrphanIssue(@Asks() asking: Asking, @Body() body: EscalateOrphanIssueBody) {
    return this.commands.execute(new Decide(asking, 'EscalateOrphanIssue', body));
  }

  @Post('orphan-issue-parkings')
  parkOrphanIssue(@Asks() asking: Asking, @Body() body: ParkOrphanIssueBody) {
    return this.commands.execute(new Decide(asking, 'ParkOrphanIssue', body));
  }

  @Post('hand-over-offers')
  offerHandOver(@Asks() asking: Asking, @Body() body: OfferHandOverBody) {
    return this.commands.execute(new Decide(asking, 'OfferHandOver', body));
  }

  @Post('hand-over-acceptances')
  acceptHandOver(@Asks() asking: Asking, @Body() body: AcceptHandOverBody) {
    return this.commands.execute(new Decide(asking, 'AcceptHandOver', body));
  }

  @Post('orphan-issue-resolutions')
  resolveOrphanIssue(@Asks() asking: Asking, @Body() body: ResolveOrphanIssueBody) {
    return this.commands.execute(new Decide(asking, 'ResolveOrphanIssue', body));
  }
}
