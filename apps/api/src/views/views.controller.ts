/** The views of one alliance: each is folded when it is asked for, as known at a moment and as valid on a day. */
import { applyDecorators, Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { VIEW_NAMES, VIEWS, type ViewName } from '@app/views';
import { Person } from '../person';
import { NotModifiedInterceptor } from './not-modified';
import { AS_OF } from './queries';
import { SUMMARIES } from './summaries';
import { View, type ViewQuery } from './view';

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
    ApiQuery({
      name: 'asOf',
      required: false,
      schema: { type: 'string', pattern: AS_OF.source },
      description: 'As known at: a revision, an instant (2020-04-20T12:00:00Z), or the end of a day (2020-04-20). Without it, all that is known.',
    }),
    ApiQuery({
      name: 'effectiveOn',
      required: false,
      schema: { type: 'string', format: 'date' },
      description: 'As valid on this day; without it, on the day of asOf, else today.',
    }),
  );

@ApiTags('views')
@UseInterceptors(NotModifiedInterceptor)
@Controller('alliances/:alliance')
export class ViewsController {
  constructor(private readonly queries: QueryBus) {}

  see(alliance: string, person: string, view: ViewName, query: ViewQuery) {
    return this.queries.execute(new View(alliance, person, view, query));
  }

  @Get('decisions/:decision')
  @Answers('The dossier of a decision.')
  dossier(@Param('alliance') alliance: string, @Param('decision') decision: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.see(alliance, person, 'decision', { ...query, decision });
  }
}

/** A route for each view that there is, by its own name, described by what the view itself says that it takes. */
function route(view: ViewName): void {
  const on = ViewsController.prototype as unknown as Readonly<Record<string, unknown>>;
  const name = view.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const value = function (this: ViewsController, alliance: string, person: string, query: ViewQuery) {
    return this.see(alliance, person, view, query);
  };
  Object.defineProperty(on, name, { value, configurable: true, writable: true });
  Reflect.defineMetadata('design:paramtypes', [String, String, Object], on, name);
  for (const [i, parameter] of [Param('alliance'), Person(), Query()].entries()) parameter(on, name, i);
  const described = VIEWS[view].params.map(({ name: param, required = false, values, description }) =>
    ApiQuery({ name: param, required, schema: { type: 'string', ...(values && { enum: [...values] }) }, description }),
  );
  applyDecorators(Get(view), Answers(SUMMARIES[view]), ...described)(on, name, Object.getOwnPropertyDescriptor(on, name)!);
}
for (const view of VIEW_NAMES) route(view);
