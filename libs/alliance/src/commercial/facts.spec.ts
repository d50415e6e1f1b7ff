import { stateOf } from '../decider';
import { eur, happened, SEATED } from '../scenario';
import { effectiveOn, lowestFrom, none } from '../values';
import { componentOn, costFrame, isFixed, totalOn } from './facts';
import { components, FRAMED } from './money-scenario';

const changed = (minor: number, effective: string) => happened('CostFrameChanged', { component: 'RISK_RESERVE', change: eur(minor) }, { effective });

describe('the books', () => {
  it('M-01 count every change from its own day on, whatever the order of recording', () => {
    const history = [
      ...SEATED,
      happened('CostFrameFixed', { total: eur(1000), components: components(0, 0, 0, 1000), vat: 'EXCLUDED' }),
      changed(250, '2020-03-01'),
      changed(-100, '2020-02-01'),
    ];
    const frame = stateOf(costFrame, history);
    const on = (date: string) => componentOn(frame, 'RISK_RESERVE', date, 'EUR');
    expect([on('2019-12-31'), on('2020-01-31'), on('2020-02-29'), on('2020-03-02')]).toStrictEqual([eur(0), eur(1000), eur(900), eur(1150)]);
    expect(totalOn(frame, '2020-03-02', 'EUR')).toStrictEqual(eur(1150));
    expect(lowestFrom(frame.components.RISK_RESERVE, '2020-01-15', none('EUR'))).toStrictEqual(eur(900));
    expect(lowestFrom(frame.components.RISK_RESERVE, '2020-02-15', none('EUR'))).toStrictEqual(eur(900));
    expect(lowestFrom(frame.components.RISK_RESERVE, '2020-03-01', none('EUR'))).toStrictEqual(eur(1150));
  });

  it('M-13 never add two currencies', () => {
    const dated = [
      { on: '2020-01-01', change: eur(1) },
      { on: '2020-01-02', change: { currency: 'SEK', minor: '1' } as const },
    ];
    expect(effectiveOn(dated, '2020-01-01', none('EUR'))).toStrictEqual(eur(1));
    expect(() => effectiveOn(dated, '2020-01-02', none('EUR'))).toThrow('cannot add SEK to EUR');
    expect(() => lowestFrom(dated, '2020-01-01', none('EUR'))).toThrow('cannot add SEK to EUR');
  });

  it('know from which day the frame is fixed', () => {
    const frame = stateOf(costFrame, FRAMED);
    expect([isFixed(frame, '2019-12-31'), isFixed(frame, '2020-01-01'), isFixed(stateOf(costFrame, [...SEATED]), '2020-01-01')]).toStrictEqual([
      false,
      true,
      false,
    ]);
  });
});
