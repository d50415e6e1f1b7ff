import { event } from '../decider';
import { given, happened } from '../scenario';
import { addConsortiumMember } from './add-consortium-member';
import { added, applied, APPLIED, checked, company, INVITED, NOT_OPEN, of, officer, passed, PASSED, QUALIFIED, shown } from './procurement-scenario';

const command = { procurement: 'P1', candidate: 'A', ...company('n') };
const joined = [event('ConsortiumMemberAdded', command)];
const ready = [...APPLIED, ...passed('n')];
const until = (consortiumAddUntil: 'APPLICATION_DEADLINE' | 'TENDER_DEADLINE' | 'AWARD') =>
  happened('PolicySetAdopted', { policies: { consortiumAddUntil } });
const on = (day: string, received = `${day}T09:00:00.000Z`) => ({ ...officer, today: day, received });

describe('adding a member to a group that has applied', () => {
  it('P-05 joins once it has passed every requirement but turnover with certificates of its own', () => {
    expect(given(...ready).when(addConsortiumMember, command, officer)).toStrictEqual(joined);
  });

  it('P-05 the certificates on which it joins may be named', () => {
    const certificates = ['insurance', 'licence'];
    const answer = given(...ready).when(addConsortiumMember, { ...command, certificates }, officer);
    expect(answer).toStrictEqual([event('ConsortiumMemberAdded', { ...command, certificates })]);
  });

  it.each([
    ['nothing is checked', [...APPLIED, ...shown('n', 'insurance', 'licence', 'staff')], ['insured', 'able']],
    ['nothing is shown', APPLIED, ['insured', 'able']],
    ['one requirement is open', [...APPLIED, ...shown('n', 'insurance'), checked('insured', 'n')], ['able']],
    ['one awaits clarification', [...ready, checked('able', 'n', 'CLARIFY')], ['able']],
    ['one has failed', [...ready, checked('insured', 'n', 'FAIL')], ['insured']],
    ['only the others have passed', PASSED, ['insured', 'able']],
  ])('P-05, P-11 does not join where %s', (_, before, requirements) => {
    expect(given(...before).when(addConsortiumMember, command, officer)).toStrictEqual({ refused: 'REQUIREMENT_NOT_MET', requirements });
  });

  it('P-11 a certificate that is named is its own', () => {
    const before = [...ready, ...shown('a1', 'solvency')];
    const answer = given(...before).when(addConsortiumMember, { ...command, certificates: ['licence', 'solvency'] }, officer);
    expect(answer).toStrictEqual({ refused: 'CERTIFICATE_MISSING', member: 'n', certificates: ['solvency'] });
  });

  it.each([
    ['with the tenders by default', ready, on('2020-06-30'), on('2020-07-01'), '2020-06-30'],
    [
      'with the tenders',
      [...ready, until('TENDER_DEADLINE')],
      on('2020-06-30', '2020-06-30T20:59:59.999Z'),
      on('2020-07-01', '2020-06-30T21:00:00.000Z'),
      '2020-06-30',
    ],
    ['with the applications', [...ready, until('APPLICATION_DEADLINE')], on('2020-04-30'), on('2020-05-01'), '2020-04-30'],
  ])('P-05 growing ends %s', (_, before, inTime, late, day) => {
    expect(given(...before).when(addConsortiumMember, command, inTime)).toStrictEqual(joined);
    expect(given(...before).when(addConsortiumMember, command, late)).toStrictEqual({ refused: 'ADDITION_TOO_LATE', until: day });
  });

  it('P-05 growing goes on until the award where the policy says so', () => {
    expect(given(...ready, until('AWARD')).when(addConsortiumMember, command, on('2020-12-01'))).toStrictEqual(joined);
  });

  it('P-12 a member of another group does not join', () => {
    const other = applied({ candidate: 'B', members: [{ ...company('b1'), businessId: 'id-n' }], subcontractors: [] });
    const answer = given(...ready, other).when(addConsortiumMember, command, officer);
    expect(answer).toStrictEqual({ refused: 'MEMBER_OF_TWO_CANDIDATES', member: 'n', candidate: 'B' });
  });

  it.each([
    ['a member under its name', company('a1'), 'a1'],
    ['a member under another name', { ...company('m'), businessId: 'id-a1' }, 'a1'],
    ['a subcontractor under its name', company('s'), 's'],
    ['one that has joined', company('n'), 'n'],
  ])('does not join again: %s', (_, who, member) => {
    const answer = given(...ready, added('n')).when(addConsortiumMember, { ...command, ...who }, officer);
    expect(answer).toStrictEqual({ refused: 'MEMBER_EXISTS', member });
  });

  it('P-04 does not come back once it has left', () => {
    const left = happened('ApplicationWithdrawn', { procurement: 'P1', candidate: 'A', member: 'n', leaves: 'MEMBER' });
    expect(given(...ready, added('n'), left).when(addConsortiumMember, command, officer)).toStrictEqual({ refused: 'MEMBER_NOT_FOUND', member: 'n' });
  });

  it('P-10 a candidate qualified as one company grows only with a preliminary agreement', () => {
    const alone = [
      ...INVITED,
      applied({ members: [company('a1')] }),
      ...passed('n'),
      happened('CandidateQualified', { procurement: 'P1', candidate: 'A' }),
    ];
    expect(given(...alone).when(addConsortiumMember, command, officer)).toStrictEqual({ refused: 'PRELIMINARY_AGREEMENT_MISSING', candidate: 'A' });
    expect(given(...QUALIFIED, ...passed('n')).when(addConsortiumMember, command, officer)).toStrictEqual(joined);
  });

  it('is for the procurement officer', () => {
    expect(given(...ready).when(addConsortiumMember, command, of('A'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(addConsortiumMember, command, officer)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, certificates: ['insurance'] };
    expect(addConsortiumMember.commandOf(given(...ready).when(addConsortiumMember, asked, officer) as never)).toStrictEqual(asked);
  });
});
