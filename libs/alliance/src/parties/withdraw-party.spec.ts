import { event, stateOf } from '../decider';
import { isSeat, seats } from '../governance/facts';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { agreements, allianceParties, capacities, holdsCapacity, isEffectiveFor, isParty, parties } from './facts';
import { agreed, CLAUSE, decided, DECISION, effectOf, registrar } from './scenario';
import { withdrawParty, type WithdrawParty } from './withdraw-party';

const command: WithdrawParty = {
  party: 'CITY',
  reason: 'Another alliance.',
  obligations: ['Hands over the premises.'],
  settlement: 'S-1',
  authority: DECISION,
};
const sealed = { reason: command.reason, obligations: command.obligations };
const listed = { party: 'CITY', settlement: 'S-1', seats: ['C1', 'C2'], shares: ['2/3'] };
const shares = happened('OwnerPartyAdmitted', {
  party: 'CITY',
  agreement: 'TAS',
  costShares: [
    { party: 'CITY', share: '2/3' },
    { party: 'MEH', share: '1/3' },
  ],
});
const history = [...SEATED, ...agreed(), shares];
const withdrawn = happened('PartyWithdrawn', listed, { effective: '2020-06-01' });

describe('the withdrawal of a party', () => {
  it.each([
    ['the registrar', registrar],
    ['the chair', as('c1', 'AJR_CHAIR')],
    ['the secretary', as('sec', 'AJR_SECRETARY')],
  ])('D-09 is recorded by %s, and lists open obligations, seats and shares', (_, circumstance) => {
    expect(given(...history).when(withdrawParty, command, circumstance)).toStrictEqual([
      event('PartyWithdrawn', listed, { authority: DECISION, sealed }),
    ]);
  });

  it('D-09 lists no seat that is abolished by then', () => {
    const answer = given(...history, happened('SeatAbolished', { seat: 'C2' }, { effective: '2020-05-01' })).when(
      withdrawParty,
      { ...command, effective: '2020-05-01' },
      registrar,
    );
    expect(answer).toStrictEqual([event('PartyWithdrawn', { ...listed, seats: ['C1'] }, { effective: '2020-05-01', authority: DECISION, sealed })]);
  });

  it('D-09 holds for no day already past, unless the decision itself carries it', () => {
    const past = { ...command, effective: '2020-04-19' };
    expect(given(...history).when(withdrawParty, past, registrar)).toStrictEqual({ refused: 'WITHDRAWAL_BACKDATED', on: '2020-04-19' });
    expect(given(...history).when(withdrawParty, past, as('c1', 'AJR_CHAIR', effectOf(TODAY)))).toStrictEqual([
      event('PartyWithdrawn', listed, { effective: '2020-04-19', authority: DECISION, sealed }),
    ]);
  });

  it.each<[string, WithdrawParty, typeof registrar, object]>([
    ['anybody else', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['the agreement as its authority', { ...command, authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown party', { ...command, party: 'X' }, registrar, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
  ])('D-09 refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(withdrawParty, asked, circumstance)).toStrictEqual(refusal);
  });

  it('D-09 refuses a party that has withdrawn', () => {
    expect(given(...history, withdrawn).when(withdrawParty, command, registrar)).toStrictEqual({
      refused: 'PARTY_WITHDRAWN',
      party: 'CITY',
      on: '2020-06-01',
    });
  });

  it('D-09 ends its capacities, its seats and, for itself, the agreement', () => {
    const all = [...history, withdrawn];
    const on = (date: string) => ({
      party: isParty(stateOf(parties, all), 'CITY', date),
      capacity: holdsCapacity(stateOf(capacities, all), 'CITY', 'CLIENT', date),
      seat: isSeat(stateOf(seats, all).get('C1'), date),
      agreement: isEffectiveFor(stateOf(agreements, all).get('TAS')!, 'CITY', date),
      others: allianceParties(stateOf(agreements, all), date),
    });
    expect(on('2020-05-31')).toStrictEqual({ party: true, capacity: true, seat: true, agreement: true, others: ['CITY', 'MEH'] });
    expect(on('2020-06-01')).toStrictEqual({ party: false, capacity: false, seat: false, agreement: false, others: ['MEH'] });
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: '2020-05-01' };
    const answer = given(...history, decided('decision-2')).when(withdrawParty, dated, registrar);
    expect(withdrawParty.commandOf(answer as never)).toStrictEqual(dated);
  });
});
