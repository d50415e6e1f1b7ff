/**
 * Recording what a producer is paid under an agreement that holds for it (D-20).
 *
 * What its subcontractors are paid is a part of this: the fee is never set below what is bound to them already (C-03).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { isLess, type Money } from '../values';
import { recordsForSteeringGroup } from './acting';
import { improper, type AmountRefusal } from './amount-facts';
import type { AgreementNotFound, PartyNotFound } from './delivering';
import { committedOf, subcontracts } from './delivery-facts';
import type { AgreementId, PartyId } from './events';
import { agreements, alliance, isEffectiveFor, isParty, notPermitted, parties, roles, type NotPermitted } from './facts';

export interface RecordProducerFee extends Authorised {
  readonly party: PartyId;
  readonly agreement: AgreementId;
  readonly amount: Money;
}

export type RecordProducerFeeRefusal =
  | NotPermitted
  | AuthorityRefusal
  | PartyNotFound
  | AgreementNotFound
  | { readonly refused: 'AGREEMENT_NOT_EFFECTIVE'; readonly agreement: AgreementId; readonly party: PartyId }
  | AmountRefusal
  | { readonly refused: 'FEE_BELOW_SUBCONTRACTS'; readonly party: PartyId; readonly committed: Money };

const state = combine({ agreements, alliance, bodies, decisions, parties, roles, subcontracts });

export const recordProducerFee: Decider<RecordProducerFee, RecordProducerFeeRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, alliance, bodies, decisions, parties, roles, subcontracts }, command, circumstance) {
    const { party, agreement, amount } = command;
    if (!recordsForSteeringGroup(roles, bodies, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance, 'ALWAYS');
    if (lacking) return lacking;
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const contract = agreements.get(agreement);
    if (!contract) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    if (!isEffectiveFor(contract, party, on)) return { refused: 'AGREEMENT_NOT_EFFECTIVE', agreement, party };
    const wrong = improper(alliance, [amount]);
    if (wrong) return wrong;
    const committed = committedOf(subcontracts, party, amount.currency);
    if (isLess(amount, committed)) return { refused: 'FEE_BELOW_SUBCONTRACTS', party, committed };

    return [event('ProducerFeeSet', { party, agreement, amount }, said(command, circumstance))];
  },

  commandOf(made) {
    const set = only(made, 'ProducerFeeSet');
    return { ...set.data, ...saidOf(set) };
  },
};
