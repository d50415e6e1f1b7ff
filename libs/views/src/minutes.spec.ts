import type { MinutesContent } from './minutes-content';
import { at, DRAFTED, PROPOSAL, timed } from './testing/minutes-history';
import { see } from './views';

const minutes = (history = timed(...DRAFTED), params: object = {}, effectiveOn = '2020-01-03') =>
  see('minutes', history, { revision: history.length - 1, effectiveOn, params: { meeting: 'meeting-1', ...params } }) as MinutesContent;
const revOf = (type: string, nth = 0): number => DRAFTED.map((entry, rev) => ({ ...entry, rev })).filter((entry) => entry.type === type)[nth]!.rev;
const when = (type: string, nth = 0): string => at(revOf(type, nth));

describe('the minutes of a meeting', () => {
  it('S-22 tells who met: the seats with everybody who sat in them, others, the quorum and how it was lost', () => {
    const closed = when('MeetingClosed');
    const stay = (person: string, nth: number, more: object = {}) => ({
      person,
      channel: 'IN_ROOM',
      countsForQuorum: true,
      from: when('AttendeeArrived', nth),
      to: closed,
      ...more,
    });
    expect(minutes().organisation).toStrictEqual({
      agendas: [],
      day: '2020-01-01',
      openedAt: when('MeetingOpened'),
      closedAt: closed,
      place: 'Town hall',
      parties: [
        { party: 'CITY', legalName: 'The city' },
        { party: 'MEH', legalName: 'The producer' },
      ],
      seats: [
        { seat: 'C1', party: 'CITY', voting: true, holder: 'c1', present: [stay('c1', 0, { by: 'HOLDER' })] },
        { seat: 'C2', party: 'CITY', voting: true, holder: 'c2', present: [stay('c2', 1, { by: 'HOLDER' }), stay('c2d', 2, { by: 'DEPUTY' })] },
        {
          seat: 'M1',
          party: 'MEH',
          voting: true,
          holder: 'm1',
          present: [stay('m1', 3, { by: 'HOLDER', channel: 'REMOTE', link: 'AUDIO_VISUAL', to: when('AttendeeLeft') })],
        },
      ],
      others: [stay('exp', 4, { as: 'EXPERT', countsForQuorum: false })],
      absent: [],
      quorum: [
        { event: 'QuorumDeclared', at: when('QuorumDeclared'), parties: ['CITY', 'MEH'], missing: [] },
        { event: 'QuorumLost', at: when('QuorumLost'), parties: ['CITY'], missing: ['MEH'] },
      ],
      legality: { convened: false, noticeDays: 7, unseated: [], quorumDeclared: true },
    });
  });

  it('S-22 tells for an item what was proposed, who stepped aside, what was said, how each seat voted, and what came of it', () => {
    const { items } = minutes();
    expect(items[0]).toMatchObject({
      item: 'item-1',
      paragraph: '§ 4',
      title: 'The risk reserve',
      openedAt: when('ItemOpened'),
      closedAt: when('ItemClosed'),
      presentAtOpening: ['c1', 'c2', 'c2d', 'm1', 'exp'],
      presenceChanges: [
        { event: 'LEFT_ROOM', person: 'c2', at: when('MemberLeftRoomForItem') },
        { event: 'RETURNED_TO_ROOM', person: 'c2', at: when('MemberReturned') },
      ],
      decision: 'decision-1',
      label: 'DEC-11',
      proposal: {
        proposal: PROPOSAL,
        version: 1,
        by: 'mgr',
        title: 'The reserve',
        text: 'Draw it.',
        bestForAllianceStatement: 'It is best for all.',
      },
      earlierVersions: [],
      support: [{ seat: 'C1', person: 'c1', at: when('ProposalSupported', 1) }],
      counterProposals: [
        {
          counterProposal: 'counter-proposal-1',
          seat: 'M1',
          person: 'm1',
          text: 'Draw half of it.',
          support: [{ seat: 'C1', person: 'c1', at: when('ProposalSupported') }],
        },
      ],
      interests: [
        {
          interest: 'interest-1',
          person: 'c2',
          declaredBy: 'c2',
          kind: 'TIED_COMPANY',
          ground: 'A board seat.',
          ruling: { outcome: 'RECUSAL_REQUIRED', votes: [{ seat: 'M1', vote: 'RECUSE' }], at: when('RecusalRequired') },
        },
      ],
      recusals: [{ person: 'c2', kind: 'TIED_COMPANY', by: 'RULING', at: when('RecusalRequired') }],
      deputies: [{ seat: 'C2', person: 'c2d', ground: 'RECUSED', at: when('DeputySeated') }],
      statements: [{ seat: 'C1', person: 'c1', statement: 'The staff must hear of it first.' }],
      dissents: [{ seat: 'M1', person: 'm1', reasons: 'Half would have done.' }],
      result: 'ADOPTED',
      outcome: 'CONSENSUS_WITH_STAND_ASIDE',
      actions: [{ action: 'action-1', owner: 'm1', due: '2020-01-20', task: 'Tell the staff.' }],
    });
    expect(items[0]!.ballots).toStrictEqual([
      expect.objectContaining({
        ballot: 'ballot-1',
        mode: 'MEETING',
        rule: 'NO_OBJECTION',
        proposal: PROPOSAL,
        openedAt: when('BallotOpened'),
        closedAt: when('BallotClosed'),
        votes: [
          expect.objectContaining({ seat: 'C1', party: 'CITY', person: 'c1', by: 'HOLDER', choice: 'FOR', state: 'COUNTED' }),
          expect.objectContaining({ seat: 'C2', party: 'CITY', person: 'c2d', by: 'DEPUTY', choice: 'FOR', state: 'COUNTED' }),
          expect.objectContaining({ seat: 'M1', choice: 'STAND_ASIDE', statement: 'Too much, and not worth a quarrel.' }),
        ],
        objections: [],
        counts: { FOR: 2, OBJECT: 0, STAND_ASIDE: 1, notCast: 0 },
        outcome: 'CONSENSUS_WITH_STAND_ASIDE',
      }),
    ]);
  });

  it('S-22 tells of an item that was only talked about, and who left while it was open', () => {
    expect(minutes().items[1]).toStrictEqual({
      item: 'item-2',
      paragraph: '§ 5',
      openedAt: when('ItemOpened', 1),
      closedAt: when('ItemClosed', 1),
      documents: [],
      presentAtOpening: ['c1', 'c2', 'c2d', 'm1', 'exp'],
      presenceChanges: [{ event: 'LEFT', person: 'm1', at: when('AttendeeLeft') }],
      inspectedImmediatelyBy: [],
      earlierVersions: [],
      support: [],
      counterProposals: [],
      interests: [],
      recusals: [],
      deputies: [],
      ballots: [],
      statements: [],
      dissents: [],
      defects: [],
      result: 'DISCUSSED',
      actions: [],
    });
  });
});
