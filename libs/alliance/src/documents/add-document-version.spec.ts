import { event } from '../decider';
import { as, given, happened, REGISTERED, SINCE } from '../scenario';
import { addDocumentVersion, type AddDocumentVersion } from './add-document-version';

const known = happened('DocumentRegistered', { document: 'plan', kind: 'PLAN', version: 1, sha256: 'a'.repeat(43), dated: SINCE });
const decided = happened('OutsideDecisionRecorded', {
  decision: 'decision-1',
  body: 'BOARD',
  decidedOn: SINCE,
  reference: '§ 12',
  extract: 'x'.repeat(43),
  vote: { outcome: 'NOT_STATED' },
  effects: [],
});
const history = [...REGISTERED, known, decided];
const command: AddDocumentVersion = { document: 'plan', version: 2, sha256: 'b'.repeat(43), dated: '2020-04-01' };
const manager = as('mgr', 'MANAGER');

describe('adding a version to a document', () => {
  it('E-01 keeps its digest and date, with the change sealed', () => {
    const data = { ...command, decision: 'decision-1' };
    const full = { ...data, changeNote: 'A table was added.', effective: '2020-05-01' };
    const answer = given(...history).when(addDocumentVersion, full, manager);
    expect(answer).toStrictEqual([
      event('DocumentVersionAdded', data as never, { effective: '2020-05-01', sealed: { changeNote: 'A table was added.' } }),
    ]);
    expect(addDocumentVersion.commandOf(answer as never)).toStrictEqual(full);
  });

  it('E-01 gives it the next number', () => {
    const { version: _, ...unnumbered } = command;
    const answer = given(...history).when(addDocumentVersion, unnumbered, manager);
    expect(answer).toStrictEqual([event('DocumentVersionAdded', command as never)]);
    expect(addDocumentVersion.commandOf(answer as never)).toStrictEqual(command);
  });

  it.each<[string, AddDocumentVersion, typeof manager, object]>([
    ['who does not hold the role', command, as('mgr', 'FINANCE_OFFICER'), { refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' }],
    ['an unknown document', { ...command, document: 'x' }, manager, { refused: 'DOCUMENT_NOT_FOUND', document: 'x' }],
    ['a version out of order', { ...command, version: 3 }, manager, { refused: 'VERSION_NOT_NEXT', expected: 2 }],
    [
      'bytes that are registered',
      { ...command, sha256: 'a'.repeat(43) },
      manager,
      { refused: 'BYTES_ALREADY_REGISTERED', document: 'plan', version: 1 },
    ],
    ['an unknown decision', { ...command, decision: 'decision-9' }, manager, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
  ])('E-01 refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(addDocumentVersion, asked, circumstance)).toStrictEqual(refusal);
  });

  it('E-04 refuses a document that was withdrawn', () => {
    const answer = given(...history, happened('DocumentWithdrawn', { document: 'plan' })).when(addDocumentVersion, command, manager);
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_WITHDRAWN', document: 'plan' });
  });
});
