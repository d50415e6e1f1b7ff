import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

const DECISION = { kind: 'DECISION', ref: 'decision-1' } as const;
const at = SEATED.length;

describe('the principles', () => {
  const [first, second, next] = [{ en: 'Together.' }, { en: 'In trust.' }, { en: 'Together, always.' }];
  const known = recorded(
    ...SEATED,
    happened('AlliancePrincipleAdopted', { number: 2, text: second }),
    happened('AlliancePrincipleAdopted', { number: 1, text: first }),
    on('2020-02-01', happened('AlliancePrincipleAdopted', { number: 1, text: next }, { effective: '2020-03-01', authority: DECISION })),
  );
  const view = (effectiveOn: string) => see('principles', known, { revision: known.length - 1, effectiveOn });
  const two = { number: 2, text: second, from: '2020-01-01', earlier: [], ...behind(known, at) };

  it('stand as they read on the day, with their earlier wordings', () => {
    expect(view('2020-02-29')).toStrictEqual({
      count: 2,
      rows: [{ number: 1, text: first, from: '2020-01-01', earlier: [], ...behind(known, at + 1) }, two],
      upcoming: { count: 1, rows: [{ number: 1, text: next, from: '2020-03-01', authority: DECISION, ...behind(known, at + 2) }] },
    });
    expect(view('2020-03-01')).toStrictEqual({
      count: 2,
      rows: [
        {
          number: 1,
          text: next,
          from: '2020-03-01',
          authority: DECISION,
          earlier: [{ text: first, from: '2020-01-01' }],
          ...behind(known, at + 1, at + 2),
        },
        two,
      ],
      upcoming: { count: 0, rows: [] },
    });
  });
});
