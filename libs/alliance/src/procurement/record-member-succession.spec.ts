import { event, stateOf } from '../decider';
import { as, given, happened, SINCE, TODAY } from '../scenario';
import { removeConsortiumMember } from './frozen-consortium';
import { applications } from './facts';
import {
  added,
  agreed,
  application,
  APPLIED,
  applied,
  BEFORE_STEERING_GROUP as authority,
  checked,
  company,
  NOT_OPEN,
  of,
  officer,
  PASSED,
  passed,
  QUALIFIED,
} from './procurement-scenario';
import { qualifyCandidate } from './qualify-candidate';
import { recordMemberSuccession } from './record-member-succession';

const data = { procurement: 'P1', candidate: 'A', old: 'a2', new: company('h'), ground: 'MERGER' } as const;
const command = { ...data, authority };
const succeeded = happened('ConsortiumMemberSucceeded', data);
const qualify = { procurement: 'P1', candidate: 'A', authority };

describe('a succession', () => {
  it('P-07 needs its legal ground and a decision', () => {
    expect(given(...APPLIED).when(recordMemberSuccession, command, officer)).toStrictEqual([event('ConsortiumMemberSucceeded', data, { authority })]);
    expect(given(...APPLIED).when(recordMemberSuccession, data, officer)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
    const effectOf = { authority: { kind: 'DECISION', ref: 'decision-2' }, from: TODAY } as const;
    expect(given(...APPLIED).when(recordMemberSuccession, data, as('clerk', 'OUTSIDE_CLERK', { effectOf }))).toStrictEqual([
      event('ConsortiumMemberSucceeded', data, { effective: TODAY, authority: effectOf.authority }),
    ]);
  });

  it('P-07 keeps the place of the old company, with its turnover, its references and its key persons', () => {
    const [one] = stateOf(applications, [...APPLIED, happened('ConsortiumMemberSucceeded', { ...data, old: 'a1' })]);
    const [first, second] = application.members;
    expect([one!.members, one!.left]).toStrictEqual([[{ ...company('h'), turnover: first!.turnover }, second], ['a1']]);
    expect(one!.references.map(({ owner }) => owner)).toStrictEqual(['h', 's']);
    expect(one!.keyPersons.map(({ of: company }) => company)).toStrictEqual(['h', 's']);
  });

  it('P-07 the checks and certificates of the old company do not count for the new one, nor does what was checked jointly', () => {
    const before = [...PASSED, agreed, succeeded];
    const unmet = (requirements: readonly string[]) => ({ refused: 'REQUIREMENT_NOT_MET', requirements });
    expect(given(...before).when(qualifyCandidate, qualify, officer)).toStrictEqual(unmet(['insured', 'able', 'turnover']));
    expect(given(...before, ...passed('h')).when(qualifyCandidate, qualify, officer)).toStrictEqual(unmet(['turnover']));
    expect(given(...before, ...passed('h'), checked('turnover', 'A')).when(qualifyCandidate, qualify, officer)).toStrictEqual([
      event('CandidateQualified', { procurement: 'P1', candidate: 'A' }, { authority }),
    ]);
  });

  it('P-06, P-07 what had failed when somebody joined is not healed by a succession', () => {
    const before = [
      ...PASSED,
      agreed,
      checked('insured', 'a2', 'FAIL'),
      ...passed('n'),
      added('n'),
      ...passed('h'),
      succeeded,
      checked('turnover', 'A'),
    ];
    expect(given(...before).when(qualifyCandidate, qualify, officer)).toStrictEqual({ refused: 'REQUIREMENT_NOT_MET', requirements: ['insured'] });
  });

  it('P-07 a candidate that had qualified is to be qualified anew', () => {
    expect(stateOf(applications, [...QUALIFIED, succeeded])[0]!.stage).toBe('SUBMITTED');
  });

  it('P-04, P-07 is no exchange: the group stays frozen for everybody else', () => {
    const asked = { procurement: 'P1', candidate: 'A', member: 'h' };
    expect(given(...APPLIED, succeeded).when(removeConsortiumMember, asked, of('A'))).toStrictEqual({ refused: 'CONSORTIUM_FROZEN', candidate: 'A' });
  });

  it('P-07 may happen to a subcontractor, and again to whoever succeeded', () => {
    const sub = { ...data, old: 's' };
    expect(given(...APPLIED).when(recordMemberSuccession, { ...sub, authority }, officer)).toStrictEqual([
      event('ConsortiumMemberSucceeded', sub, { authority }),
    ]);
    const again = { ...data, old: 'h', new: company('k') };
    expect(given(...APPLIED, succeeded).when(recordMemberSuccession, { ...again, authority }, officer)).toStrictEqual([
      event('ConsortiumMemberSucceeded', again, { authority }),
    ]);
  });

  it('P-07 the successor may bear the business id of the company in whose place it stands', () => {
    const same = { ...data, new: { ...company('h'), businessId: 'id-a2' } };
    expect(given(...APPLIED).when(recordMemberSuccession, { ...same, authority }, officer)).toStrictEqual([
      event('ConsortiumMemberSucceeded', same, { authority }),
    ]);
  });

  it('P-12 the successor is in no other group', () => {
    const other = applied({ candidate: 'B', members: [{ ...company('b1'), businessId: 'id-h' }], subcontractors: [] });
    expect(given(...APPLIED, other).when(recordMemberSuccession, command, officer)).toStrictEqual({
      refused: 'MEMBER_OF_TWO_CANDIDATES',
      member: 'h',
      candidate: 'B',
    });
  });

  it.each([
    ['of a company that is not there', { old: 'z' }, APPLIED, { refused: 'MEMBER_NOT_FOUND', member: 'z' }],
    ['of a company that was succeeded already', {}, [...APPLIED, succeeded], { refused: 'MEMBER_NOT_FOUND', member: 'a2' }],
    ['by another member', { new: company('a1') }, APPLIED, { refused: 'MEMBER_EXISTS', member: 'a1' }],
    ['by another member under a new name', { new: { ...company('h'), businessId: 'id-a1' } }, APPLIED, { refused: 'MEMBER_EXISTS', member: 'a1' }],
    ['by one whose name was used', { old: 'h', new: company('a2') }, [...APPLIED, succeeded], { refused: 'MEMBER_EXISTS', member: 'a2' }],
  ])('is refused %s', (_, said, before, refusal) => {
    expect(given(...before).when(recordMemberSuccession, { ...command, ...said }, officer)).toStrictEqual(refusal);
  });

  it('is for the procurement officer', () => {
    expect(given(...APPLIED).when(recordMemberSuccession, command, of('A'))).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'PROCUREMENT_OFFICER',
    });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(recordMemberSuccession, command, officer)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: SINCE };
    expect(recordMemberSuccession.commandOf(given(...APPLIED).when(recordMemberSuccession, asked, officer) as never)).toStrictEqual(asked);
  });
});
