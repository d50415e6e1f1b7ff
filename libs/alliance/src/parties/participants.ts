/**
 * Those who act through a platform: a party that is a consortium lists them, each from a day and until a day (C-07).
 *
 * A participant is no party to the alliance. It has no seat and no vote: votes belong to the platform's own seat alone.
 */
import { combine, dayOf, event, only, said, saidOf, type Data, type Datable, type Decider } from '../decider';
import type { LocalDate } from '../values';
import type { PartyNotFound } from './delivering';
import type { ParticipantId } from './delivery-events';
import type { PartyId } from './events';
import { isParty, mayAct, notPermitted, parties, roles, type NotPermitted } from './facts';
import { participants, participationOf } from './network-facts';

export interface RegisterParticipant extends Datable, Data<'PlatformParticipantJoined'> {}
export interface LeaveParticipant extends Datable, Data<'PlatformParticipantLeft'> {}

export type RegisterParticipantRefusal =
  | NotPermitted
  | PartyNotFound
  | { readonly refused: 'NOT_A_CONSORTIUM'; readonly party: PartyId }
  | { readonly refused: 'PARTICIPANT_IS_PARTY'; readonly participant: ParticipantId }
  | { readonly refused: 'PARTICIPANT_EXISTS'; readonly party: PartyId; readonly participant: ParticipantId };
export type LeaveParticipantRefusal =
  | NotPermitted
  | { readonly refused: 'PARTICIPANT_NOT_FOUND'; readonly party: PartyId; readonly participant: ParticipantId }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

const state = combine({ participants, parties, roles });
type State = typeof state.initial;

export const registerParticipant: Decider<RegisterParticipant, RegisterParticipantRefusal, State> = {
  ...state,

  decide({ participants, parties, roles }, command, circumstance) {
    const { party, participant, legalName, businessId } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    const on = dayOf(command, circumstance);
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    if (parties.get(party)!.kind !== 'CONSORTIUM') return { refused: 'NOT_A_CONSORTIUM', party };
    if (parties.has(participant)) return { refused: 'PARTICIPANT_IS_PARTY', participant };
    const namesake =
      participationOf(participants, party, participant, on) ??
      participants.find((one) => one.party === party && one.businessId === businessId && (one.until === undefined || on < one.until));
    if (namesake) return { refused: 'PARTICIPANT_EXISTS', party, participant: namesake.participant };

    return [event('PlatformParticipantJoined', { party, participant, legalName, businessId }, said(command, circumstance))];
  },

  commandOf(made) {
    const joined = only(made, 'PlatformParticipantJoined');
    return { ...joined.data, ...saidOf(joined) };
  },
};

export const leaveParticipant: Decider<LeaveParticipant, LeaveParticipantRefusal, State> = {
  ...state,

  decide({ participants, roles }, command, circumstance) {
    const { party, participant } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    const to = dayOf(command, circumstance);
    const found = participationOf(participants, party, participant, to);
    if (!found || found.until !== undefined) return { refused: 'PARTICIPANT_NOT_FOUND', party, participant };
    if (to < found.from) return { refused: 'ENDS_BEFORE_START', from: found.from, to };

    return [event('PlatformParticipantLeft', { party, participant }, said(command, circumstance))];
  },

  commandOf(made) {
    const left = only(made, 'PlatformParticipantLeft');
    return { ...left.data, ...saidOf(left) };
  },
};
