/** Words for specs about meetings: who came when, what is on the table, who stepped aside. */
import type { Circumstance, Data, Entry } from '../decider';
import { as, happened, SEATED, TODAY } from '../scenario';
import type { DecisionType } from '../parties/policies';
import type { Instant } from '../values';

export const at = (time: string): Instant => `${TODAY}T${time}:00.000Z`;
/** What is asked in these specs is asked at nine o'clock, unless a spec says otherwise. */
export const chair = (more: Partial<Circumstance> = {}) => as('c1', 'AJR_CHAIR', more);
export const secretary = (more: Partial<Circumstance> = {}) => as('sec', 'AJR_SECRETARY', more);

export const came = (seat: string, person = seat.toLowerCase(), time = '08:05'): Entry =>
  happened('AttendeeArrived', { meeting: 'meeting-1', person, seat, channel: 'IN_ROOM' }, { received: at(time) });
export const went = (person: string, time: string): Entry => happened('AttendeeLeft', { meeting: 'meeting-1', person }, { received: at(time) });
export const proposed = (decision: string, type: DecisionType = 'OTHER', body = 'AJR'): Entry =>
  happened('DecisionProposed', { decision, body, version: 1, type, basis: { kind: 'CONTRACT_CLAUSE', ref: '5.2' }, effects: [], conditions: [] });
export const balloted = (more: Partial<Data<'BallotOpened'>> = {}, time = '08:30'): Entry =>
  happened(
    'BallotOpened',
    {
      ballot: 'ballot-1',
      decision: 'decision-1',
      proposal: 'proposal',
      mode: 'MEETING',
      item: 'item-1',
      rule: 'STRICT',
      closesOn: TODAY,
      closesAt: at('21:59'),
      electorate: [
        { seat: 'C1', party: 'CITY' },
        { seat: 'C2', party: 'CITY' },
        { seat: 'M1', party: 'MEH' },
      ],
      ...more,
    },
    { received: at(time) },
  );
export const voted = (seat: string, person = seat.toLowerCase()): Entry =>
  happened('VoteCast', { ballot: 'ballot-1', seat, proposal: 'proposal', choice: 'FOR' }, { actor: { person, role: 'AJR_MEMBER', seat } });
export const recused = (person: string, time = '08:20'): Entry =>
  happened('MemberRecused', { decision: 'decision-1', person, kind: 'TIED_COMPANY' }, { received: at(time) });

/** A meeting of the steering group is open, and nobody has come yet. */
export const OPENED: readonly Entry[] = [...SEATED, happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR' }, { received: at('08:00') })];
/** Everybody has come. */
export const MET: readonly Entry[] = [...OPENED, came('C1'), came('C2'), came('M1')];
export const QUORATE = happened('QuorumDeclared', { meeting: 'meeting-1', parties: ['CITY', 'MEH'], missing: [] }, { received: at('08:10') });
export const ON_THE_TABLE = happened('ItemOpened', { item: 'item-1', meeting: 'meeting-1', decision: 'decision-1' }, { received: at('08:15') });
/** A proposal is on the table of a quorate meeting. */
export const TABLED: readonly Entry[] = [...MET, QUORATE, proposed('decision-1'), ON_THE_TABLE];
