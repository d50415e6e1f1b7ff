/** Words for specs about proposals and ballots: a proposal before the steering group of `SEATED`, a ballot on it, and its votes. */
import type { Entry } from '../decider';
import type { Effect } from '../effects';
import { as, happened, seated, TODAY } from '../scenario';
import type { Choice, ProposalTerms } from './events';

export const LATER = '2020-04-27';
export const end = (day: string): string => `${day}T20:59:59.999Z`;
/** What the circumstance says of the days that these specs name. */
export const ends = {
  [TODAY]: end(TODAY),
  '2020-04-19': end('2020-04-19'),
  [LATER]: end(LATER),
  '2020-05-04': end('2020-05-04'),
  '2020-05-05': end('2020-05-05'),
};
export const chair = as('c1', 'AJR_CHAIR', { ends });
export const inspector = (person: string) => as(person, 'AJR_INSPECTOR');
export const clerk = as('clerk', 'OUTSIDE_CLERK');
export const clock = (day: string) => as('system:clock', 'SYSTEM', { today: day, received: `${day}T09:00:00.000Z` });

const HASHES = ['none', 'first', 'second', 'third'].map((name) => name.padEnd(43, '0'));
/** The name of a version of the proposal. */
export const hash = (version: number): string => HASHES[version]!;

export const basis = { kind: 'CONTRACT_CLAUSE', ref: '§ 7' } as const;
export const terms = (effects: readonly Effect[] = [], more: Partial<ProposalTerms> = {}): ProposalTerms => ({
  decision: 'decision-1',
  version: 1,
  type: 'MONEY',
  basis,
  effects,
  conditions: [],
  ...more,
});
export const proposed = (effects: readonly Effect[] = [], more: Partial<ProposalTerms> = {}): Entry =>
  happened(
    'DecisionProposed',
    { body: 'AJR', ...terms(effects, more) },
    { hash: hash(1), actor: { person: 'm1', role: 'AJR_MEMBER' }, effective: TODAY },
  );

export const electorate = [
  { seat: 'C1', party: 'CITY' },
  { seat: 'C2', party: 'CITY' },
  { seat: 'M1', party: 'MEH' },
] as const;
export const ballot = {
  ballot: 'ballot-1',
  decision: 'decision-1',
  proposal: hash(1),
  mode: 'WRITTEN',
  rule: 'STRICT',
  electorate,
  closesOn: LATER,
  closesAt: end(LATER),
} as const;
export const opened = (more: Partial<Parameters<typeof happened<'BallotOpened'>>[1]> = {}): Entry =>
  happened('BallotOpened', { ...ballot, ...more }, { effective: TODAY });
/** A ballot on the table of the meeting that `MEETING` opens. */
export const IN_MEETING = { mode: 'MEETING', item: 'item-1', closesOn: TODAY, closesAt: end(TODAY) } as const;

const at = (time: string): string => `${TODAY}T${time}:00.000Z`;
export const arrived = (person: string, seat?: string, time = '08:00'): Entry =>
  happened('AttendeeArrived', { meeting: 'meeting-1', person, ...(seat && { seat }), channel: 'IN_ROOM' }, { received: at(time) });
export const left = (person: string, time = '08:45'): Entry => happened('AttendeeLeft', { meeting: 'meeting-1', person }, { received: at(time) });
export const MET: readonly Entry[] = [
  happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR' }, { received: at('07:59') }),
  arrived('c1', 'C1'),
  arrived('c2', 'C2'),
  arrived('m1', 'M1'),
  happened('QuorumDeclared', { meeting: 'meeting-1', parties: ['CITY', 'MEH'], missing: [] }, { received: at('08:05') }),
];
export const ITEM = happened('ItemOpened', { item: 'item-1', meeting: 'meeting-1', decision: 'decision-1' }, { received: at('08:10') });
export const MEETING: readonly Entry[] = [...MET, ITEM];
export const recused = (person: string, more: Partial<Entry> = {}): Entry =>
  happened('MemberRecused', { decision: 'decision-1', person, kind: 'TIED_COMPANY' }, { received: at('08:20'), ...more });
export const deputed = (seat: string, ground: 'ABSENT' | 'LEAVE' | 'RECUSED', of: { item?: string; ballot?: string }): Entry =>
  happened('DeputySeated', { seat, person: `${seat.toLowerCase()}d`, ground, ...of });
export const deputy = (seat: string) => {
  const { actor, ...rest } = seated(seat);
  return { ...rest, actor: { ...actor, person: `${actor.person}d`, role: 'AJR_DEPUTY' } };
};

const CHOICES: { readonly [letter: string]: Choice } = { F: 'FOR', O: 'OBJECT', S: 'STAND_ASIDE' };
const cast = (votes: string) => [...votes].flatMap((letter, i) => (CHOICES[letter] ? [{ ...electorate[i]!, choice: CHOICES[letter] }] : []));
/** Votes of C1, C2 (both the city's) and M1: F for, O object, S stand aside, - none. */
export const voted = (votes: string, id = 'ballot-1', proposal = hash(1)): readonly Entry[] =>
  cast(votes).map(({ seat, choice }) =>
    happened('VoteCast', { ballot: id, seat, proposal, choice }, { actor: seated(seat).actor, received: at('08:30') }),
  );
export const tally = (votes: string) => cast(votes);

/** Adopted with all votes, in the ballot before; in force only where that is said as well. */
export const adopted = (effects: readonly Effect[] = [], more: Partial<Entry> = {}): Entry =>
  happened(
    'DecisionAdopted',
    { decision: 'decision-1', ballot: 'ballot-1', proposal: hash(1), outcome: 'UNANIMOUS', effects },
    { effective: TODAY, ...more },
  );
export const required = happened('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' });
