import { document, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

const DECISION = { kind: 'DECISION', ref: 'decision-1' } as const;
const at = SEATED.length;

describe('key persons', () => {
  const duty = { duty: 'manager', party: 'MEH' };
  const known = recorded(
    ...SEATED,
    on('2020-02-01', happened('KeyPersonAssigned', { ...duty, person: 'k1', qualification: document('cv') }, { effective: '2020-02-01' })),
    on('2020-03-01', happened('KeyPersonLeft', { ...duty, person: 'k1' }, { effective: '2020-03-01' })),
    on(
      '2020-04-01',
      happened(
        'KeyPersonReplaced',
        { ...duty, person: 'k2', replaces: 'k1', comparison: document('cv-2'), equalOrBetter: true },
        { effective: '2020-04-01', authority: DECISION },
      ),
    ),
  );
  const view = (effectiveOn: string, params = {}) => see('key-persons', known, { revision: known.length - 1, effectiveOn, params });
  const k1 = { person: 'k1', from: '2020-02-01', until: '2020-03-01' };

  it('C-06 show a duty as vacant until somebody is approved for it', () => {
    const vacant = { ...duty, isVacant: true, vacantSince: '2020-03-01', history: [k1], ...behind(known, at, at + 1) };
    expect(view('2020-03-31')).toStrictEqual({
      count: 1,
      rows: [vacant],
      vacant: { count: 1, rows: [vacant] },
      upcoming: { count: 1, rows: [{ ...duty, person: 'k2', from: '2020-04-01' }] },
    });
  });

  it('C-06 show who has the duty, and on what it rests', () => {
    const first = { ...duty, isVacant: false, person: 'k1', from: '2020-02-01', until: '2020-03-01', qualification: document('cv'), history: [k1] };
    const second = { ...duty, isVacant: false, person: 'k2', from: '2020-04-01', comparison: document('cv-2'), authority: DECISION };
    const rows = (day: string) => (view(day) as { rows: object[] }).rows;
    expect(rows('2020-02-29')).toStrictEqual([{ ...first, ...behind(known, at) }]);
    expect(rows('2020-04-01')).toStrictEqual([
      { ...second, history: [k1, { person: 'k2', from: '2020-04-01' }], ...behind(known, at, at + 1, at + 2) },
    ]);
    expect(view('2020-04-01', { party: 'CITY' })).toStrictEqual({
      count: 0,
      rows: [],
      vacant: { count: 0, rows: [] },
      upcoming: { count: 0, rows: [] },
    });
  });
});
