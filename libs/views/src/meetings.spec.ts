import type { Entry } from '@app/alliance';
import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
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
          minutes: { status: 'NOT_DRAFTED', draftDueOn: '2020-01-06', isOverdue: true },
          ...behind(recorded1, at, at + 1, at + 2, at + 5),
        },
      ],
    });
  });

  it('S-06 shows how a meeting was called, every agenda, what was added late, and where its minutes stand', () => {
    const at = SEATED.length;
    const called = { meeting: 'meeting-1', body: 'AJR', on: '2020-01-09', time: '9.00', mode: 'HYBRID' } as const;
    const version = { meeting: 'meeting-1', minutes: 'hash-first', version: 1 };
    const history = recorded(
      ...SEATED,
      saying<'MeetingConvened', Entry>(happened('MeetingConvened', called), { place: 'Town hall' }),
      saying<'AgendaPublished', Entry>(happened('AgendaPublished', { meeting: 'meeting-1', version: 1, items: [{ paragraph: '§ 1' }] }), {
        titles: ['Opening'],
      }),
      happened('MeetingConvened', { ...called, meeting: 'meeting-2', on: '2020-02-09' }),
      on('2020-01-09', happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR', convened: true })),
      on('2020-01-09', happened('LateItemAdded', { meeting: 'meeting-1', paragraph: '§ 9', consents: ['CITY', 'MEH'] })),
      on('2020-01-09', happened('MeetingClosed', { meeting: 'meeting-1' })),
      on('2020-01-10', { ...happened('MinutesDrafted', { meeting: 'meeting-1', version: 1, items: [] }), hash: 'hash-first' }),
      on('2020-01-11', happened('MinutesConfirmed', version)),
    );
    const { rows } = see('meetings', history, { revision: history.length - 1, effectiveOn: '2020-04-20' }) as { rows: readonly object[] };
    expect(rows).toStrictEqual([
      expect.objectContaining({
        meeting: 'meeting-1',
        status: 'CLOSED',
        notice: { givenOn: '2020-01-01', on: '2020-01-09', time: '9.00', mode: 'HYBRID', place: 'Town hall', ...behind(history, at) },
        agendas: [{ version: 1, publishedOn: '2020-01-01', items: [{ paragraph: '§ 1', title: 'Opening' }], ...behind(history, at + 1) }],
        lateItems: [{ paragraph: '§ 9', consents: ['CITY', 'MEH'], ...behind(history, at + 4) }],
        minutes: {
          status: 'CONFIRMED',
          version: 1,
          minutes: 'hash-first',
          confirmedOn: '2020-01-01',
          published: [],
          draftDueOn: '2020-01-14',
          isOverdue: false,
        },
      }),
      {
        meeting: 'meeting-2',
        body: 'AJR',
        status: 'CONVENED',
        notice: { givenOn: '2020-01-01', on: '2020-02-09', time: '9.00', mode: 'HYBRID', ...behind(history, at + 2) },
        agendas: [],
        lateItems: [],
        items: [],
        ...behind(history, at + 2),
      },
    ]);
  });
});
