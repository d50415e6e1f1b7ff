import { event } from '../decider';
import { eur, given, happened } from '../scenario';
import type { Turnover } from './events';
import { applied, application, APPLIED, company, INVITED, of, officer, OPENED, WITHDRAWN, withTurnover } from './procurement-scenario';
import { submitApplication, type SubmitApplication } from './submit-application';

const reference = (n: number, category: string, owner = 'a1') => ({ reference: `r${n}`, owner, category });
const year = (data: Partial<Turnover>) => {
  const member = withTurnover('a1', 600);
  return { members: [{ ...member, turnover: { ...member.turnover!, ...data } }], keyPersons: [], references: [] };
};
/** Candidate B, whose member shares the business id of a1. */
const ofB = { ...application, candidate: 'B', members: [{ ...company('b1'), businessId: 'id-a1' }], references: [], keyPersons: [] };

describe('submitting an application', () => {
  it('P-18, P-19 names members, subcontractors, references and key persons', () => {
    expect(given(...INVITED).when(submitApplication, application, of('A'))).toStrictEqual([event('ApplicationSubmitted', application)]);
  });

  it('may name members alone', () => {
    const { subcontractors: _, references: __, keyPersons: ___, ...bare } = application;
    const full = { ...bare, subcontractors: [], references: [], keyPersons: [] };
    expect(given(...INVITED).when(submitApplication, bare, of('A'))).toStrictEqual([event('ApplicationSubmitted', full)]);
  });

  it('P-18 may have as many references as the invitation allows', () => {
    const command = { ...application, references: [1, 2, 3, 4].map((n) => reference(n, n < 3 ? 'CAFE' : 'ORAL')) };
    expect(given(...INVITED).when(submitApplication, command, of('A'))).toStrictEqual([event('ApplicationSubmitted', command)]);
  });

  it('P-03 is in time until the last instant of the day, and too late with the next', () => {
    const inTime = of('A', { received: '2020-04-30T20:59:59.999Z', today: '2020-04-30' });
    const late = of('A', { received: '2020-04-30T21:00:00.000Z', today: '2020-05-01' });
    expect(given(...INVITED).when(submitApplication, application, inTime)).toStrictEqual([event('ApplicationSubmitted', application)]);
    expect(given(...INVITED).when(submitApplication, application, late)).toStrictEqual({ refused: 'DEADLINE_PASSED', deadline: '2020-04-30' });
  });

  it.each([
    ['another candidate', of('B')],
    ['the procurement officer', officer],
  ])('is not for %s', (_, who) => {
    expect(given(...INVITED).when(submitApplication, application, who)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'CANDIDATE' });
  });

  it.each([
    ['where there is no procurement', INVITED, { ...application, procurement: 'P9' }, { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' }],
    ['before anybody is invited', OPENED, application, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['twice', APPLIED, application, { refused: 'APPLICATION_EXISTS', candidate: 'A' }],
    ['anew after withdrawing', WITHDRAWN, application, { refused: 'APPLICATION_EXISTS', candidate: 'A' }],
  ])('is refused %s', (_, before, command, refusal) => {
    expect(given(...before).when(submitApplication, command, of('A'))).toStrictEqual(refusal);
  });

  it.each<[string, Partial<SubmitApplication>, object]>([
    ['P-18 one reference too many', { references: [1, 2, 3, 4, 5].map((n) => reference(n, 'CAFE')) }, { refused: 'REF_LIMIT', max: 4 }],
    [
      'P-18 the third of one entity',
      { references: [1, 2, 3].map((n) => reference(n, 'ORAL')) },
      { refused: 'REF_CATEGORY_LIMIT', category: 'ORAL', max: 2 },
    ],
    ['P-19 an entity not invited', { references: [reference(1, 'ROADS')] }, { refused: 'CATEGORY_NOT_FOUND', category: 'ROADS' }],
    ['P-19 an owner who is a stranger', { references: [reference(1, 'CAFE', 'x')] }, { refused: 'MEMBER_NOT_FOUND', member: 'x' }],
    [
      'P-19 one reference of two entities',
      { references: [reference(1, 'CAFE'), reference(1, 'ORAL')] },
      { refused: 'REFERENCE_EXISTS', reference: 'r1' },
    ],
    ['a key person of a stranger', { keyPersons: [{ duty: 'services', of: 'x' }] }, { refused: 'MEMBER_NOT_FOUND', member: 'x' }],
    ['one name for two companies', { subcontractors: [{ ...company('a1'), businessId: 'id-x' }] }, { refused: 'MEMBER_EXISTS', member: 'a1' }],
    ['one company under two names', { subcontractors: [{ ...company('x'), businessId: 'id-a1' }] }, { refused: 'MEMBER_EXISTS', member: 'x' }],
    ['P-09 eleven months', year({ yearTo: '2019-11-30' }), { refused: 'FINANCIAL_YEAR_NOT_TWELVE_MONTHS', member: 'a1' }],
    ['P-09 a year and a day', year({ yearTo: '2020-01-01' }), { refused: 'FINANCIAL_YEAR_NOT_TWELVE_MONTHS', member: 'a1' }],
    ['P-09 a year not confirmed', year({ confirmed: false }), { refused: 'FINANCIAL_YEAR_NOT_CONFIRMED', member: 'a1' }],
    ['P-09 a year not over', year({ yearFrom: '2019-05-01', yearTo: '2020-04-30' }), { refused: 'FINANCIAL_YEAR_NOT_CONFIRMED', member: 'a1' }],
    ['P-09 turnover in another currency', year({ amount: { currency: 'SEK', minor: '1' } }), { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
    ['P-09 turnover below nothing', year({ amount: eur(-1) }), { refused: 'AMOUNT_NOT_POSITIVE' }],
    [
      'P-09 a sum that cannot be written',
      { members: [withTurnover('a1', 999_999_999_999_999), withTurnover('a2', 1)] },
      { refused: 'AMOUNT_TOO_LARGE' },
    ],
  ])('is refused with %s', (_, data, refusal) => {
    expect(given(...INVITED).when(submitApplication, { ...application, ...data }, of('A'))).toStrictEqual(refusal);
  });

  it.each([
    ['from one day of the month to the day before it', { yearFrom: '2018-07-01', yearTo: '2019-06-30' }],
    ['that begins on a leap day', { yearFrom: '2016-02-29', yearTo: '2017-02-28' }],
    ['that ends on one', { yearFrom: '2019-03-01', yearTo: '2020-02-29' }],
  ])('P-09 counts a financial year of twelve months %s', (_, months) => {
    const command = { ...application, ...year(months) };
    expect(given(...INVITED).when(submitApplication, command, of('A'))).toStrictEqual([event('ApplicationSubmitted', command)]);
  });

  it('P-12 no company is in two groups', () => {
    const answer = given(...APPLIED).when(submitApplication, ofB, of('B'));
    expect(answer).toStrictEqual({ refused: 'MEMBER_OF_TWO_CANDIDATES', member: 'b1', candidate: 'A' });
  });

  const subcontracting = { ...ofB, members: [company('b1')], subcontractors: [{ ...company('b2'), businessId: 'id-a1' }] };
  it.each([
    ['the policy allows it', [...APPLIED, happened('PolicySetAdopted', { policies: { allowMemberOfTwoCandidates: true } })], ofB],
    ['the other group has withdrawn', WITHDRAWN, ofB],
    ['the other group is in another procurement', [...INVITED, applied({ procurement: 'P2' })], ofB],
    ['it is a subcontractor here', APPLIED, subcontracting],
    ['it is a subcontractor there', [...INVITED, applied({ members: [company('x')], subcontractors: [company('a1')] })], ofB],
  ])('P-12 a company may be with two candidates where %s', (_, before, command) => {
    expect(given(...before).when(submitApplication, command, of('B'))).toStrictEqual([event('ApplicationSubmitted', command)]);
  });

  it('gives its command back', () => {
    const answer = given(...INVITED).when(submitApplication, application, of('A'));
    expect(submitApplication.commandOf(answer as never)).toStrictEqual(application);
  });
});
