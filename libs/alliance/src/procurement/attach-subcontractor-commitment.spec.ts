import { event } from '../decider';
import { document, given } from '../scenario';
import { attachSubcontractorCommitment } from './attach-subcontractor-commitment';
import { APPLIED, NOT_OPEN, of, officer, paper } from './procurement-scenario';

const clear = { procurement: 'P1', candidate: 'A', member: 's', document: paper };
const command = { ...clear, resources: 'Two dentists' };

describe("attaching a subcontractor's commitment", () => {
  it('keeps the commitment, with what it commits sealed', () => {
    const answer = given(...APPLIED).when(attachSubcontractorCommitment, command, of('A'));
    expect(answer).toStrictEqual([event('SubcontractorCommitmentAttached', clear, { sealed: { resources: 'Two dentists' } })]);
  });

  it('is only for a subcontractor of the application', () => {
    const answer = given(...APPLIED).when(attachSubcontractorCommitment, { ...command, member: 'a1' }, of('A'));
    expect(answer).toStrictEqual({ refused: 'SUBCONTRACTOR_NOT_FOUND', member: 'a1' });
  });

  it.each([
    ['another candidate', of('B')],
    ['the procurement officer', officer],
  ])('is not for %s', (_, who) => {
    expect(given(...APPLIED).when(attachSubcontractorCommitment, command, who)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'CANDIDATE' });
  });

  it('names a registered document', () => {
    const answer = given(...APPLIED).when(attachSubcontractorCommitment, { ...command, document: document('other') }, of('A'));
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(attachSubcontractorCommitment, command, of('A'))).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const answer = given(...APPLIED).when(attachSubcontractorCommitment, command, of('A'));
    expect(attachSubcontractorCommitment.commandOf(answer as never)).toStrictEqual(command);
  });
});
