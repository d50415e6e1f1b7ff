import { event } from '../decider';
import { as, given, SEATED } from '../scenario';
import { endCapacity } from './end-capacity';
import { CLAUSE, decided, DECISION, registrar } from './scenario';

const end = { party: 'MEH', capacity: 'PRIVATE_PRODUCER' } as const;
const never = { party: 'MEH', capacity: 'NETWORK_PARTNER' } as const;

describe('ending a capacity', () => {
  it('D-70 ends it from a day on, on a decision once there is a steering group', () => {
    const dated = { ...end, authority: DECISION, effective: '2020-05-01' };
    const answer = given(...SEATED, decided()).when(endCapacity, dated, registrar);
    expect(answer).toStrictEqual([event('CapacityEnded', end, { effective: '2020-05-01', authority: DECISION })]);
    expect(endCapacity.commandOf(answer as never)).toStrictEqual(dated);
  });

  it.each([
    ['anybody but the registrar', { ...end, authority: DECISION }, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['the agreement as its authority', { ...end, authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown party', { ...end, party: 'X', authority: DECISION }, registrar, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['what the party does not hold', { ...never, authority: DECISION }, registrar, { refused: 'CAPACITY_NOT_FOUND', ...never }],
  ])('D-70 refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SEATED, decided()).when(endCapacity, asked, circumstance)).toStrictEqual(refusal);
  });
});
