import { event } from '../decider';
import { eur, given, happened, SEATED, SINCE } from '../scenario';
import { changeCostFrame, type ChangeCostFrame } from './change-cost-frame';
import { allocated, by, clerk, components, decided, decidedOutside, fin, FRAMED, HEALTH, PERIODS } from './money-scenario';

const board = decidedOutside('decision-8', 'BOARD');
const authority = by('decision-8');
const change = (component: ChangeCostFrame['component'], minor: number, period?: string): ChangeCostFrame => ({
  component,
  change: eur(minor),
  authority,
  ...(period && { period }),
});
const framed = [...FRAMED, board];
const term = happened('ContractTermSet', { start: '2020-01-01', end: '2023-12-31', basis: 'TAS' });

describe('changing the cost frame', () => {
  it('M-01 M-02 raises or lowers one component, and the total with it', () => {
    for (const minor of [150, -100]) {
      expect(given(...framed).when(changeCostFrame, change('OWNER_COSTS', minor), clerk)).toStrictEqual([
        event('CostFrameChanged', { component: 'OWNER_COSTS', change: eur(minor) }, { authority }),
      ]);
    }
  });

  it('M-02 refuses what the steering group decided, and whoever is not the clerk', () => {
    const history = [...framed, ...decided('decision-9', [])];
    expect(given(...history).when(changeCostFrame, { ...change('OWNER_COSTS', 1), authority: by('decision-9') }, clerk)).toStrictEqual({
      refused: 'NOT_FUNDING_BODY',
      body: 'AJR',
    });
    expect(given(...history).when(changeCostFrame, change('OWNER_COSTS', 1), fin)).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'OUTSIDE_CLERK',
    });
  });

  it('M-03 leaves a component no less than what lies on its lines, on any day', () => {
    const history = [...framed, allocated('movement-1', HEALTH, eur(900), '2020-09-01')];
    expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', -101), clerk)).toStrictEqual({
      refused: 'COMPONENT_EXCEEDED',
      component: 'TARGET_BUDGET',
      available: eur(100),
    });
    expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', -100), clerk)).toStrictEqual([
      event('CostFrameChanged', { component: 'TARGET_BUDGET', change: eur(-100) }, { authority }),
    ]);
  });

  it("M-03 changes a period's target with the target budget, once there are periods", () => {
    const history = [...framed, term, ...PERIODS];
    expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', 50, 'P2'), clerk)).toStrictEqual([
      event('CostFrameChanged', { component: 'TARGET_BUDGET', change: eur(50), period: 'P2' }, { authority }),
    ]);
    expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', 50), clerk)).toStrictEqual({ refused: 'PERIOD_REQUIRED' });
    expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', 50, 'P9'), clerk)).toStrictEqual({
      refused: 'PERIOD_NOT_FOUND',
      period: 'P9',
    });
    expect(given(...history).when(changeCostFrame, change('OWNER_COSTS', 50, 'P2'), clerk)).toStrictEqual({
      refused: 'TARGET_UNCHANGED',
      period: 'P2',
    });
    expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', -401, 'P2'), clerk)).toStrictEqual({
      refused: 'TARGET_EXHAUSTED',
      period: 'P2',
      available: eur(400),
    });
  });

  it('M-03 changes what is left for periods to come, as long as those defined do not fill the term', () => {
    const history = [...framed, term, PERIODS[0]!];
    const quarter = event('ContractChangeThresholdCrossed', { threshold: 10, original: eur(1600), percent: '25.00' }, { authority });
    for (const [minor, ...warnings] of [[50], [-400, quarter]] as const) {
      expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', minor), clerk)).toStrictEqual([
        event('CostFrameChanged', { component: 'TARGET_BUDGET', change: eur(minor) }, { authority }),
        ...warnings,
      ]);
    }
    expect(given(...history).when(changeCostFrame, change('TARGET_BUDGET', -401), clerk)).toStrictEqual({
      refused: 'COMPONENT_EXCEEDED',
      component: 'TARGET_BUDGET',
      available: eur(400),
    });
  });

  it('refuses before the frame is fixed', () => {
    expect(given(...SEATED, board).when(changeCostFrame, change('OWNER_COSTS', 1), clerk)).toStrictEqual({ refused: 'COST_FRAME_NOT_FOUND' });
    const later = happened('CostFrameFixed', { total: eur(4), components: components(1, 1, 1, 1), vat: 'EXCLUDED' }, { effective: '2020-03-01' });
    const earlier = { ...change('OWNER_COSTS', 1), effective: '2020-02-29' };
    expect(given(...SEATED, board, later).when(changeCostFrame, earlier, clerk)).toStrictEqual({ refused: 'COST_FRAME_NOT_FOUND' });
  });

  it('M-13 refuses nothing, another currency, and a total that no entry can write', () => {
    expect(given(...framed).when(changeCostFrame, change('OWNER_COSTS', 0), clerk)).toStrictEqual({ refused: 'CHANGE_IS_ZERO' });
    expect(
      given(...framed).when(changeCostFrame, { ...change('OWNER_COSTS', 0), change: { currency: 'NOK', minor: '1' } as const }, clerk),
    ).toStrictEqual({ refused: 'CURRENCY_MISMATCH', currency: 'EUR' });
    expect(
      given(...framed).when(changeCostFrame, { ...change('OWNER_COSTS', 0), change: { currency: 'EUR', minor: '9'.repeat(15) } as const }, clerk),
    ).toStrictEqual({ refused: 'AMOUNT_TOO_LARGE' });
  });

  it('gives its command back', () => {
    const command = { ...change('TARGET_BUDGET', 50, 'P1'), effective: SINCE };
    const answer = given(...framed, ...PERIODS).when(changeCostFrame, command, clerk);
    expect(changeCostFrame.commandOf(answer as never)).toStrictEqual(command);
  });
});
