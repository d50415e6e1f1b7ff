import { event, stateOf } from '../decider';
import { eur, given, TODAY } from '../scenario';
import { actuals, actualsIn } from './cost-facts';
import { closed, COSTED, manager, reported, restated, signs, SOURCE, spent } from './cost-scenario';
import { allocated, fin, HEALTH } from './money-scenario';
import { restateActual, type RestateActual } from './restate-actual';

const history = [
  ...COSTED,
  allocated('movement-1', HEALTH, eur(500)),
  reported(1, [spent('2019-12', 100), spent('2020-01', 200)]),
  reported(2, [spent('2020-02', 300)]),
];
const restate = (more: Partial<RestateActual> = {}): RestateActual => ({
  restates: 'actual-1',
  lines: [spent('2020-01', 150)],
  source: SOURCE,
  reason: 'Booked twice.',
  ...more,
});
const made = (more: Partial<RestateActual> & { readonly flag?: 'OVERRUN' } = {}, n = 3) => {
  const { reason, ...data } = { ...restate(more) };
  return [event('ActualRestated', { actual: `actual-${n}`, party: 'MEH', ...data }, { sealed: { reason } })];
};

describe('stating anew what was spent', () => {
  it('M-11 lets the newest figure count, keeps the older one, and leaves the others of the report as they were', () => {
    for (const who of [fin, signs('MEH')]) expect(given(...history).when(restateActual, restate(), who)).toStrictEqual(made());
    const after = stateOf(actuals, [...history, restated(3, 'actual-1', [spent('2020-01', 150)])]);
    expect(actualsIn(after, '2019-12-01', '2020-02-29')).toStrictEqual(eur(550));
    expect(after.reports.get('actual-1')!.lines).toStrictEqual([spent('2019-12', 100), spent('2020-01', 200)]);
  });

  it('M-11 flags a line that is exceeded by it, and no longer where it is not', () => {
    const more = { lines: [spent('2020-01', 201)] };
    expect(given(...history).when(restateActual, restate(more), fin)).toStrictEqual(made({ ...more, flag: 'OVERRUN' }));
    const over = [...history, restated(3, 'actual-1', more.lines)];
    expect(given(...over).when(restateActual, restate({ restates: 'actual-3' }), fin)).toStrictEqual(made({ restates: 'actual-3' }, 4));
  });

  it('M-12 is how a closed year is corrected, with the reason; a late invoice comes as a figure of its own', () => {
    const lines = [spent('2019-12', 130), spent('2019-11', 40, 'GUIDE')];
    expect(given(...history, closed(2019)).when(restateActual, restate({ lines }), fin)).toStrictEqual(made({ lines, flag: 'OVERRUN' }));
  });

  it.each([
    ['by another party', restate(), signs('CITY'), { refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' }],
    ['by the manager', restate({ restates: 'actual-9' }), manager, { refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' }],
    ['that is not there', restate({ restates: 'actual-9' }), fin, { refused: 'ACTUAL_NOT_FOUND', actual: 'actual-9' }],
    ['that is not there, asked for by a party', restate({ restates: 'actual-9' }), signs('MEH'), { refused: 'ACTUAL_NOT_FOUND', actual: 'actual-9' }],
    ['without a line', restate({ lines: [] }), fin, { refused: 'LINES_MISSING' }],
    [
      'in figures of another report',
      restate({ lines: [spent('2020-01', 1), spent('2020-02', 1)] }),
      fin,
      { refused: 'ACTUAL_EXISTS', actual: 'actual-2', month: '2020-02', service: 'HEALTH' },
    ],
    ['as it stands', restate({ lines: [spent('2020-01', 200)] }), fin, { refused: 'CHANGE_IS_ZERO' }],
    ['from a day to come', restate({ effective: '2020-04-21' }), fin, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['for a month to come', restate({ lines: [spent('2020-05', 1)] }), fin, { refused: 'MONTH_NOT_BEGUN', month: '2020-05' }],
  ] as const)('restates no report %s', (_, command, who, refusal) => {
    expect(given(...history).when(restateActual, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const command = restate({ effective: TODAY, lines: [spent('2020-01', 9_999)] });
    expect(restateActual.commandOf(given(...history).when(restateActual, command, fin) as never)).toStrictEqual(command);
  });
});
