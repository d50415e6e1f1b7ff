import { event, type Made } from '../decider';
import { given, TODAY } from '../scenario';
import { closeRisk } from './close-risk';
import { closedRisk, colleague, mgr, RISKY, staff, WORKING } from './plan-scenario';

const command = { risk: 'risk-1', reason: 'The roof is new.' };

describe('closing a risk', () => {
  it.each([
    ['its owner', staff],
    ['the manager', mgr],
  ])('is done by %s, with the reason', (_, who) => {
    expect(given(...RISKY).when(closeRisk, command, who)).toStrictEqual([
      event('RiskClosed', { risk: 'risk-1' }, { sealed: { reason: 'The roof is new.' } }),
    ]);
  });

  it.each([
    ['by a colleague', RISKY, colleague, { refused: 'NOT_PERMITTED', needs: 'RISK_OWNER' }],
    ['where there is none', WORKING, staff, { refused: 'RISK_NOT_FOUND', risk: 'risk-1' }],
    ['twice', [...RISKY, closedRisk], staff, { refused: 'RISK_CLOSED', risk: 'risk-1' }],
  ])('is refused %s', (_, history, who, refusal) => {
    expect(given(...history).when(closeRisk, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(closeRisk.commandOf(given(...RISKY).when(closeRisk, asked, staff) as Made)).toStrictEqual(asked);
  });
});
