/**
 * What has fallen due, and is not on record yet: written ballots whose time is over, decisions that have run out, conditions
 * past their date, steps of a deadlock, reviews of orphan issues that nobody made, the end of the term.
 *
 * A date ends with its local day (B-07). No rule waits for the record: a ballot takes no vote after its time, an expired
 * decision carries nothing new, whether or not the clock has come by.
 */
import { combine, stateOf, type Entry } from '../decider';
import type { Due } from '../parties/events';
import { alliance, policies } from '../parties/facts';
import { conditionsDue, gates } from '../phases/facts';
import { escalationsDue, issues } from '../plan/issue-facts';
import type { Instant, LocalDate } from '../values';
import { deadlockDue, deadlocks } from './deadlock-facts';
import { ballots, decisions, type Ballot, type Decision } from './decision-facts';

export const dueParts = { alliance, ballots, deadlocks, decisions, gates, issues, policies };
const dues = combine(dueParts);
type Dues = typeof dues.initial;

const isOver = ({ mode, closed, closesAt }: Ballot, received: Instant): boolean => mode === 'WRITTEN' && !closed && closesAt < received;
const hasRunOut = ({ stage, terms, expired, revoked, superseded }: Decision, today: LocalDate): boolean =>
  (stage === 'ADOPTED' || stage === 'IN_FORCE') &&
  expired === undefined &&
  revoked === undefined &&
  !superseded.some(({ scope }) => scope === 'FULL') &&
  terms?.expiresOn !== undefined &&
  terms.expiresOn < today;

export function dueOn(
  { alliance, ballots, deadlocks, decisions, gates, issues, policies }: Dues,
  received: Instant,
  today: LocalDate,
): readonly Due[] {
  // Nothing happens to an alliance after its archival (B-08).
  if (!alliance || (alliance.archived !== undefined && alliance.archived < today)) return [];
  const { term } = alliance;
  return [
    ...[...ballots]
      .filter(([, one]) => isOver(one, received))
      .map(([subject, { closesOn, closesAt }]): Due => ({ kind: 'BALLOT', subject, deadline: closesOn, at: closesAt })),
    ...[...decisions]
      .filter(([, one]) => hasRunOut(one, today))
      .map(([subject, { terms }]): Due => ({ kind: 'DECISION', subject, deadline: terms!.expiresOn! })),
    ...conditionsDue(gates, today).map(({ gate, condition, due }): Due => ({ kind: 'CONDITION', subject: `${gate}/${condition}`, deadline: due })),
    ...deadlockDue(deadlocks, today).map(({ deadlock, deadline }): Due => ({ kind: 'DEADLOCK', subject: deadlock, deadline })),
    ...escalationsDue(issues, policies, today).map(({ issue, passed }): Due => ({ kind: 'ORPHAN_ISSUE', subject: issue, deadline: passed })),
    ...(term && !term.ended && term.end < today ? [{ kind: 'TERM', subject: 'term', deadline: term.end } as const] : []),
  ];
}

export const due = (history: readonly Entry[], received: Instant, today: LocalDate): readonly Due[] => dueOn(stateOf(dues, history), received, today);
