/** The share of an owner that has withdrawn is shown as open wherever the shares of the owners are. */
import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, recorded } from './testing/recorded';
import { see } from './views';

const admitted = (effective: string, ...costShares: readonly (readonly [string, string])[]) =>
  happened(
    'OwnerPartyAdmitted',
    { party: costShares[0]![0], agreement: 'TAS', costShares: costShares.map(([party, share]) => ({ party, share })) },
    { effective },
  );
const history = recorded(
  ...SEATED,
  admitted('2020-02-01', ['CITY', '3/4'], ['MEH', '1/4']),
  happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: ['1/4'] }, { effective: '2020-03-01' }),
  admitted('2020-04-01', ['CITY', '1/1']),
);
const at = SEATED.length;
const open = (view: 'alliance' | 'owner-costs', effectiveOn: string) => {
  const { alarms } = see(view, history, { revision: history.length - 1, effectiveOn }) as { alarms: object };
  return alarms;
};

describe.each(['alliance', 'owner-costs'] as const)('the shares of the owners in %s', (view) => {
  it('M-16 are open from the day on which one of them withdraws, until they are agreed anew', () => {
    const alarm = { alarm: 'SHARES_OF_WITHDRAWN_OWNER', party: 'MEH', share: '1/4', since: '2020-03-01', ...behind(history, at + 1) };
    expect(open(view, '2020-02-29')).toStrictEqual({ count: 0, rows: [] });
    expect(open(view, '2020-03-01')).toStrictEqual({ count: 1, rows: [alarm] });
    expect(open(view, '2020-03-31')).toStrictEqual({ count: 1, rows: [alarm] });
    expect(open(view, '2020-04-01')).toStrictEqual({ count: 0, rows: [] });
  });
});
