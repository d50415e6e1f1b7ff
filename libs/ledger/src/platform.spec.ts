import type { Asked, Draft, Told } from './entry';
import { askPlatform, platformCommandOf, type PlatformCommands, type PlatformCommandType } from './platform';
import { PLATFORM_ROLES, type PlatformRole } from './platform-events';

const opened = { type: 'LedgerOpened', data: { origin: 'test.example', admin: 'adm' } };
const granted = (person: string, role: PlatformRole) => ({ type: 'PlatformRoleGranted', data: { person, role } });
const revoked = (person: string, role: PlatformRole) => ({ type: 'PlatformRoleRevoked', data: { person, role } });
const erased = (person: string) => ({ type: 'PersonalDataErased', data: { person } });
const officer = granted('off', 'PRIVACY_OFFICER');

type Actor = Asked['circumstance']['actor'];
const adm: Actor = { person: 'adm', role: 'LEDGER_ADMIN' };
const off: Actor = { person: 'off', role: 'PRIVACY_OFFICER' };

/** Every answer that is no refusal gives its command back, and the same answer when it is put again. */
const given = (...history: Pick<Told, 'type' | 'data'>[]) => ({
  when<T extends PlatformCommandType>(type: T, command: PlatformCommands[T], actor: Actor) {
    const answer = askPlatform(type, command, actor)([opened, ...history] as Told[]);
    if (!('refused' in answer)) expect(platformCommandOf(answer)).toStrictEqual({ type, command });
    return answer;
  },
});

describe('roles of the ledger', () => {
  it.each(PLATFORM_ROLES)('an administrator grants and revokes %s', (role) => {
    expect(given().when('GrantPlatformRole', { person: 'new', role }, adm)).toStrictEqual([granted('new', role)]);
    expect(given(granted('new', role)).when('RevokePlatformRole', { person: 'new', role }, adm)).toStrictEqual([revoked('new', role)]);
  });

  it.each<[PlatformCommandType, Actor]>([
    ['GrantPlatformRole', off],
    ['RevokePlatformRole', off],
    ['GrantPlatformRole', { person: 'eve', role: 'LEDGER_ADMIN' }],
    ['GrantPlatformRole', { person: 'adm', role: 'REGISTRAR' }],
  ])('NOT_PERMITTED: %s is for an administrator, acting as one: %j', (type, actor) => {
    expect(given(officer).when(type, { person: 'new', role: 'LEDGER_ADMIN' }, actor)).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'LEDGER_ADMIN',
    });
  });

  it('PLATFORM_ROLE_EXISTS: does not grant what a person holds', () => {
    expect(given(officer).when('GrantPlatformRole', { person: 'off', role: 'PRIVACY_OFFICER' }, adm)).toStrictEqual({
      refused: 'PLATFORM_ROLE_EXISTS',
      person: 'off',
      role: 'PRIVACY_OFFICER',
    });
  });

  it('PLATFORM_ROLE_NOT_FOUND: does not revoke what a person does not hold', () => {
    expect(
      given(officer, revoked('off', 'PRIVACY_OFFICER')).when('RevokePlatformRole', { person: 'off', role: 'PRIVACY_OFFICER' }, adm),
    ).toStrictEqual({ refused: 'PLATFORM_ROLE_NOT_FOUND', person: 'off', role: 'PRIVACY_OFFICER' });
  });

  it('LAST_ADMINISTRATOR: the last one is neither revoked nor erased, and one of two is', () => {
    const refusal = { refused: 'LAST_ADMINISTRATOR', person: 'adm' };
    expect(given().when('RevokePlatformRole', { person: 'adm', role: 'LEDGER_ADMIN' }, adm)).toStrictEqual(refusal);
    expect(given(officer).when('RequestErasure', { person: 'adm', outcome: 'ERASE', ground: 'x' }, off)).toStrictEqual(refusal);
    const two = given(granted('new', 'LEDGER_ADMIN'));
    expect(two.when('RevokePlatformRole', { person: 'adm', role: 'LEDGER_ADMIN' }, adm)).toStrictEqual([revoked('adm', 'LEDGER_ADMIN')]);
  });

  it('LAST_ADMINISTRATOR: an erased person counts as none', () => {
    const history = [granted('new', 'LEDGER_ADMIN'), officer, erased('new')];
    expect(given(...history).when('RevokePlatformRole', { person: 'adm', role: 'LEDGER_ADMIN' }, adm)).toMatchObject({
      refused: 'LAST_ADMINISTRATOR',
    });
  });
});

describe('erasure', () => {
  const ground = 'A wish, and no duty to keep.';

  it('L-05 is assessed by a privacy officer, and then done or refused, with the ground sealed', () => {
    const assessed = (outcome: 'ERASE' | 'REFUSE'): Draft => ({ type: 'ErasureAssessed', data: { person: 'p', outcome }, sealed: { ground } });
    const world = given(officer);
    expect(world.when('RequestErasure', { person: 'p', outcome: 'ERASE', ground }, off)).toStrictEqual([assessed('ERASE'), erased('p')]);
    expect(world.when('RequestErasure', { person: 'p', outcome: 'REFUSE', ground }, off)).toStrictEqual([
      assessed('REFUSE'),
      { type: 'ErasureRefused', data: { person: 'p' } },
    ]);
  });

  it('NOT_PERMITTED: is not for an administrator', () => {
    expect(given().when('RequestErasure', { person: 'p', outcome: 'ERASE', ground }, adm)).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'PRIVACY_OFFICER',
    });
  });

  it('PERSON_ERASED: happens once, and whoever is erased gets no role', () => {
    const refusal = { refused: 'PERSON_ERASED', person: 'p' };
    expect(given(officer, erased('p')).when('RequestErasure', { person: 'p', outcome: 'ERASE', ground }, off)).toStrictEqual(refusal);
    expect(given(erased('p')).when('GrantPlatformRole', { person: 'p', role: 'LEDGER_ADMIN' }, adm)).toStrictEqual(refusal);
  });

  it('gives its command back with a placeholder where the ground was erased', () => {
    expect(platformCommandOf([{ type: 'ErasureAssessed', data: { person: 'p', outcome: 'REFUSE' } }])).toStrictEqual({
      type: 'RequestErasure',
      command: { person: 'p', outcome: 'REFUSE', ground: '' },
    });
    expect(() => platformCommandOf([opened])).toThrow('found LedgerOpened');
  });
});
