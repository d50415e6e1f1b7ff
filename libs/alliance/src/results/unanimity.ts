/**
 * What a settlement, and every later change of it, rests on: a decision of the steering group to which every seat agreed.
 *
 * A decision with somebody standing aside, one of another body, or a clause of the agreement is not enough; and nobody may
 * have voted on it who had declared that the payout is a matter of the person's own purse (N-03, S-16). Nor does a decision
 * that once settled something settle whatever comes later: what is cited was decided on this settlement, and on no other.
 */
import { authorityOf, combine, type Authorised, type Circumstance } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { ballots, decisions, type Decision } from '../governance/decision-facts';
import type { BodyId, DecisionId } from '../governance/events';
import { actsForSteeringGroup, bodies, isSteeringGroup } from '../governance/facts';
import { interests } from '../meetings/interest-facts';
import { notPermitted, roles, type NotPermitted } from '../parties/facts';
import { isSame, type LocalDate, type Money } from '../values';
import { recordsResults } from './acting';
import type { SettlementId } from './incentive-events';

export const AGREEING = { ballots, bodies, decisions, interests, roles };
const agreeing = combine(AGREEING);
type Agreeing = typeof agreeing.initial;

export type AgreementRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'NOT_THE_DECIDING_BODY'; readonly body: BodyId }
  | { readonly refused: 'NOT_A_SETTLEMENT_DECISION'; readonly decision: DecisionId }
  | { readonly refused: 'NOT_UNANIMOUS'; readonly decision: DecisionId }
  | { readonly refused: 'INTERESTED_PERSON_VOTED'; readonly decision: DecisionId; readonly person: string }
  | { readonly refused: 'NOT_ABOUT_THIS_SETTLEMENT'; readonly decision: DecisionId; readonly settlement: SettlementId };

/** It is recorded by the manager, by the registrar, or by the secretary or the chair of the steering group. */
const mayRecord = ({ bodies: known, roles: held }: Agreeing, circumstance: Circumstance): boolean =>
  recordsResults(held, known, circumstance) || actsForSteeringGroup(known, circumstance);

export function notAgreed(state: Agreeing, command: Authorised, circumstance: Circumstance): AgreementRefusal | undefined {
  if (!mayRecord(state, circumstance)) return notPermitted('MANAGER');
  const authority = authorityOf(command, circumstance);
  // No clause of an agreement settles by itself: not even before there is a steering group.
  if (authority?.kind !== 'DECISION') return { refused: 'AUTHORITY_MISSING' };
  const lacking = restsOn(state, command, circumstance);
  if (lacking) return lacking;

  const { ref } = authority;
  const decision = decisionOf(state.decisions, authority);
  if (!decision) return { refused: 'DECISION_NOT_FOUND', decision: ref };
  if (!isSteeringGroup(state.bodies, decision.body)) return { refused: 'NOT_THE_DECIDING_BODY', body: decision.body };
  // What a decision does by itself it has named; what is cited for it must have been about a settlement.
  if (!circumstance.effectOf && decision.terms && decision.terms.type !== 'SETTLEMENT')
    return { refused: 'NOT_A_SETTLEMENT_DECISION', decision: ref };
  if ((decision.adopted?.outcome ?? decision.imported?.outcome) !== 'UNANIMOUS') return { refused: 'NOT_UNANIMOUS', decision: ref };
  const person = interestedVoter(state, ref, decision);
  return person === undefined ? undefined : { refused: 'INTERESTED_PERSON_VOTED', decision: ref, person };
}

/** Somebody whose vote counted although the payout is a matter of that person's own purse. */
function interestedVoter({ ballots: held, interests: declared }: Agreeing, decision: DecisionId, { adopted }: Decision): string | undefined {
  const votes = adopted && held.get(adopted.ballot)?.votes;
  const concerned = [...declared.values()].filter((one) => one.decision === decision && one.kind === 'PERSONAL_PAYOUT').map(({ person }) => person);
  return [...(votes?.values() ?? [])].map(({ person }) => person).find((person) => concerned.includes(person));
}

/** What the decision must have been about: a settlement, since when there was something to decide, and by how much it is adjusted. */
interface Matter {
  readonly settlement: SettlementId;
  readonly since: LocalDate;
  readonly delta?: Money;
  /** The decisions that were carried out on it before. */
  readonly carriedOut: readonly DecisionId[];
}
/**
 * The refusal where what is cited was about something else: it says itself what it settles, and that is another; it was
 * adopted before there was anything to decide; or it was carried out already. What a decision does by itself it has named.
 */
export function aboutAnother(
  { decisions: known }: Pick<Agreeing, 'decisions'>,
  { authority }: Authorised,
  { settlement, since, delta, carriedOut }: Matter,
  { effectOf }: Circumstance,
): AgreementRefusal | undefined {
  const decision = authority && decisionOf(known, authority);
  if (effectOf || !decision) return undefined;
  const named = decision.effects.flatMap((effect) =>
    'does' in effect && (effect.does === 'ApproveSettlement' || effect.does === 'AdjustSettlement') ? [effect] : [],
  );
  const isNamed = named.some((one) =>
    one.does === 'AdjustSettlement'
      ? delta !== undefined && one.command.settlement === settlement && isSame(one.command.delta, delta)
      : delta === undefined && one.command.settlement === settlement,
  );
  const isEarlier = decision.adopted !== undefined && decision.adopted.on < since;
  if ((named.length === 0 || isNamed) && !isEarlier && !carriedOut.includes(authority.ref)) return undefined;
  return { refused: 'NOT_ABOUT_THIS_SETTLEMENT', decision: authority.ref, settlement };
}
