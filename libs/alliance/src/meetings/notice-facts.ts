/** What a body has settled about its meetings, which meetings were called, and what is on their agendas (S-06). */
import type { Fold } from '../decider';
import type { BodyId, DecisionId } from '../governance/events';
import { votingSeats, type Seats } from '../governance/facts';
import type { PartyId } from '../parties/events';
import { policiesOn, type PolicySets } from '../parties/facts';
import type { Policies } from '../parties/policies';
import { change, put, type LocalDate } from '../values';
import type { MeetingId } from './events';
import type { AgendaItem, Procedure } from './minutes-events';

export type Procedures = readonly (Procedure & { readonly body: BodyId; readonly from: LocalDate })[];
export const procedures: Fold<Procedures> = {
  initial: [],
  evolve: { RulesOfProcedureAdopted: (known, adopted, { effective }) => [...known, { ...adopted, from: effective }] },
};

export interface HeldProcedure extends Pick<Policies, 'noticeDays' | 'agendaDays' | 'writtenWindowDays' | 'minutesDraftDays' | 'quorumRule'> {
  /** Undefined as long as the body has settled nothing about it: then everybody counts, wherever they are. */
  readonly remote?: NonNullable<Procedure['remote']>;
}
/** What holds for the meetings of a body on a day: its own rules where it has made some, else the policies of the alliance. */
export function procedureOn(known: Procedures, sets: PolicySets, body: BodyId, date: LocalDate): HeldProcedure {
  const { noticeDays, agendaDays, writtenWindowDays, minutesDraftDays, quorumRule } = policiesOn(sets, date);
  return known
    .filter((one) => one.body === body && one.from <= date)
    .reduce<HeldProcedure>((held, { body: _, from: __, ...own }) => ({ ...held, ...own }), {
      noticeDays,
      agendaDays,
      writtenWindowDays,
      minutesDraftDays,
      quorumRule,
    });
}

export interface Notice {
  readonly body: BodyId;
  readonly on: LocalDate;
  readonly opened: boolean;
  /** Every agenda that was sent out; the newest counts. */
  readonly agendas: readonly (readonly AgendaItem[])[];
  readonly late: readonly AgendaItem[];
}
export type Notices = ReadonlyMap<MeetingId, Notice>;
export const notices: Fold<Notices> = {
  initial: new Map(),
  evolve: {
    MeetingConvened: (known, { meeting, body, on }) => put(known, meeting, { body, on, opened: false, agendas: [], late: [] }),
    AgendaPublished: (known, { meeting, items }) => change(known, meeting, ({ agendas }) => ({ agendas: [...agendas, items] })),
    LateItemAdded: (known, { meeting, consents: _, ...item }) => change(known, meeting, ({ late }) => ({ late: [...late, item] })),
    MeetingOpened: (known, { meeting }) => (known.has(meeting) ? change(known, meeting, () => ({ opened: true })) : known),
  },
};

/** Meetings are numbered in the order in which they are called, or opened where they were not. */
export const nextMeeting = (known: { readonly meetings: ReadonlyMap<MeetingId, unknown>; readonly notices: Notices }): MeetingId =>
  `meeting-${known.meetings.size + [...known.notices.values()].filter(({ opened }) => !opened).length + 1}`;

export const agendaOf = ({ agendas, late }: Notice): readonly AgendaItem[] => [...(agendas.at(-1) ?? []), ...late];
/** Whether a decision may be voted on in a meeting: where the meeting was called, only what its agenda or a late item says (S-06). */
export const isOnAgenda = (known: Notices, meeting: MeetingId, decision: DecisionId): boolean => {
  const notice = known.get(meeting);
  return notice === undefined || agendaOf(notice).some((item) => item.decision === decision);
};

/** The parties with a voting seat in a body on a day: all of them, where something needs the consent of every party. */
export const sittingParties = (seats: Seats, body: BodyId, date: LocalDate): readonly PartyId[] => [
  ...new Set(votingSeats(seats, body, date).map(([, { party }]) => party)),
];
export type NoConsent =
  { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId } | { readonly refused: 'CONSENT_MISSING'; readonly parties: readonly PartyId[] };
/** Whose consent is missing, or who was named that has none to give. */
export function notConsented(sitting: readonly PartyId[], consents: readonly PartyId[]): NoConsent | undefined {
  const stranger = consents.find((party) => !sitting.includes(party));
  if (stranger !== undefined) return { refused: 'PARTY_NOT_FOUND', party: stranger };
  const parties = sitting.filter((party) => !consents.includes(party));
  return parties.length > 0 ? { refused: 'CONSENT_MISSING', parties } : undefined;
}
