/**
 * Recording what a body outside decided.
 *
 * The clerk of that body records it as its extract shows it: when, under which reference, and how it voted; what nobody stated
 * stays unknown (V-28). What it does happens in the same append, on its authority, or the whole is refused; so a gate is
 * passed only by the body that decides it (GT-02). If it approves a proposal, that is an approval of the very version it
 * names, also where it comes before the vote (D-21, D-22). A vote in the steering group by somebody who sits in that body is
 * no such approval (V-16).
 */
import { combine, dayOf, event, only, onward, said, saidIn, saidOf, type Datable, type Decider, type Draft } from '../decider';
import { effecting, isImpossible, perform, type Effect } from '../effects';
import { alliance, mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { gates } from '../phases/facts';
import { duplicateOf, type Currency, type Hash, type LocalDate } from '../values';
import { proposals } from './decision-facts';
import { amountOf } from './delegation-check';
import type { BodyId, OutsideVote } from './events';
import { bodies } from './facts';
import {
  COMMAND_ENTRIES_MAX,
  effectImpossible,
  effectsTooMany,
  settleDecision,
  settlingParts,
  type EffectImpossible,
  type EffectsTooMany,
} from './into-force';
import { allowsNothing } from './proposing';

export interface RecordOutsideDecision extends Datable {
  readonly body: BodyId;
  readonly title: string;
  readonly label?: string;
  readonly decidedOn: LocalDate;
  /** How the body itself refers to it: the paragraph of its minutes. */
  readonly reference: string;
  /** The digest of the extract. */
  readonly extract: string;
  readonly vote: OutsideVote;
  readonly approves?: { readonly proposal: Hash; readonly outcome: 'GRANTED' | 'REFUSED' };
  /** A gate on which this owner's own decision is needed as well. */
  readonly concurs?: string;
  readonly effects: readonly Effect[];
}

export type RecordOutsideDecisionRefusal =
  | NotPermitted
  | EffectImpossible
  | EffectsTooMany
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'BODY_NOT_OUTSIDE'; readonly body: BodyId }
  | { readonly refused: 'DECIDED_LATER'; readonly decidedOn: LocalDate }
  | { readonly refused: 'VOTE_UNCLEAR'; readonly outcome: OutsideVote['outcome'] }
  | { readonly refused: 'EFFECT_IDS_NOT_UNIQUE'; readonly effect: string }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' }
  | { readonly refused: 'PROPOSAL_NOT_FOUND'; readonly proposal: Hash }
  | { readonly refused: 'GATE_NOT_FOUND'; readonly gate: string };

const state = combine({ ...settlingParts, alliance, bodies, gates, proposals, roles });
type State = typeof state.initial;

export const recordOutsideDecision: Decider<RecordOutsideDecision, RecordOutsideDecisionRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { body, title, label, decidedOn, reference, extract, vote, approves, concurs, effects } = command;
    const unfit = notRecordable(state, command, circumstance.today);
    if (unfit) return unfit;
    if (!mayAct(state.roles, 'OUTSIDE_CLERK', circumstance, { body })) return notPermitted('OUTSIDE_CLERK');
    const wrong = notConsistent(state, command, circumstance.today);
    if (wrong) return wrong;

    const decision = `decision-${state.decisions.size + 1}`;
    const dated = said(command, circumstance);
    const recorded = event(
      'OutsideDecisionRecorded',
      {
        decision,
        ...(label !== undefined && { label }),
        body,
        decidedOn,
        reference,
        extract,
        vote,
        ...(approves && { approves }),
        ...(concurs !== undefined && { concurs }),
        effects,
      },
      { ...dated, sealed: { title } },
    );
    const effectOf = { authority: { kind: 'DECISION', ref: decision }, from: dayOf(command, circumstance) } as const;
    const done = perform(onward(effecting, state.effecting, [recorded], circumstance), effects, effectOf, circumstance);
    if (isImpossible(done)) return effectImpossible(done);

    const approved = approves && state.proposals.get(approves.proposal)!;
    const approval =
      approves && approved !== undefined
        ? [answered(approves.outcome, { decision: approved, body, proposal: approves.proposal, by: decision }, dated)]
        : [];
    const made = [recorded, ...done, ...approval] as const;
    const follows = approved === undefined ? [] : settleDecision(state, approved, made, circumstance);
    return effectsTooMany([...made, ...follows], COMMAND_ENTRIES_MAX) ?? [...made, ...follows];
  },

  commandOf(made) {
    const recorded = only(made, 'OutsideDecisionRecorded');
    const { decision: _, ...data } = recorded.data;
    return { ...data, title: saidIn(recorded, 'title'), ...saidOf(recorded) };
  },
};

/** The answer of an outside body to a proposal, as an event. */
export const answered = (
  outcome: 'GRANTED' | 'REFUSED',
  answer: { readonly decision: string; readonly body: BodyId; readonly proposal: Hash; readonly by: string },
  dated: { readonly effective?: LocalDate },
): Draft => (outcome === 'GRANTED' ? event('ApprovalGranted', answer, dated) : event('ApprovalRefused', answer, dated));

function notRecordable({ bodies }: State, { body }: RecordOutsideDecision, today: LocalDate): RecordOutsideDecisionRefusal | undefined {
  const known = bodies.get(body);
  if (!known || known.from > today) return { refused: 'BODY_NOT_FOUND', body };
  return known.kind === 'OUTSIDE' ? undefined : { refused: 'BODY_NOT_OUTSIDE', body };
}

function notConsistent(
  { alliance, gates, proposals }: State,
  command: RecordOutsideDecision,
  today: LocalDate,
): RecordOutsideDecisionRefusal | undefined {
  const { decidedOn, vote, approves, concurs, effects } = command;
  if (decidedOn > today) return { refused: 'DECIDED_LATER', decidedOn };
  if (!isClear(vote)) return { refused: 'VOTE_UNCLEAR', outcome: vote.outcome };
  const twice = duplicateOf(effects.map(({ id }) => id));
  if (twice !== undefined) return { refused: 'EFFECT_IDS_NOT_UNIQUE', effect: twice };
  const { currency } = alliance!;
  if (effects.some((effect) => (amountOf(effect)?.currency ?? currency) !== currency)) return { refused: 'CURRENCY_MISMATCH', currency };
  if (allowsNothing(effects)) return { refused: 'AMOUNT_NOT_POSITIVE' };
  if (approves && !proposals.has(approves.proposal)) return { refused: 'PROPOSAL_NOT_FOUND', proposal: approves.proposal };
  return concurs !== undefined && !gates.has(concurs) ? { refused: 'GATE_NOT_FOUND', gate: concurs } : undefined;
}

/** A majority is stated with its figures, a unanimous vote has nobody against; and what is not stated has none (V-28). */
function isClear({ outcome, for: inFavour, against }: OutsideVote): boolean {
  if (outcome === 'MAJORITY') return inFavour !== undefined && against !== undefined && inFavour > against;
  if (outcome === 'NOT_STATED') return inFavour === undefined && against === undefined;
  return (against ?? 0) === 0;
}
