import { event } from '../decider';
import { as, given, TODAY } from '../scenario';
import {
  agreed,
  applied,
  APPLIED,
  BEFORE_STEERING_GROUP as authority,
  checked,
  company,
  INVITED,
  NOT_OPEN,
  of,
  officer,
  PASSED,
  QUALIFIED,
} from './procurement-scenario';
import { rejectCandidate } from './reject-candidate';

const data = { procurement: 'P1', candidate: 'A', failed: ['insured'] };
const command = { ...data, authority };
const failing = [...APPLIED, checked('insured', 's', 'FAIL')];

describe('rejecting a candidate', () => {
  it('P-13 is rejected for what was checked and failed, with the reason sealed', () => {
    const answer = given(...failing).when(rejectCandidate, { ...command, reason: 'Not insured' }, officer);
    expect(answer).toStrictEqual([event('CandidateRejected', data, { authority, sealed: { reason: 'Not insured' } })]);
  });

  it('is what a decision does', () => {
    const effectOf = { authority: { kind: 'DECISION', ref: 'decision-2' }, from: TODAY } as const;
    const answer = given(...failing).when(rejectCandidate, data, as('clerk', 'OUTSIDE_CLERK', { effectOf }));
    expect(answer).toStrictEqual([event('CandidateRejected', data, { effective: TODAY, authority: effectOf.authority })]);
  });

  it('P-10 several companies without a preliminary agreement are rejected for that alone', () => {
    const answer = given(...PASSED).when(rejectCandidate, { ...command, failed: [] }, officer);
    expect(answer).toStrictEqual([event('CandidateRejected', { ...data, failed: [] }, { authority })]);
  });

  it.each([
    ['with a preliminary agreement', [...PASSED, agreed]],
    ['of one company', [...INVITED, applied({ members: [company('a1')] })]],
  ])('P-13 a group %s is not rejected for nothing', (_, before) => {
    expect(given(...before).when(rejectCandidate, { ...command, failed: [] }, officer)).toStrictEqual({ refused: 'NOTHING_FAILED', candidate: 'A' });
  });

  it.each([
    ['by the candidate', command, of('A'), failing, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['without an authority', data, officer, failing, { refused: 'AUTHORITY_MISSING' }],
    [
      'for what did not fail',
      { ...command, failed: ['insured', 'able'] },
      officer,
      failing,
      { refused: 'REQUIREMENT_NOT_FAILED', requirements: ['able'] },
    ],
    [
      'for what failed and then passed',
      command,
      officer,
      [...failing, checked('insured', 's')],
      { refused: 'REQUIREMENT_NOT_FAILED', requirements: ['insured'] },
    ],
    ['once qualified', command, officer, QUALIFIED, { refused: 'ALREADY_QUALIFIED', candidate: 'A' }],
  ])('is not rejected %s', (_, asked, who, before, refusal) => {
    expect(given(...before).when(rejectCandidate, asked, who)).toStrictEqual(refusal);
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(rejectCandidate, command, officer)).toStrictEqual(refusal);
  });

  it.each([[command], [{ ...command, effective: TODAY, reason: 'Not insured' }]])('gives its command back', (asked) => {
    expect(rejectCandidate.commandOf(given(...failing).when(rejectCandidate, asked, officer) as never)).toStrictEqual(asked);
  });
});
