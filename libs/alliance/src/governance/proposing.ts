/**
 * Who proposes, and what a proposal has to say.
 *
 * Whoever is to vote must be able to see what is asked, why, why it is best for the alliance, on what authority the body
 * decides it, and what it would do (V-01). A list of effects may be empty, but it is never left out: "it does nothing by
 * itself" is something that the proposer says. Proposing and amending both rest on this.
 */
import { combine, saidIn, type Authority, type Circumstance, type Draft } from '../decider';
import type { Effect } from '../effects';
import { alliance, mayAct, policies, policiesOn, roles, type Roles } from '../parties/facts';
import type { DecisionType } from '../parties/policies';
import { duplicateOf, isPositive, type Currency, type LocalDate, type Money } from '../values';
import { delegations } from './authority-facts';
import { decisions, type Decision } from './decision-facts';
import { amountOf, outsideDelegation, type OutsideDelegation } from './delegation-check';
import type { BodyId, DecisionId, ProposalTerms, ProposalWords } from './events';
import { actsAsChair, actsInBody, bodies, seats, type Bodies, type Seats } from './facts';

/** Every member may be absent here, so that what is incomplete is refused by the alliance's rule, and not at the edge. */
export interface ProposalContent {
  readonly type?: DecisionType;
  readonly title?: string;
  readonly text?: string;
  readonly rationale?: string;
  readonly bestForAllianceStatement?: string;
  /** On what authority the body decides; the history calls it the basis of the decision. */
  readonly authority?: Authority;
  readonly effects?: readonly Effect[];
  /** The matter that the policies reserve to another body, where it is about one: adopted, it is a recommendation (V-27). */
  readonly matter?: string;
  readonly alternatives?: string;
  readonly riskEffect?: string;
  readonly costEffect?: Money;
  readonly conditions?: ProposalTerms['conditions'];
  /** The last day on which it carries anything new (D-11). */
  readonly expiresOn?: LocalDate;
  readonly takesEffectOn?: LocalDate;
}
const NEEDED = ['type', 'title', 'text', 'rationale', 'bestForAllianceStatement', 'authority', 'effects'] as const;
type Needed = (typeof NEEDED)[number];
type Complete = ProposalContent & { readonly [M in Needed]-?: NonNullable<ProposalContent[M]> };

export type ProposalRefusal =
  | OutsideDelegation
  | { readonly refused: 'INCOMPLETE_PROPOSAL'; readonly missing: readonly Needed[] }
  | { readonly refused: 'NOT_RESERVED'; readonly matter: string }
  | { readonly refused: 'EFFECT_IDS_NOT_UNIQUE'; readonly effect: string }
  | { readonly refused: 'CONDITION_EXISTS'; readonly condition: string }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId };

export const proposingParts = { alliance, bodies, decisions, delegations, policies, roles, seats };
export const proposing = combine(proposingParts);
type Proposing = typeof proposing.initial;

/** Any seat of the body, its chair, or the manager. */
export const mayPropose = (
  known: { readonly bodies: Bodies; readonly roles: Roles; readonly seats: Seats },
  body: BodyId,
  circumstance: Circumstance,
): boolean =>
  actsAsChair(known.bodies, body, circumstance) || actsInBody(known.seats, body, circumstance) || mayAct(known.roles, 'MANAGER', circumstance);
/** The proposer, as long as that is somebody who may propose; or the chair, for the body. */
export const mayAlter = (
  known: { readonly bodies: Bodies; readonly roles: Roles; readonly seats: Seats },
  { body, proposer }: Decision,
  circumstance: Circumstance,
): boolean => actsAsChair(known.bodies, body, circumstance) || (proposer === circumstance.actor.person && mayPropose(known, body, circumstance));

/** The target may be adjusted downwards; everything else that is allowed has its direction in its name, and an amount above zero. */
export const allowsNothing = (effects: readonly Effect[]): boolean =>
  effects.some((effect) => 'amount' in effect && effect.allows !== 'AdjustTarget' && !isPositive(effect.amount));

/** The proposal as it would be recorded, or what is the matter with it. */
export function contentOf(
  known: Proposing,
  body: BodyId,
  content: ProposalContent,
  today: LocalDate,
): { readonly terms: Omit<ProposalTerms, 'decision' | 'version'>; readonly words: ProposalWords } | ProposalRefusal {
  const missing = NEEDED.filter((member) => !content[member]);
  if (missing.length > 0) return { refused: 'INCOMPLETE_PROPOSAL', missing };
  const complete = content as Complete;
  const { type, authority: basis, effects, conditions = [], matter, costEffect, expiresOn, takesEffectOn, alternatives, riskEffect } = complete;
  const { title, text, rationale, bestForAllianceStatement } = complete;
  return (
    unfit(known, body, complete, today) ?? {
      terms: {
        type,
        basis,
        effects,
        conditions,
        ...(matter !== undefined && { matter }),
        ...(costEffect && { costEffect }),
        ...(expiresOn && { expiresOn }),
        ...(takesEffectOn && { takesEffectOn }),
      },
      words: {
        title,
        text,
        rationale,
        bestForAllianceStatement,
        ...(alternatives !== undefined && { alternatives }),
        ...(riskEffect !== undefined && { riskEffect }),
      },
    }
  );
}

function unfit(known: Proposing, body: BodyId, content: Complete, today: LocalDate): ProposalRefusal | undefined {
  const { alliance, decisions, delegations } = known;
  const { authority, effects, conditions = [], matter, costEffect, expiresOn, takesEffectOn } = content;
  const { reservedMatters } = policiesOn(known.policies, today);
  if (matter !== undefined && !reservedMatters.some((one) => one.matter === matter)) return { refused: 'NOT_RESERVED', matter };
  const twice = duplicateOf(effects.map(({ id }) => id));
  if (twice !== undefined) return { refused: 'EFFECT_IDS_NOT_UNIQUE', effect: twice };
  const again = duplicateOf(conditions.map(({ condition }) => condition));
  if (again !== undefined) return { refused: 'CONDITION_EXISTS', condition: again };

  const { currency } = alliance!;
  const amounts = [costEffect, ...effects.map(amountOf)].filter((amount) => amount !== undefined);
  if (amounts.some((amount) => amount.currency !== currency)) return { refused: 'CURRENCY_MISMATCH', currency };
  if (allowsNothing(effects)) return { refused: 'AMOUNT_NOT_POSITIVE' };

  const from = takesEffectOn !== undefined && takesEffectOn > today ? takesEffectOn : today;
  if (expiresOn !== undefined && expiresOn < from) return { refused: 'ENDS_BEFORE_START', from, to: expiresOn };
  if (authority.kind === 'DECISION' && !decisions.has(authority.ref)) return { refused: 'DECISION_NOT_FOUND', decision: authority.ref };
  return outsideDelegation({ delegations, decisions }, authority, body, effects, today);
}

/** What was proposed, as the command said it. */
export function contentBack(draft: Draft<'DecisionProposed'> | Draft<'ProposalAmended'>): ProposalContent {
  const { type, basis, effects, conditions, matter, costEffect, expiresOn, takesEffectOn } = draft.data;
  const { sealed } = draft;
  const proposed = draft as Draft<'DecisionProposed'>;
  return {
    type,
    authority: basis,
    effects,
    ...(conditions.length > 0 && { conditions }),
    ...(matter !== undefined && { matter }),
    ...(costEffect && { costEffect }),
    ...(expiresOn && { expiresOn }),
    ...(takesEffectOn && { takesEffectOn }),
    title: saidIn(proposed, 'title'),
    text: saidIn(proposed, 'text'),
    rationale: saidIn(proposed, 'rationale'),
    bestForAllianceStatement: saidIn(proposed, 'bestForAllianceStatement'),
    ...(sealed?.alternatives !== undefined && { alternatives: sealed.alternatives }),
    ...(sealed?.riskEffect !== undefined && { riskEffect: sealed.riskEffect }),
  };
}
