import { event } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { abolishSeat } from './abolish-seat';

const registrar = as('reg', 'REGISTRAR');
const authority = { kind: 'CONTRACT_CLAUSE', ref: 'TAS 5.2' } as const;
const later = '2020-06-01';

describe('abolishing a seat', () => {
  it('ends it from a day on', () => {
    const answer = given(...SEATED).when(abolishSeat, { seat: 'C2', effective: later, authority }, registrar);
    expect(answer).toStrictEqual([event('SeatAbolished', { seat: 'C2' }, { effective: later, authority })]);
  });

  it('S-01 refuses the last voting seat of a party to the agreement', () => {
    const answer = given(...SEATED).when(abolishSeat, { seat: 'M1', authority }, registrar);
    expect(answer).toStrictEqual({ refused: 'LAST_SEAT', party: 'MEH' });
  });

  it('S-01 counts no seat without a vote, and none that ends later', () => {
    const history = [
      ...SEATED,
      happened('SeatCreated', { seat: 'M9', party: 'MEH', body: 'AJR', voting: false }),
      happened('SeatAbolished', { seat: 'C2' }, { effective: later }),
    ];
    expect(given(...history).when(abolishSeat, { seat: 'M1', authority }, registrar)).toStrictEqual({ refused: 'LAST_SEAT', party: 'MEH' });
    expect(given(...history).when(abolishSeat, { seat: 'C1', authority }, registrar)).toStrictEqual({ refused: 'LAST_SEAT', party: 'CITY' });
  });

  it('S-01 lets the last seat of a party go that has withdrawn, and any seat without a vote', () => {
    const withdrawn = happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] }, { effective: TODAY });
    const observer = happened('SeatCreated', { seat: 'O1', party: 'MEH', body: 'AJR', voting: false });
    expect(given(...SEATED, withdrawn).when(abolishSeat, { seat: 'M1', authority }, registrar)).toStrictEqual([
      event('SeatAbolished', { seat: 'M1' }, { authority }),
    ]);
    expect(given(...SEATED, observer).when(abolishSeat, { seat: 'O1', authority }, registrar)).toStrictEqual([
      event('SeatAbolished', { seat: 'O1' }, { authority }),
    ]);
  });

  it.each([
    ['anybody but the registrar', { seat: 'C2', authority }, as('c1', 'AJR_CHAIR'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['what rests on nothing', { seat: 'C2' }, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown seat', { seat: 'C9', authority }, registrar, { refused: 'SEAT_NOT_FOUND', seat: 'C9' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SEATED).when(abolishSeat, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a seat that is abolished already', () => {
    const gone = happened('SeatAbolished', { seat: 'C2' }, { effective: later });
    expect(given(...SEATED, gone).when(abolishSeat, { seat: 'C2', authority }, registrar)).toStrictEqual({ refused: 'SEAT_NOT_FOUND', seat: 'C2' });
  });

  it('gives its command back', () => {
    const command = { seat: 'C2', effective: later, authority };
    expect(abolishSeat.commandOf(given(...SEATED).when(abolishSeat, command, registrar) as never)).toStrictEqual(command);
  });
});
