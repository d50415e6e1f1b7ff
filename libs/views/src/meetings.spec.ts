import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, recorded } from './testing/recorded';
import { see } from './views';

describe('the meetings', () => {
  it('S-12 shows who was there from when to when, what lay on the table, and who was recused', () => {
    const at = SEATED.length;
    const recorded1 = recorded(
      ...SEATED,
      happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR' }),
      happened('AttendeeArrived', { meeting: 'meeting-1', person: 'c1', seat: 'C1', channel: 'REMOTE' }),
      happened('QuorumDeclared', { meeting: 'meeting-1', parties: ['CITY'], missing: ['MEH'] }),
      happened('ItemOpened', { item: 'item-1', meeting: 'meeting-1', decision: 'decision-1', paragraph: '§ 4' }),
      happened('MemberRecused', { decision: 'decision-1', item: 'item-1', person: 'c2', kind: 'TIED_COMPANY' }),
      happened('MeetingClosed', { meeting: 'meeting-1' }),
    );
    const nine = '2020-01-01T09:00:00.000Z';
    expect(see('meetings', recorded1, { revision: recorded1.length - 1, effectiveOn: '2020-04-20', params: { body: 'AJR' } })).toStrictEqual({
      count: 1,
      rows: [
        {
          meeting: 'meeting-1',
          body: 'AJR',
          status: 'CLOSED',
          openedAt: nine,
          closedAt: nine,
          quorate: false,
          quorum: [{ event: 'QuorumDeclared', at: nine, parties: ['CITY'], missing: ['MEH'] }],
          presence: [{ person: 'c1', seat: 'C1', from: nine, to: nine, channel: 'REMOTE' }],
          items: [
            {
              item: 'item-1',
              decision: 'decision-1',
              paragraph: '§ 4',
              open: true,
              openedAt: nine,
              ballots: [],
              recused: [{ person: 'c2', kind: 'TIED_COMPANY' }],
              outside: [],
              deputies: [],
              inspectedBy: [],
              inspected: false,
              ...behind(recorded1, at + 3, at + 4),
            },
          ],
          inspectors: [],
          ...behind(recorded1, at, at + 1, at + 2, at + 5),
        },
      ],
    });
  });
});
