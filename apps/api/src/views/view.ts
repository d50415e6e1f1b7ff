/** The one message on the query bus, and its one handler: this view of that alliance, for whoever may read it. */
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { BadRequestException, Logger } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { isCandidate, isInsider, isObserver, type Standing } from '@app/alliance';
import type { ViewName } from '@app/views';
import { faultsOf, STRICT } from '../effects.body';
import { notForOutsiders, Reading, type Readable } from '../reading';
import { TimesQuery } from './queries';
import { seeAt, type AskedView, type Seen } from './see-at';

/** As it stands in the address: what is asked of every view, and what this view takes beside. */
export type ViewQuery = Readonly<Record<string, unknown>>;

export class View extends Query<Seen> {
  constructor(
    readonly alliance: string,
    readonly person: string,
    readonly view: ViewName,
    readonly query: ViewQuery,
  ) {
    super();
  }
}

@QueryHandler(View)
export class ViewHandler implements IQueryHandler<View> {
  private readonly logger = new Logger('reading');

  constructor(private readonly reading: Reading) {}

  async execute({ alliance, person, view, query }: View): Promise<Seen> {
    const readable = await this.reading.ownFor(alliance, person);
    const { asOf, effectiveOn, params } = readFrom(query);
    const seen = seeFor(readable, person, { view, asOf, effectiveOn, params });
    // Who looked at what was opened is no event of the alliance: the operator's log keeps it (S-18).
    if (!isInsider(readable.standing)) this.logger.log(`${person} reads ${view} of ${alliance} ${JSON.stringify({ asOf, effectiveOn })}`);
    return seen;
  }
}

/** The answer of a view to one person, who may be shown no more than what is his or her own. */
export function seeFor(readable: Readable, person: string, { params: asked = {}, ...times }: AskedView): Seen & object {
  // Whoever asks what is open, and does not say to whom, means itself.
  const params = times.view === 'opened' ? { person, ...asked } : asked;
  const { standing } = readable;
  if (!isInsider(standing) && !isOwn(times.view, params, person, standing)) throw notForOutsiders(standing);
  return seeAt(readable, { ...times, params });
}

/** What those may look at who do not belong to the alliance: a candidate its application, an observer what was opened to it. */
const isOwn = (view: string, params: Readonly<Record<string, string>>, person: string, standing: readonly Standing[]): boolean =>
  (view === 'consortium' && isCandidate(standing, params['candidate'] ?? '')) ||
  (view === 'opened' && isObserver(standing) && params['person'] === person);

/** Each may be given once, as a text; what a view takes beside is looked at by the view. */
export function readFrom({ asOf, effectiveOn, ...rest }: ViewQuery): TimesQuery & { readonly params: Readonly<Record<string, string>> } {
  const times = plainToInstance(TimesQuery, { ...(asOf !== undefined && { asOf }), ...(effectiveOn !== undefined && { effectiveOn }) });
  const twice = Object.keys(rest).filter((name) => typeof rest[name] !== 'string');
  const faults = [...faultsOf(validateSync(times, STRICT)), ...twice.map((name) => `${name}: one value`)];
  if (faults.length > 0) throw new BadRequestException(faults);
  return { ...times, params: rest as Readonly<Record<string, string>> };
}
