import { event } from '../decider';
import { as, given, happened, REGISTERED, TODAY } from '../scenario';
import { revokeRole, type RevokeRole } from './revoke-role';
import { DECISION, registrar } from './scenario';

const second = (to?: string, effective?: string) =>
  happened('RoleGranted', { person: 'p-2', role: 'REGISTRAR', ...(to && { to }) }, effective ? { effective } : {});
const last: RevokeRole = { person: 'reg', role: 'REGISTRAR' };

describe('revoking a role', () => {
  it.each<[string, RevokeRole, typeof registrar]>([
    ['the registrar', { person: 'fin', role: 'FINANCE_OFFICER', effective: '2020-05-01' }, registrar],
    ['the registrar, of a party', { person: 'meh-sign', role: 'PARTY_SIGNATORY', party: 'MEH' }, registrar],
    ['the procurement officer, of a candidate', { person: 'p-2', role: 'CANDIDATE', candidate: 'A' }, as('off', 'PROCUREMENT_OFFICER')],
  ])('is done by %s', (_, command, circumstance) => {
    const candidate = happened('RoleGranted', { person: 'p-2', role: 'CANDIDATE', candidate: 'A' });
    const answer = given(...REGISTERED, candidate).when(revokeRole, command, circumstance);
    const { effective, ...data } = command;
    expect(answer).toStrictEqual([event('RoleRevoked', data as never, effective === undefined ? {} : { effective })]);
    expect(revokeRole.commandOf(answer as never)).toStrictEqual(command);
  });

  it.each<[string, RevokeRole, typeof registrar, object]>([
    ['anybody else', { person: 'fin', role: 'FINANCE_OFFICER' }, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['a role that comes with an appointment', { person: 'c1', role: 'AJR_CHAIR' }, registrar, { refused: 'ROLE_IS_APPOINTED', role: 'AJR_CHAIR' }],
    ['a role of the ledger', { person: 'adm', role: 'LEDGER_ADMIN' }, registrar, { refused: 'ROLE_OF_THE_LEDGER', role: 'LEDGER_ADMIN' }],
    [
      'an authority that is not there',
      { person: 'fin', role: 'FINANCE_OFFICER', authority: DECISION },
      registrar,
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-1' },
    ],
    ['what is not held', { person: 'fin', role: 'MANAGER' }, registrar, { refused: 'ROLE_NOT_HELD', person: 'fin', role: 'MANAGER' }],
    [
      'what is held for another party',
      { person: 'meh-sign', role: 'PARTY_SIGNATORY', party: 'CITY' },
      registrar,
      { refused: 'ROLE_NOT_HELD', person: 'meh-sign', role: 'PARTY_SIGNATORY' },
    ],
    ['the last registrar', last, registrar, { refused: 'LAST_REGISTRAR' }],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...REGISTERED).when(revokeRole, command, circumstance)).toStrictEqual(refusal);
  });

  it('never leaves a day without a registrar', () => {
    const when = (other: ReturnType<typeof second>) => given(...REGISTERED, other).when(revokeRole, last, registrar);
    const refusal = { refused: 'LAST_REGISTRAR' };
    expect(when(second('2030-12-31'))).toStrictEqual(refusal);
    expect(when(second(undefined, '2020-04-21'))).toStrictEqual(refusal);
    expect(when(second(undefined, TODAY))).toStrictEqual([event('RoleRevoked', { person: 'reg', role: 'REGISTRAR' })]);
    const third = happened('RoleGranted', { person: 'p-3', role: 'REGISTRAR' }, { effective: '2031-01-01' });
    expect(given(...REGISTERED, second('2030-12-31'), third).when(revokeRole, last, registrar)).toStrictEqual([
      event('RoleRevoked', { person: 'reg', role: 'REGISTRAR' }),
    ]);
  });

  it('may end what is to begin later', () => {
    const later = happened('RoleGranted', { person: 'p-2', role: 'STAFF' }, { effective: '2021-01-01' });
    expect(given(...REGISTERED, later).when(revokeRole, { person: 'p-2', role: 'STAFF' }, registrar)).toStrictEqual([
      event('RoleRevoked', { person: 'p-2', role: 'STAFF' }),
    ]);
  });
});
