import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CommandBus } from '@nestjs/cqrs';
import type { Ledger } from '@app/ledger';
import { Asks, type Asking } from '../asking';
import { LEDGER } from '../decide';
import { Person } from '../person';
import { Reading } from '../reading';
import { Audit } from './audit';
import { auditFor } from './audit-view';
import { AddAuditNoteBody, AnswerFindingBody, CloseFindingBody, RaiseFindingBody } from './bodies';

/** What auditors write stands in a stream beside the alliance, and changes nothing in it (L-08). */
@ApiTags('auditing')
@Controller('alliances/:alliance')
export class AuditingController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly reading: Reading,
  ) {}

  @Post('audit-notes')
  addAuditNote(@Asks() asking: Asking, @Body() body: AddAuditNoteBody) {
    return this.commands.execute(new Audit(asking, 'AddAuditNote', body));
  }

  @Post('audit-findings')
  raiseFinding(@Asks() asking: Asking, @Body() body: RaiseFindingBody) {
    return this.commands.execute(new Audit(asking, 'RaiseFinding', body));
  }

  @Post('audit-finding-answers')
  answerFinding(@Asks() asking: Asking, @Body() body: AnswerFindingBody) {
    return this.commands.execute(new Audit(asking, 'AnswerFinding', body));
  }

  @Post('audit-finding-closures')
  closeFinding(@Asks() asking: Asking, @Body() body: CloseFindingBody) {
    return this.commands.execute(new Audit(asking, 'CloseFinding', body));
  }

  /** Auditors see everything, everybody else the findings that were put to a role of theirs. */
  @Get('audit')
  @ApiOperation({ summary: 'What auditors wrote, and what was answered.' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async audit(@Param('alliance') alliance: string, @Person() person: string): Promise<object> {
    const { history, standing, today } = await this.reading.historyFor(alliance, person);
    const audit = await this.ledger.recorder.history(`audit-${alliance}`);
    return auditFor(audit, { alliance, revision: history.length - 1, standing, today });
  }
}
