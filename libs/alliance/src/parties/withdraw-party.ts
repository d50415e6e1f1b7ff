/**
 * A party withdraws from the alliance (D-09).
 *
 * Not for a day already past, unless the decision itself says so. What it leaves open is listed with its withdrawal: the
 * obligations in words, and, from the record, its seats, which end with it, and the share of the cost that it bore.
 */
import { combine, dayOf, ERASED, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies, seats } from '../governance/facts';
import type { LocalDate } from '../values';
import { recordsForSteeringGroup } from './acting';
import type { PartyId } from './events';
import { agreements, costSharesOn, notPermitted, owners, parties, roles, type NotPermitted } from './facts';

export interface WithdrawParty extends Authorised {
  readonly party: PartyId;
  readonly reason: string;
  /** Under what name the settlement with the party is found. */
  readonly settlement?: string;
  readonly obligations: readonly string[];
}

export type WithdrawPartyRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'PARTY_WITHDRAWN'; readonly party: PartyId; readonly on: LocalDate }
  | { readonly refused: 'WITHDRAWAL_BACKDATED'; readonly on: LocalDate };

const state = combine({ agreements, bodies, decisions, owners, parties, roles, seats });

export const withdrawParty: Decider<WithdrawParty, WithdrawPartyRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, bodies, decisions, owners, parties, roles, seats }, command, circumstance) {
    const { party, reason, settlement, obligations } = command;
    if (!recordsForSteeringGroup(roles, bodies, circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    const known = parties.get(party);
    if (!known) return { refused: 'PARTY_NOT_FOUND', party };
    if (known.withdrawn !== undefined) return { refused: 'PARTY_WITHDRAWN', party, on: known.withdrawn };
    const on = dayOf(command, circumstance);
    // A decision says so only by carrying the withdrawal itself: a day that somebody adds afterwards is not the decision's.
    if (on < circumstance.today && !circumstance.effectOf && !circumstance.onRecord) return { refused: 'WITHDRAWAL_BACKDATED', on };

    const left = [...seats].filter(([, seat]) => seat.party === party && (seat.abolished === undefined || on < seat.abolished)).map(([seat]) => seat);
    const shares = costSharesOn(owners, agreements, on)
      .filter((one) => one.party === party)
      .map(({ share }) => share);
    return [
      event(
        'PartyWithdrawn',
        { party, ...(settlement !== undefined && { settlement }), seats: left, shares },
        { ...said(command, circumstance), sealed: { reason, obligations } },
      ),
    ];
  },

  commandOf(made) {
    const withdrawn = only(made, 'PartyWithdrawn');
    const { seats: _, shares: __, ...data } = withdrawn.data;
    return { ...data, reason: saidIn(withdrawn, 'reason'), obligations: withdrawn.sealed?.obligations ?? [ERASED], ...saidOf(withdrawn) };
  },
};
