import 'reflect-metadata';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { faultsOf, STRICT } from '../effects.body';
import { deliveryBodies } from './delivery.bodies';

type Type = keyof typeof deliveryBodies;
const checked = (type: Type, plain: object) => {
  const body = plainToInstance<object, object>(deliveryBodies[type] as new () => object, plain);
  return { faults: faultsOf(validateSync(body, STRICT)), command: instanceToPlain(body) };
};

const authority = { kind: 'DECISION', ref: 'decision-1' };
const document = { document: 'cv', version: 1, sha256: 'a'.repeat(43) };
const fee = { currency: 'EUR', minor: '100' };
const company = { legalName: 'S Ltd', businessId: '7' };
const proposal = { subcontract: 'S1', party: 'MEH', company, fee };
const duty = { duty: 'head of services', party: 'MEH' };

describe('the bodies about those who deliver', () => {
  it.each<[Type, object]>([
    ['TerminateAgreement', { agreement: 'TAS', ground: 'AGREED', parties: ['MEH'], reason: 'So agreed.', effective: '2020-05-01', authority }],
    ['RecordPrinciple', { number: 16, text: { fi: 'Yhdessä.', sv: 'Tillsammans.' }, authority }],
    ['RecordProducerFee', { party: 'MEH', agreement: 'TAS', amount: fee, authority }],
    ['ProposeSubcontractor', { ...proposal, agreement: 'SUB', service: 'ORAL', requirements: [{ requirement: 'insured', kind: 'ECONOMIC' }] }],
    ['ProposeSubcontractor', { ...proposal, procurement: 'P1', evidence: [document] }],
    ['CheckSubcontractor', { subcontract: 'S1', requirement: 'insured', result: 'FAIL', reason: 'Too little.' }],
    ['ApproveSubcontractor', { subcontract: 'S1', authority }],
    ['RefuseSubcontractor', { subcontract: 'S1', reason: 'Not insured.', authority }],
    ['StartSubcontract', { subcontract: 'S1', agreement: 'SUB', signature: document }],
    ['StartSubcontract', { subcontract: 'S1', irregular: true, reason: 'It could not wait.', effective: '2020-05-01', lateBecause: 'Found later.' }],
    ['EndSubcontract', { subcontract: 'S1', reason: 'Done.' }],
    ['RecordIncident', { subcontract: 'S1', description: 'A day was missed.' }],
    ['AssignKeyPerson', { ...duty, person: 'p-1', qualification: document }],
    ['ReplaceKeyPerson', { ...duty, person: 'p-2', comparison: document, equalOrBetter: true, authority }],
    ['EndKeyPerson', { ...duty, reason: 'Another post.' }],
    ['JoinNetworkPartner', { party: 'THIRD', agreement: 'NET', authority }],
    ['LeaveNetwork', { party: 'THIRD', reason: 'Its own plans.' }],
    ['RegisterParticipant', { party: 'MEH', participant: 'club', legalName: 'A club', businessId: '6' }],
    ['LeaveParticipant', { party: 'MEH', participant: 'club', effective: '2020-05-01' }],
  ])('%s is taken as it was sent', (type, plain) => {
    expect(checked(type, plain)).toStrictEqual({ faults: [], command: plain });
  });

  it.each<[string, Type, object, readonly string[]]>([
    [
      'C-06 an outcome of the comparison that is none',
      'ReplaceKeyPerson',
      { ...duty, person: 'p-2', comparison: document, equalOrBetter: false },
      ['equalOrBetter must be equal to true'],
    ],
    [
      'a ground that is none',
      'TerminateAgreement',
      { agreement: 'TAS', ground: 'WHIM' },
      ['ground must be one of the following values: AGREED, NOT_CONTINUED, BREACH, INSOLVENCY, LAW, OTHER'],
    ],
    ['a member too many', 'ApproveSubcontractor', { subcontract: 'S1', fee }, ['property fee should not exist']],
  ])('refuse %s', (_, type, plain, faults) => {
    expect(checked(type, plain).faults).toStrictEqual(faults);
  });
});
