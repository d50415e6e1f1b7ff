import { event } from '../decider';
import { as, document, given, happened, REGISTERED, SINCE } from '../scenario';
import { verifyDocument, type VerifyDocument } from './verify-document';

const plan = document('plan');
const other = 'x'.repeat(43);
const known = happened('DocumentRegistered', { document: 'plan', kind: 'PLAN', version: 1, sha256: plan.sha256, dated: SINCE });
const history = [...REGISTERED, known];
const manager = as('mgr', 'MANAGER');

describe('verifying a document', () => {
  it.each<[string, VerifyDocument, unknown]>([
    ['the same bytes are on record as such', plan, [event('DocumentVerified', plan)]],
    [
      'others raise an alarm, and nothing is replaced',
      { ...plan, sha256: other },
      [event('HashMismatchDetected', { ...plan, sha256: other, registered: plan.sha256 })],
    ],
  ])('E-03 %s', (_, command, made) => {
    const answer = given(...history).when(verifyDocument, command, manager);
    expect(answer).toStrictEqual(made);
    expect(verifyDocument.commandOf(answer as never)).toStrictEqual(command);
  });

  it('E-03 is done with a withdrawn document too', () => {
    const answer = given(...history, happened('DocumentWithdrawn', { document: 'plan' })).when(verifyDocument, plan, manager);
    expect(answer).toStrictEqual([event('DocumentVerified', plan)]);
  });

  it('refuses a version that is not registered', () => {
    const answer = given(...history).when(verifyDocument, { ...plan, version: 2 }, manager);
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'plan', version: 2 });
  });

  it('refuses who does not hold the role', () => {
    const answer = given(...history).when(verifyDocument, plan, as('mgr', 'AUDITOR'));
    expect(answer).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AUDITOR' });
  });
});
