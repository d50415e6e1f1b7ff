import { document, happened, SEATED } from '../../alliance/src/scenario';
import { balloted, closed, proposed, voted } from '../../alliance/src/governance/decision-scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

interface Seats {
  rows: { seat: string; holder?: string; isVacant: boolean; deputies: object[] }[];
  bodies: { body: string; constitution?: string; unseated?: string[] }[];
  alarms: object;
}
const seats = (effectiveOn: string, history: ReturnType<typeof recorded>) =>
  see('seats', history, { revision: history.length - 1, effectiveOn, params: { body: 'AJR' } }) as Seats;

describe('the seats', () => {
  it('shows who sits where on the day, with the deputies in their order', () => {
    const history = recorded(...SEATED);
    expect(seats('2020-04-20', history).rows.map(({ seat, holder, deputies }) => [seat, holder, deputies])).toStrictEqual([
      ['C1', 'c1', [{ person: 'c1d', order: 1, from: '2020-01-01' }]],
      ['C2', 'c2', [{ person: 'c2d', order: 1, from: '2020-01-01' }]],
      ['M1', 'm1', [{ person: 'm1d', order: 1, from: '2020-01-01' }]],
    ]);
  });

  it('S-01 shows a body as not duly constituted from the day on which the last seat of a party is vacant', () => {
    const history = recorded(...SEATED, on('2020-03-01', happened('SeatVacated', { seat: 'M1', person: 'm1' }, { effective: '2020-03-01' })));
    const found = ['2020-02-29', '2020-03-01'].map((day) =>
      seats(day, history).bodies.map(({ body, constitution, unseated }) => [body, constitution, unseated]),
    );
    expect(found).toStrictEqual([[['AJR', 'DULY_CONSTITUTED', []]], [['AJR', 'NOT_DULY_CONSTITUTED', ['MEH']]]]);
  });

  it('B-06 asks for a review where a membership was recorded late over a ballot, and leaves the votes as they are', () => {
    const late = happened('SeatHolderAppointed', { seat: 'C1', person: 'c9', mandate: document('mandate-c9') }, { effective: '2020-01-15' });
    const opened = { ...balloted('decision-1'), effective: '2020-02-01' };
    const history = recorded(
      ...SEATED,
      proposed('decision-1'),
      on('2020-02-01', opened),
      voted('decision-1', 'C1'),
      on('2020-02-01', closed('decision-1')),
      on('2020-03-01', late),
    );
    const at = SEATED.length;
    expect(seats('2020-04-20', history).alarms).toStrictEqual({
      count: 1,
      rows: [
        {
          alarm: 'ELECTORATE_REVIEW',
          ballot: 'ballot-of-decision-1',
          decision: 'decision-1',
          seat: 'C1',
          effective: '2020-01-15',
          recordedOn: '2020-03-01',
          event: 'SeatHolderAppointed',
          ...behind(history, at + 1, at + 4),
        },
      ],
    });
    const dossier = see('decision', history, { revision: history.length - 1, effectiveOn: '2020-04-20', params: { decision: 'decision-1' } }) as {
      ballots: { votes: { person: string }[] }[];
    };
    expect(dossier.ballots[0]!.votes.map(({ person }) => person)).toStrictEqual(['c1']);
  });

  it('B-06 asks for none where the membership was recorded in time', () => {
    const inTime = on('2020-01-15', happened('DeputyAppointed', { seat: 'C1', person: 'c9', order: 2 }, { effective: '2020-01-15' }));
    const history = recorded(...SEATED, inTime, proposed('decision-1'), on('2020-02-01', { ...balloted('decision-1'), effective: '2020-02-01' }));
    expect(seats('2020-04-20', history).alarms).toStrictEqual({ count: 0, rows: [] });
  });
});
