/**
 * One decision taking the place of another.
 *
 * It is what a new adopted decision does, never something that a person asks for alone. Only a decision of the same body, or
 * of one to which the matter is reserved, replaces a decision (D-01); in whole once, so that the chain has one head, and what
 * is to be replaced next is that head (D-02, D-07); in part by naming the effects that it replaces, and the others stay
 * (D-05). Nothing that was done under the old decision is undone by it, and should the new one fall later, the old one does
 * not come back (D-03, D-06).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { notPermitted, policies, policiesOn, type NotPermitted } from '../parties/facts';
import { mayUndo } from './authority-facts';
import { decisions, type Decisions } from './decision-facts';
import type { BodyId, DecisionId } from './events';

export interface SupersedeDecision extends Enclosed {
  /** The one that is replaced. */
  readonly decision: DecisionId;
  readonly scope: 'FULL' | 'PART';
  /** With PART: the effects that are replaced. */
  readonly effects?: readonly string[];
  /** Where another body had decided: the matter that the policies reserve to this one. */
  readonly matter?: string;
}

export type SupersedeDecisionRefusal =
  | NotPermitted
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_NOT_ADOPTED'; readonly decision: DecisionId }
  | { readonly refused: 'NOT_THE_DECIDING_BODY'; readonly body: BodyId }
  | { readonly refused: 'CHAIN_CYCLIC'; readonly decision: DecisionId }
  | { readonly refused: 'ALREADY_SUPERSEDED'; readonly by: DecisionId }
  | { readonly refused: 'SCOPE_UNCLEAR'; readonly scope: 'FULL' | 'PART' }
  | { readonly refused: 'EFFECT_NOT_FOUND'; readonly effect: string };

const state = combine({ decisions, policies });

export const supersedeDecision: Decider<SupersedeDecision, SupersedeDecisionRefusal, typeof state.initial> = {
  ...state,

  decide({ decisions, policies }, { decision, scope, effects, matter }, { effectOf }) {
    if (effectOf?.authority.kind !== 'DECISION') return notPermitted('SYSTEM');
    const { authority, from: effective } = effectOf;
    const by = authority.ref;
    const old = decisions.get(decision);
    const successor = decisions.get(by);
    if (!successor) return { refused: 'DECISION_NOT_FOUND', decision: by };
    if (!old) return { refused: 'DECISION_NOT_FOUND', decision };
    if (decision === by || isAfter(decisions, by, decision)) return { refused: 'CHAIN_CYCLIC', decision };
    if ((old.stage !== 'ADOPTED' && old.stage !== 'IN_FORCE') || old.revoked !== undefined) return { refused: 'DECISION_NOT_ADOPTED', decision };
    const { reservedMatters } = policiesOn(policies, effective);
    if (!mayUndo(old, successor.body, matter, reservedMatters)) return { refused: 'NOT_THE_DECIDING_BODY', body: old.body };

    const head = headOf(decisions, decision);
    if (head !== decision) return { refused: 'ALREADY_SUPERSEDED', by: head };
    if ((scope === 'PART') !== (effects !== undefined && effects.length > 0)) return { refused: 'SCOPE_UNCLEAR', scope };
    for (const effect of effects ?? []) {
      if (!old.effects.some(({ id }) => id === effect)) return { refused: 'EFFECT_NOT_FOUND', effect };
      const before = old.superseded.find((one) => one.effects.includes(effect));
      if (before) return { refused: 'ALREADY_SUPERSEDED', by: headOf(decisions, before.by) };
    }

    const replaced = { decision, by, scope, ...(scope === 'PART' && { effects }), ...(matter !== undefined && { matter }) };
    return [
      event('DecisionSuperseded', replaced, { effective, authority }),
      event('SupersedesLinked', { decision: by, supersedes: decision }, { effective, authority }),
    ];
  },

  commandOf(made) {
    const { by: _, ...data } = only(made, 'DecisionSuperseded').data;
    return data;
  },
};

/** The decision at the end of the chain: the only one that can still be replaced in whole. Chains have an end (D-05). */
function headOf(decisions: Decisions, decision: DecisionId): DecisionId {
  const next = decisions.get(decision)?.superseded.find(({ scope }) => scope === 'FULL');
  return next ? headOf(decisions, next.by) : decision;
}

/** Whether `later` has taken the place of `earlier`, be it in part and through others. */
const isAfter = (decisions: Decisions, earlier: DecisionId, later: DecisionId): boolean =>
  decisions.get(earlier)?.superseded.some(({ by }) => by === later || isAfter(decisions, by, later)) ?? false;
