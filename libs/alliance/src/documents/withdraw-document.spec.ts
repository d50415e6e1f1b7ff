import { event, stateOf, type Circumstance } from '../decider';
import { as, document, given, happened, SEATED, seated, SINCE } from '../scenario';
import { documents, missing, versionOf } from './facts';
import { withdrawDocument } from './withdraw-document';

const plan = document('plan');
const registeredBy = (person: string) =>
  happened(
    'DocumentRegistered',
    { document: 'plan', kind: 'PLAN', version: 1, sha256: plan.sha256, dated: SINCE },
    { actor: { person, role: 'MANAGER' } },
  );
const history = [...SEATED, registeredBy('m1')];
const command = { document: 'plan', reason: 'Out of date.' };
const withdrawn = [event('DocumentWithdrawn', { document: 'plan' }, { sealed: { reason: 'Out of date.' } })];
const grantedTo = (role: 'RECORDS_OFFICER') => happened('RoleGranted', { person: 'rec', role });

describe('withdrawing a document', () => {
  it.each<[string, Circumstance]>([
    ['whoever registered it', seated('M1')],
    ['the records officer', as('rec', 'RECORDS_OFFICER')],
    ['the registrar', as('reg', 'REGISTRAR')],
    ['the manager', as('mgr', 'MANAGER')],
  ])('E-04 is for %s', (_, circumstance) => {
    const answer = given(...history, grantedTo('RECORDS_OFFICER')).when(withdrawDocument, command, circumstance);
    expect(answer).toStrictEqual(withdrawn);
    expect(withdrawDocument.commandOf(answer as never)).toStrictEqual(command);
  });

  it.each([
    ['somebody else', command, as('fin', 'FINANCE_OFFICER'), { refused: 'NOT_PERMITTED', needs: 'RECORDS_OFFICER' }],
    ['who does not hold the role', command, as('m1', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['an unknown document', { ...command, document: 'x' }, as('mgr', 'MANAGER'), { refused: 'DOCUMENT_NOT_FOUND', document: 'x' }],
  ])('E-04 refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(withdrawDocument, asked, circumstance)).toStrictEqual(refusal);
  });

  it('E-04 hides it from new work, and leaves it where it was used', () => {
    const all = [...history, happened('DocumentWithdrawn', { document: 'plan' })];
    expect(given(...all).when(withdrawDocument, command, seated('M1'))).toStrictEqual({ refused: 'DOCUMENT_WITHDRAWN', document: 'plan' });
    expect(missing(stateOf(documents, all), plan)).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'plan', version: 1 });
    expect(versionOf(stateOf(documents, all), plan)).toStrictEqual({ version: 1, sha256: plan.sha256, dated: SINCE });
  });
});
