/**
 * Which proposals are deadlocked, and how far up the ladder of the agreement each deadlock has been taken (V-21). The ladder
 * is the one that held when the deadlock was declared: nobody changes the steps under those who are on them.
 */
import { event, type Evidence, type Fold, type Made } from '../decider';
import { policiesOn } from '../parties/facts';
import type { DeadlockLevel } from '../parties/policies';
import { addDays, change, put, type LocalDate } from '../values';
import type { PartyId } from '../parties/events';
import type { DeadlockId, DecisionId } from './events';

export interface Deadlock {
  readonly decision: DecisionId;
  readonly since: LocalDate;
  readonly open: boolean;
  /** How many steps of the ladder were taken, skipped ones included; 0 while it is only declared. */
  readonly step: number;
  readonly level?: DeadlockLevel;
  /** The last day of the present step. */
  readonly deadline?: LocalDate;
  readonly opinions: readonly { readonly binding: boolean; readonly document: Evidence }[];
}
export type Deadlocks = ReadonlyMap<DeadlockId, Deadlock>;

const end = (known: Deadlocks, { deadlock }: { readonly deadlock: DeadlockId }): Deadlocks => change(known, deadlock, () => ({ open: false }));

export const deadlocks: Fold<Deadlocks> = {
  initial: new Map(),
  evolve: {
    DeadlockDeclared: (known, { deadlock, decision }, { effective }) =>
      put(known, deadlock, { decision, since: effective, open: true, step: 0, opinions: [] }),
    DeadlockEscalated: (known, { deadlock, step, level, deadline }) => change(known, deadlock, () => ({ step, level, deadline })),
    ExpertOpinionReceived: (known, { deadlock, binding, document }) =>
      change(known, deadlock, ({ opinions }) => ({ opinions: [...opinions, { binding, document }] })),
    DeadlockResolved: end,
    DeadlockLapsed: end,
  },
};

/** The open deadlock on a decision; there is one at most. */
export const deadlockOn = (known: Deadlocks, decision: DecisionId): DeadlockId | undefined =>
  [...known].find(([, one]) => one.decision === decision && one.open)?.[0];
/** While a deadlock is open, nothing that depends on the proposal is carried out (V-24). */
export const isDeadlocked = (known: Deadlocks, decision: DecisionId): boolean => deadlockOn(known, decision) !== undefined;

/** The steps whose time is over, since their last day has passed. */
export const deadlockDue = (known: Deadlocks, today: LocalDate): readonly { readonly deadlock: DeadlockId; readonly deadline: LocalDate }[] =>
  [...known].flatMap(([deadlock, { open, deadline }]) => (open && deadline !== undefined && deadline < today ? [{ deadlock, deadline }] : []));

export interface Step {
  /** From 1. */
  readonly step: number;
  readonly level: DeadlockLevel;
  readonly days: number;
}
type PolicySets = Parameters<typeof policiesOn>[0];
/** The steps that are left, the next one first. */
export const stepsLeft = ({ step, since }: Deadlock, sets: PolicySets): readonly Step[] =>
  policiesOn(sets, since)
    .deadlockLadder.map(({ level, days }, taken) => ({ step: taken + 1, level, days }))
    .slice(step);
export const nextStep = (deadlock: Deadlock, sets: PolicySets): Step | undefined => stepsLeft(deadlock, sets)[0];

/**
 * What happens when a deadlock goes to a step: it is given its time there. The status quo is where it ends, and so does a
 * ladder without further steps: things stay as they are, whatever the majority (V-22).
 */
export function goTo(
  deadlock: DeadlockId,
  { decision }: Deadlock,
  taken: Step | undefined,
  today: LocalDate,
  { consents, to }: { readonly consents?: readonly PartyId[]; readonly to?: string } = {},
): Made {
  const lapsed = event('DeadlockLapsed', { deadlock, decision });
  if (!taken) return [lapsed];
  const { step, level, days } = taken;
  const data = { deadlock, decision, step, level, deadline: addDays(today, days), ...(consents && { consents }) };
  const escalated = event('DeadlockEscalated', data, { ...(to !== undefined && { sealed: { to } }) });
  return level === 'STATUS_QUO' ? [escalated, lapsed] : [escalated];
}
