/**
 * Admitting an owner: a further client, with its responsibilities and what each owner bears from then on (D-71).
 *
 * It rests on a decision of an owner's own body, never on one of the steering group alone, and on an agreement that the
 * newcomer has signed or that holds for it. The shares of all owners make a whole, to the last fraction. They come to
 * hold when the agreement has come to hold for each owner named, each by its own approval; until then those before stay.
 */
import { authorityOf, combine, dayOf, ERASED, event, only, said, saidOf, type Authority, type Authorised, type Decider } from '../decider';
import { decisionOf, restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions, type Decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { duplicateOf, type LocalDate, type Share } from '../values';
import { recordsForOutsideBody } from './acting';
import { reduced, sumOfShares, WHOLE } from './cost-shares';
import type { AgreementId, CostShare, PartyId } from './events';
import {
  agreements,
  capacities,
  holdsCapacity,
  isEffectiveFor,
  isParty,
  lastSignatureOf,
  notPermitted,
  parties,
  roles,
  type Capacities,
  type NotPermitted,
} from './facts';

export interface AdmitOwnerParty extends Authorised {
  readonly party: PartyId;
  readonly agreement: AgreementId;
  readonly responsibilities: readonly string[];
  readonly costShares: readonly CostShare[];
}

export type AdmitOwnerPartyRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'PARTY_NOT_FOUND' | 'NOT_AN_OWNER' | 'PARTY_REPEATED' | 'OWN_DECISION_MISSING'; readonly party: PartyId }
  | { readonly refused: 'AGREEMENT_NOT_FOUND'; readonly agreement: AgreementId }
  | { readonly refused: 'AGREEMENT_NOT_SIGNED'; readonly agreement: AgreementId; readonly party: PartyId }
  | { readonly refused: 'RESPONSIBILITIES_MISSING' }
  | { readonly refused: 'SHARE_NOT_REDUCED'; readonly share: Share; readonly reduced: Share }
  | { readonly refused: 'SHARES_NOT_WHOLE'; readonly sum: Share };

const state = combine({ agreements, bodies, capacities, decisions, parties, roles });
type State = typeof state.initial;

export const admitOwnerParty: Decider<AdmitOwnerParty, AdmitOwnerPartyRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const { party, agreement, responsibilities, costShares } = command;
    if (!recordsForOutsideBody(known.roles, known.decisions, command, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn(known, command, circumstance, 'ALWAYS');
    if (lacking) return lacking;

    const on = dayOf(command, circumstance);
    const unknown = [party, ...costShares.map((share) => share.party)].find((one) => !isParty(known.parties, one, on));
    if (unknown) return { refused: 'PARTY_NOT_FOUND', party: unknown };
    if (!isOwnersDecision(known.decisions, authorityOf(command, circumstance))) return { refused: 'OWN_DECISION_MISSING', party };
    const contract = known.agreements.get(agreement);
    if (!contract) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    if (!isEffectiveFor(contract, party, on) && !lastSignatureOf(contract, party)) return { refused: 'AGREEMENT_NOT_SIGNED', agreement, party };
    if (responsibilities.length === 0) return { refused: 'RESPONSIBILITIES_MISSING' };

    return (
      badShares(known.capacities, command, on) ?? [
        event('OwnerPartyAdmitted', { party, agreement, costShares }, { ...said(command, circumstance), sealed: { responsibilities } }),
      ]
    );
  },

  commandOf(made) {
    const admitted = only(made, 'OwnerPartyAdmitted');
    // Erased, they were there all the same: without them nobody is admitted.
    return { ...admitted.data, responsibilities: admitted.sealed?.responsibilities ?? [ERASED], ...saidOf(admitted) };
  },
};

/** Taken by an owner's body, or approved by one. */
function isOwnersDecision(decisions: Decisions, authority: Authority | undefined): boolean {
  const decision = authority && decisionOf(decisions, authority);
  return decision !== undefined && (decision.isOutside || decision.approvals.some(({ outcome }) => outcome === 'GRANTED'));
}

const OWNERS = ['CLIENT', 'ORGANISER'] as const;

function badShares(held: Capacities, { party, costShares }: AdmitOwnerParty, on: LocalDate): AdmitOwnerPartyRefusal | undefined {
  const bearers = costShares.map((one) => one.party);
  const stranger = [party, ...bearers].find((one) => !OWNERS.some((capacity) => holdsCapacity(held, one, capacity, on)));
  if (stranger) return { refused: 'NOT_AN_OWNER', party: stranger };
  const twice = duplicateOf(bearers);
  if (twice) return { refused: 'PARTY_REPEATED', party: twice };
  const loose = costShares.find(({ share }) => reduced(share) !== share);
  if (loose) return { refused: 'SHARE_NOT_REDUCED', share: loose.share, reduced: reduced(loose.share) };
  const sum = sumOfShares(costShares);
  // The share of the newcomer is stated, even where it is nothing.
  if (sum !== WHOLE || !bearers.includes(party)) return { refused: 'SHARES_NOT_WHOLE', sum };
  return undefined;
}
