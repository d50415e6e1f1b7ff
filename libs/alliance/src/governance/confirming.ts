/**
 * How minutes confirm what was decided.
 *
 * With the minutes, every decision that they hold is confirmed, if their text is the very version that was adopted (D-13), and
 * what waited only for that happens in the same append (D-12). One command makes a limited number of entries: what finds no
 * room in it is confirmed by a command of its own.
 */
import { combine, event, type Circumstance, type Draft, type Made } from '../decider';
import type { MeetingId } from '../meetings/events';
import { latestDraft, minutes } from '../meetings/minutes-facts';
import type { MinutedItem } from '../meetings/minutes-events';
import type { PartyId } from '../parties/events';
import type { Hash } from '../values';
import type { Decisions } from './decision-facts';
import type { DecisionId } from './events';
import { COMMAND_ENTRIES_MAX, settleDecision, settlingParts } from './into-force';

export interface TextDiverges {
  readonly refused: 'TEXT_DIVERGES';
  readonly decision: DecisionId;
  readonly proposal: Hash;
}

export const confirmingParts = { ...settlingParts, minutes };
const confirming = combine(confirmingParts);
export type Confirming = typeof confirming.initial;

/** What a version of the minutes confirms: the decisions that were adopted in the very ballot which it tells of. */
export const toConfirm = (known: Decisions, items: readonly MinutedItem[]): readonly (MinutedItem & { readonly decision: DecisionId })[] =>
  items.filter((item): item is MinutedItem & { decision: DecisionId } => {
    const decision = item.decision === undefined ? undefined : known.get(item.decision);
    return decision?.adopted !== undefined && decision.adopted.ballot === item.ballot && decision.confirmed === undefined;
  });

export const textDiverges = (known: Decisions, { decision, proposal }: MinutedItem & { readonly decision: DecisionId }): TextDiverges | undefined => {
  const adopted = known.get(decision)!.adopted!;
  return adopted.proposal === proposal ? undefined : { refused: 'TEXT_DIVERGES', decision, proposal: adopted.proposal };
};

/** The confirmation of one decision, and what happens with it. */
export function confirmDecisionIn(
  state: Confirming,
  { decision, item }: MinutedItem & { readonly decision: DecisionId },
  { meeting, minutes: named }: { readonly meeting: MeetingId; readonly minutes: Hash },
  made: readonly Draft[],
  circumstance: Circumstance,
): Made {
  const confirmed = event('DecisionConfirmed', { decision, meeting, minutes: named, ...(item !== undefined && { item }) });
  return [confirmed, ...settleDecision(state, decision, [...made, confirmed], circumstance)];
}

/** The confirmation of the newest version of the minutes of a meeting, after what this command has made before it. */
export function confirmMinutes(
  state: Confirming,
  meeting: MeetingId,
  more: { readonly during?: MeetingId; readonly consents?: readonly PartyId[] },
  before: readonly Draft[],
  circumstance: Circumstance,
): Made | TextDiverges {
  const { version, hash, items } = latestDraft(state.minutes.get(meeting))!;
  const held = toConfirm(state.decisions, items);
  for (const item of held) {
    const diverges = textDiverges(state.decisions, item);
    if (diverges) return diverges;
  }
  const named = { meeting, minutes: hash! };
  const made: Draft[] = [...before, event('MinutesConfirmed', { ...named, version, ...more })];
  for (const item of held) {
    const follows = confirmDecisionIn(state, item, named, made, circumstance);
    if (made.length + follows.length <= COMMAND_ENTRIES_MAX) made.push(...follows);
  }
  return made as unknown as Made;
}
