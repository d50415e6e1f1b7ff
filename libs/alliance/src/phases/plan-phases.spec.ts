import { event } from '../decider';
import { given, SEATED } from '../scenario';
import { planPhases } from './plan-phases';
import { auditor, manager, PLANNED, registrar } from './scenario';

const prepare = { phase: 'PREP', kind: 'PREPARATION', order: 1, plannedFrom: '2020-01-01', plannedTo: '2020-06-30' } as const;
const procure = { phase: 'PROC', kind: 'PROCUREMENT', order: 2 } as const;

describe('planning phases', () => {
  it('plans each phase with its place, from the day given', () => {
    const answer = given(...SEATED).when(planPhases, { phases: [prepare, procure], effective: '2020-04-20' }, registrar);
    expect(answer).toStrictEqual([
      event('PhasePlanned', prepare, { effective: '2020-04-20' }),
      event('PhasePlanned', procure, { effective: '2020-04-20' }),
    ]);
  });

  it('adds to a plan', () => {
    const closing = { phase: 'CLOSE', kind: 'CLOSE_OUT', order: 5 } as const;
    expect(given(...PLANNED).when(planPhases, { phases: [closing] }, registrar)).toStrictEqual([event('PhasePlanned', closing, {})]);
  });

  it.each([
    ['an order that the plan has', { ...procure, phase: 'OTHER' }, { refused: 'ORDER_NOT_UNIQUE', order: 2 }],
    ['a name that the plan has', { ...procure, order: 9 }, { refused: 'PHASE_EXISTS', phase: 'PROC' }],
    [
      'an end before the start',
      { ...prepare, phase: 'OTHER', order: 9, plannedTo: '2019-12-31' },
      { refused: 'PLANNED_END_BEFORE_START', phase: 'OTHER' },
    ],
  ])('refuses %s', (_, planned, refusal) => {
    expect(given(...PLANNED).when(planPhases, { phases: [planned] }, registrar)).toStrictEqual(refusal);
  });

  it('refuses an order that is given twice', () => {
    const answer = given(...SEATED).when(planPhases, { phases: [prepare, { ...procure, order: 1 }] }, registrar);
    expect(answer).toStrictEqual({ refused: 'ORDER_NOT_UNIQUE', order: 1 });
  });

  it('refuses an empty plan', () => {
    expect(given(...SEATED).when(planPhases, { phases: [] }, registrar)).toStrictEqual({ refused: 'NO_PHASES' });
  });

  it.each([manager, auditor])('is for the registrar alone', (other) => {
    expect(given(...SEATED).when(planPhases, { phases: [prepare] }, other)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    const command = { phases: [prepare, procure], effective: '2020-04-20' };
    const answer = given(...SEATED).when(planPhases, command, registrar);
    expect(planPhases.commandOf(answer as never)).toStrictEqual(command);
  });
});
