import { fold, type Entry } from '../decider';
import { happened } from '../scenario';
import { conditionsDue, flagsOf, gates, gatesReservedTo, isPassed } from './facts';
import { condition, figure, GATED, PASSED, settled, share, SUBMITTED } from './scenario';

const set = condition('premises', 'SUBSEQUENT');
const passed = [...SUBMITTED, set, ...PASSED.slice(SUBMITTED.length)];
const fulfilled = happened('GateConditionFulfilled', {
  gate: 'G1',
  condition: 'premises',
  document: { document: 'lease', version: 1, sha256: 'l'.repeat(43) },
});
const breached = happened('GateConditionBreached', { gate: 'G1', condition: 'premises', due: '2020-04-30' });
const reopened = happened('GateConditionReopened', { gate: 'G1', condition: 'premises' });
const due = [{ gate: 'G1', condition: 'premises', due: '2020-04-30' }];

describe('subsequent conditions', () => {
  it.each<[string, readonly Entry[], string, object[]]>([
    ['on its last day', passed, '2020-04-30', []],
    ['on the day after', passed, '2020-05-01', due],
    ['before the gate is passed', [...SUBMITTED, set], '2020-05-01', []],
    ['once it is fulfilled', [...passed, fulfilled], '2020-05-01', []],
    ['once it was recorded as breached', [...passed, breached], '2020-05-02', []],
    ['fulfilled in time and reopened later', [...passed, fulfilled, reopened], '2020-05-02', due],
    ['breached, fulfilled and reopened', [...passed, breached, fulfilled, reopened], '2020-05-02', []],
  ])('GT-04 says what has fallen due, once: %s', (_, history, today, expected) => {
    expect(conditionsDue(fold(gates, history), today)).toStrictEqual(expected);
  });

  it('GT-04 leaves conditions of another kind alone, even with a date', () => {
    const history = [
      ...SUBMITTED,
      condition('share', 'PRECEDENT', { body: 'BOARD' }, { due: '2020-04-01' }),
      settled('WAIVED'),
      ...PASSED.slice(SUBMITTED.length),
    ];
    expect(conditionsDue(fold(gates, history), '2020-05-01')).toStrictEqual([]);
  });

  it.each<[string, readonly Entry[], string, string[]]>([
    ['nothing while it is in time', passed, '2020-04-30', []],
    ['a breach without waiting for the clock', passed, '2020-05-01', ['CONDITION_BREACHED']],
    ['a breach that the clock recorded', [...passed, breached], '2020-05-01', ['CONDITION_BREACHED']],
    ['nothing more once it is fulfilled late', [...passed, breached, fulfilled], '2020-05-09', []],
    ['a condition that was reopened', [...passed, fulfilled, reopened], '2020-04-30', ['PASSED_CONDITION_REOPENED']],
    ['both', [...passed, fulfilled, reopened], '2020-05-01', ['CONDITION_BREACHED', 'PASSED_CONDITION_REOPENED']],
    [
      'nothing of a condition that was open again when it passed',
      [...SUBMITTED, set, fulfilled, reopened, ...PASSED.slice(SUBMITTED.length)],
      '2020-04-30',
      [],
    ],
    ['nothing before the gate is passed', [...SUBMITTED, set], '2020-05-01', []],
  ])('GT-04 GT-08 the passed gate stays passed and shows %s', (_, history, today, flags) => {
    const gate = fold(gates, history).get('G1')!;
    expect(flagsOf(gate, today)).toStrictEqual(flags);
    expect(isPassed(gate)).toBe(history.some(({ type }) => type === 'GatePassed'));
  });
});

describe('what gates keep', () => {
  it('GT-02 V-27 the body to which a gate is reserved', () => {
    const known = fold(gates, GATED);
    expect([gatesReservedTo(known, 'G1'), gatesReservedTo(known, 'NONE')]).toStrictEqual(['BOARD', undefined]);
  });

  it('GT-09 the boundary and the figure that was held against it, so that a restated value shows that it would now fail', () => {
    const history = [
      ...SUBMITTED,
      condition('share', 'BOUNDARY', { party: 'CITY' }, { boundary: share }),
      happened('GateConditionFulfilled', {
        gate: 'G1',
        condition: 'share',
        document: { document: 'lease', version: 1, sha256: 'l'.repeat(43) },
        figure: figure('41'),
      }),
    ];
    expect(fold(gates, history).get('G1')!.conditions.get('share')).toStrictEqual({
      kind: 'BOUNDARY',
      setBy: { party: 'CITY' },
      boundary: share,
      status: 'FULFILLED',
      breached: false,
      reopened: false,
      figure: figure('41'),
    });
  });
});
