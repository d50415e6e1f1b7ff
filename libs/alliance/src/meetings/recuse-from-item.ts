/**
 * Stepping aside from a matter.
 *
 * Whoever is disqualified says so and takes no part in the decision, in a meeting or in writing. Being employed by a
 * party is no ground for it (S-16). What follows for a vote already cast, and for a party left without anybody, is said
 * in the same step (S-17).
 */
import { combine, event, isRefusal, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import type { DecisionId } from '../governance/events';
import { actsAsChair, actsAsSecretary, actsInBody, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { concernOf, type ConcernRefusal } from './concern';
import type { InterestKind, ItemId } from './events';
import { isRecused, items } from './facts';
import { followsRecusal, recusing } from './recusal';

export interface RecuseFromItem extends Enclosed {
  readonly decision?: DecisionId;
  readonly item?: ItemId;
  readonly kind: InterestKind;
  readonly ground?: string;
}

export type RecuseFromItemRefusal =
  | NotPermitted
  | ConcernRefusal
  | { readonly refused: 'ALREADY_RECUSED'; readonly decision: DecisionId; readonly person: string }
  | { readonly refused: 'EMPLOYMENT_NOT_DISQUALIFYING' };

const state = combine({ bodies, items, ...recusing });

export const recuseFromItem: Decider<RecuseFromItem, RecuseFromItemRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { bodies, decisions, recusals, seats } = known;
    const { kind, ground } = command;
    const concern = concernOf(known, command);
    if (isRefusal(concern)) return concern;
    const { decision } = concern;
    const { person, seat } = circumstance.actor;
    const { body } = decisions.get(decision)!;
    if (!actsInBody(seats, body, circumstance) && !actsAsChair(bodies, body, circumstance) && !actsAsSecretary(bodies, body, circumstance)) {
      return notPermitted('AJR_MEMBER');
    }
    if (isRecused(recusals, decision, person)) return { refused: 'ALREADY_RECUSED', decision, person };
    if (kind === 'EMPLOYMENT') return { refused: 'EMPLOYMENT_NOT_DISQUALIFYING' };

    const data = { ...concern, person, kind, ...(seat !== undefined && { seat }) };
    return [
      event('MemberRecused', data, { ...(ground !== undefined && { sealed: { ground } }) }),
      ...followsRecusal(known, decision, person, circumstance),
    ];
  },

  commandOf(made) {
    const recused = only(made, 'MemberRecused');
    const { person: _, seat: __, ...data } = recused.data;
    return { ...data, ...saidIfAny(recused, 'ground') };
  },
};
