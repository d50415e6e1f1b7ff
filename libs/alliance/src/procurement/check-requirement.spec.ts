import { event } from '../decider';
import { eur, given, happened } from '../scenario';
import { checkRequirement } from './check-requirement';
import {
  added,
  APPLIED,
  applied,
  checked,
  company,
  INVITED,
  NOT_OPEN,
  of,
  officer,
  passed,
  PASSED,
  shown,
  withTurnover,
} from './procurement-scenario';

const command = { procurement: 'P1', candidate: 'A', requirement: 'insured', subject: 'a1', result: 'PASS' } as const;
const turnover = { ...command, requirement: 'turnover', subject: 'A' };
const accounts = [...shown('a1', 'accounts'), ...shown('a2', 'accounts')];

describe('checking a requirement', () => {
  it.each([
    ['a member', 'a1'],
    ['a subcontractor', 's'],
    ['one that is to join', 'n'],
  ])('P-11 %s passes with certificates of its own', (_, subject) => {
    const answer = given(...APPLIED, ...shown(subject, 'insurance')).when(checkRequirement, { ...command, subject }, officer);
    expect(answer).toStrictEqual([event('RequirementChecked', { ...command, subject }, {})]);
  });

  it("P-11 another's certificate never counts", () => {
    const answer = given(...APPLIED, ...shown('a2', 'licence', 'staff'), ...shown('a1', 'staff')).when(
      checkRequirement,
      { ...command, requirement: 'able' },
      officer,
    );
    expect(answer).toStrictEqual({ refused: 'CERTIFICATE_MISSING', member: 'a1', certificates: ['licence'] });
  });

  it('P-11 one may fail without certificates, and the reason is sealed', () => {
    const answer = given(...APPLIED).when(checkRequirement, { ...command, result: 'FAIL', reason: 'Nothing was shown' }, officer);
    expect(answer).toStrictEqual([event('RequirementChecked', { ...command, result: 'FAIL' }, { sealed: { reason: 'Nothing was shown' } })]);
  });

  it('P-09 turnover is added up over those who applied, without subcontractors and without whoever joined', () => {
    const answer = given(...APPLIED, ...accounts, ...passed('n'), added('n')).when(checkRequirement, turnover, officer);
    expect(answer).toStrictEqual([event('RequirementChecked', { ...turnover, jointTurnover: eur(1000) }, {})]);
  });

  it('P-09 turnover that is just enough is enough, and a member may bring none', () => {
    const group = applied({ members: [withTurnover('a1', 900), company('a2')] });
    const answer = given(...INVITED, group, ...accounts).when(checkRequirement, turnover, officer);
    expect(answer).toStrictEqual([event('RequirementChecked', { ...turnover, jointTurnover: eur(900) }, {})]);
  });

  it('P-09 turnover below the threshold does not pass, and its failing says what was found', () => {
    const before = [...INVITED, applied({ members: [withTurnover('a1', 600), withTurnover('a2', 299)] }), ...accounts];
    expect(given(...before).when(checkRequirement, turnover, officer)).toStrictEqual({ refused: 'REQUIREMENT_NOT_MET', requirements: ['turnover'] });
    const failing = { ...turnover, result: 'FAIL' } as const;
    expect(given(...before).when(checkRequirement, failing, officer)).toStrictEqual([
      event('RequirementChecked', { ...failing, jointTurnover: eur(899) }, {}),
    ]);
  });

  it('P-11 each member certifies the turnover that it brings', () => {
    const answer = given(...APPLIED, ...shown('a1', 'accounts')).when(checkRequirement, turnover, officer);
    expect(answer).toStrictEqual({ refused: 'CERTIFICATE_MISSING', member: 'a2', certificates: ['accounts'] });
  });

  it.each([
    ['a requirement of a member', command],
    ['the joint turnover', turnover],
    ['a requirement to be clarified', { ...command, result: 'CLARIFY' } as const],
  ])('P-06 %s that had failed when somebody joined stays failed', (_, asked) => {
    const failed = [...PASSED, ...passed('n'), checked(asked.requirement, asked.subject, 'FAIL')];
    const refusal = { refused: 'REQUIREMENT_FAILED', requirement: asked.requirement, subject: asked.subject };
    expect(given(...failed, added('n')).when(checkRequirement, asked, officer)).toStrictEqual(refusal);
    const again = [...failed, added('n'), checked(asked.requirement, asked.subject, 'FAIL')];
    expect(given(...again).when(checkRequirement, asked, officer)).toStrictEqual(refusal);
  });

  it('P-06 it may fail again, and what failed before anybody joined may be checked again', () => {
    const failed = [...PASSED, ...passed('n'), checked('insured', 'a1', 'FAIL')];
    const failing = { ...command, result: 'FAIL' } as const;
    expect(given(...failed, added('n')).when(checkRequirement, failing, officer)).toStrictEqual([event('RequirementChecked', failing, {})]);
    expect(given(...failed).when(checkRequirement, command, officer)).toStrictEqual([event('RequirementChecked', command, {})]);
  });

  it('P-06 what was to be clarified when somebody joined may still pass', () => {
    const before = [...PASSED, ...passed('n'), checked('insured', 'a1', 'CLARIFY'), added('n')];
    expect(given(...before).when(checkRequirement, command, officer)).toStrictEqual([event('RequirementChecked', command, {})]);
  });

  it('P-05 whoever is still to join may be checked again after somebody else has joined', () => {
    const before = [...APPLIED, ...passed('n'), ...passed('o'), checked('insured', 'o', 'FAIL'), added('n')];
    const answer = given(...before).when(checkRequirement, { ...command, subject: 'o' }, officer);
    expect(answer).toStrictEqual([event('RequirementChecked', { ...command, subject: 'o' }, {})]);
  });

  const left = happened('ApplicationWithdrawn', { procurement: 'P1', candidate: 'A', member: 'a1', leaves: 'MEMBER' });
  it.each([
    ['a stranger', APPLIED, { ...command, subject: 'x' }, 'x'],
    ['the candidate, where each company is checked', APPLIED, { ...command, subject: 'A' }, 'A'],
    ['a member, where the candidate is checked', [...APPLIED, ...accounts], { ...turnover, subject: 'a1' }, 'a1'],
    ['one that has left', [...APPLIED, ...shown('a1', 'insurance'), left], command, 'a1'],
  ])('is not of %s', (_, before, asked, member) => {
    expect(given(...before).when(checkRequirement, asked, officer)).toStrictEqual({ refused: 'MEMBER_NOT_FOUND', member });
  });

  it('is of a requirement of the invitation', () => {
    const answer = given(...APPLIED).when(checkRequirement, { ...command, requirement: 'tall' }, officer);
    expect(answer).toStrictEqual({ refused: 'REQUIREMENT_NOT_FOUND', requirement: 'tall' });
  });

  it('is for the procurement officer', () => {
    expect(given(...APPLIED).when(checkRequirement, command, of('A'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(checkRequirement, command, officer)).toStrictEqual(refusal);
  });

  it.each([[turnover], [{ ...turnover, reason: 'As the accounts show' }]])('gives its command back', (asked) => {
    const answer = given(...APPLIED, ...accounts).when(checkRequirement, asked, officer);
    expect(checkRequirement.commandOf(answer as never)).toStrictEqual(asked);
  });
});
