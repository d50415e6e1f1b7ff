import { event } from '../decider';
import { as, given, happened, REGISTERED, SINCE } from '../scenario';
import { registerDocument } from './register-document';

const plan = { document: 'service-plan', kind: 'SERVICE_PLAN', title: 'Service plan', sha256: 'a'.repeat(43), dated: '2017-09-01' };
const { title, ...clear } = plan;
const manager = as('mgr', 'MANAGER');

describe('registering a document', () => {
  it('E-01 keeps its digest and date, with the title sealed', () => {
    const answer = given(...REGISTERED).when(registerDocument, plan, manager);
    expect(answer).toStrictEqual([event('DocumentRegistered', { ...clear, version: 1 }, { sealed: { title } })]);
  });

  it('E-01 registers the same bytes once', () => {
    const known = happened('DocumentRegistered', { ...clear, version: 1 });
    const answer = given(...REGISTERED, known).when(registerDocument, { ...plan, document: 'copy' }, manager);
    expect(answer).toStrictEqual({ refused: 'BYTES_ALREADY_REGISTERED', document: 'service-plan', version: 1 });
  });

  it('refuses a name that is taken', () => {
    const known = happened('DocumentRegistered', { ...clear, version: 1 });
    const answer = given(...REGISTERED, known).when(registerDocument, { ...plan, sha256: 'b'.repeat(43) }, manager);
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_EXISTS', document: 'service-plan' });
  });

  it('gives its command back', () => {
    const command = { ...plan, effective: SINCE };
    const answer = given(...REGISTERED).when(registerDocument, command, manager);
    expect(registerDocument.commandOf(answer as never)).toStrictEqual(command);
  });
});
