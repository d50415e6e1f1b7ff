import { event } from '../decider';
import { document, given } from '../scenario';
import { attachPreliminaryAgreement } from './attach-preliminary-agreement';
import { APPLIED, NOT_OPEN, of, officer, paper } from './procurement-scenario';

const command = { procurement: 'P1', candidate: 'A', document: paper };

describe('attaching a preliminary agreement', () => {
  it('P-10 shows that the members have agreed to form the group', () => {
    const answer = given(...APPLIED).when(attachPreliminaryAgreement, command, of('A'));
    expect(answer).toStrictEqual([event('PreliminaryAgreementAttached', command)]);
  });

  it.each([
    ['another candidate', of('B')],
    ['the procurement officer', officer],
  ])('is not for %s', (_, who) => {
    expect(given(...APPLIED).when(attachPreliminaryAgreement, command, who)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'CANDIDATE' });
  });

  it('names a registered document', () => {
    const answer = given(...APPLIED).when(attachPreliminaryAgreement, { ...command, document: document('other') }, of('A'));
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(attachPreliminaryAgreement, command, of('A'))).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const answer = given(...APPLIED).when(attachPreliminaryAgreement, command, of('A'));
    expect(attachPreliminaryAgreement.commandOf(answer as never)).toStrictEqual(command);
  });
});
