import { event } from '../decider';
import { as, given, happened, REGISTERED, TODAY } from '../scenario';
import { grantCapacity, type GrantCapacity } from './grant-capacity';
import { CLAUSE, registrar } from './scenario';

const grant = { party: 'MEH', capacity: 'NETWORK_PARTNER' } as const;
const held = { party: 'MEH', capacity: 'PRIVATE_PRODUCER' } as const;
const command: GrantCapacity = { ...grant, authority: CLAUSE };

describe('granting a capacity', () => {
  it('D-70 gives a party a further capacity, for dates', () => {
    const dated = { ...command, effective: '2020-05-01', to: '2020-12-31' };
    const answer = given(...REGISTERED).when(grantCapacity, dated, registrar);
    expect(answer).toStrictEqual([event('CapacityGranted', { ...grant, to: '2020-12-31' }, { effective: '2020-05-01', authority: CLAUSE })]);
    expect(grantCapacity.commandOf(answer as never)).toStrictEqual(dated);
  });

  it.each<[string, GrantCapacity, typeof registrar, object]>([
    ['anybody but the registrar', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['no authority', grant, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown party', { ...command, party: 'X' }, registrar, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['an end before the start', { ...command, to: '2020-04-19' }, registrar, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
    ['what the party holds already', { ...held, authority: CLAUSE }, registrar, { refused: 'CAPACITY_EXISTS', ...held }],
  ])('D-70 refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...REGISTERED).when(grantCapacity, asked, circumstance)).toStrictEqual(refusal);
  });

  it('D-70 gives back what has ended', () => {
    const ended = happened('CapacityEnded', held, { effective: TODAY });
    expect(given(...REGISTERED, ended).when(grantCapacity, { ...held, authority: CLAUSE }, registrar)).toStrictEqual([
      event('CapacityGranted', held, { authority: CLAUSE }),
    ]);
  });
});
