/**
 * Declaring quorum.
 *
 * The chair declares it from the list of presence: every party with a voting seat in the body has somebody there who sits
 * in one of its seats (S-10). Whether each party has a voter who is not recused is asked again when a ballot opens.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { actsAsChair, bodies } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { MeetingId } from './events';
import { partiesPresent, room } from './facts';

export interface DeclareQuorum extends Enclosed {
  readonly meeting: MeetingId;
}

export type DeclareQuorumRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'NO_QUORUM'; readonly missing: readonly PartyId[] };

const state = combine({ bodies, ...room });

export const declareQuorum: Decider<DeclareQuorum, DeclareQuorumRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, ...known }, { meeting }, circumstance) {
    const held = known.meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsChair(bodies, held.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!held.open) return { refused: 'MEETING_CLOSED', meeting };
    const { parties, missing } = partiesPresent(known, meeting, circumstance.received, circumstance.today);
    // A body without a voting seat has nobody who could decide.
    if (missing.length > 0 || parties.length === 0) return { refused: 'NO_QUORUM', missing };

    return [event('QuorumDeclared', { meeting, parties, missing })];
  },

  commandOf: (made) => ({ meeting: only(made, 'QuorumDeclared').data.meeting }),
};
