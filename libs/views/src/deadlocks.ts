/** The deadlocks: on which decision, since when, how far up the ladder, until when, and how each ended. Never by a majority (V-22). */
import { combine, deadlocks, nextStep, policies, type Deadlock, type LocalDate, type PolicySets } from '@app/alliance';
import { labelOf } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

function rowOf(id: string, found: Deadlock, sets: PolicySets, trail: Trail, date: LocalDate): object {
  const entries = trail.of('deadlock', id);
  const declared = among(entries, 'DeadlockDeclared')[0]!;
  const ended = among(entries, 'DeadlockResolved', 'DeadlockLapsed').at(-1);
  const { decision, since, open, step, level, deadline, opinions } = found;
  const next = open ? nextStep(found, sets) : undefined;
  return present({
    deadlock: id,
    decision,
    label: labelOf(trail, decision),
    since,
    parties: declared.data.parties,
    positions: declared.sealed.positions,
    attempts: declared.sealed.attempts,
    status: open ? (step > 0 ? 'ESCALATED' : 'DECLARED') : ended?.type === 'DeadlockLapsed' ? 'LAPSED' : 'RESOLVED',
    step,
    level,
    deadline,
    isOverdue: open && deadline !== undefined && deadline < date,
    nextLevel: next?.level,
    steps: among(entries, 'DeadlockEscalated').map((entry) => present({ ...entry.data, on: entry.day, to: entry.sealed.to, ...why([entry]) })),
    opinions,
    how: ended?.type === 'DeadlockResolved' ? ended.data.how : undefined,
    endedOn: ended?.day,
    ...why(entries),
  });
}

export const deadlocksView = viewOf({
  fold: combine({ deadlocks, policies }),
  answer: ({ deadlocks: all, policies: sets }, trail, { effectiveOn }) => ({
    ...listed([...all].map(([id, one]) => rowOf(id, one, sets, trail, effectiveOn))),
    counts: { open: [...all.values()].filter(({ open }) => open).length },
  }),
});
