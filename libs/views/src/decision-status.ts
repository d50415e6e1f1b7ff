/**
 * Where a decision stands on a day, in the words of its life: proposed, voted on, waiting for something, in force, or what
 * ended it. The two ways of being adopted are never merged (V-15), and a vote that nobody stated stays unknown (V-28).
 */
import {
  approvalOf,
  ballots,
  combine,
  conditionsOpen,
  courses,
  deadlockOn,
  deadlocks,
  decisions,
  defects,
  expiryOf,
  isBeyondMinutes,
  isInForce,
  policies,
  put,
  type Authority,
  type Decision,
  type Entry,
  type Fold,
  type LocalDate,
  type OutsideVote,
  type PastVote,
  type Recorded,
} from '@app/alliance';
import { among, type Trail } from './trail';
import { present } from './view';

/** What people want to know of a decision and no rule needs to remember. */
interface Turn {
  readonly label?: string;
  /** How an outside body voted, or one of ours before the ledger ran, as it was recorded. */
  readonly vote?: OutsideVote | PastVote;
  /** What its ballot or its deadlock ended in, as long as nothing was done about it since. */
  readonly ended?: 'MOVED_TO_MEETING' | 'LAPSED';
}
type Turns = ReadonlyMap<string, Turn>;
interface Named {
  readonly decision: string;
}
const turn = (known: Turns, decision: string, made: Turn): Turns => put(known, decision, { ...known.get(decision), ...made });
const takenUp = (known: Turns, { decision }: Named): Turns => {
  const { ended: _, ...rest } = known.get(decision) ?? {};
  return put(known, decision, rest);
};
const turns: Fold<Turns, Entry> = {
  initial: new Map(),
  evolve: {
    DecisionProposed: (known, { decision, label }) => turn(known, decision, label === undefined ? {} : { label }),
    OutsideDecisionRecorded: (known, { decision, label, vote }) => turn(known, decision, { vote, ...(label !== undefined && { label }) }),
    PastDecisionRecorded: (known, { decision, label, vote }) => turn(known, decision, { vote, ...(label !== undefined && { label }) }),
    WrittenProcedureMovedToMeeting: (known, { decision }) => turn(known, decision, { ended: 'MOVED_TO_MEETING' }),
    DeadlockLapsed: (known, { decision }) => turn(known, decision, { ended: 'LAPSED' }),
    ProposalAmended: takenUp,
    DecisionTabled: takenUp,
    DecisionReferredBack: takenUp,
    BallotOpened: takenUp,
    DecisionNotAdopted: takenUp,
  },
};

export const registerParts = { ballots, courses, deadlocks, decisions, defects, policies, turns };
export const register = combine(registerParts);
export type Register = typeof register.initial;

export type DecisionStatus =
  | 'PROPOSED'
  | 'TABLED'
  | 'REFERRED_BACK'
  | 'MOVED_TO_MEETING'
  | 'BALLOT_OPEN'
  | 'NOT_ADOPTED'
  | 'ELECTORATE_CHANGED'
  | 'BASIS_CHANGED'
  | 'APPROVAL_REFUSED'
  | 'DEADLOCKED'
  | 'ESCALATED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'ADOPTED_PROVISIONAL'
  | 'CONFIRMED'
  | 'AWAITING_APPROVAL'
  | 'AWAITING_CONDITION'
  | 'AWAITING_DATE'
  | 'EFFECT_BLOCKED'
  | 'RECOMMENDATION'
  | 'IN_FORCE'
  | 'PARTLY_SUPERSEDED'
  | 'SUPERSEDED'
  | 'EXPIRED'
  | 'REVOKED';

type Known = Pick<Register, 'ballots' | 'deadlocks' | 'decisions' | 'policies' | 'turns'>;

export function statusOf(id: string, known: Known, date: LocalDate): DecisionStatus {
  const decision = known.decisions.get(id)!;
  const { stage, revoked } = decision;
  if (stage === 'WITHDRAWN') return 'WITHDRAWN';
  if (revoked !== undefined && revoked <= date) return 'REVOKED';
  if (stage === 'ADOPTED' || stage === 'IN_FORCE') return since(decision, known, date);
  if (stage === 'BALLOT_OPEN') return stage;
  return endedWithout(id, stage, decision.outcome, known);
}
type Undecided = 'NOT_ADOPTED' | 'PROPOSED' | 'REFERRED_BACK' | 'TABLED';

/** A deadlock tells more than that the matter was tabled before it, and so does what became of the deadlock. */
function endedWithout(id: string, stage: Undecided, outcome: Decision['outcome'], { deadlocks: all, turns: known }: Known): DecisionStatus {
  const open = deadlockOn(all, id);
  if (open !== undefined) return all.get(open)!.step > 0 ? 'ESCALATED' : 'DEADLOCKED';
  const ended = known.get(id)?.ended;
  if (ended === 'LAPSED') return ended;
  if (stage !== 'NOT_ADOPTED') return stage === 'PROPOSED' && ended !== undefined ? ended : stage;
  return outcome === 'APPROVAL_REFUSED' || outcome === 'ELECTORATE_CHANGED' || outcome === 'BASIS_CHANGED' ? outcome : 'NOT_ADOPTED';
}

function since(decision: Decision, known: Known, date: LocalDate): DecisionStatus {
  const { adopted, inForceFrom, superseded } = decision;
  const held = superseded.filter(({ on }) => on <= date);
  if (held.some(({ scope }) => scope === 'FULL')) return 'SUPERSEDED';
  const expired = expiryOf(decision);
  if (expired !== undefined && expired < date) return 'EXPIRED';
  if (adopted?.recommendsTo) return 'RECOMMENDATION';
  if (decision.stage === 'ADOPTED') return awaited(decision, known);
  if (inForceFrom! > date) return 'AWAITING_DATE';
  return held.length > 0 ? 'PARTLY_SUPERSEDED' : 'IN_FORCE';
}

/** What an adopted decision waits for, in the order in which it is usually come by (D-12, D-21, D-08). */
function awaited(decision: Decision, known: Known): DecisionStatus {
  const { approvalsRequired, blocked } = decision;
  if (blocked) return 'EFFECT_BLOCKED';
  if (!isBeyondMinutes(decision, known)) return 'ADOPTED_PROVISIONAL';
  if (!approvalsRequired.every((body) => approvalOf(decision, body)?.outcome === 'GRANTED')) return 'AWAITING_APPROVAL';
  if (conditionsOpen(decision).length > 0) return 'AWAITING_CONDITION';
  return decision.confirmed === undefined ? 'AWAITING_DATE' : 'CONFIRMED';
}

/** In force on the day; a recommendation binds nobody. */
export const holdsOnDay = (decision: Decision, date: LocalDate): boolean => isInForce(decision, date) && !decision.adopted?.recommendsTo;

/** How it came out: the class of a ballot of our own, or how the outside body says it voted. */
export function outcomeOf(id: string, { decisions: known, turns: all }: Known): string | undefined {
  const { adopted, outcome, stage, imported } = known.get(id)!;
  if (stage === 'NOT_ADOPTED' && !imported) return outcome;
  return adopted?.outcome ?? all.get(id)?.vote?.outcome ?? outcome;
}

/** The title of the newest version; absent where it was erased. */
export const titleOf = (entries: readonly Recorded[]): string | undefined =>
  among(entries, 'DecisionProposed', 'ProposalAmended', 'OutsideDecisionRecorded', 'PastDecisionRecorded').at(-1)?.sealed.title;
/** The decision that something rests on, by its number and the label under which people know it. */
export const decisionBehind = (authority: Authority | undefined, trail: Trail): { readonly decision?: string; readonly label?: string } =>
  authority?.kind === 'DECISION' ? present({ decision: authority.ref, label: labelOf(trail, authority.ref) }) : {};
export const labelOf = (trail: Trail, id: string): string | undefined =>
  among(trail.of('decision', id), 'DecisionProposed', 'OutsideDecisionRecorded', 'PastDecisionRecorded')[0]?.data.label;
