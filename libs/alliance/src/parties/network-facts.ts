/** Who takes part without being a party: network partners, and those who act through a party that is their platform (C-07). */
import type { Fold } from '../decider';
import { put, type LocalDate } from '../values';
import type { ParticipantId } from './delivery-events';
import type { AgreementId, PartyId } from './events';

interface Stay {
  readonly from: LocalDate;
  /** The first day on which it is over. */
  readonly until?: LocalDate;
}
const isOn = ({ from, until }: Stay, date: LocalDate): boolean => from <= date && (until === undefined || date < until);
const isOver = ({ until }: Stay, date: LocalDate): boolean => until !== undefined && until <= date;
const leave = <S extends Stay>(stays: readonly S[], until: LocalDate): readonly S[] =>
  stays.map((one) => (one.until === undefined ? { ...one, until } : one));

export interface Partnership extends Stay {
  readonly agreement: AgreementId;
}
/** Each partner with the times it was in the network, one after another. */
export type Network = ReadonlyMap<PartyId, readonly Partnership[]>;
export const network: Fold<Network> = {
  initial: new Map(),
  evolve: {
    NetworkPartnerJoined: (known, { party, agreement }, { effective: from }) => put(known, party, [...(known.get(party) ?? []), { agreement, from }]),
    NetworkPartnerLeft: (known, { party }, { effective }) => put(known, party, leave(known.get(party)!, effective)),
    // Whoever leaves the alliance leaves its network.
    PartyWithdrawn: (known, { party }, { effective }) => (known.has(party) ? put(known, party, leave(known.get(party)!, effective)) : known),
  },
};
/** In the network on that day, or to be from a later one on. */
export const staysFrom = (known: Network, party: PartyId, date: LocalDate): Partnership | undefined =>
  known.get(party)?.find((one) => !isOver(one, date));

export interface Participant extends Stay {
  readonly party: PartyId;
  readonly participant: ParticipantId;
  readonly legalName: string;
  readonly businessId: string;
}
export type Participants = readonly Participant[];
export const participants: Fold<Participants> = {
  initial: [],
  evolve: {
    PlatformParticipantJoined: (known, joined, { effective: from }) => [...known, { ...joined, from }],
    PlatformParticipantLeft: (known, { party, participant }, { effective: until }) =>
      known.map((one) => (one.party === party && one.participant === participant && one.until === undefined ? { ...one, until } : one)),
    PartyWithdrawn: (known, { party }, { effective: until }) =>
      known.map((one) => (one.party === party && one.until === undefined ? { ...one, until } : one)),
  },
};
export const participatesOn = isOn;
/** Participating on that day, or from a later one on. */
export const participationOf = (known: Participants, party: PartyId, participant: ParticipantId, date: LocalDate): Participant | undefined =>
  known.find((one) => one.party === party && one.participant === participant && !isOver(one, date));
