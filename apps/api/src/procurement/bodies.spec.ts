import 'reflect-metadata';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { faultsOf, STRICT } from '../effects.body';
import { procurementBodies } from './bodies';

type Type = keyof typeof procurementBodies;
const checked = (type: Type, plain: object) => {
  const body = plainToInstance<object, object>(procurementBodies[type] as new () => object, plain);
  return { faults: faultsOf(validateSync(body, STRICT)), command: instanceToPlain(body) };
};

const authority = { kind: 'DECISION', ref: 'decision-1' };
const document = { document: 'paper', version: 1, sha256: 'a'.repeat(43) };
const key = { procurement: 'P1', candidate: 'A' };
const company = { member: 'a1', legalName: 'A Ltd', businessId: '1234567-8' };
const money = { currency: 'EUR', minor: '100000' };
const turnover = { amount: money, yearFrom: '2015-01-01', yearTo: '2015-12-31', confirmed: true };
const invitation = {
  procurement: 'P1',
  requirements: [{ requirement: 'insured', kind: 'ECONOMIC', certificates: ['insurance'] }],
  turnoverThreshold: money,
  categories: ['HEALTH'],
  emphases: [{ emphasis: 'impact', weight: 100 }],
  shortlistSize: 3,
  tieRule: 'By lot.',
  applicationsBy: '2016-08-31',
  tendersBy: '2016-11-21',
};
const application = {
  ...key,
  members: [{ ...company, turnover }],
  subcontractors: [company],
  references: [{ reference: 'r1', owner: 'a1', category: 'HEALTH' }],
  keyPersons: [{ duty: 'services', of: 'a1', person: 'p-1' }],
};

describe('the bodies of this subject', () => {
  it.each<[Type, object]>([
    ['OpenProcurement', { procurement: 'P1', procedure: 'NEGOTIATED', gate: 'G1', authority, effective: '2016-06-13', lateBecause: 'Forgotten.' }],
    ['PublishInvitation', invitation],
    ['PublishInvitation', { ...invitation, refsMax: 10, refsPerCategoryMax: 2, shortlistMin: 3, shortlistMax: 5, evidence: [document] }],
    [
      'PublishInvitation',
      {
        ...invitation,
        tieBreak: ['impact'],
        tieExtends: false,
        criteria: [{ criterion: 'lead', weight: 100, of: 'WORKSHOP' }],
        duties: [{ duty: 'services', stages: ['NEGOTIATION', 'IMPLEMENTATION'] }],
      },
    ],
    ['RecordMarketDialogue', { participants: 12 }],
    ['RecordMarketDialogue', { procurement: 'P1', participants: 0, memo: document, summary: 'Said.', effective: '2016-04-20', lateBecause: 'Late.' }],
    ['AmendInvitation', { procurement: 'P1', applicationsBy: '2016-09-15' }],
    ['AmendInvitation', { ...invitation, criteria: [{ criterion: 'plan', weight: 100, of: 'TENDER' }], reason: 'The market asked.' }],
    ['RequestClarification', { ...key, requirement: 'insured', text: 'Which?' }],
    ['AnswerClarification', { clarification: 'clarification-1', text: 'This.', document }],
    ['RecordMemberSuccession', { ...key, old: 'a1', new: company, ground: 'MERGER', authority }],
    ['AppointEvaluator', { procurement: 'P1', person: 'p-1', to: '2016-12-31', effective: '2016-06-20' }],
    ['DeclareEvaluatorInterest', { procurement: 'P1', evaluator: 'p-1', tie: 'NONE' }],
    ['DeclareEvaluatorInterest', { procurement: 'P1', evaluator: 'p-1', candidate: 'A', tie: 'COACHED', ground: 'Taught them.' }],
    ['ScoreReference', { ...key, reference: 'r1', emphasis: 'impact', points: '82.5', reason: 'As shown.', evaluator: 'p-1' }],
    ['AgreeConsensusScore', { ...key, emphasis: 'impact', points: '82', reason: 'The middle.' }],
    ['DecideShortlist', { procurement: 'P1', authority }],
    ['DecideShortlist', { procurement: 'P1', tie: ['A', 'B'], shortlisted: ['A'], reason: 'By lot.', authority, effective: '2016-09-20' }],
    ['SubmitApplication', application],
    ['SubmitApplication', { ...key, members: [company] }],
    ['AttachCertificate', { ...key, member: 'a1', certificate: 'insurance', issuer: 'An insurer', dated: '2016-08-01', document }],
    ['AttachPreliminaryAgreement', { ...key, document }],
    ['AttachSubcontractorCommitment', { ...key, member: 's', resources: 'Two dentists.', document }],
    ['WithdrawApplication', key],
    ['WithdrawApplication', { ...key, member: 'a1' }],
    ['AddConsortiumMember', { ...key, ...company, certificates: ['insurance'] }],
    ['RemoveConsortiumMember', { ...key, member: 'a1' }],
    ['ReplaceConsortiumMember', { ...key, member: 'a1', by: 'x' }],
    ['CheckRequirement', { ...key, requirement: 'insured', subject: 'a1', result: 'FAIL', reason: 'Not insured.' }],
    ['QualifyCandidate', { ...key, authority }],
    ['RejectCandidate', { ...key, failed: ['insured'], reason: 'Not insured.', authority }],
    ['ProposeConsortiumChange', { party: 'MEH', company, assessment: document }],
    ['AdmitConsortiumMember', { change: 'change-1', authority }],
  ])('%s is taken as it is said', (type, plain) => {
    expect(checked(type, plain)).toStrictEqual({ faults: [], command: plain });
  });

  it.each<[string, Type, object, RegExp]>([
    ['another procedure', 'OpenProcurement', { procurement: 'P1', procedure: 'OPEN' }, /^procedure must be one of/],
    ['an invitation without requirements', 'PublishInvitation', { ...invitation, requirements: [] }, /^requirements must contain at least 1/],
    ['half a percent', 'PublishInvitation', { ...invitation, emphases: [{ emphasis: 'impact', weight: 0.5 }] }, /weight must/],
    ['a day that there is not', 'PublishInvitation', { ...invitation, tendersBy: '2016-11-31' }, /^tendersBy must be a day/],
    ['an application of nobody', 'SubmitApplication', { ...key, members: [] }, /^members must contain at least 1/],
    ['turnover in floating point', 'SubmitApplication', { ...key, members: [{ ...company, turnover: { ...turnover, amount: 1.5 } }] }, /amount/],
    [
      'a subcontractor with turnover',
      'SubmitApplication',
      { ...application, subcontractors: [{ ...company, turnover }] },
      /turnover should not exist/,
    ],
    ['an act that is dated', 'AddConsortiumMember', { ...key, ...company, effective: '2016-09-01' }, /effective should not exist/],
    ['a result of another kind', 'CheckRequirement', { ...key, requirement: 'insured', subject: 'a1', result: 'MAYBE' }, /^result must be one of/],
    ['points as a number', 'ScoreReference', { ...key, reference: 'r1', emphasis: 'impact', points: 82, reason: 'As shown.' }, /^points must/],
    ['a succession of nobody', 'RecordMemberSuccession', { ...key, old: 'a1', ground: 'MERGER' }, /^new must/],
    ['an amendment without more time', 'AmendInvitation', { procurement: 'P1' }, /^applicationsBy must/],
    ['a tie of another kind', 'DeclareEvaluatorInterest', { procurement: 'P1', evaluator: 'p-1', tie: 'FRIEND' }, /^tie must be one of/],
    ['a digest that is too short', 'AttachPreliminaryAgreement', { ...key, document: { ...document, sha256: 'abc' } }, /sha256 must match/],
  ])('%s is refused', (_, type, plain, says) => {
    expect(checked(type, plain).faults).toStrictEqual(expect.arrayContaining([expect.stringMatching(says)]));
  });
});
