import { event } from '../decider';
import { as, given, SINCE, TODAY } from '../scenario';
import {
  added,
  agreed,
  applied,
  APPLIED,
  BEFORE_STEERING_GROUP as authority,
  checked,
  INVITED,
  NOT_OPEN,
  of,
  officer,
  passed,
  PASSED,
  QUALIFIED,
  withTurnover,
} from './procurement-scenario';
import { qualifyCandidate } from './qualify-candidate';

const data = { procurement: 'P1', candidate: 'A' };
const command = { ...data, authority };
const ready = [...PASSED, agreed];
const qualified = [event('CandidateQualified', data, { authority })];

describe('qualifying a candidate', () => {
  it('P-13 is qualified when everybody has passed everything', () => {
    expect(given(...ready).when(qualifyCandidate, command, officer)).toStrictEqual(qualified);
  });

  it('is what a decision does', () => {
    const effectOf = { authority: { kind: 'DECISION', ref: 'decision-2' }, from: TODAY } as const;
    const answer = given(...ready).when(qualifyCandidate, data, as('clerk', 'OUTSIDE_CLERK', { effectOf }));
    expect(answer).toStrictEqual([event('CandidateQualified', data, { effective: TODAY, authority: effectOf.authority })]);
  });

  it.each([
    ['nothing is checked', APPLIED, ['insured', 'able', 'turnover']],
    ['one member has not passed', [...ready, checked('able', 'a2', 'FAIL')], ['able']],
    ['one waits for clarification', [...ready, checked('insured', 'a1', 'CLARIFY')], ['insured']],
    ['a subcontractor has not passed', [...ready, checked('insured', 's', 'FAIL')], ['insured']],
    ['the group has not passed turnover', [...ready, checked('turnover', 'A', 'FAIL')], ['turnover']],
  ])('P-13 is not qualified where %s', (_, before, requirements) => {
    expect(given(...before).when(qualifyCandidate, command, officer)).toStrictEqual({ refused: 'REQUIREMENT_NOT_MET', requirements });
  });

  it('P-06 whoever joins heals nothing that the group had failed', () => {
    const before = [...ready, checked('insured', 'a2', 'FAIL'), ...passed('n'), added('n')];
    expect(given(...before).when(qualifyCandidate, command, officer)).toStrictEqual({ refused: 'REQUIREMENT_NOT_MET', requirements: ['insured'] });
  });

  it('P-05 whoever is only to join does not matter yet', () => {
    const before = [...ready, ...passed('n'), checked('insured', 'n', 'FAIL')];
    expect(given(...before).when(qualifyCandidate, command, officer)).toStrictEqual(qualified);
  });

  it('P-10 several companies without a preliminary agreement fail; one company needs none', () => {
    expect(given(...PASSED).when(qualifyCandidate, command, officer)).toStrictEqual({ refused: 'PRELIMINARY_AGREEMENT_MISSING', candidate: 'A' });
    const alone = [...INVITED, applied({ members: [withTurnover('a1', 900)] }), ...passed('a1'), ...passed('s'), checked('turnover', 'A')];
    expect(given(...alone).when(qualifyCandidate, command, officer)).toStrictEqual(qualified);
    expect(given(...alone, ...passed('n'), added('n')).when(qualifyCandidate, command, officer)).toStrictEqual({
      refused: 'PRELIMINARY_AGREEMENT_MISSING',
      candidate: 'A',
    });
  });

  it.each([
    ['by the candidate', command, of('A'), ready, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['without an authority', data, officer, ready, { refused: 'AUTHORITY_MISSING' }],
    ['twice', command, officer, QUALIFIED, { refused: 'ALREADY_QUALIFIED', candidate: 'A' }],
  ])('is not qualified %s', (_, asked, who, before, refusal) => {
    expect(given(...before).when(qualifyCandidate, asked, who)).toStrictEqual(refusal);
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(qualifyCandidate, command, officer)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: SINCE };
    expect(qualifyCandidate.commandOf(given(...ready).when(qualifyCandidate, asked, officer) as never)).toStrictEqual(asked);
  });
});
