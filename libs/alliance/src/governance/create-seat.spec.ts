import { event } from '../decider';
import { as, given, happened, SEATED, SINCE, TODAY } from '../scenario';
import { createSeat } from './create-seat';

const registrar = as('reg', 'REGISTRAR');
const authority = { kind: 'CONTRACT_CLAUSE', ref: 'TAS 5.2' } as const;
const m2 = { seat: 'M2', party: 'MEH', body: 'AJR', voting: true };
const command = { ...m2, authority };

describe('creating a seat', () => {
  it('gives a party a seat in a body, on the authority of the agreement', () => {
    const answer = given(...SEATED).when(createSeat, command, registrar);
    expect(answer).toStrictEqual([event('SeatCreated', m2, { authority })]);
  });

  it('V-16 names a seat of a body outside, so that a double role can be shown', () => {
    const answer = given(...SEATED).when(createSeat, { ...command, seat: 'B1', party: 'CITY', body: 'BOARD' }, registrar);
    expect(answer).toStrictEqual([event('SeatCreated', { seat: 'B1', party: 'CITY', body: 'BOARD', voting: true }, { authority })]);
  });

  it('happens as the effect of a decision, with its authority and from its day', () => {
    const decided = { kind: 'DECISION', ref: 'decision-1' } as const;
    const answer = given(...SEATED).when(createSeat, m2, as('c1', 'AJR_CHAIR', { effectOf: { authority: decided, from: TODAY } }));
    expect(answer).toStrictEqual([event('SeatCreated', m2, { effective: TODAY, authority: decided })]);
  });

  it.each([
    ['anybody but the registrar', command, as('meh-sign', 'PARTY_SIGNATORY'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['a seat that rests on nothing', m2, registrar, { refused: 'AUTHORITY_MISSING' }],
    [
      'an unknown decision',
      { ...m2, authority: { kind: 'DECISION', ref: 'decision-9' } as const },
      registrar,
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    ['an unknown body', { ...command, body: 'APR' }, registrar, { refused: 'BODY_NOT_FOUND', body: 'APR' }],
    ['a body on a day before it was established', { ...command, effective: '2019-12-31' }, registrar, { refused: 'BODY_NOT_FOUND', body: 'AJR' }],
    ['an unknown party', { ...command, party: 'THIRD' }, registrar, { refused: 'PARTY_NOT_FOUND', party: 'THIRD' }],
    ['a name that is taken', { ...command, seat: 'M1' }, registrar, { refused: 'SEAT_EXISTS', seat: 'M1' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...SEATED).when(createSeat, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses a party that has withdrawn', () => {
    const withdrawn = happened('PartyWithdrawn', { party: 'MEH', seats: ['M1'], shares: [] }, { effective: TODAY });
    expect(given(...SEATED, withdrawn).when(createSeat, command, registrar)).toStrictEqual({ refused: 'PARTY_NOT_FOUND', party: 'MEH' });
  });

  it("C-07 refuses who acts through a platform: votes belong to the platform's own seat", () => {
    const club = happened('PlatformParticipantJoined', { party: 'MEH', participant: 'club', legalName: 'A club', businessId: '6666666-6' });
    expect(given(...SEATED, club).when(createSeat, { ...command, seat: 'M9', party: 'club' }, registrar)).toStrictEqual({
      refused: 'PARTY_NOT_FOUND',
      party: 'club',
    });
  });

  it('gives its command back', () => {
    const dated = { ...command, effective: SINCE };
    expect(createSeat.commandOf(given(...SEATED).when(createSeat, dated, registrar) as never)).toStrictEqual(dated);
  });
});
