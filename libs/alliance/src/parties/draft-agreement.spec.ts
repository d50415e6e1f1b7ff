import { event } from '../decider';
import { as, document, given, happened, REGISTERED, SEATED } from '../scenario';
import { draftAgreement, type DraftAgreement } from './draft-agreement';
import { decided, registrar } from './scenario';

const registers = (name: string, version = 1) => {
  const { sha256 } = document(name);
  return version === 1
    ? happened('DocumentRegistered', { document: name, kind: 'AGREEMENT', version, sha256, dated: '2020-04-01' })
    : happened('DocumentVersionAdded', { document: name, version, sha256, dated: '2020-04-10' });
};
const manager = as('mgr', 'MANAGER');
const command: DraftAgreement = {
  agreement: 'CH1',
  kind: 'CHANGE',
  parties: ['CITY', 'MEH'],
  version: 1,
  document: document('ch1'),
  editor: 'p-1',
  checker: 'p-2',
  decision: 'decision-1',
  changeNote: 'First.',
};
const known = [...SEATED, registers('ch1'), registers('tas2'), decided()];
const drafted = happened('AgreementDrafted', { agreement: 'CH1', kind: 'CHANGE', version: 1, document: document('ch1'), parties: ['CITY', 'MEH'] });
const next: DraftAgreement = { agreement: 'CH1', version: 2, document: document('tas2'), editor: 'p-1' };

describe('drafting an agreement', () => {
  it('says of what kind it is and between whom, with the change sealed', () => {
    const { changeNote, ...data } = command;
    const answer = given(...known).when(draftAgreement, command, manager);
    expect(answer).toStrictEqual([event('AgreementDrafted', data as never, { sealed: { changeNote } })]);
    expect(draftAgreement.commandOf(answer as never)).toStrictEqual(command);
  });

  it('P-26 says from which procurement it follows, with its first version', () => {
    const opened = happened('ProcurementOpened', { procurement: 'P1', procedure: 'NEGOTIATED' } as never);
    const asked = { ...command, procurement: 'P1' };
    const { changeNote, ...data } = asked;
    const answer = given(...known, opened).when(draftAgreement, asked, manager);
    expect(answer).toStrictEqual([event('AgreementDrafted', data as never, { sealed: { changeNote } })]);
    expect(draftAgreement.commandOf(answer as never)).toStrictEqual(asked);
    expect(given(...known).when(draftAgreement, asked, manager)).toStrictEqual({ refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P1' });
    const first = { ...drafted, data: { ...drafted.data, procurement: 'P1' } };
    const second = happened('ProcurementOpened', { procurement: 'P2', procedure: 'NEGOTIATED' } as never);
    const history = given(...known, opened, second, first);
    expect(history.when(draftAgreement, { ...next, procurement: 'P2' }, manager)).toStrictEqual({ refused: 'AGREEMENT_EXISTS', agreement: 'CH1' });
    expect(history.when(draftAgreement, { ...next, procurement: 'P1' }, manager)).toStrictEqual([event('AgreementVersionAdded', next as never, {})]);
  });

  it('adds the next version, and keeps who edited it', () => {
    const answer = given(...known, drafted).when(draftAgreement, { agreement: 'CH1', document: document('tas2') }, manager);
    expect(answer).toStrictEqual([event('AgreementVersionAdded', { ...next, editor: 'mgr' } as never, {})]);
    expect(draftAgreement.commandOf(answer as never)).toStrictEqual({ ...next, editor: 'mgr' });
  });

  it('lets a version name other parties', () => {
    const answer = given(...known, drafted).when(draftAgreement, { ...next, parties: ['CITY'] }, manager);
    expect(answer).toStrictEqual([event('AgreementVersionAdded', { ...next, parties: ['CITY'] } as never, {})]);
  });

  it.each([
    ['the manager', known, manager],
    ['the secretary of a body', known, as('sec', 'AJR_SECRETARY')],
    ['the registrar, before there is a manager', [...known, happened('RoleRevoked', { person: 'mgr', role: 'MANAGER' })], registrar],
  ])('is for %s', (_, history, circumstance) => {
    const answer = given(...history, drafted).when(draftAgreement, next, circumstance);
    expect(answer).toStrictEqual([event('AgreementVersionAdded', next as never, {})]);
  });

  it.each<[string, DraftAgreement, typeof registrar, object]>([
    ['the registrar, while there is a manager', next, registrar, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    [
      'an unknown agreement without its kind and parties',
      { ...next, agreement: 'CH2' },
      manager,
      { refused: 'AGREEMENT_NOT_FOUND', agreement: 'CH2' },
    ],
    ['another kind for a known one', { ...next, kind: 'TAS' }, manager, { refused: 'AGREEMENT_EXISTS', agreement: 'CH1' }],
    ['a first version that is not the first', { ...command, agreement: 'CH2', version: 2 }, manager, { refused: 'VERSION_NOT_NEXT', expected: 1 }],
    ['a version out of order', { ...next, version: 3 }, manager, { refused: 'VERSION_NOT_NEXT', expected: 2 }],
    ['an unknown party', { ...next, parties: ['CITY', 'X'] }, manager, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['a party named twice', { ...next, parties: ['CITY', 'CITY'] }, manager, { refused: 'PARTY_REPEATED', party: 'CITY' }],
    ['an unknown decision', { ...next, decision: 'decision-9' }, manager, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...known, drafted).when(draftAgreement, asked, circumstance)).toStrictEqual(refusal);
  });

  it('E-02 refuses a document that is not registered in just that version', () => {
    const answer = given(...REGISTERED, registers('ch1')).when(draftAgreement, { ...command, document: document('ch1', 2) }, manager);
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'ch1', version: 2 });
  });
});
