/** What a view is asked in a request: as known when, as valid on which day, and its own filters. */
import { applyDecorators } from '@nestjs/common';
import { Day, Id, member } from '../members';
import { Matches } from 'class-validator';

const AS_OF = /^(\d{1,9}|\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))$/;
const AsOf = () =>
  applyDecorators(
    member(
      { type: String, pattern: AS_OF.source },
      {
        optional: true,
        description: 'As known at: a revision, an instant (2020-04-20T12:00:00Z), or the end of a day (2020-04-20). Without it, all that is known.',
      },
      (each) => Matches(AS_OF, each),
    ),
  );
/** A value, or any but it: `!UNANIMOUS`. */
const FILTER = /^!?[A-Z][A-Z_]{0,63}$/;
const Filter = (description: string) =>
  member({ type: String, pattern: FILTER.source }, { optional: true, description }, (each) => Matches(FILTER, each));

export class ViewQuery {
  @AsOf() asOf?: string;
  @Day({ optional: true, description: 'As valid on this day; without it, on the day of asOf, else today.' }) effectiveOn?: string;
}
export class BodyQuery extends ViewQuery {
  @Id({ optional: true, description: 'Only of this body.' }) body?: string;
}
export class DecisionsQuery extends BodyQuery {
  @Filter('Only of this type.') type?: string;
  @Filter('Only with this outcome; !UNANIMOUS for every other.') outcome?: string;
  @Filter('Only those that stand so on the day; !IN_FORCE for every other.') status?: string;
}
export class DecisionQuery extends ViewQuery {
  @Id({ description: 'The decision, decision-11.' }) decision: string;
}
export class MovementsQuery extends ViewQuery {
  @Id({ optional: true, description: 'Only those that rest on this decision.' }) decision?: string;
  @Filter('Only those that stand so on the day, AUTHORITY_SUPERSEDED for instance.') status?: string;
}
export class ConsortiumQuery extends ViewQuery {
  @Id({ description: 'The procurement, procurement-1.' }) procurement: string;
  @Id({ description: 'The candidate.' }) candidate: string;
}
export class PeriodQuery extends ViewQuery {
  @Id({ optional: true, description: 'Only this contract period.' }) period?: string;
}
export class KindQuery extends ViewQuery {
  @Id({ optional: true, description: 'Only of this kind.' }) kind?: string;
}

const DIGITS = /^\d{1,6}$/;
const Count = (description: string) => member({ type: 'integer' }, { optional: true, description }, (each) => Matches(DIGITS, each));
export class EntriesQuery {
  @Count('The first revision wanted; 0 without it.') from?: string;
  @Count('How many at most, up to 500; 100 without it.') limit?: string;
}
