/**
 * How long decisions took, and which are still waiting (V-29): from the first proposal to the outcome, the longest first. What
 * went wrong on the way stands beside it: ballots without an outcome, deadlocks, how far each was taken and how it ended.
 * Decisions of outside bodies are recorded when they are made, so nothing can be said of how long they took.
 */
import { ageOf, isAgeing, policiesOn, type Course, type LocalDate } from '@app/alliance';
import { outcomeOf, register, statusOf, titleOf, type Register } from './decision-status';
import { own } from './decisions';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

interface Aged {
  readonly body: string;
  readonly days: number;
  readonly isOpen: boolean;
  readonly isAgeing: boolean;
  readonly deadlocks: readonly { readonly isOpen: boolean }[];
}

function deadlocksOf(id: string, { deadlocks }: Register, trail: Trail) {
  return [...deadlocks]
    .filter(([, { decision }]) => decision === id)
    .map(([deadlock, { since, step, level, open }]) => {
      const entries = trail.of('deadlock', deadlock);
      const ended = among(entries, 'DeadlockResolved', 'DeadlockLapsed').at(-1);
      return present({
        deadlock,
        since,
        step,
        level,
        isOpen: open,
        how: ended && (ended.type === 'DeadlockLapsed' ? 'LAPSED' : ended.data.how),
        endedOn: ended?.day,
        ...why(entries),
      });
    });
}

function rowOf(id: string, course: Course, state: Register, trail: Trail, date: LocalDate): Aged {
  const entries = own(trail.of('decision', id), id);
  const opened = among(entries, 'BallotOpened');
  const decision = state.decisions.get(id)!;
  return present({
    decision: id,
    label: state.turns.get(id)?.label,
    body: decision.body,
    title: titleOf(entries),
    status: statusOf(id, state, date),
    outcome: outcomeOf(id, state),
    proposedOn: course.from,
    endedOn: course.to,
    days: Math.max(0, ageOf(course, date)),
    isOpen: course.to === undefined,
    isAgeing: isAgeing(course, policiesOn(state.policies, date).ageingDays, date),
    versions: among(entries, 'DecisionProposed', 'ProposalAmended').length,
    ballots: opened.length,
    withoutOutcome: among(entries, 'DecisionNotAdopted').length,
    deadlocks: deadlocksOf(id, state, trail),
    ...why(
      among(entries, 'DecisionProposed', 'ProposalAmended', 'BallotOpened', 'DecisionAdopted', 'DecisionNotAdopted', 'ProposalWithdrawn'),
      among(entries, 'DeadlockDeclared', 'DeadlockLapsed'),
    ),
  });
}

/** The middle one of those that are through; of an even number, the shorter of the two in the middle. */
function medianOf(rows: readonly Aged[]): number | undefined {
  const days = rows.filter(({ isOpen }) => !isOpen).map((row) => row.days);
  return days.toSorted((a, b) => a - b)[(days.length - 1) >> 1];
}

export const ageingView = viewOf({
  fold: register,
  params: [
    { name: 'body', description: 'only those of this body' },
    { name: 'flag', values: ['true', 'false'], description: 'true: only those that wait longer than the policy gives, or were deadlocked' },
  ],
  answer(state, trail, { effectiveOn: date, params: { body, flag } }) {
    const rows = [...state.courses]
      .filter(([id, { from }]) => from <= date && (body === undefined || state.decisions.get(id)!.body === body))
      .map(([id, course]) => rowOf(id, course, state, trail, date))
      .toSorted((a, b) => b.days - a.days);
    const deadlocked = rows.filter(({ deadlocks }) => deadlocks.length > 0);
    return present({
      ageingDays: policiesOn(state.policies, date).ageingDays,
      ...listed(flag === 'true' ? rows.filter((row) => row.isAgeing || row.deadlocks.length > 0) : rows),
      counts: {
        all: rows.length,
        open: rows.filter(({ isOpen }) => isOpen).length,
        ageing: rows.filter((row) => row.isAgeing).length,
        deadlocked: deadlocked.length,
        deadlockedNow: deadlocked.filter(({ deadlocks }) => deadlocks.some(({ isOpen }) => isOpen)).length,
      },
      longestDays: rows[0]?.days,
      medianDays: medianOf(rows),
    });
  },
});
