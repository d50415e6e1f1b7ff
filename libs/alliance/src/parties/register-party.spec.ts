import { event } from '../decider';
import { as, given, REGISTERED } from '../scenario';
import { registerParty, type RegisterParty } from './register-party';
import { registrar } from './scenario';

const command: RegisterParty = {
  party: 'KUNTA',
  legalName: 'The municipality',
  businessId: '3333333-3',
  kind: 'ORGANISATION',
  capacities: ['CLIENT', 'ORGANISER'],
};
const companies = [
  { member: 'A1', legalName: 'First', businessId: '4444444-4' },
  { member: 'A2', legalName: 'Second', businessId: '5555555-5' },
] as const;
const group: RegisterParty = { ...command, kind: 'CONSORTIUM', members: companies };

describe('registering a party', () => {
  it.each<[string, RegisterParty]>([
    ['an organisation', command],
    ['a consortium with its members', { ...group, effective: '2020-05-01' }],
  ])('D-70 takes %s with its capacities', (_, asked) => {
    const answer = given(...REGISTERED).when(registerParty, asked, registrar);
    const { effective, ...data } = asked;
    expect(answer).toStrictEqual([event('PartyRegistered', data, effective === undefined ? {} : { effective })]);
    expect(registerParty.commandOf(answer as never)).toStrictEqual(asked);
  });

  it.each<[string, RegisterParty, typeof registrar, object]>([
    ['anybody but the registrar', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['a name that is taken', { ...command, party: 'CITY' }, registrar, { refused: 'PARTY_EXISTS', party: 'CITY' }],
    [
      'a business id that is taken',
      { ...command, businessId: '1111111-1' },
      registrar,
      { refused: 'BUSINESS_ID_EXISTS', businessId: '1111111-1', party: 'CITY' },
    ],
    [
      'a capacity named twice',
      { ...command, capacities: ['CLIENT', 'CLIENT'] },
      registrar,
      { refused: 'CAPACITY_EXISTS', party: 'KUNTA', capacity: 'CLIENT' },
    ],
    ['members of an organisation', { ...group, kind: 'ORGANISATION' }, registrar, { refused: 'NOT_A_CONSORTIUM', party: 'KUNTA' }],
    [
      'a member named twice',
      { ...group, members: [companies[0], { ...companies[1], member: 'A1' }] },
      registrar,
      { refused: 'MEMBER_EXISTS', member: 'A1' },
    ],
    [
      'a company under two names',
      { ...group, members: [companies[0], { ...companies[1], businessId: '4444444-4' }] },
      registrar,
      { refused: 'MEMBER_EXISTS', member: 'A2' },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...REGISTERED).when(registerParty, asked, circumstance)).toStrictEqual(refusal);
  });
});
