import { event } from '../decider';
import { as, eur, given, happened, TODAY } from '../scenario';
import { approved, DELIVERING, PROPOSED } from './delivery-scenario';
import { recordProducerFee, type RecordProducerFee } from './record-producer-fee';
import { CLAUSE, DECISION, effectOf, registrar } from './scenario';

const data = { party: 'MEH', agreement: 'TAS', amount: eur(500) };
const command: RecordProducerFee = { ...data, authority: DECISION };

describe('what a producer is paid', () => {
  it('C-03 is recorded on a decision, or on the agreement', () => {
    expect(given(...DELIVERING).when(recordProducerFee, command, registrar)).toStrictEqual([event('ProducerFeeSet', data, { authority: DECISION })]);
    expect(given(...DELIVERING).when(recordProducerFee, { ...command, authority: CLAUSE }, registrar)).toStrictEqual([
      event('ProducerFeeSet', data, { authority: CLAUSE }),
    ]);
  });

  it('is what a decision does', () => {
    const answer = given(...DELIVERING).when(recordProducerFee, data, as('c1', 'AJR_CHAIR', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('ProducerFeeSet', data, { effective: TODAY, authority: DECISION })]);
  });

  it('C-03 is never below what is bound to subcontractors', () => {
    const history = [...PROPOSED, approved()];
    expect(given(...history).when(recordProducerFee, { ...command, amount: eur(299) }, registrar)).toStrictEqual({
      refused: 'FEE_BELOW_SUBCONTRACTS',
      party: 'MEH',
      committed: eur(300),
    });
    expect(given(...history).when(recordProducerFee, { ...command, amount: eur(300) }, registrar)).toStrictEqual([
      event('ProducerFeeSet', { ...data, amount: eur(300) }, { authority: DECISION }),
    ]);
  });

  it('C-03 is free of what ended before it began', () => {
    const history = [...PROPOSED, approved(), happened('SubcontractEnded', { subcontract: 'S1' })];
    expect(given(...history).when(recordProducerFee, { ...command, amount: eur(1) }, registrar)).toStrictEqual([
      event('ProducerFeeSet', { ...data, amount: eur(1) }, { authority: DECISION }),
    ]);
  });

  it.each<[string, RecordProducerFee, typeof registrar, object]>([
    ['anybody else', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['what rests on nothing', data, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown party', { ...command, party: 'X' }, registrar, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['an unknown agreement', { ...command, agreement: 'X' }, registrar, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    ['another currency', { ...command, amount: { currency: 'SEK', minor: '5' } }, registrar, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
    ['nothing', { ...command, amount: eur(0) }, registrar, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['more than an entry can write', { ...command, amount: { currency: 'EUR', minor: '1'.repeat(16) } }, registrar, { refused: 'AMOUNT_TOO_LARGE' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...DELIVERING).when(recordProducerFee, asked, circumstance)).toStrictEqual(refusal);
  });

  it('D-20 refuses an agreement that does not hold for the party', () => {
    const ended = happened('AgreementTerminated', { agreement: 'TAS', ground: 'BREACH', parties: ['MEH'] }, { effective: TODAY });
    expect(given(...DELIVERING, ended).when(recordProducerFee, command, registrar)).toStrictEqual({
      refused: 'AGREEMENT_NOT_EFFECTIVE',
      agreement: 'TAS',
      party: 'MEH',
    });
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: '2020-05-01' };
    expect(recordProducerFee.commandOf(given(...DELIVERING).when(recordProducerFee, asked, registrar) as never)).toStrictEqual(asked);
  });
});
