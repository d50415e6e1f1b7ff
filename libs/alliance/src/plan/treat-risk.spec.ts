import { event, type Authority, type Entry, type Made } from '../decider';
import { as, eur, given, happened, TODAY } from '../scenario';
import { by, chair, closedRisk, colleague, decision, delegated, effecting, mgr, riskOwner, RISKY, staff, WORKING } from './plan-scenario';
import { treatRisk, type TreatRisk } from './treat-risk';

const data = { risk: 'risk-1', treatment: 'REDUCE' } as const;
const costing = (minor: number) => ({ ...data, amount: eur(minor) });
const delegation = (n = 1) => ({ kind: 'DELEGATION', ref: `delegation-${n}` }) as const;
const treated = (minor: number, authority: Authority = delegation()): Entry => happened('RiskTreatmentDecided', costing(minor), { authority });

describe('treating a risk', () => {
  it.each([
    ['its owner', staff],
    ['the manager', mgr],
    ['whoever sees to risks', riskOwner],
  ])('is decided by %s where it costs nothing', (_, who) => {
    expect(given(...RISKY).when(treatRisk, data, who)).toStrictEqual([event('RiskTreatmentDecided', data, {})]);
  });

  it('V-25 is decided by its owner within what was delegated, and names the delegation', () => {
    expect(given(...RISKY, delegated()).when(treatRisk, costing(1000), staff)).toStrictEqual([
      event('RiskTreatmentDecided', costing(1000), { authority: delegation() }),
    ]);
    const named = { ...costing(1000), authority: delegation(2) };
    expect(given(...RISKY, delegated(), delegated({}, 2)).when(treatRisk, named, mgr)).toStrictEqual([
      event('RiskTreatmentDecided', costing(1000), { authority: delegation(2) }),
    ]);
  });

  it('V-25 is not decided by its owner above the limit for one, or above that for all', () => {
    expect(given(...RISKY, delegated()).when(treatRisk, costing(1001), staff)).toStrictEqual({ refused: 'ABOVE_DELEGATED_LIMIT', limit: eur(1000) });
    const total = [...RISKY, delegated({ limitTotal: eur(1000) }), treated(600)];
    expect(given(...total).when(treatRisk, costing(401), staff)).toStrictEqual({ refused: 'ABOVE_DELEGATED_LIMIT', limit: eur(1000) });
    expect(given(...total).when(treatRisk, costing(400), staff)).toStrictEqual([
      event('RiskTreatmentDecided', costing(400), { authority: delegation() }),
    ]);
  });

  it('V-25 counts what the body decided under it too, and nothing that rests on something else', () => {
    const terms = { decision: 'decision-2', body: 'APR', version: 1, type: 'PLAN', effects: [], conditions: [] } as const;
    const proposed = happened('DecisionProposed', { ...terms, basis: delegation() });
    const total = [...RISKY, delegated({ limitTotal: eur(1000) }), proposed, treated(500, decision)];
    expect(given(...total).when(treatRisk, costing(1000), staff)).toStrictEqual([
      event('RiskTreatmentDecided', costing(1000), { authority: delegation() }),
    ]);
    const used = [...total, treated(600, { kind: 'DECISION', ref: 'decision-2' })];
    expect(given(...used).when(treatRisk, costing(401), staff)).toStrictEqual({ refused: 'ABOVE_DELEGATED_LIMIT', limit: eur(1000) });
  });

  it.each([
    ['nothing was delegated', RISKY],
    ['something else was delegated', [...RISKY, happened('DelegationGranted', { delegation: 'delegation-1', to: 'APR', scope: ['DrawReserve'] })]],
    ['it is over', [...RISKY, delegated(), happened('DelegationRevoked', { delegation: 'delegation-1' })]],
  ])('V-25 costs nothing where %s', (_, history) => {
    expect(given(...history).when(treatRisk, costing(1), staff)).toStrictEqual({ refused: 'ABOVE_DELEGATED_LIMIT' });
  });

  it('is what a decision does, whatever it costs', () => {
    expect(given(...RISKY).when(treatRisk, costing(5000), effecting)).toStrictEqual([event('RiskTreatmentDecided', costing(5000), by)]);
  });

  it('is put on record with a decision by the manager, the owner or the chair, whatever it costs', () => {
    for (const who of [mgr, staff, chair]) {
      expect(given(...RISKY).when(treatRisk, { ...costing(5000), authority: decision }, who)).toStrictEqual([
        event('RiskTreatmentDecided', costing(5000), { authority: decision }),
      ]);
    }
  });

  it.each<[string, readonly Entry[], TreatRisk, typeof staff, object]>([
    ['by a colleague', RISKY, data, colleague, { refused: 'NOT_PERMITTED', needs: 'RISK_OWNER' }],
    ['by the chair without a decision', RISKY, data, chair, { refused: 'AUTHORITY_MISSING' }],
    ['by the chair under a delegation', [...RISKY, delegated()], { ...costing(1), authority: delegation() }, chair, { refused: 'AUTHORITY_MISSING' }],
    [
      'under a decision that is none',
      RISKY,
      { ...data, authority: { kind: 'DECISION', ref: 'no' } },
      mgr,
      { refused: 'DECISION_NOT_FOUND', decision: 'no' },
    ],
    [
      'under a delegation that is none',
      RISKY,
      { ...data, authority: delegation() },
      mgr,
      { refused: 'DELEGATION_NOT_FOUND', delegation: 'delegation-1' },
    ],
    ['where there is no such risk', WORKING, data, staff, { refused: 'RISK_NOT_FOUND', risk: 'risk-1' }],
    ['by the chair, where there is no such risk', WORKING, data, chair, { refused: 'RISK_NOT_FOUND', risk: 'risk-1' }],
    ['once it is closed', [...RISKY, closedRisk], data, staff, { refused: 'RISK_CLOSED', risk: 'risk-1' }],
    ['once it is closed, by the chair', [...RISKY, closedRisk], data, chair, { refused: 'RISK_CLOSED', risk: 'risk-1' }],
    ['by a stranger', RISKY, data, as('nobody', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'RISK_OWNER' }],
    ['with a cost of nothing', RISKY, costing(0), staff, { refused: 'AMOUNT_NOT_POSITIVE' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(treatRisk, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const full = { ...costing(5), due: '2020-12-31', plan: 'A new roof.', authority: delegation(), effective: TODAY };
    for (const asked of [data, full])
      expect(treatRisk.commandOf(given(...RISKY, delegated()).when(treatRisk, asked, staff) as Made)).toStrictEqual(asked);
  });
});
