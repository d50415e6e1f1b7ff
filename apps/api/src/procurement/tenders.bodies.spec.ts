import 'reflect-metadata';
import { commandFrom, InvalidCommandError } from '../bodies';

const P1 = { procurement: 'P1' };
const key = { ...P1, candidate: 'A' };
const sha256 = 'a'.repeat(43);
const document = { document: 'tender-A', version: 1, sha256 };
const authority = { kind: 'DECISION', ref: 'decision-1' };
const lead = { duty: 'Services and people', of: 'a1', person: 'p-1' };

type Case = [Parameters<typeof commandFrom>[0], object];
const faultsOf = (type: Case[0], plain: object): readonly string[] => {
  try {
    commandFrom(type, plain);
    return [];
  } catch (error) {
    if (error instanceof InvalidCommandError) return error.faults;
    throw error;
  }
};

describe('the bodies from the shortlist to the award', () => {
  it.each<Case>([
    ['ScheduleWorkshop', { ...P1, workshop: 'w1', day: '2016-10-04', keyPersons: true, theme: 'Impact', preTask: 'A plan.', candidates: ['A'] }],
    ['ScheduleWorkshop', { ...P1, workshop: 'w1', day: '2016-10-04', keyPersons: false, theme: 'Impact', evidence: [document] }],
    ['HoldWorkshop', { ...P1, workshop: 'w1', attendance: [{ candidate: 'A', present: [lead] }], client: ['p-9'], effective: '2016-10-04' }],
    ['ScoreWorkshop', { ...key, workshop: 'w1', criterion: 'leading', points: '84.5', evaluator: 'p-9', reason: 'They led.' }],
    ['ScoreTender', { ...key, criterion: 'plan', points: '80', reason: 'A good plan.' }],
    ['RequestTenders', P1],
    ['RequestTenders', { ...P1, tendersBy: '2016-11-18' }],
    ['SubmitTender', { ...key, sha256, keyPersons: [{ ...lead, stages: ['DEVELOPMENT'] }] }],
    ['WithdrawTender', key],
    ['OpenTenders', { ...P1, witness: 'p-9', tenders: [{ candidate: 'A', document, price: { currency: 'EUR', minor: '1' } }] }],
    ['OpenTenders', { ...P1, witness: 'p-9', tenders: [], excluded: ['A'], reason: 'Never handed over.' }],
    ['CompareTenders', { ...P1, tie: ['A', 'B'], reason: 'By lot.' }],
    ['AwardProcurement', { ...P1, winner: 'A', standstillEnds: '2016-12-12', covers: ['DEVELOPMENT'], authority }],
    ['CancelProcurement', { ...P1, reasons: 'No money.', authority, effective: '2016-11-28', lateBecause: 'Forgotten.' }],
    ['RecordAppeal', { ...P1, court: 'The market court', blocks: true, candidate: 'B' }],
    ['ResolveAppeal', { appeal: 'appeal-1', outcome: 'DISMISSED', effective: '2017-01-10' }],
  ])('%s is taken as it is said', (type, plain) => expect(commandFrom(type, plain)).toStrictEqual(plain));

  it.each<[string, ...Case, string]>([
    ['the content of a tender', 'SubmitTender', { ...key, sha256, content: 'We offer …' }, 'property content should not exist'],
    [
      'a stage that nobody knows',
      'SubmitTender',
      { ...key, sha256, keyPersons: [{ ...lead, stages: ['COFFEE'] }] },
      'keyPersons.0: each value in stages must be one of the following values: NEGOTIATION, DEVELOPMENT, IMPLEMENTATION',
    ],
    [
      'points that are words',
      'ScoreTender',
      { ...key, criterion: 'plan', points: 'many', reason: 'Good.' },
      'points must match /^-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?$/ regular expression',
    ],
    [
      'an award for no phase at all',
      'AwardProcurement',
      { ...P1, winner: 'A', standstillEnds: '2016-12-12', covers: [], authority },
      'covers must contain at least 1 elements',
    ],
    ['a cancellation without reasons', 'CancelProcurement', { ...P1, authority }, 'reasons must be a string'],
  ])('refuses %s', (_, type, plain, fault) => expect(faultsOf(type, plain)).toContain(fault));
});
