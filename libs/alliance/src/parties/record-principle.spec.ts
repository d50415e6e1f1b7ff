import { event } from '../decider';
import { as, given, SEATED, TODAY } from '../scenario';
import { recordPrinciple, type RecordPrinciple } from './record-principle';
import { agreed, DECISION, effectOf, registrar } from './scenario';

const data = { number: 3, text: { fi: 'Yhdessä.', en: 'Together.' } };
const command: RecordPrinciple = { ...data, authority: DECISION };
const history = [...SEATED, ...agreed()];

describe('a principle of the alliance', () => {
  it.each([
    ['the registrar', registrar],
    ['the secretary', as('sec', 'AJR_SECRETARY')],
  ])('is recorded by %s on a decision', (_, circumstance) => {
    expect(given(...history).when(recordPrinciple, command, circumstance)).toStrictEqual([
      event('AlliancePrincipleAdopted', data, { authority: DECISION }),
    ]);
  });

  it('is what a decision does', () => {
    const answer = given(...history).when(recordPrinciple, data, as('c1', 'AJR_CHAIR', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('AlliancePrincipleAdopted', data, { effective: TODAY, authority: DECISION })]);
  });

  it.each<[string, RecordPrinciple, typeof registrar, object]>([
    ['by anybody else', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['on nothing', data, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['without a text', { ...command, text: {} }, registrar, { refused: 'PRINCIPLE_TEXT_MISSING', number: 3 }],
  ])('is not recorded %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(recordPrinciple, asked, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: '2020-05-01' };
    expect(recordPrinciple.commandOf(given(...history).when(recordPrinciple, asked, registrar) as never)).toStrictEqual(asked);
  });
});
