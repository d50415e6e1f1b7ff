/** Words for specs about notices and minutes: a meeting that was called, one that is over, and versions of its minutes. */
import type { Data, Entry } from '../decider';
import { as, document, happened, SEATED, TODAY } from '../scenario';
import { at, balloted, came, MET, ON_THE_TABLE, proposed, QUORATE } from './meeting-scenario';

export const PARTIES = ['CITY', 'MEH'] as const;
export const FIRST = 'first'.padEnd(43, '0');
export const SECOND = 'second'.padEnd(43, '0');
/** The name of the proposal's version in `balloted`. */
export const PROPOSAL = 'proposal';

export const inspector = (person: string) => as(person, 'AJR_INSPECTOR');
export const records = as('rec', 'RECORDS_OFFICER');

export const paper = document('paper');
export const REGISTERED_PAPER = happened('DocumentRegistered', { ...paper, kind: 'REPORT', dated: '2020-01-02' } as Data<'DocumentRegistered'>);
/** Something to rest on. */
export const DECIDED_OUTSIDE = happened('OutsideDecisionRecorded', {
  decision: 'decision-1',
  body: 'BOARD',
  decidedOn: '2020-01-01',
  reference: '§ 1',
  extract: 'e'.repeat(43),
  vote: { outcome: 'NOT_STATED' },
  effects: [],
});
export const ruled = (more: Partial<Data<'RulesOfProcedureAdopted'>>, rest: Partial<Entry> = {}): Entry =>
  happened('RulesOfProcedureAdopted', { body: 'AJR', ...more }, rest);
export const convened = (more: Partial<Data<'MeetingConvened'>> = {}): Entry =>
  happened('MeetingConvened', { meeting: 'meeting-1', body: 'AJR', on: TODAY, time: '9.00', mode: 'IN_ROOM', ...more });
export const agenda = (...items: Data<'AgendaPublished'>['items']): Entry => happened('AgendaPublished', { meeting: 'meeting-1', version: 1, items });
/** The steering group was called for today, nothing is on its agenda yet, and the meeting is open. */
export const CALLED: readonly Entry[] = [
  ...SEATED,
  convened(),
  happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR', convened: true }, { received: at('08:00') }),
  came('C1'),
  came('C2'),
  came('M1'),
  QUORATE,
];

const INSPECTORS = happened('InspectorsAppointed', {
  meeting: 'meeting-1',
  inspectors: [
    { person: 'c2', party: 'CITY' },
    { person: 'm1', party: 'MEH' },
  ],
});
export const adopted = (more: Partial<Data<'DecisionAdopted'>> = {}): Entry =>
  happened(
    'DecisionAdopted',
    { decision: 'decision-1', ballot: 'ballot-1', proposal: PROPOSAL, outcome: 'UNANIMOUS', effects: [], ...more },
    { effective: TODAY },
  );
const itemClosed = happened('ItemClosed', { item: 'item-1' }, { received: at('08:40') });
const meetingClosed = happened('MeetingClosed', { meeting: 'meeting-1' }, { received: at('08:50') });
/** A meeting in which one proposal was adopted, with c2 and m1 for inspectors, before it is closed. */
export const DECIDED: readonly Entry[] = [
  ...MET,
  QUORATE,
  { ...proposed('decision-1'), hash: PROPOSAL },
  ON_THE_TABLE,
  INSPECTORS,
  balloted(),
  happened('BallotClosed', { ballot: 'ballot-1', tally: [] }),
  adopted(),
  itemClosed,
];
export const OVER: readonly Entry[] = [...DECIDED, meetingClosed];

export const minuted = { item: 'item-1', decision: 'decision-1', ballot: 'ballot-1', proposal: PROPOSAL, outcome: 'UNANIMOUS' } as const;
export const drafted = (more: Partial<Data<'MinutesDrafted'>> = {}, hash = FIRST): Entry =>
  happened('MinutesDrafted', { meeting: 'meeting-1', version: 1, items: [minuted], ...more }, { hash });
export const version = { meeting: 'meeting-1', minutes: FIRST, version: 1 } as const;
export const returned = (more: { readonly divided?: true } = {}): Entry => happened('MinutesReturned', { ...version, ...more });
export const confirmed = happened('MinutesConfirmed', version);
/** The minutes are drafted, and nobody has looked at them. */
export const DRAFTED: readonly Entry[] = [...OVER, drafted()];
export const CONFIRMED: readonly Entry[] = [...DRAFTED, confirmed];

/** The next meeting of the body, with everybody there. */
export const NEXT: readonly Entry[] = [
  happened('MeetingOpened', { meeting: 'meeting-2', body: 'AJR' }, { received: at('08:55') }),
  ...(['C1', 'C2', 'M1'] as const).map((seat) =>
    happened('AttendeeArrived', { meeting: 'meeting-2', person: seat.toLowerCase(), seat, channel: 'IN_ROOM' }, { received: at('08:56') }),
  ),
  happened('QuorumDeclared', { meeting: 'meeting-2', parties: PARTIES, missing: [] }, { received: at('08:57') }),
];
