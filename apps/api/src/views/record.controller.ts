/** The record itself: the entries as they are stored, the refusals, and who one is to the alliance. */
import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ballots, policies, stateOf } from '@app/alliance';
import type { Entry, Ledger } from '@app/ledger';
import { isHidden, isNewer, TELLING } from '@app/views';
import { LEDGER } from '../decide';
import { Person } from '../person';
import { Reading } from '../reading';
import { EntriesQuery } from './queries';
import { refusalsFor, whoFor } from './refusals';

const LIMIT = 100;
const LIMIT_MAX = 200;

const free = { schema: { type: 'object', additionalProperties: true } } as const;

/** The ballots whose votes nobody may see yet. */
function hiddenBallots(history: readonly Entry[]): ReadonlySet<string> {
  const sets = stateOf(policies, history);
  return new Set([...stateOf(ballots, history)].filter(([, ballot]) => isHidden(ballot, sets)).map(([id]) => id));
}
const isWithheld = ({ type, data }: Entry, hidden: ReadonlySet<string>): boolean =>
  TELLING.some((one) => one === type) && hidden.has((data as { readonly ballot: string }).ballot);

@ApiTags('record')
@Controller('alliances/:alliance')
export class RecordController {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly reading: Reading,
  ) {}

  /** Each with its hash, its very bytes as a value, and what was sealed beside them, as far as its key still exists. */
  @Get('entries')
  @ApiOperation({ summary: 'The entries, as they are stored.' })
  @ApiOkResponse(free)
  @Header('content-type', 'application/json; charset=utf-8')
  async entries(@Param('alliance') alliance: string, @Person() person: string, @Query() query: EntriesQuery): Promise<string> {
    const { history } = await this.reading.historyFor(alliance, person);
    const from = Number(query.from ?? 0);
    const limit = Math.min(LIMIT_MAX, Math.max(1, Number(query.limit ?? LIMIT)));
    const end = Math.min(history.length, from + limit);
    const hidden = hiddenBallots(history);
    const shown: string[] = [];
    for await (const { bytes } of this.ledger.store.read(`alliance-${alliance}`, from)) {
      if (from + shown.length >= end) break;
      const entry = history[from + shown.length]!;
      shown.push(isWithheld(entry, hidden) ? withheld(entry) : opened(entry, bytes));
    }
    const next = end < history.length ? { next: end } : {};
    const head = JSON.stringify({ alliance, revision: history.length - 1, from, count: shown.length, ...next });
    // The bytes are put in as they are: nobody's serialiser comes between the record and its hash.
    return `${head.slice(0, -1)},"entries":[${shown.join(',')}]}`;
  }

  /** Auditors see every refused command, everybody else their own. */
  @Get('refusals')
  @ApiOperation({ summary: 'The commands that were refused.' })
  @ApiOkResponse(free)
  async refusals(@Param('alliance') alliance: string, @Person() person: string): Promise<object> {
    const readable = await this.reading.ownFor(alliance, person);
    return refusalsFor(await this.ledger.recorder.history(`refusals-${alliance}`), alliance, readable, person);
  }

  /** Every role, seat and office that the sender may claim today. */
  @Get('me')
  @ApiOperation({ summary: 'Who you are to the alliance.' })
  @ApiOkResponse(free)
  async me(@Param('alliance') alliance: string, @Person() person: string): Promise<object> {
    return whoFor(alliance, await this.reading.ownFor(alliance, person), person);
  }
}

function opened(entry: Entry, bytes: Uint8Array): string {
  const { hash, sealed } = entry;
  const beside = JSON.stringify({ hash, ...(Object.keys(sealed).length > 0 && { disclosed: sealed }), ...(isNewer(entry) && { newer: true }) });
  return `${beside.slice(0, -1)},"entry":${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')}}`;
}

/** Its hash stands for it, so that the chain can be followed all the same. */
const withheld = ({ hash, rev }: Entry): string => JSON.stringify({ hash, revision: rev, withheld: 'POSITIONS_HIDDEN' });
