/** A meeting with everything that minutes have to tell: who came and went, interests, counter-proposals, votes, dissent. */
import type { Entry, Recorded } from '@app/alliance';
import { happened, seated, SEATED } from '../../../alliance/src/scenario';
import { recorded, saying } from './recorded';

const meeting = 'meeting-1';
const [item, decision, ballot] = ['item-1', 'decision-1', 'ballot-1'];
export const PROPOSAL = 'hash-proposal';
export const MINUTES = 'hash-minutes';

const by = (entry: Entry, person: string, role = 'AJR_MEMBER'): Entry => ({ ...entry, actor: { person, role } });
const of = (seat: string, entry: Entry): Entry => ({ ...entry, actor: seated(seat).actor });
const words = { title: 'The reserve', text: 'Draw it.', rationale: 'It is needed.', bestForAllianceStatement: 'It is best for all.' };
const came = (person: string, more: object): Entry => happened('AttendeeArrived', { meeting, person, channel: 'IN_ROOM', ...more });
const vote = (seat: string, choice: 'FOR' | 'STAND_ASIDE', statement?: string): Entry =>
  saying<'VoteCast', Entry>(
    of(seat, happened('VoteCast', { ballot, seat, proposal: PROPOSAL, choice })),
    statement === undefined ? {} : { statement },
  );

const handled: readonly Entry[] = [
  saying<'InterestDeclared', Entry>(
    by(happened('InterestDeclared', { decision, item, interest: 'interest-1', person: 'c2', kind: 'TIED_COMPANY' }), 'c2'),
    { ground: 'A board seat.' },
  ),
  happened('RecusalRequired', {
    decision,
    item,
    interest: 'interest-1',
    person: 'c2',
    kind: 'TIED_COMPANY',
    votes: [{ seat: 'M1', vote: 'RECUSE' }],
  }),
  happened('MemberLeftRoomForItem', { item, person: 'c2' }),
  saying<'CounterProposalMade', Entry>(of('M1', happened('CounterProposalMade', { counterProposal: 'counter-proposal-1', decision, seat: 'M1' })), {
    text: 'Draw half of it.',
  }),
  of('C1', happened('ProposalSupported', { decision, seat: 'C1', counterProposal: 'counter-proposal-1' })),
  of('C1', happened('ProposalSupported', { decision, seat: 'C1' })),
  happened('DeputySeated', { seat: 'C2', person: 'c2d', ground: 'RECUSED', item }),
  happened('BallotOpened', {
    ballot,
    decision,
    proposal: PROPOSAL,
    mode: 'MEETING',
    item,
    rule: 'NO_OBJECTION',
    electorate: [
      { seat: 'C1', party: 'CITY' },
      { seat: 'C2', party: 'CITY' },
      { seat: 'M1', party: 'MEH' },
    ],
    closesOn: '2020-01-01',
    closesAt: '2020-01-01T21:59:59.999Z',
  }),
  vote('C1', 'FOR'),
  { ...vote('C2', 'FOR'), actor: { ...seated('C2').actor, person: 'c2d', role: 'AJR_DEPUTY' } },
  vote('M1', 'STAND_ASIDE', 'Too much, and not worth a quarrel.'),
  saying<'StatementRecorded', Entry>(of('C1', happened('StatementRecorded', { decision, seat: 'C1' })), {
    statement: 'The staff must hear of it first.',
  }),
  happened('BallotClosed', { ballot, tally: [] }),
  happened('DecisionAdopted', { decision, ballot, proposal: PROPOSAL, outcome: 'CONSENSUS_WITH_STAND_ASIDE', effects: [] }),
  saying<'DissentRecorded', Entry>(of('M1', happened('DissentRecorded', { decision, seat: 'M1' })), { reasons: 'Half would have done.' }),
  saying<'ActionAssigned', Entry>(happened('ActionAssigned', { action: 'action-1', owner: 'm1', due: '2020-01-20', from: decision }), {
    task: 'Tell the staff.',
  }),
];

/** Up to the draft of the minutes, which is its last entry; every entry one minute after the one before. */
export const DRAFTED: readonly Entry[] = [
  ...SEATED,
  saying<'DecisionProposed', Entry>(
    {
      ...by(
        happened('DecisionProposed', {
          decision,
          label: 'DEC-11',
          body: 'AJR',
          version: 1,
          type: 'OTHER',
          basis: { kind: 'CONTRACT_CLAUSE', ref: '5.2' },
          effects: [],
          conditions: [],
        }),
        'mgr',
        'MANAGER',
      ),
      hash: PROPOSAL,
    },
    words,
  ),
  saying<'MeetingOpened', Entry>(happened('MeetingOpened', { meeting, body: 'AJR' }), { place: 'Town hall' }),
  came('c1', { seat: 'C1' }),
  came('c2', { seat: 'C2' }),
  came('c2d', { seat: 'C2' }),
  came('m1', { seat: 'M1', channel: 'REMOTE', link: 'AUDIO_VISUAL' }),
  came('exp', { as: 'EXPERT' }),
  happened('QuorumDeclared', { meeting, parties: ['CITY', 'MEH'], missing: [] }),
  happened('InspectorsAppointed', {
    meeting,
    inspectors: [
      { person: 'c1', party: 'CITY' },
      { person: 'm1', party: 'MEH' },
    ],
  }),
  saying<'ItemOpened', Entry>(happened('ItemOpened', { item, meeting, decision, paragraph: '§ 4' }), { title: 'The risk reserve' }),
  ...handled,
  happened('ItemClosed', { item }),
  happened('MemberReturned', { item, person: 'c2' }),
  happened('ItemOpened', { item: 'item-2', meeting, paragraph: '§ 5' }),
  happened('AttendeeLeft', { meeting, person: 'm1' }),
  happened('QuorumLost', { meeting, parties: ['CITY'], missing: ['MEH'] }),
  happened('ItemClosed', { item: 'item-2' }),
  happened('MeetingClosed', { meeting }),
  {
    ...by(
      happened('MinutesDrafted', {
        meeting,
        version: 1,
        items: [
          { item, paragraph: '§ 4', decision, ballot, proposal: PROPOSAL, outcome: 'CONSENSUS_WITH_STAND_ASIDE' },
          { item: 'item-2', paragraph: '§ 5' },
        ],
      }),
      'sec',
      'AJR_SECRETARY',
    ),
    hash: MINUTES,
  },
];

/** The instant of an entry of `timed`. */
export const at = (rev: number): string => new Date(Date.parse('2020-01-01T06:00:00.000Z') + rev * 60_000).toISOString();
export const timed = (...entries: readonly Entry[]): readonly Recorded[] =>
  recorded(...entries).map((entry, rev) => ({ ...entry, received: at(rev), recorded: at(rev) }));
