/**
 * Two decisions that would replace the same one. The first adopted wins (D-07), also while it still waits for its inspection,
 * an approval or a condition; once it is revoked, blocked, replaced or has run out it is in nobody's way.
 */
import type { Effect } from '../effects';
import type { LocalDate } from '../values';
import { expiryOf } from './authority-facts';
import type { Decision, Decisions } from './decision-facts';
import type { DecisionId } from './events';
import type { SupersedeDecision } from './supersede-decision';

const replacedBy = (effects: readonly Effect[]): readonly SupersedeDecision[] =>
  effects.flatMap((effect) => ('does' in effect && effect.does === 'SupersedeDecision' ? [effect.command] : []));

/** The whole after a part is no rival of the part: it replaces what the part has left. */
const isRival = (first: SupersedeDecision, second: SupersedeDecision): boolean =>
  first.decision === second.decision &&
  (first.scope === 'FULL' || (second.scope === 'PART' && (second.effects ?? []).some((effect) => first.effects?.includes(effect))));

const isWaiting = (decision: Decision, today: LocalDate): boolean => {
  const { stage, adopted, blocked, revoked, superseded } = decision;
  if (stage !== 'ADOPTED' || blocked || revoked !== undefined || adopted?.recommendsTo) return false;
  return (expiryOf(decision) ?? today) >= today && !superseded.some(({ scope, on }) => scope === 'FULL' && on <= today);
};

/** Whether a decision that is adopted and not in force yet replaces what these effects would replace. */
export const hasRival = (known: Decisions, decision: DecisionId, effects: readonly Effect[], today: LocalDate): boolean => {
  const asked = replacedBy(effects);
  return (
    asked.length > 0 &&
    [...known].some(
      ([id, one]) =>
        id !== decision && isWaiting(one, today) && replacedBy(one.effects).some((first) => asked.some((second) => isRival(first, second))),
    )
  );
};
