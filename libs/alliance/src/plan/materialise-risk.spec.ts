import { event, type Made } from '../decider';
import { eur, given, TODAY } from '../scenario';
import { materialiseRisk } from './materialise-risk';
import { closedRisk, colleague, mgr, riskOwner, RISKY, staff, WORKING } from './plan-scenario';

const data = { risk: 'risk-1', amount: eur(700) };
const command = { ...data, account: 'The roof came down.' };

describe('recording that a risk has come true', () => {
  it.each([
    ['its owner', staff],
    ['the manager', mgr],
    ['whoever sees to risks', riskOwner],
  ])('is done by %s', (_, who) => {
    expect(given(...RISKY).when(materialiseRisk, command, who)).toStrictEqual([
      event('RiskMaterialised', data, { sealed: { account: 'The roof came down.' } }),
    ]);
  });

  it.each([
    ['by a colleague', RISKY, command, colleague, { refused: 'NOT_PERMITTED', needs: 'RISK_OWNER' }],
    ['where there is none', WORKING, command, staff, { refused: 'RISK_NOT_FOUND', risk: 'risk-1' }],
    ['once it is closed', [...RISKY, closedRisk], command, staff, { refused: 'RISK_CLOSED', risk: 'risk-1' }],
    ['with an amount of nothing', RISKY, { ...command, amount: eur(0) }, staff, { refused: 'AMOUNT_NOT_POSITIVE' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(materialiseRisk, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const asked of [{ ...command, effective: TODAY }, { risk: 'risk-1' }])
      expect(materialiseRisk.commandOf(given(...RISKY).when(materialiseRisk, asked, staff) as Made)).toStrictEqual(asked);
  });
});
