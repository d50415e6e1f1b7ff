/** What spans alliances: rows of those in which the sender holds a role today, from the tables that dashboards query. */
import { applyDecorators, BadRequestException, Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { isInsider, registered, standingOf } from '@app/alliance';
import type { Ledger } from '@app/ledger';
import { localDay } from '../calendar';
import { LEDGER } from '../decide';
import { Day, Id, member } from '../members';
import { Person } from '../person';
import { TableKeeper, type Lag } from './table-keeper';

const LIMIT = 100;
const LIMIT_MAX = 1_000;
const AT = /^alliance-[a-z0-9]{1,40}@\d{1,9}$/;
const CODE = /^[A-Z][A-Z_]{0,63}$/;
const Code = () => member({ type: String, pattern: CODE.source }, { optional: true }, (each) => Matches(CODE, each));

class TableQuery {
  @member({ type: 'integer', maximum: LIMIT_MAX }, { optional: true, description: 'How many rows at most; 100 without it.' }, (each) =>
    Matches(/^\d{1,4}$/, each),
  )
  limit?: string;
  @member(
    { type: String, pattern: AT.source },
    { optional: true, description: 'Answer when the tables hold this, alliance-…@12; within seconds, or not at all.' },
    (each) => Matches(AT, each),
  )
  at?: string;
}
class AllianceTableQuery extends TableQuery {
  @Id({ optional: true, description: 'Only of this alliance.' }) alliance?: string;
}
class DecisionTableQuery extends AllianceTableQuery {
  @Id({ optional: true }) body?: string;
  @Code() status?: string;
  @Code() outcome?: string;
}
class CostFrameTableQuery extends AllianceTableQuery {
  @Day({ optional: true, description: 'The frames as they are on this day; without it, of every day from which they changed.' }) effectiveOn?: string;
}

interface Table<Row> extends Lag {
  readonly count: number;
  readonly rows: readonly Row[];
}

const Answers = (summary: string) =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['position', 'head', 'isLevel', 'count', 'rows'],
        properties: {
          position: { type: 'string', nullable: true },
          head: { type: 'string', nullable: true },
          isLevel: { type: 'boolean' },
          count: { type: 'integer' },
          rows: { type: 'array', items: { type: 'object', additionalProperties: true } },
        },
      },
    }),
  );

@ApiTags('tables')
@Controller()
export class TablesController {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly keeper: TableKeeper,
  ) {}

  @Get('alliances')
  @Answers('The alliances in which you hold a role.')
  async alliances(@Person() person: string, @Query() query: TableQuery) {
    return this.answer(person, query, (names, limit) => this.keeper.tables.alliances(names.slice(0, limit)), true);
  }

  @Get('tables/decisions')
  @Answers('Decisions of your alliances.')
  async decisions(@Person() person: string, @Query() query: DecisionTableQuery) {
    return this.answer(person, query, (names, limit) => this.keeper.tables.decisions(names, query, limit));
  }

  @Get('tables/cost-frames')
  @Answers('Cost frames of your alliances, a row for each day from which they changed.')
  async costFrames(@Person() person: string, @Query() query: CostFrameTableQuery) {
    return this.answer(person, query, (names, limit) => this.keeper.tables.costFrames(names, query.effectiveOn, limit));
  }

  private async answer<Row>(
    person: string,
    { limit, at, alliance }: TableQuery & { readonly alliance?: string },
    read: (names: readonly string[], limit: number) => Promise<readonly Row[]>,
    isOneEach = false,
  ): Promise<Table<Row>> {
    const most = limit === undefined ? LIMIT : Number(limit);
    if (most < 1 || most > LIMIT_MAX) throw new BadRequestException(`limit: from 1 to ${LIMIT_MAX}`);
    if (at !== undefined) await this.keeper.reach(at);
    const lag = await this.keeper.lag();
    const rows = await read(await this.mine(person, alliance, isOneEach ? most : LIMIT_MAX), most);
    return { ...lag, count: rows.length, rows };
  }

  /** The tables know where a person ever had a role; whether one is held today, each alliance's own history says. */
  private async mine(person: string, alliance: string | undefined, most: number): Promise<readonly string[]> {
    const mine: string[] = [];
    for (const name of await this.keeper.tables.alliancesOf(person)) {
      if (mine.length >= most) break;
      if ((alliance === undefined || alliance === name) && (await this.isMember(name, person))) mine.push(name);
    }
    return mine;
  }

  private async isMember(alliance: string, person: string): Promise<boolean> {
    const stream = `alliance-${alliance}`;
    const history = await this.ledger.recorder.history(stream);
    const known = registered(history);
    if (!known) return false;
    return isInsider(standingOf(history, person, localDay(await this.ledger.recorder.now(stream), known.timezone)));
  }
}
