/**
 * Entering a decision that a body of our own made before the ledger ran.
 *
 * It is taken from confirmed minutes, which are registered by their digest, with the votes by seat as far as the minutes
 * tell them, or not stated. What it does happens in the same append, from the day on which it took effect. It stands in the
 * register as imported, and never as voted on here. Only in an alliance that was taken over, and only until its steering
 * group has accepted its history.
 */
import { combine, dayOf, event, only, onward, said, saidIn, saidOf, type Authorised, type Decider, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { effecting, isImpossible, perform, type Effect } from '../effects';
import { alliance, mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { DecisionType } from '../parties/policies';
import { notFromRecords, takingOver, type NotFromRecords } from '../parties/taking-over-facts';
import { duplicateOf, type Currency, type LocalDate } from '../values';
import { decisions } from './decision-facts';
import { amountOf } from './delegation-check';
import type { BodyId, PastVote, SeatId } from './events';
import { bodies, seats } from './facts';
import { COMMAND_ENTRIES_MAX, effectImpossible, effectsTooMany, type EffectImpossible, type EffectsTooMany } from './into-force';
import { allowsNothing } from './proposing';

export interface RecordPastDecision extends Authorised {
  readonly body: BodyId;
  readonly type: DecisionType;
  readonly title: string;
  readonly text?: string;
  readonly label?: string;
  readonly decidedOn: LocalDate;
  readonly reference: string;
  readonly minutes: Evidence;
  readonly vote: PastVote;
  readonly effects: readonly Effect[];
}

export type RecordPastDecisionRefusal =
  | NotPermitted
  | NotFromRecords
  | DocumentNotFound
  | EffectImpossible
  | EffectsTooMany
  | { readonly refused: 'AUTHORITY_MISSING' }
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'DECIDED_LATER'; readonly decidedOn: LocalDate }
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'OUTCOME_MISMATCH'; readonly outcome: PastVote['outcome'] }
  | { readonly refused: 'EFFECT_IDS_NOT_UNIQUE'; readonly effect: string }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' };

const state = combine({ alliance, bodies, decisions, documents, effecting, roles, seats, takingOver });
type State = typeof state.initial;

export const recordPastDecision: Decider<RecordPastDecision, RecordPastDecisionRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { body, type, title, text, label, decidedOn, reference, minutes, vote, effects } = command;
    if (!mayAct(state.roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const barred = notFromRecords(state.takingOver);
    if (barred) return barred;
    if (command.authority?.kind !== 'RECORD') return { refused: 'AUTHORITY_MISSING' };
    const wrong = notAsRecorded(state, command, circumstance.today);
    if (wrong) return wrong;

    const decision = `decision-${state.decisions.size + 1}`;
    const data = { decision, ...(label !== undefined && { label }), body, type, decidedOn, reference, minutes, vote, effects };
    const recorded = event('PastDecisionRecorded', data, { ...said(command, circumstance), sealed: { title, ...(text !== undefined && { text }) } });
    const effectOf = { authority: { kind: 'DECISION', ref: decision }, from: dayOf(command, circumstance) } as const;
    const done = perform(onward(effecting, state.effecting, [recorded], circumstance), effects, effectOf, circumstance);
    if (isImpossible(done)) return effectImpossible(done);
    return effectsTooMany([recorded, ...done], COMMAND_ENTRIES_MAX) ?? [recorded, ...done];
  },

  commandOf(made) {
    const recorded = only(made, 'PastDecisionRecorded');
    const { decision: _, ...data } = recorded.data;
    const text = recorded.sealed?.text !== undefined && { text: saidIn(recorded, 'text') };
    return { ...data, title: saidIn(recorded, 'title'), ...text, ...saidOf(recorded) };
  },
};

function notAsRecorded(
  { alliance, bodies, documents, seats }: State,
  { body, decidedOn, minutes, vote, effects }: RecordPastDecision,
  today: LocalDate,
): RecordPastDecisionRefusal | undefined {
  const known = bodies.get(body);
  if (!known) return { refused: 'BODY_NOT_FOUND', body };
  if (known.kind === 'OUTSIDE') return { refused: 'BODY_OUTSIDE', body };
  if (decidedOn > today) return { refused: 'DECIDED_LATER', decidedOn };
  const lacking = missing(documents, minutes);
  if (lacking) return lacking;
  const stranger = vote.seats?.find(({ seat }) => seats.get(seat)?.body !== body);
  if (stranger) return { refused: 'SEAT_NOT_FOUND', seat: stranger.seat };
  if (!isConsistent(vote) || (vote.outcome === 'NOT_ADOPTED' && effects.length > 0)) return { refused: 'OUTCOME_MISMATCH', outcome: vote.outcome };
  const twice = duplicateOf(effects.map(({ id }) => id));
  if (twice !== undefined) return { refused: 'EFFECT_IDS_NOT_UNIQUE', effect: twice };
  const { currency } = alliance!;
  if (effects.some((effect) => (amountOf(effect)?.currency ?? currency) !== currency)) return { refused: 'CURRENCY_MISMATCH', currency };
  return allowsNothing(effects) ? { refused: 'AMOUNT_NOT_POSITIVE' } : undefined;
}

/** What the minutes say of the seats may not speak against the outcome that they state (V-18), and names each seat once. */
function isConsistent({ outcome, seats = [] }: PastVote): boolean {
  if (duplicateOf(seats.map(({ seat }) => seat)) !== undefined) return false;
  const choices = new Set(seats.map(({ choice }) => choice));
  if (outcome === 'UNANIMOUS') return !choices.has('OBJECT') && !choices.has('STAND_ASIDE');
  return outcome !== 'CONSENSUS_WITH_STAND_ASIDE' || !choices.has('OBJECT');
}
