import { event } from '../decider';
import { document, given, happened, SINCE } from '../scenario';
import { attachCertificate } from './attach-certificate';
import { APPLIED, NOT_OPEN, of, officer, paper } from './procurement-scenario';

const clear = { procurement: 'P1', candidate: 'A', member: 'a1', certificate: 'insurance', dated: SINCE, document: paper };
const command = { ...clear, issuer: 'An insurer' };

describe('attaching a certificate', () => {
  it.each([
    ['a member', 'a1'],
    ['a subcontractor', 's'],
    ['one that is to join', 'newcomer'],
  ])('P-11 is kept for %s alone, with its issuer sealed', (_, member) => {
    const answer = given(...APPLIED).when(attachCertificate, { ...command, member }, of('A'));
    expect(answer).toStrictEqual([event('CertificateAttached', { ...clear, member }, { sealed: { issuer: 'An insurer' } })]);
  });

  it('P-04 not for one that has left', () => {
    const left = happened('ApplicationWithdrawn', { procurement: 'P1', candidate: 'A', member: 'a1', leaves: 'MEMBER' });
    expect(given(...APPLIED, left).when(attachCertificate, command, of('A'))).toStrictEqual({ refused: 'MEMBER_NOT_FOUND', member: 'a1' });
  });

  it.each([
    ['another candidate', of('B')],
    ['the procurement officer', officer],
  ])('is not for %s', (_, who) => {
    expect(given(...APPLIED).when(attachCertificate, command, who)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'CANDIDATE' });
  });

  it('names a registered document', () => {
    const answer = given(...APPLIED).when(attachCertificate, { ...command, document: document('other') }, of('A'));
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 });
  });

  it.each(NOT_OPEN)('is refused where %s', (_, before, refusal) => {
    expect(given(...before).when(attachCertificate, command, of('A'))).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const answer = given(...APPLIED).when(attachCertificate, command, of('A'));
    expect(attachCertificate.commandOf(answer as never)).toStrictEqual(command);
  });
});
