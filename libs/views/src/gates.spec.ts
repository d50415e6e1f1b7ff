import { condition, DECIDED, figure, model, outside, PASSED, settled, share, SUBMITTED } from '../../alliance/src/phases/scenario';
import { happened } from '../../alliance/src/scenario';
import { recorded, type Happened } from './testing/recorded';
import { see } from './views';

interface Condition {
  status: string;
  breached: boolean;
  reopened: boolean;
  wouldNowFail?: boolean;
  restated?: object;
}
interface Gates {
  rows: {
    gate: string;
    status: string;
    flags: string[];
    vote?: object;
    passedOn?: string;
    passesOn?: string;
    concurrences?: object[];
    conditions: Condition[];
    criteria: object[];
  }[];
  exceptions: object;
  counts: object;
}
const gates = (effectiveOn: string, ...entries: readonly Happened[]) => {
  const history = recorded(...entries);
  return see('gates', history, { revision: history.length - 1, effectiveOn }) as Gates;
};
const passed = happened('GatePassed', { gate: 'G1', decision: 'decision-1' }, { effective: DECIDED });

describe('the gates', () => {
  it('V-28 GT-02 shows who decided and how that body voted, as far as it was stated', () => {
    const { rows, counts } = gates('2020-05-01', ...PASSED);
    expect(rows.map(({ gate, status, vote, passedOn }) => [gate, status, vote, passedOn])).toStrictEqual([
      ['G1', 'PASSED', { outcome: 'NOT_STATED' }, DECIDED],
      ['G2', 'DEFINED', undefined, undefined],
    ]);
    expect(counts).toStrictEqual({ passed: 1, byStatus: { PASSED: 1, DEFINED: 1 } });
  });

  it('GT-06 shows the evidence by its digest', () => {
    expect(gates('2020-05-01', ...PASSED).rows[0]!.criteria).toStrictEqual([
      expect.objectContaining({ criterion: 'plan', result: 'MET', evidence: [{ ...model, dated: '2020-03-01' }] }),
    ]);
  });

  it('GT-04 shows a breach from the day after its due date, and the gate stays passed', () => {
    const withCondition = [
      ...SUBMITTED,
      condition('staff', 'SUBSEQUENT', { body: 'BOARD' }, { owner: 'MEH', due: '2020-04-30' }),
      happened(
        'GatePassedWithConditions',
        { gate: 'G1', decision: 'decision-1', openConditions: [{ condition: 'staff', owner: 'MEH', due: '2020-04-30' }] },
        { effective: DECIDED },
      ),
    ];
    const found = ['2020-04-30', '2020-05-01'].map((day) => {
      const {
        rows: [gate],
        exceptions,
      } = gates(day, ...withCondition);
      return [gate!.status, gate!.flags, gate!.conditions[0]!.breached, exceptions];
    });
    expect(found).toStrictEqual([
      ['PASSED_WITH_CONDITIONS', [], false, { count: 0, rows: [] }],
      ['PASSED_WITH_CONDITIONS', ['CONDITION_BREACHED'], true, { count: 1, rows: ['G1'] }],
    ]);
  });

  it('GT-04 lists with flag=true what was passed with a condition open, before anything is breached', () => {
    const history = recorded(
      ...SUBMITTED,
      condition('staff', 'SUBSEQUENT', { body: 'BOARD' }, { owner: 'MEH', due: '2020-04-30' }),
      happened(
        'GatePassedWithConditions',
        { gate: 'G1', decision: 'decision-1', openConditions: [{ condition: 'staff', owner: 'MEH', due: '2020-04-30' }] },
        { effective: DECIDED },
      ),
    );
    const flagged = see('gates', history, { revision: history.length - 1, effectiveOn: '2020-04-30', params: { flag: 'true' } }) as Gates;
    expect(flagged.rows.map(({ gate, flags }) => [gate, flags])).toStrictEqual([['G1', []]]);
  });

  it('GT-08 shows a condition that was opened again, and the gate stays passed', () => {
    const {
      rows: [gate],
    } = gates(
      '2020-05-01',
      ...SUBMITTED,
      condition('share', 'BOUNDARY'),
      settled('FULFILLED'),
      passed,
      happened('GateConditionReopened', { gate: 'G1', condition: 'share' }),
    );
    expect([gate!.status, gate!.flags, gate!.conditions[0]!.status, gate!.conditions[0]!.reopened]).toStrictEqual([
      'PASSED',
      ['PASSED_CONDITION_REOPENED'],
      'OPEN',
      true,
    ]);
  });

  it('GT-09 holds a figure that was restated since against its boundary', () => {
    const boundary = [
      ...SUBMITTED,
      condition('share', 'BOUNDARY', { body: 'BOARD' }, { boundary: share }),
      happened('GateConditionFulfilled', { gate: 'G1', condition: 'share', document: model, figure: figure('41.0') }),
      passed,
    ];
    const restated = happened('GateCriterionAssessed', { gate: 'G2', criterion: 'none', result: 'NOT_MET', figure: figure('39.9') });
    const [before, after] = [
      gates('2020-05-01', ...boundary),
      gates('2020-05-01', ...boundary, happened('GateCriterionDefined', { gate: 'G2', criterion: 'none', evidenceTypes: [] }), restated),
    ];
    expect([before, after].map(({ rows: [gate] }) => [gate!.status, gate!.conditions[0]!.wouldNowFail, gate!.conditions[0]!.restated])).toStrictEqual(
      [
        ['PASSED', false, undefined],
        ['PASSED', true, figure('39.9')],
      ],
    );
  });

  it('shows which owner has decided for itself, from when, and who has not', () => {
    const owners = {
      gate: 'OWN',
      order: 9,
      from: 'PREP',
      decidingBody: 'BOARD',
      concurringBodies: ['COUNCIL', 'STATE'],
      votingRule: 'MAJORITY',
    } as const;
    const concurs = outside('decision-7', 'COUNCIL', { concurs: 'OWN' }, '2020-04-15');
    const history = [...PASSED, happened('GateDefined', owners), concurs];
    const concurrences = (on: string) => gates(on, ...history).rows.find(({ gate }) => gate === 'OWN')!.concurrences;
    expect(concurrences('2020-04-15')).toStrictEqual([
      { body: 'COUNCIL', concurs: true, decision: 'decision-7', decidedOn: '2020-04-15', from: '2020-04-15', vote: { outcome: 'NOT_STATED' } },
      { body: 'STATE', concurs: false },
    ]);
    expect(concurrences('2020-04-14')).toStrictEqual([
      { body: 'COUNCIL', concurs: false },
      { body: 'STATE', concurs: false },
    ]);
    expect(gates('2020-05-01', ...PASSED).rows[0]!.concurrences).toBeUndefined();
  });

  it('B-05 shows a gate that is passed from a later day as not passed yet', () => {
    const {
      rows: [gate],
    } = gates('2020-04-09', ...PASSED);
    expect([gate!.status, gate!.passedOn, gate!.passesOn]).toStrictEqual(['SUBMITTED', undefined, DECIDED]);
  });
});
