import { event, type Made } from '../decider';
import { as, eur, given, seated, TODAY } from '../scenario';
import { identifyRisk, type IdentifyRisk } from './identify-risk';
import { auditor, identified, mgr, partner, riskOwner, staff, WORKING } from './plan-scenario';

const command: IdentifyRisk = { kind: 'RISK', owner: 'ann', title: 'The roof' };
const sealed = { title: 'The roof' };
const data = { risk: 'risk-1', kind: 'RISK', owner: 'ann' } as const;

describe('identifying a risk', () => {
  it.each([
    ['an employee', staff],
    ['the manager', mgr],
    ['a partner of the network', partner],
    ['whoever sits in a seat', seated('M1')],
    ['whoever owns risks', riskOwner],
    ['the chair', as('c1', 'AJR_CHAIR')],
  ])('is open to %s', (_, who) => {
    expect(given(...WORKING).when(identifyRisk, command, who)).toStrictEqual([event('RiskIdentified', data, { sealed })]);
  });

  it('may be an opportunity, under a name of its own, owned by whoever holds a role', () => {
    const { owner: _, ...rest } = command;
    const asked = { ...rest, risk: 'SOLAR', kind: 'OPPORTUNITY', ownerRole: 'MANAGER', probability: 2, impact: 4, amount: eur(900) } as const;
    expect(given(...WORKING).when(identifyRisk, { ...asked, reviewBy: '2020-09-01', description: 'Panels.' }, staff)).toStrictEqual([
      event(
        'RiskIdentified',
        { risk: 'SOLAR', kind: 'OPPORTUNITY', ownerRole: 'MANAGER', probability: 2, impact: 4, amount: eur(900), reviewBy: '2020-09-01' },
        { sealed: { title: 'The roof', description: 'Panels.' } },
      ),
    ]);
  });

  it('is numbered with the next free number', () => {
    const answer = given(...WORKING, identified({ risk: 'risk-2' })).when(identifyRisk, command, staff);
    expect(answer).toStrictEqual([event('RiskIdentified', { ...data, risk: 'risk-3' }, { sealed })]);
  });

  it('L-08 is not for an auditor, who changes nothing in the alliance', () => {
    expect(given(...WORKING).when(identifyRisk, command, auditor)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'STAFF' });
  });

  it.each([
    ['by somebody without a role', command, as('nobody', 'STAFF'), { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['by a candidate', command, as('rep', 'CANDIDATE'), { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['without an owner', { kind: 'RISK', title: 'The roof' } as const, staff, { refused: 'OWNER_REQUIRED' }],
    ['with an owner without a role', { ...command, owner: 'nobody' }, staff, { refused: 'OWNER_WITHOUT_ROLE', person: 'nobody' }],
    ['with an amount of nothing', { ...command, amount: eur(0) }, staff, { refused: 'AMOUNT_NOT_POSITIVE' }],
    [
      'in a foreign currency',
      { ...command, amount: { currency: 'SEK', minor: '1' } } as const,
      staff,
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
  ])('is refused %s', (_, asked, who, refusal) => {
    expect(given(...WORKING).when(identifyRisk, asked, who)).toStrictEqual(refusal);
  });

  it('is refused under a name that another has', () => {
    const answer = given(...WORKING, identified()).when(identifyRisk, { ...command, risk: 'risk-1' }, staff);
    expect(answer).toStrictEqual({ refused: 'RISK_EXISTS', risk: 'risk-1' });
  });

  it('gives its command back', () => {
    const asked = { ...command, risk: 'ROOF', description: 'It leaks.', amount: eur(5), reviewBy: '2020-09-01', effective: TODAY };
    expect(identifyRisk.commandOf(given(...WORKING).when(identifyRisk, asked, staff) as Made)).toStrictEqual(asked);
  });
});
