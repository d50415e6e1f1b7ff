/**
 * Recording that a deadline has passed.
 *
 * It is the one command of the ledger's own clock, which decides nothing: it names a thing and its deadline, and records what
 * follows from the rules. Each deadline is settled once. A written ballot ends as it stands when its time is over (V-12); a
 * decision runs out with its last day (D-11); a condition past its date is in default (GT-04); a deadlock goes to the next
 * step, and lapses after the last (V-21, V-22); an orphan issue that nobody reviewed goes one level up (O-02); the term of the
 * agreement ends.
 */
import { combine, event, isRefusal, type Circumstance, type Decider, type Draft, type Enclosed, type Made } from '../decider';
import type { Due } from '../parties/events';
import { isClock, notPermitted, type NotPermitted } from '../parties/facts';
import { escalationsDue } from '../plan/issue-facts';
import type { LocalDate } from '../values';
import { closingParts, endBallot } from './close-ballot';
import { goTo, nextStep } from './deadlock-facts';
import { dueOn, dueParts } from './due';

export const DUE_KINDS = ['BALLOT', 'DECISION', 'CONDITION', 'DEADLOCK', 'ORPHAN_ISSUE', 'TERM'] as const satisfies readonly Due['kind'][];

export interface SettleDeadlines extends Enclosed {
  readonly kind: Due['kind'];
  /** The ballot, decision, deadlock or orphan issue; for a condition its gate and itself, with a stroke between. */
  readonly subject: string;
  readonly deadline: LocalDate;
}

export type SettleDeadlinesRefusal =
  | NotPermitted
  | { readonly refused: 'NOT_DUE'; readonly subject: string; readonly deadline: LocalDate }
  | { readonly refused: 'ALREADY_SETTLED'; readonly subject: string; readonly deadline: LocalDate };

const state = combine({ ...closingParts, ...dueParts });
type State = typeof state.initial;

export const settleDeadlines: Decider<SettleDeadlines, SettleDeadlinesRefusal, State> = {
  ...state,

  decide(state, { kind, subject, deadline }, circumstance) {
    const { received, today } = circumstance;
    if (!isClock(circumstance)) return notPermitted('SYSTEM');
    const isDue = dueOn(state, received, today).some((one) => one.kind === kind && one.subject === subject && one.deadline === deadline);
    if (!isDue) return { refused: isSettledAlready(state, kind, subject, deadline) ? 'ALREADY_SETTLED' : 'NOT_DUE', subject, deadline };

    switch (kind) {
      case 'BALLOT': {
        const ended = endBallot(state, subject, state.ballots.get(subject)!, circumstance, deadline);
        return isRefusal(ended) ? { refused: 'NOT_DUE', subject, deadline } : ended.made;
      }
      case 'DECISION':
        return [event('DecisionExpired', { decision: subject, expiresOn: deadline })];
      case 'CONDITION': {
        const [gate, condition] = subject.split('/') as [string, string];
        return [event('GateConditionBreached', { gate, condition, due: deadline })];
      }
      case 'DEADLOCK':
        return stepOn(state, subject, deadline, circumstance);
      case 'ORPHAN_ISSUE':
        return oneLevelUp(state, subject, circumstance.today);
      case 'TERM':
        return [event('ContractTermEnded', { end: deadline })];
    }
  },

  commandOf([first]) {
    return commandOf(first!);
  },
};

/** The next step, marked as the clock's own; a step to the status quo ends the deadlock in the same append. */
function stepOn({ deadlocks, policies }: State, deadlock: string, passed: LocalDate, { today }: Circumstance): Made {
  const known = deadlocks.get(deadlock)!;
  const [first, ...rest] = goTo(deadlock, known, nextStep(known, policies), today);
  return [{ ...first, data: { ...first.data, passed } } as Draft, ...rest];
}

function oneLevelUp({ issues, policies }: State, issue: string, today: LocalDate): Made {
  const { review: missed, passed } = escalationsDue(issues, policies, today).find((one) => one.issue === issue)!;
  return [event('OrphanIssueEscalated', { issue, level: issues.get(issue)!.now.level + 1, missed, passed })];
}

/** Whether this very deadline is behind, because the clock or somebody else has dealt with it. */
function isSettledAlready(
  { alliance, ballots, deadlocks, decisions, gates, issues }: State,
  kind: Due['kind'],
  subject: string,
  deadline: LocalDate,
): boolean {
  switch (kind) {
    case 'BALLOT': {
      const ballot = ballots.get(subject);
      return ballot?.closed === true && ballot.closesOn === deadline;
    }
    case 'DECISION':
      return decisions.get(subject)?.expired === deadline;
    case 'CONDITION': {
      const [gate = '', condition = ''] = subject.split('/');
      const known = gates.get(gate)?.conditions.get(condition);
      return known?.breached === true && known.due === deadline;
    }
    case 'DEADLOCK': {
      const known = deadlocks.get(subject);
      return known !== undefined && known.deadline !== undefined && (!known.open || deadline < known.deadline);
    }
    case 'ORPHAN_ISSUE':
      return issues.get(subject)?.missed.some(({ passed }) => passed === deadline) === true;
    case 'TERM':
      return alliance?.term?.ended === true && alliance.term.end === deadline;
  }
}

/** The deadline that an event of the clock's was about. */
function commandOf({ type, data }: Draft): SettleDeadlines {
  const said = data as { readonly [member: string]: string };
  switch (type) {
    case 'BallotClosed':
      return { kind: 'BALLOT', subject: said['ballot']!, deadline: said['passed']! };
    case 'DecisionExpired':
      return { kind: 'DECISION', subject: said['decision']!, deadline: said['expiresOn']! };
    case 'GateConditionBreached':
      return { kind: 'CONDITION', subject: `${said['gate']}/${said['condition']}`, deadline: said['due']! };
    case 'OrphanIssueEscalated':
      return { kind: 'ORPHAN_ISSUE', subject: said['issue']!, deadline: said['passed']! };
    case 'ContractTermEnded':
      return { kind: 'TERM', subject: 'term', deadline: said['end']! };
    default:
      return { kind: 'DEADLOCK', subject: said['deadlock']!, deadline: said['passed']! };
  }
}
