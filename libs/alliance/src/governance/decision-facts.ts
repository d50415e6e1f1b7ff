/** What was proposed, voted on and decided, by the steering group and by bodies outside: the life of each decision. */
import type { Entry, Fold } from '../decider';
import type { Effect } from '../effects';
import { change, put, type Hash, type Instant, type LocalDate } from '../values';
import type {
  Adopted,
  BallotId,
  BodyId,
  Choice,
  DecisionId,
  Elector,
  Mode,
  NotAdopted,
  OutsideVote,
  PastVote,
  ProposalTerms,
  SeatId,
} from './events';
import type { VotingRule } from '../parties/policies';

export interface Approval {
  readonly body: BodyId;
  readonly proposal: Hash;
  readonly outcome: 'GRANTED' | 'REFUSED';
  readonly on: LocalDate;
  readonly by: DecisionId;
}
export interface Superseded {
  readonly by: DecisionId;
  readonly scope: 'FULL' | 'PART';
  readonly effects: readonly string[];
  readonly on: LocalDate;
}
export type Stage = 'PROPOSED' | 'TABLED' | 'REFERRED_BACK' | 'BALLOT_OPEN' | 'NOT_ADOPTED' | 'WITHDRAWN' | 'ADOPTED' | 'IN_FORCE';

export interface Decision {
  readonly body: BodyId;
  readonly isOutside: boolean;
  /** How an outside body is recorded to have voted. */
  readonly vote?: OutsideVote;
  /** A decision of our own from before the ledger ran, with the votes that its minutes tell. */
  readonly imported?: PastVote;
  readonly proposer: string;
  readonly proposedOn: LocalDate;
  /** Where it stands by its own course; being superseded, revoked or expired is told apart below, by date. */
  readonly stage: Stage;
  /** The newest version of the proposal; absent for a decision of an outside body. */
  readonly terms?: ProposalTerms;
  /** The name of that version: the hash of the entry that carries it. Absent while its command is being decided. */
  readonly proposal?: Hash;
  readonly ballots: readonly BallotId[];
  /** The item of a meeting under which it was last voted on. */
  readonly item?: string;
  /** Ballots that ended without adoption, and discussions that were tabled: what a deadlock is measured by (V-20). */
  readonly failed: number;
  readonly tabled: number;
  readonly outcome?: NotAdopted;
  readonly adopted?: {
    readonly outcome: Adopted;
    readonly proposal: Hash;
    readonly ballot: BallotId;
    readonly on: LocalDate;
    readonly recommendsTo?: readonly BodyId[];
  };
  /** What it does and allows, since it was adopted. */
  readonly effects: readonly Effect[];
  readonly inspected: boolean;
  /** The day on which the minutes that hold it were confirmed (D-12). */
  readonly confirmed?: LocalDate;
  readonly inForceFrom?: LocalDate;
  readonly approvalsRequired: readonly BodyId[];
  readonly approvals: readonly Approval[];
  readonly fulfilled: readonly string[];
  /** The day on which the last of its conditions so far was fulfilled. */
  readonly fulfilledOn?: LocalDate;
  readonly blocked: boolean;
  readonly superseded: readonly Superseded[];
  readonly revoked?: LocalDate;
  readonly expired?: LocalDate;
}
export type Decisions = ReadonlyMap<DecisionId, Decision>;

const NEW = {
  ballots: [],
  failed: 0,
  tabled: 0,
  effects: [],
  inspected: false,
  approvalsRequired: [],
  approvals: [],
  fulfilled: [],
  blocked: false,
  superseded: [],
} as const;
const ofBallot = (known: Decisions, ballot: BallotId): DecisionId | undefined => {
  for (const [id, { ballots }] of known) if (ballots.at(-1) === ballot) return id;
  return undefined;
};
const tableIt =
  (stage: 'TABLED' | 'REFERRED_BACK') =>
  (known: Decisions, { decision }: { readonly decision: DecisionId }) =>
    change(known, decision, ({ tabled }) => ({ stage, tabled: tabled + 1 }));
const approve =
  (outcome: Approval['outcome']) =>
  (known: Decisions, { decision, ...approval }: Omit<Approval, 'outcome' | 'on'> & { readonly decision: DecisionId }, { effective }: Entry) =>
    change(known, decision, ({ approvals }) => ({ approvals: [...approvals, { ...approval, outcome, on: effective }] }));

export const decisions: Fold<Decisions> = {
  initial: new Map(),
  evolve: {
    DecisionProposed: (known, proposed, { actor, effective, hash }) => {
      const { body, label: _, ...terms } = proposed;
      return put(known, terms.decision, {
        ...NEW,
        body,
        isOutside: false,
        proposer: actor.person,
        proposedOn: effective,
        stage: 'PROPOSED',
        terms,
        ...(hash && { proposal: hash }),
      });
    },
    ProposalAmended: (known, terms, { hash }) => change(known, terms.decision, () => ({ stage: 'PROPOSED', terms, ...(hash && { proposal: hash }) })),
    ProposalWithdrawn: (known, { decision }) => change(known, decision, () => ({ stage: 'WITHDRAWN' })),
    DecisionTabled: tableIt('TABLED'),
    DecisionReferredBack: tableIt('REFERRED_BACK'),
    BallotOpened: (known, { decision, ballot, item }) =>
      change(known, decision, ({ ballots }) => ({ stage: 'BALLOT_OPEN', ballots: [...ballots, ballot], ...(item && { item }) })),
    // Closed without an outcome, the proposal stands as before; an outcome comes with an event of its own.
    BallotClosed: (known, { ballot }) => {
      const decision = ofBallot(known, ballot);
      return decision === undefined ? known : change(known, decision, ({ stage }) => ({ stage: stage === 'BALLOT_OPEN' ? 'PROPOSED' : stage }));
    },
    WrittenProcedureMovedToMeeting: (known, { decision }) => change(known, decision, () => ({ stage: 'PROPOSED' })),
    DecisionAdopted: (known, { decision, effects, ...adopted }, { effective }) =>
      change(known, decision, () => ({ stage: 'ADOPTED', effects, adopted: { ...adopted, on: effective } })),
    DecisionNotAdopted: (known, { decision, outcome }) =>
      change(known, decision, ({ failed }) => ({ stage: 'NOT_ADOPTED', outcome, failed: failed + 1 })),
    ItemInspectedImmediately: (known, { item, complete }) => {
      const decision = complete && [...known].find(([, one]) => one.item === item && one.stage === 'ADOPTED')?.[0];
      return decision ? change(known, decision, () => ({ inspected: true })) : known;
    },
    DecisionConfirmed: (known, { decision }, { effective }) => change(known, decision, () => ({ confirmed: effective })),
    DecisionTookEffect: (known, { decision }, { effective }) => change(known, decision, () => ({ stage: 'IN_FORCE', inForceFrom: effective })),
    EffectBlocked: (known, { decision }) => change(known, decision, () => ({ blocked: true })),
    DecisionConditionFulfilled: (known, { decision, condition }, { effective }) =>
      change(known, decision, ({ fulfilled }) => ({ fulfilled: [...fulfilled, condition], fulfilledOn: effective })),
    ApprovalRequired: (known, { decision, body }) =>
      change(known, decision, ({ approvalsRequired }) => ({ approvalsRequired: [...new Set([...approvalsRequired, body])] })),
    ApprovalGranted: approve('GRANTED'),
    ApprovalRefused: approve('REFUSED'),
    DecisionSuperseded: (known, { decision, by, scope, effects = [] }, { effective }) =>
      change(known, decision, ({ superseded }) => ({ superseded: [...superseded, { by, scope, effects, on: effective }] })),
    DecisionRevoked: (known, { decision }, { effective }) => change(known, decision, () => ({ revoked: effective })),
    DecisionExpired: (known, { decision, expiresOn }) => change(known, decision, () => ({ expired: expiresOn })),
    OutsideDecisionRecorded: (known, { decision, body, effects, vote }, { actor, effective }) =>
      put(known, decision, {
        ...NEW,
        body,
        isOutside: true,
        vote,
        proposer: actor.person,
        proposedOn: effective,
        stage: 'IN_FORCE',
        effects,
        inForceFrom: effective,
      }),
    PastDecisionRecorded: (known, { decision, body, effects, vote }, { actor, effective }) =>
      put(known, decision, {
        ...NEW,
        body,
        isOutside: false,
        imported: vote,
        proposer: actor.person,
        proposedOn: effective,
        inspected: true,
        effects,
        ...(vote.outcome === 'NOT_ADOPTED' ? { stage: 'NOT_ADOPTED' } : { stage: 'IN_FORCE', inForceFrom: effective }),
      }),
  },
};

/** Superseded on a date, a decision still carries what is recorded late for an earlier day (D-04); expired, it ends with its day (D-11). */
export const isInForce = ({ inForceFrom, superseded, revoked, expired, terms }: Decision, date: LocalDate): boolean =>
  inForceFrom !== undefined &&
  inForceFrom <= date &&
  !superseded.some(({ scope, on }) => scope === 'FULL' && on <= date) &&
  (revoked === undefined || date < revoked) &&
  date <= (expired ?? terms?.expiresOn ?? date);
/** Ended, one way or the other: it is not amended, tabled or voted on any more. What was adopted and then failed for want of an approval is one of these. */
export const isSettled = ({ stage, adopted }: Decision): boolean =>
  stage === 'WITHDRAWN' || stage === 'ADOPTED' || stage === 'IN_FORCE' || (stage === 'NOT_ADOPTED' && adopted !== undefined);
export const conditionsOpen = ({ terms, fulfilled }: Decision): readonly string[] =>
  (terms?.conditions ?? []).map(({ condition }) => condition).filter((condition) => !fulfilled.includes(condition));
/** An approval counts if it names the very version that was adopted (D-22); the latest answer of a body is its answer. */
export const approvalOf = ({ approvals, adopted, proposal }: Decision, body: BodyId): Approval | undefined =>
  approvals.findLast((one) => one.body === body && one.proposal === (adopted?.proposal ?? proposal));

/** Which decision each version of a proposal belongs to, by the name on which votes are cast and approvals given (D-22). */
export type Proposals = ReadonlyMap<Hash, DecisionId>;
const enrol = (known: Proposals, { decision }: { readonly decision: DecisionId }, { hash }: Entry): Proposals =>
  hash ? put(known, hash, decision) : known;
export const proposals: Fold<Proposals> = { initial: new Map(), evolve: { DecisionProposed: enrol, ProposalAmended: enrol } };

export interface StandingVote {
  readonly person: string;
  readonly choice: Choice;
  readonly at: Instant;
}
export interface Ballot {
  readonly decision: DecisionId;
  readonly proposal: Hash;
  readonly mode: Mode;
  readonly item?: string;
  readonly rule: VotingRule;
  readonly electorate: readonly Elector[];
  readonly closesOn: LocalDate;
  readonly closesAt: Instant;
  readonly recommendsTo?: readonly BodyId[];
  readonly openedOn: LocalDate;
  readonly closed: boolean;
  readonly votes: ReadonlyMap<SeatId, StandingVote>;
}
export type Ballots = ReadonlyMap<BallotId, Ballot>;

const cast = (
  known: Ballots,
  { ballot, seat, choice }: { readonly ballot: BallotId; readonly seat: SeatId; readonly choice: Choice },
  { actor, received }: Entry,
): Ballots => change(known, ballot, ({ votes }) => ({ votes: put(votes, seat, { person: actor.person, choice, at: received }) }));
const strike = (known: Ballots, { ballot, seat }: { readonly ballot: BallotId; readonly seat: SeatId }): Ballots =>
  change(known, ballot, ({ votes }) => ({ votes: new Map([...votes].filter(([voter]) => voter !== seat)) }));

export const ballots: Fold<Ballots> = {
  initial: new Map(),
  evolve: {
    BallotOpened: (known, { ballot, ...frozen }, { effective }) =>
      put(known, ballot, { ...frozen, openedOn: effective, closed: false, votes: new Map() }),
    VoteCast: cast,
    VoteChanged: cast,
    VoteWithdrawn: strike,
    VoteVoided: strike,
    BallotClosed: (known, { ballot }) => change(known, ballot, () => ({ closed: true })),
  },
};
