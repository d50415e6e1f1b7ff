/** The views of one alliance: each is folded when it is asked for, as known at a moment and as valid on a day. */
import { applyDecorators, Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ViewName } from '@app/views';
import { Person } from '../person';
import { NotModifiedInterceptor } from './not-modified';
import { BodyQuery, ConsortiumQuery, DecisionQuery, DecisionsQuery, KindQuery, MovementsQuery, PeriodQuery, ViewQuery } from './queries';
import { View } from './view';

/** Every answer names the revision that it rests on, and the day for which it holds; `docs/views.md` says what is in it. */
const Answers = (summary: string) =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiNotModifiedResponse({ description: 'The answer is the one that the sender has.' }),
    ApiOkResponse({
      schema: {
        type: 'object',
        additionalProperties: true,
        required: ['alliance', 'revision', 'asOf', 'effectiveOn', 'position'],
        properties: {
          alliance: { type: 'string' },
          revision: { type: 'integer' },
          asOf: { type: 'string' },
          effectiveOn: { type: 'string', format: 'date' },
          position: { type: 'string' },
          count: { type: 'integer' },
          rows: { type: 'array', items: { type: 'object', additionalProperties: true } },
        },
      },
    }),
  );

@ApiTags('views')
@UseInterceptors(NotModifiedInterceptor)
@Controller('alliances/:alliance')
export class ViewsController {
  constructor(private readonly queries: QueryBus) {}

  private see(alliance: string, person: string, view: ViewName, query: ViewQuery) {
    return this.queries.execute(new View(alliance, person, view, query));
  }

  @Get('alliance')
  @Answers('The alliance on the day: parties, phases, agreements, bodies, roles, policies, what is to come.')
  alliance(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'alliance', query);
  }

  @Get('decisions')
  @Answers('The register of decisions.')
  decisions(@Param('alliance') alliance: string, @Person() person: string, @Query() query: DecisionsQuery) {
    return this.see(alliance, person, 'decisions', query);
  }

  @Get('decisions/:decision')
  @Answers('The dossier of a decision.')
  dossier(@Param('alliance') alliance: string, @Param('decision') decision: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'decision', { ...query, decision } as DecisionQuery);
  }

  @Get('decision')
  @Answers('The dossier of a decision.')
  decision(@Param('alliance') alliance: string, @Person() person: string, @Query() query: DecisionQuery) {
    return this.see(alliance, person, 'decision', query);
  }

  @Get('ballots')
  @Answers('The ballots that are open, and who has voted.')
  ballots(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'ballots', query);
  }

  @Get('gates')
  @Answers('The gates between the phases, with their criteria, evidence and conditions.')
  gates(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'gates', query);
  }

  @Get('seats')
  @Answers('The bodies and their seats on the day, and whether each body is duly constituted.')
  seats(@Param('alliance') alliance: string, @Person() person: string, @Query() query: BodyQuery) {
    return this.see(alliance, person, 'seats', query);
  }

  @Get('meetings')
  @Answers('The meetings: presence, items, quorum, inspection.')
  meetings(@Param('alliance') alliance: string, @Person() person: string, @Query() query: BodyQuery) {
    return this.see(alliance, person, 'meetings', query);
  }

  @Get('procurements')
  @Answers('The procurements and their candidates.')
  procurements(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'procurements', query);
  }

  @Get('consortium')
  @Answers('Who was in the group when it applied, who joined later, on what evidence.')
  consortium(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ConsortiumQuery) {
    return this.see(alliance, person, 'consortium', query);
  }

  @Get('cost-frame')
  @Answers('The cost frame on the day, with its lines, sums, targets, and what is pending or contested.')
  costFrame(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'cost-frame', query);
  }

  @Get('movements')
  @Answers('Every movement of money with the decision it rests on, and the gaps.')
  movements(@Param('alliance') alliance: string, @Person() person: string, @Query() query: MovementsQuery) {
    return this.see(alliance, person, 'movements', query);
  }

  @Get('target-history')
  @Answers('What the target of each period started at, and what changed it.')
  targetHistory(@Param('alliance') alliance: string, @Person() person: string, @Query() query: PeriodQuery) {
    return this.see(alliance, person, 'target-history', query);
  }

  @Get('delegations')
  @Answers('The delegations, and whether each holds on the day.')
  delegations(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'delegations', query);
  }

  @Get('deadlocks')
  @Answers('The deadlocks and how far each was taken.')
  deadlocks(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'deadlocks', query);
  }

  @Get('documents')
  @Answers('The documents by their digests, and where each was used.')
  documents(@Param('alliance') alliance: string, @Person() person: string, @Query() query: KindQuery) {
    return this.see(alliance, person, 'documents', query);
  }

  @Get('irregular')
  @Answers('What was recorded late, reversed, voided or flagged, and what is newer than this server.')
  irregular(@Param('alliance') alliance: string, @Person() person: string, @Query() query: KindQuery) {
    return this.see(alliance, person, 'irregular', query);
  }
}
