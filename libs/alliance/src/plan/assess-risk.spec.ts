import { event, type Made } from '../decider';
import { as, eur, given, TODAY } from '../scenario';
import { assessRisk } from './assess-risk';
import { closedRisk, colleague, identified, mgr, riskOwner, RISKY, staff, WORKING } from './plan-scenario';

const data = { risk: 'risk-1', probability: 3, impact: 5, amount: eur(400), reviewBy: '2020-12-31' };
const command = { ...data, grounds: 'It leaked twice.' };
const assessed = [event('RiskAssessed', data, { sealed: { grounds: 'It leaked twice.' } })];

describe('assessing a risk', () => {
  it.each([
    ['the person who owns it', staff],
    ['whoever sees to risks', riskOwner],
  ])('is done by %s', (_, who) => {
    expect(given(...RISKY).when(assessRisk, command, who)).toStrictEqual(assessed);
  });

  it('is done by whoever holds the role that owns it', () => {
    const history = [...WORKING, identified({ owner: undefined, ownerRole: 'MANAGER' })];
    expect(given(...history).when(assessRisk, command, mgr)).toStrictEqual(assessed);
  });

  it.each([
    ['by a colleague', RISKY, command, colleague, { refused: 'NOT_PERMITTED', needs: 'RISK_OWNER' }],
    ['by its owner, who has no role any more', RISKY, command, as('ann', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'RISK_OWNER' }],
    ['by a stranger, where there is none', WORKING, command, as('nobody', 'STAFF'), { refused: 'NOT_PERMITTED', needs: 'RISK_OWNER' }],
    ['where there is none', WORKING, command, staff, { refused: 'RISK_NOT_FOUND', risk: 'risk-1' }],
    ['once it is closed', [...RISKY, closedRisk], command, staff, { refused: 'RISK_CLOSED', risk: 'risk-1' }],
    ['with an amount of nothing', RISKY, { ...command, amount: eur(0) }, staff, { refused: 'AMOUNT_NOT_POSITIVE' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(assessRisk, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const asked of [
      { ...command, effective: TODAY },
      { risk: 'risk-1', probability: 1, impact: 1 },
    ]) {
      expect(assessRisk.commandOf(given(...RISKY).when(assessRisk, asked, staff) as Made)).toStrictEqual(asked);
    }
  });
});
