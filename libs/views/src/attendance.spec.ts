import { happened, SEATED } from '../../alliance/src/scenario';
import { at, DRAFTED, timed } from './testing/minutes-history';
import { see } from './views';

const second = [
  happened('MeetingOpened', { meeting: 'meeting-2', body: 'AJR' }),
  happened('AttendeeArrived', { meeting: 'meeting-2', person: 'c1', seat: 'C1', channel: 'IN_ROOM' }),
  happened('MeetingClosed', { meeting: 'meeting-2' }),
];
const history = timed(...DRAFTED, ...second);
const ask = (params: object = {}, known = history) =>
  see('attendance', known, { revision: known.length - 1, effectiveOn: '2020-04-20', params: { ...params } }) as {
    count: number;
    meetings: number;
    rows: readonly { readonly party: string }[];
  };

describe('attendance by party', () => {
  it('S-12 counts the meetings in which somebody sat for the party, and tells every stay', () => {
    const { count, meetings, rows } = ask({ body: 'AJR' });
    expect([count, meetings]).toStrictEqual([2, 2]);
    expect(rows).toMatchObject([
      { party: 'CITY', meetings: 2, present: 2, share: '1/1', absentFrom: [] },
      { party: 'MEH', meetings: 2, present: 1, share: '1/2', absentFrom: ['meeting-2'] },
    ]);
    expect(ask({ party: 'MEH' }).rows).toMatchObject([
      {
        intervals: [
          { meeting: 'meeting-1', day: '2020-01-01', seat: 'M1', person: 'm1', channel: 'REMOTE', link: 'AUDIO_VISUAL', countsForQuorum: true },
        ],
      },
    ]);
  });

  it('tells when each stay began and ended', () => {
    const left = DRAFTED.findIndex(({ type }) => type === 'AttendeeLeft');
    const [row] = ask({ party: 'MEH' }).rows as never as [{ intervals: readonly { from: string; to: string }[] }];
    expect(row.intervals[0]!.to).toBe(at(left));
  });

  it('has nothing to say where no meeting was held', () => {
    expect(ask({}, timed(...SEATED))).toStrictEqual({ count: 0, rows: [], meetings: 0 });
  });
});
