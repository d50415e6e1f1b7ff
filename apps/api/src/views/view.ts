/** The one message on the query bus, and its one handler: this view of that alliance, for whoever may read it. */
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { isCandidate, isInsider } from '@app/alliance';
import type { ViewName } from '@app/views';
import { RefusedException } from '../problem';
import { Reading } from '../reading';
import type { ConsortiumQuery, ViewQuery } from './queries';
import { seeAt, type Seen } from './see-at';

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
  constructor(private readonly reading: Reading) {}

  async execute({ alliance, person, view, query }: View): Promise<Seen> {
    const readable = await this.reading.ownFor(alliance, person);
    const isOwn = view === 'consortium' && isCandidate(readable.standing, (query as ConsortiumQuery).candidate);
    if (!isOwn && !isInsider(readable.standing)) throw new RefusedException({ refused: 'NOT_FOR_CANDIDATES' });
    const { asOf, effectiveOn, ...params } = query;
    const given = Object.entries(params as Readonly<Record<string, string | undefined>>).filter(
      (one): one is [string, string] => one[1] !== undefined,
    );
    return seeAt(readable, { view, asOf, effectiveOn, params: Object.fromEntries(given) });
  }
}
