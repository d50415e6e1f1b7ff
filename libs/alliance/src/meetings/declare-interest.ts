/**
 * Declaring an interest.
 *
 * Whoever has an interest in a matter says so before it is debated; another member may raise it as well. The kind stands
 * in the clear, the ground is sealed under the key of the person concerned. A declaration decides nothing yet: the others
 * rule on it (S-14), or the person steps aside.
 */
import { combine, event, isRefusal, only, saidIn, type Decider, type Enclosed } from '../decider';
import { decisions } from '../governance/decision-facts';
import type { BodyId, DecisionId } from '../governance/events';
import { actsAsChair, actsAsSecretary, actsInBody, bodies, isOfBody, seats } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { concernOf, type ConcernRefusal } from './concern';
import type { InterestKind, ItemId } from './events';
import { items } from './facts';
import { interests } from './interest-facts';

export interface DeclareInterest extends Enclosed {
  readonly decision?: DecisionId;
  readonly item?: ItemId;
  /** Whose interest it is: the sender's own, unless somebody else is named. */
  readonly person?: string;
  readonly kind: InterestKind;
  readonly ground: string;
}

export type DeclareInterestRefusal =
  NotPermitted | ConcernRefusal | { readonly refused: 'NOT_IN_BODY'; readonly body: BodyId; readonly person: string };

const state = combine({ bodies, decisions, interests, items, seats });

export const declareInterest: Decider<DeclareInterest, DeclareInterestRefusal, typeof state.initial> = {
  ...state,

  decide(known, command, circumstance) {
    const { bodies, decisions, interests, seats } = known;
    const { kind, ground } = command;
    const concern = concernOf(known, command);
    if (isRefusal(concern)) return concern;
    const { actor, today } = circumstance;
    const person = command.person ?? actor.person;
    const { body } = decisions.get(concern.decision)!;
    const speaks =
      actsInBody(seats, body, circumstance) ||
      actsAsChair(bodies, body, circumstance) ||
      (person === actor.person && actsAsSecretary(bodies, body, circumstance));
    if (!speaks) return notPermitted('AJR_MEMBER');
    if (!isOfBody({ bodies, seats }, body, person, today)) return { refused: 'NOT_IN_BODY', body, person };

    return [event('InterestDeclared', { interest: `interest-${interests.size + 1}`, ...concern, person, kind }, { sealed: { ground } })];
  },

  commandOf(made) {
    const declared = only(made, 'InterestDeclared');
    const { interest: _, ...data } = declared.data;
    return { ...data, ground: saidIn(declared, 'ground') };
  },
};
