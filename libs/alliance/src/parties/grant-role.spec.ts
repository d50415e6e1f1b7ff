import { event } from '../decider';
import { as, given, happened, REGISTERED, SEATED, TODAY } from '../scenario';
import { grantRole, type GrantRole } from './grant-role';
import { decided, DECISION, effectOf, registrar } from './scenario';

const staff: GrantRole = { person: 'p-2', role: 'STAFF' };
const officer = as('off', 'PROCUREMENT_OFFICER');

describe('granting a role', () => {
  it.each<[string, GrantRole, typeof registrar]>([
    ['of the alliance, by the registrar', staff, registrar],
    ['until a day', { ...staff, to: TODAY }, registrar],
    ['of an outside body', { person: 'p-2', role: 'OUTSIDE_CLERK', body: 'BOARD' }, registrar],
    ['of a party', { person: 'p-2', role: 'PARTY_SIGNATORY', party: 'MEH' }, registrar],
    ['on behalf of a party', { person: 'p-2', role: 'KRA_OWNER', party: 'MEH' }, registrar],
    ['of a candidate, by the procurement officer', { person: 'p-2', role: 'CANDIDATE', candidate: 'A' }, officer],
  ])('grants one %s', (_, command, circumstance) => {
    const answer = given(...REGISTERED).when(grantRole, command, circumstance);
    expect(answer).toStrictEqual([event('RoleGranted', command as never)]);
    expect(grantRole.commandOf(answer as never)).toStrictEqual(command);
  });

  it('may also be the effect of a decision', () => {
    const answer = given(...SEATED, decided()).when(grantRole, staff, as('c1', 'AJR_CHAIR', effectOf('2020-05-01')));
    expect(answer).toStrictEqual([event('RoleGranted', staff as never, { effective: '2020-05-01', authority: DECISION })]);
  });

  it.each(['AJR_CHAIR', 'AJR_SECRETARY', 'AJR_INSPECTOR', 'AJR_MEMBER', 'AJR_DEPUTY', 'EVALUATOR'] as const)(
    'refuses %s, which comes with an appointment',
    (role) => {
      expect(given(...REGISTERED).when(grantRole, { person: 'p-2', role }, registrar)).toStrictEqual({ refused: 'ROLE_IS_APPOINTED', role });
    },
  );

  it.each(['LEDGER_ADMIN', 'PRIVACY_OFFICER', 'SYSTEM'] as const)('refuses %s, which is of the ledger', (role) => {
    expect(given(...REGISTERED).when(grantRole, { person: 'p-2', role }, registrar)).toStrictEqual({ refused: 'ROLE_OF_THE_LEDGER', role });
  });

  it.each<[string, GrantRole, typeof registrar, object]>([
    ['a granter who is not the registrar', staff, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['a registrar who only says so', staff, as('mgr', 'REGISTRAR'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    [
      'a candidate from the registrar',
      { person: 'p-2', role: 'CANDIDATE', candidate: 'A' },
      registrar,
      { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' },
    ],
    ['an authority that is not there', { ...staff, authority: DECISION }, registrar, { refused: 'DECISION_NOT_FOUND', decision: 'decision-1' }],
    ['a clerk of no body', { person: 'p-2', role: 'OUTSIDE_CLERK' }, registrar, { refused: 'ROLE_NEEDS', of: 'body' }],
    ['a signatory of no party', { person: 'p-2', role: 'PARTY_SIGNATORY' }, registrar, { refused: 'ROLE_NEEDS', of: 'party' }],
    ['a candidate of none', { person: 'p-2', role: 'CANDIDATE' }, officer, { refused: 'ROLE_NEEDS', of: 'candidate' }],
    ['staff of a body', { ...staff, body: 'BOARD' }, registrar, { refused: 'ROLE_GOES_WITHOUT', of: 'body' }],
    ['staff of a candidate', { ...staff, candidate: 'A' }, registrar, { refused: 'ROLE_GOES_WITHOUT', of: 'candidate' }],
    ['an end before the start', { ...staff, to: '2020-04-19' }, registrar, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
    ['an unknown party', { ...staff, party: 'X' }, registrar, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['an unknown body', { person: 'p-2', role: 'OUTSIDE_CLERK', body: 'X' }, registrar, { refused: 'BODY_NOT_FOUND', body: 'X' }],
    ['a clerk of the steering group', { person: 'p-2', role: 'OUTSIDE_CLERK', body: 'AJR' }, registrar, { refused: 'BODY_NOT_OUTSIDE', body: 'AJR' }],
    [
      'what is held already',
      { person: 'fin', role: 'FINANCE_OFFICER' },
      registrar,
      { refused: 'ROLE_EXISTS', person: 'fin', role: 'FINANCE_OFFICER' },
    ],
  ])('refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...SEATED).when(grantRole, command, circumstance)).toStrictEqual(refusal);
  });

  it('grants again what was revoked or has run out', () => {
    const until = [...REGISTERED, happened('RoleGranted', staff as never), happened('RoleRevoked', staff as never, { effective: TODAY })];
    expect(given(...until).when(grantRole, staff, registrar)).toStrictEqual([event('RoleGranted', staff as never)]);
    const ran = [...REGISTERED, happened('RoleGranted', { person: 'p-2', role: 'STAFF', to: '2020-04-19' })];
    expect(given(...ran).when(grantRole, staff, registrar)).toStrictEqual([event('RoleGranted', staff as never)]);
  });
});
