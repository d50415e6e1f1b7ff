/**
 * Opening a ballot.
 *
 * The chair names the version of the proposal that is voted on, and in writing the day on which the vote ends (B-07). What is
 * frozen here stays for this ballot, whatever happens later: the entitled seats, the version, the rule, the closing time
 * (V-02). The body must be whole (S-01), and every party able to vote: in a meeting somebody of each is in the room, in
 * writing somebody of each is not recused (S-10). A meeting that was called votes on what its agenda names, and on what all
 * have agreed to add (S-06). Nobody is asked to vote on what could not be carried out.
 */
import { combine, event, only, type Circumstance, type Decider, type Enclosed } from '../decider';
import { isImpossible } from '../effects';
import { items, meetings, partiesEligible, partiesPresent, recusals, seatedDeputies, type Room } from '../meetings/facts';
import { isOnAgenda, notices, procedureOn, procedures, type Notices } from '../meetings/notice-facts';
import type { PartyId } from '../parties/events';
import { agreements, notPermitted, parties, policiesOn, type NotPermitted } from '../parties/facts';
import { gates } from '../phases/facts';
import { addDays, type Hash, type Instant, type LocalDate } from '../values';
import { delegations } from './authority-facts';
import { approvalNeeded, reservedTo, ruleFor } from './ballot-terms';
import { isSettled, type Decision } from './decision-facts';
import { outsideDelegation, type OutsideDelegation } from './delegation-check';
import type { BallotId, BodyId, DecisionId, Mode } from './events';
import { actsAsChair, bodies, seats, unseatedParties, votingSeats } from './facts';
import {
  EFFECT_ENTRIES_MAX,
  effectImpossible,
  effectsTooMany,
  refusingBody,
  settlingParts,
  tryEffects,
  type EffectImpossible,
  type EffectsTooMany,
} from './into-force';

export interface OpenBallot extends Enclosed {
  readonly decision: DecisionId;
  /** The entry that carries the version to be voted on. */
  readonly proposal: Hash;
  readonly mode: Mode;
  /** In a meeting: the item that is open. */
  readonly item?: string;
  /** Its last day; in a meeting it is today's, unless another is given. */
  readonly closesOn?: LocalDate;
}

type DatesRefusal =
  | { readonly refused: 'CLOSING_DATE_MISSING' }
  | { readonly refused: 'CLOSING_DATE_PAST'; readonly today: LocalDate }
  | { readonly refused: 'WINDOW_TOO_LONG'; readonly until: LocalDate };
type QuorumRefusal =
  | { readonly refused: 'ITEM_MISSING' }
  | { readonly refused: 'ITEM_IN_WRITING'; readonly item: string }
  | { readonly refused: 'ITEM_NOT_FOUND'; readonly item: string }
  | { readonly refused: 'ITEM_CLOSED'; readonly item: string }
  | { readonly refused: 'ITEM_IS_ANOTHERS'; readonly item: string }
  | { readonly refused: 'NOT_ON_AGENDA'; readonly item: string }
  | { readonly refused: 'NO_QUORUM'; readonly missing: readonly PartyId[] };
export type OpenBallotRefusal =
  | NotPermitted
  | OutsideDelegation
  | EffectImpossible
  | EffectsTooMany
  | DatesRefusal
  | QuorumRefusal
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_SETTLED'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_EXPIRED'; readonly decision: DecisionId; readonly expired: LocalDate }
  | { readonly refused: 'APPROVAL_REFUSED'; readonly body: BodyId }
  | { readonly refused: 'BALLOT_OPEN'; readonly ballot: BallotId }
  | { readonly refused: 'PROPOSAL_CHANGED'; readonly proposal: Hash }
  | { readonly refused: 'NOT_DULY_CONSTITUTED'; readonly parties: readonly PartyId[] };

const state = combine({
  ...settlingParts,
  agreements,
  bodies,
  parties,
  seats,
  delegations,
  gates,
  items,
  meetings,
  notices,
  procedures,
  recusals,
  seatedDeputies,
});
type State = typeof state.initial;

export const openBallot: Decider<OpenBallot, OpenBallotRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { decision, proposal, mode, item } = command;
    const { today } = circumstance;
    const known = state.decisions.get(decision);
    if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
    if (!actsAsChair(state.bodies, known.body, circumstance)) return notPermitted('AJR_CHAIR');
    const unready = notVotable(known, command, today);
    if (unready) return unready;

    const values = policiesOn(state.policies, today);
    const closesOn = command.closesOn ?? (mode === 'MEETING' ? today : undefined);
    if (closesOn === undefined) return { refused: 'CLOSING_DATE_MISSING' };
    if (closesOn < today) return { refused: 'CLOSING_DATE_PAST', today };
    const until = addDays(today, procedureOn(state.procedures, state.policies, known.body, today).writtenWindowDays);
    if (closesOn > until) return { refused: 'WINDOW_TOO_LONG', until };

    const { body } = known;
    const electorate = votingSeats(state.seats, body, today).map(([seat, { party }]) => ({ seat, party }));
    const unseated = unseatedParties(state, body, today);
    if (unseated.length > 0 || electorate.length === 0) return { refused: 'NOT_DULY_CONSTITUTED', parties: unseated };
    const lacking = notQuorate(state, known, command, circumstance);
    if (lacking) return lacking;

    const { type, basis, effects } = known.terms!;
    const beyond = outsideDelegation(state, basis, body, effects, today);
    if (beyond) return beyond;
    const recommendsTo = reservedTo(body, known.terms!, state.gates, values);
    const approving = recommendsTo.length > 0 ? undefined : approvalNeeded(state, body, effects, values, today);

    const ballot = `ballot-${state.ballots.size + 1}`;
    const opened = event('BallotOpened', {
      ballot,
      decision,
      proposal,
      mode,
      ...(item !== undefined && { item }),
      rule: ruleFor(type, effects, values, state.decisions),
      electorate,
      closesOn,
      closesAt: endOf(closesOn, circumstance),
      ...(recommendsTo.length > 0 && { recommendsTo }),
    });
    const isRequired = approving !== undefined && !known.approvalsRequired.includes(approving);
    const made = [opened, ...(isRequired ? [event('ApprovalRequired', { decision, body: approving })] : [])] as const;
    if (recommendsTo.length > 0) return made;
    const tried = tryEffects(state, decision, ballot, made, circumstance);
    if (isImpossible(tried)) return effectImpossible(tried);
    return effectsTooMany(tried, EFFECT_ENTRIES_MAX) ?? made;
  },

  commandOf(made) {
    const { decision, proposal, mode, item, closesOn } = only(made, 'BallotOpened').data;
    return { decision, proposal, mode, ...(item !== undefined && { item }), closesOn };
  },
};

/** Why the proposal cannot be voted on as it stands, if there is a reason. */
function notVotable(known: Decision, { decision, proposal }: OpenBallot, today: LocalDate): OpenBallotRefusal | undefined {
  if (isSettled(known)) return { refused: 'DECISION_SETTLED', decision };
  if (known.stage === 'BALLOT_OPEN') return { refused: 'BALLOT_OPEN', ballot: known.ballots.at(-1)! };
  if (known.proposal !== proposal) return { refused: 'PROPOSAL_CHANGED', proposal: known.proposal! };
  const { expiresOn } = known.terms!;
  if (expiresOn !== undefined && expiresOn < today) return { refused: 'DECISION_EXPIRED', decision, expired: expiresOn };
  const body = refusingBody(known);
  return body === undefined ? undefined : { refused: 'APPROVAL_REFUSED', body };
}

/** Why the vote cannot be taken now, if a party would be left out of it. */
function notQuorate(
  { notices, ...room }: Room & { readonly notices: Notices },
  { body }: Decision,
  { decision, mode, item }: OpenBallot,
  { received, today }: Circumstance,
): QuorumRefusal | undefined {
  if (mode === 'WRITTEN') {
    if (item !== undefined) return { refused: 'ITEM_IN_WRITING', item };
    const { missing } = partiesEligible(room, body, decision, today);
    return missing.length > 0 ? { refused: 'NO_QUORUM', missing } : undefined;
  }
  if (item === undefined) return { refused: 'ITEM_MISSING' };
  const known = room.items.get(item);
  if (!known) return { refused: 'ITEM_NOT_FOUND', item };
  if (!known.open) return { refused: 'ITEM_CLOSED', item };
  if (known.decision !== decision) return { refused: 'ITEM_IS_ANOTHERS', item };
  if (!isOnAgenda(notices, known.meeting, decision)) return { refused: 'NOT_ON_AGENDA', item };
  const { missing } = partiesPresent(room, known.meeting, received, today, { decision, item });
  return missing.length > 0 || !room.meetings.get(known.meeting)!.quorate ? { refused: 'NO_QUORUM', missing } : undefined;
}

/** The last instant of a day comes with the circumstance: rules know no calendar (B-07). */
function endOf(date: LocalDate, { ends }: Circumstance): Instant {
  const end = ends?.[date];
  if (end === undefined) throw new Error(`expected the circumstance to say when ${date} ends`);
  return end;
}
