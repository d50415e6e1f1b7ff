import { event } from '../decider';
import { as, given, happened } from '../scenario';
import { checkSubcontractor, type CheckSubcontractor } from './check-subcontractor';
import { approved, client, PROPOSED, producer } from './delivery-scenario';

const data = { subcontract: 'S1', requirement: 'insured', result: 'PASS' } as const;

describe('checking a subcontractor', () => {
  it.each([
    ["the client's officer", client],
    ['the procurement officer', as('off', 'PROCUREMENT_OFFICER')],
  ])('C-05 is done by %s, one requirement at a time', (_, circumstance) => {
    const answer = given(...PROPOSED).when(checkSubcontractor, { ...data, reason: 'As shown.' }, circumstance);
    expect(answer).toStrictEqual([event('SubcontractorChecked', data, { sealed: { reason: 'As shown.' } })]);
    expect(checkSubcontractor.commandOf(answer as never)).toStrictEqual({ ...data, reason: 'As shown.' });
  });

  it('gives its command back', () => {
    expect(checkSubcontractor.commandOf(given(...PROPOSED).when(checkSubcontractor, data, client) as never)).toStrictEqual(data);
  });

  it.each<[string, CheckSubcontractor, typeof client, object]>([
    ['the principal', data, producer, { refused: 'NOT_PERMITTED', needs: 'CLIENT_OFFICER' }],
    ['an unknown subcontract', { ...data, subcontract: 'S9' }, client, { refused: 'SUBCONTRACT_NOT_FOUND', subcontract: 'S9' }],
    ['C-05 turnover', { ...data, requirement: 'turnover' }, client, { refused: 'NOT_ASKED_OF_SUBCONTRACTORS', requirement: 'turnover' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...PROPOSED).when(checkSubcontractor, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses what was decided already', () => {
    const settled = { refused: 'SUBCONTRACT_SETTLED', subcontract: 'S1', on: '2020-02-01' };
    const refused = happened('SubcontractorRefused', { subcontract: 'S1' }, { effective: '2020-02-01' });
    expect(given(...PROPOSED, approved()).when(checkSubcontractor, data, client)).toStrictEqual(settled);
    expect(given(...PROPOSED, refused).when(checkSubcontractor, data, client)).toStrictEqual(settled);
  });
});
