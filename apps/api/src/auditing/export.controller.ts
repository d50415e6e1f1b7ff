import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { isInsider, type Standing } from '@app/alliance';
import type { Ledger } from '@app/ledger';
import { LEDGER } from '../decide';
import { OneOf } from '../members';
import { Person } from '../person';
import { RefusedException } from '../problem';
import { Reading } from '../reading';
import { TableKeeper } from '../views/table-keeper';
import { exported } from './export';
import { checkBeside, checkTables, lookAtAlliance } from './ledger-check';
import { standingInDamaged } from './standing';

export class ExportQuery {
  @OneOf(['public', 'full'], { optional: true, description: 'For whom the file is made; public without it.' }) profile?: 'public' | 'full';
}

const holds = (standing: readonly Standing[], ...roles: readonly string[]): boolean => standing.some(({ role }) => roles.includes(role));

/** The record, to be taken away and checked elsewhere, and checked here. */
@ApiTags('auditing')
@Controller('alliances/:alliance')
export class ExportController {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly reading: Reading,
    private readonly tables: TableKeeper,
  ) {}

  /** The public file is for whoever belongs to the alliance; the full one is for auditors. `npm run verify` checks either. */
  @Get('export')
  @ApiOperation({ summary: 'The history as a file of lines, which anybody can verify without a server.' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(@Param('alliance') alliance: string, @Person() person: string, @Query() { profile = 'public' }: ExportQuery): Promise<StreamableFile> {
    const { history, standing, now } = await this.reading.historyFor(alliance, person);
    if (profile === 'full' && !holds(standing, 'AUDITOR')) throw new RefusedException({ refused: 'NOT_PERMITTED', needs: 'AUDITOR' });
    const lines = exported(this.ledger, { alliance, profile: profile === 'full' ? 'FULL' : 'PUBLIC', history, now });
    return new StreamableFile(Readable.from(lines), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: `attachment; filename="${alliance}-${profile}.ndjson"`,
    });
  }

  /** The chain is hashed again from the bytes, and the tables are compared with the history. */
  @Get('ledger/verify')
  @ApiOperation({ summary: 'Is the record complete and untampered?' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async verify(@Param('alliance') alliance: string, @Person() person: string): Promise<object> {
    const looked = await lookAtAlliance(this.ledger, this.tables.tables, alliance);
    const standing = looked.history
      ? (await this.reading.ownFor(alliance, person)).standing
      : await standingInDamaged(looked.sound, alliance, person, this.ledger.ports.now());
    if (!isInsider(standing) || !holds(standing, 'AUDITOR', 'REGISTRAR')) throw new RefusedException({ refused: 'NOT_PERMITTED', needs: 'AUDITOR' });
    const { chain, history } = looked;
    const tables = await checkTables(this.tables.tables, alliance, history);
    const beside = await checkBeside(this.ledger, alliance);
    return { alliance, revision: chain.head?.revision ?? -1, ...chain, isWhole: chain.isWhole && beside.beside === undefined, tables, ...beside };
  }
}
