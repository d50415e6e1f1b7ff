import { event } from '../decider';
import { as, given, REGISTERED, SINCE } from '../scenario';
import { registrar } from './scenario';
import { registerAlliance, type RegisterAlliance } from './register-alliance';

const command: RegisterAlliance = {
  name: { fi: 'Uusi', en: 'New' },
  kind: 'SERVICE',
  sector: 'wellbeing',
  timezone: 'Europe/Helsinki',
  currency: 'EUR',
};
const admin = as('adm', 'LEDGER_ADMIN');

describe('registering an alliance', () => {
  it('makes the sender its first registrar', () => {
    expect(given().when(registerAlliance, command, admin)).toStrictEqual([event('AllianceRegistered', { ...command, registrar: 'adm' })]);
  });

  it('or whoever is named', () => {
    const named = { ...command, registrar: 'p-1', effective: SINCE };
    const answer = given().when(registerAlliance, named, admin);
    expect(answer).toStrictEqual([event('AllianceRegistered', { ...command, registrar: 'p-1' }, { effective: SINCE })]);
    expect(registerAlliance.commandOf(answer as never)).toStrictEqual(named);
  });

  it.each([
    ['anybody but an administrator of the ledger', [], command, registrar, { refused: 'NOT_PERMITTED', needs: 'LEDGER_ADMIN' }],
    ['an alliance that is registered', REGISTERED, command, admin, { refused: 'ALLIANCE_EXISTS' }],
    ['one without a name', [], { ...command, name: {} }, admin, { refused: 'NAME_MISSING' }],
    ['a zone that is none', [], { ...command, timezone: 'the north' }, admin, { refused: 'TIMEZONE_NOT_FOUND', timezone: 'the north' }],
  ])('refuses %s', (_, history, asked, circumstance, refusal) => {
    expect(given(...history).when(registerAlliance, asked, circumstance)).toStrictEqual(refusal);
  });
});
