/**
 * Everything that was or is to happen by a certain day and has not: gates, conditions, votes, decisions that take long, minutes,
 * actions, appointments, reviews. It is derived for whichever day is asked about, and rests on nobody's diligence: what the
 * clock records of it besides is only what the rules attach a consequence to.
 */
import { combine, inOrder } from '@app/alliance';
import { DEADLINE_KINDS, DEADLINE_STATUSES, type Deadline } from './deadline';
import { decidingDeadlines, decidingParts } from './deadlines-of-decisions';
import { peopleDeadlines, peopleParts } from './deadlines-of-people';
import { planDeadlines, planParts } from './deadlines-of-plan';
import { listed, tally, viewOf } from './view';

const byDay = (a: Deadline, b: Deadline): number => inOrder(a.due, b.due);

export const deadlinesView = viewOf({
  fold: combine({ ...decidingParts, ...peopleParts, ...planParts }),
  params: [
    { name: 'kind', values: DEADLINE_KINDS, description: 'only those of this kind, ORPHAN_ISSUE for instance' },
    { name: 'status', values: DEADLINE_STATUSES, description: 'only DUE, OVERDUE or EXPIRED' },
    { name: 'subject', description: 'only those of this thing' },
  ],
  answer(state, trail, { effectiveOn: date, params: { kind, status, subject } }) {
    const all = [...planDeadlines(state, trail, date), ...decidingDeadlines(state, trail, date), ...peopleDeadlines(state, trail, date)].toSorted(
      byDay,
    );
    const asked = all.filter(
      (one) =>
        (kind === undefined || one.kind === kind) &&
        (status === undefined || one.status === status) &&
        (subject === undefined || one.subject === subject),
    );
    const of = (wanted: Deadline['status']): readonly Deadline[] => all.filter((one) => one.status === wanted);
    return {
      ...listed(asked),
      counts: {
        all: all.length,
        due: of('DUE').length,
        overdue: of('OVERDUE').length,
        expired: of('EXPIRED').length,
        byKind: tally(all.map((one) => one.kind)),
        overdueByKind: tally(of('OVERDUE').map((one) => one.kind)),
      },
    };
  },
});
