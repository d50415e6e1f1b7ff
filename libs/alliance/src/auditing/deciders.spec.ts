import { event, isRefusal, type Circumstance, type Entry, type Made } from '../decider';
import { deciders } from '../deciders';
import { as, happened, SEATED, seated, TODAY } from '../scenario';
import { AUDIT_COMMANDS, auditCommandOf, auditQuestion, type AuditCommand, type AuditCommandType } from './deciders';

const history: readonly Entry[] = [
  ...SEATED,
  happened('ContractTermSet', { start: '2020-01-01', end: '2029-12-31', basis: '1' }, { hash: 'h' }),
  happened('OutsideDecisionRecorded', {
    decision: 'decision-1',
    body: 'BOARD',
    decidedOn: '2020-01-01',
    reference: '§ 1',
    extract: 'x'.repeat(43),
    vote: { outcome: 'NOT_STATED' },
    effects: [],
  }),
];
const seen = history.length - 1;
const auditor = as('aud', 'AUDITOR');
const finance = as('fin', 'FINANCE_OFFICER');
const about = { entries: ['h'], decisions: ['decision-1'] };

/** Every answer that is no refusal gives its command back, and is the same again. */
function audit<T extends AuditCommandType>(type: T, command: AuditCommand<T>, circumstance: Circumstance, ...before: readonly Entry[]) {
  const answer = auditQuestion(type, command, circumstance, history)(before);
  if (!isRefusal(answer)) expect(auditCommandOf(type, answer as Made)).toStrictEqual(command);
  return answer;
}

const finding: AuditCommand<'RaiseFinding'> = {
  title: 'A gap',
  text: 'No report.',
  weight: 'MAJOR',
  to: 'FINANCE_OFFICER',
  about,
  due: '2020-05-20',
};
const raised = happened('AuditFindingRaised', { finding: 'finding-1', weight: 'MAJOR', to: 'FINANCE_OFFICER', seen });
const closed = happened('AuditFindingClosed', { finding: 'finding-1', outcome: 'REMEDIED', seen });

describe('an audit', () => {
  it('L-08 has commands and deciders of its own, none of which an alliance knows', () => {
    expect(AUDIT_COMMANDS.filter((type) => type in deciders)).toStrictEqual([]);
  });

  it('L-08 notes what was looked at, and how far the alliance had come', () => {
    const answer = audit('AddAuditNote', { text: 'Looked at.', about }, auditor);
    expect(answer).toStrictEqual([event('AuditNoteAdded', { note: 'note-1', about, seen }, { sealed: { text: 'Looked at.' } })]);
    expect(audit('AddAuditNote', { text: 'Nothing more.' }, auditor, happened('AuditNoteAdded', { note: 'note-1', seen }))).toStrictEqual([
      event('AuditNoteAdded', { note: 'note-2', seen }, { sealed: { text: 'Nothing more.' } }),
    ]);
  });

  it('L-08 puts a finding to a role', () => {
    const { title, text, ...data } = finding;
    expect(audit('RaiseFinding', finding, auditor)).toStrictEqual([
      event('AuditFindingRaised', { finding: 'finding-1', ...data, seen }, { sealed: { title, text } }),
    ]);
  });

  it('L-08 lets that role answer, and nobody else', () => {
    const command = { finding: 'finding-1', text: 'It has come.', about: { entries: ['h'] } };
    expect(audit('AnswerFinding', command, finance, raised)).toStrictEqual([
      event('AuditFindingAnswered', { finding: 'finding-1', about: { entries: ['h'] }, seen }, { sealed: { text: 'It has come.' } }),
    ]);
    expect(audit('AnswerFinding', command, as('mgr', 'MANAGER'), raised)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
    expect(audit('AnswerFinding', command, as('mgr', 'FINANCE_OFFICER'), raised)).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'FINANCE_OFFICER',
    });
  });

  it('D-70 who answers for a party states a capacity that it holds', () => {
    const circumstance = seated('C1', { actor: { person: 'c1', role: 'AJR_MEMBER', seat: 'C1', party: 'CITY', capacity: 'PRIVATE_PRODUCER' } });
    expect(audit('AnswerFinding', { finding: 'finding-1', text: 'x' }, circumstance, raised)).toStrictEqual({
      refused: 'CAPACITY_NOT_HELD',
      party: 'CITY',
      capacity: 'PRIVATE_PRODUCER',
    });
  });

  it('L-08 closes a finding, answered or not', () => {
    expect(audit('CloseFinding', { finding: 'finding-1', outcome: 'REMEDIED' }, auditor, raised)).toStrictEqual([
      event('AuditFindingClosed', { finding: 'finding-1', outcome: 'REMEDIED', seen }, {}),
    ]);
    expect(audit('CloseFinding', { finding: 'finding-1', outcome: 'ACCEPTED', text: 'As agreed.' }, auditor, raised)).toStrictEqual([
      event('AuditFindingClosed', { finding: 'finding-1', outcome: 'ACCEPTED', seen }, { sealed: { text: 'As agreed.' } }),
    ]);
  });

  it.each<[string, AuditCommandType, object, Circumstance, readonly Entry[], object]>([
    ['a note by somebody else', 'AddAuditNote', { text: 'x' }, finance, [], { refused: 'NOT_PERMITTED', needs: 'AUDITOR' }],
    ['a note on no entry', 'AddAuditNote', { text: 'x', about: { entries: ['?'] } }, auditor, [], { refused: 'ENTRY_NOT_FOUND', entry: '?' }],
    [
      'a note on no decision',
      'AddAuditNote',
      { text: 'x', about: { decisions: ['decision-9'] } },
      auditor,
      [],
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    ['a finding by somebody else', 'RaiseFinding', finding, finance, [], { refused: 'NOT_PERMITTED', needs: 'AUDITOR' }],
    ['a finding on no entry', 'RaiseFinding', { ...finding, about: { entries: ['?'] } }, auditor, [], { refused: 'ENTRY_NOT_FOUND', entry: '?' }],
    ['a day for the answer that is past', 'RaiseFinding', { ...finding, due: '2020-04-19' }, auditor, [], { refused: 'DUE_DATE_PAST', today: TODAY }],
    [
      'an answer to nothing',
      'AnswerFinding',
      { finding: 'finding-9', text: 'x' },
      finance,
      [],
      { refused: 'FINDING_NOT_FOUND', finding: 'finding-9' },
    ],
    [
      'an answer too late',
      'AnswerFinding',
      { finding: 'finding-1', text: 'x' },
      finance,
      [raised, closed],
      { refused: 'FINDING_CLOSED', finding: 'finding-1' },
    ],
    [
      'an answer with no such entry',
      'AnswerFinding',
      { finding: 'finding-1', text: 'x', about: { entries: ['?'] } },
      finance,
      [raised],
      { refused: 'ENTRY_NOT_FOUND', entry: '?' },
    ],
    [
      'closing by somebody else',
      'CloseFinding',
      { finding: 'finding-1', outcome: 'REMEDIED' },
      finance,
      [raised],
      { refused: 'NOT_PERMITTED', needs: 'AUDITOR' },
    ],
    [
      'closing twice',
      'CloseFinding',
      { finding: 'finding-1', outcome: 'REMEDIED' },
      auditor,
      [raised, closed],
      { refused: 'FINDING_CLOSED', finding: 'finding-1' },
    ],
  ])('refuses %s', (_, type, command, circumstance, before, refusal) => {
    expect(audit(type, command as never, circumstance, ...before)).toStrictEqual(refusal);
  });

  it('is of an alliance that there is', () => {
    expect(auditQuestion('AddAuditNote', { text: 'x' }, auditor, [])([])).toStrictEqual({ refused: 'ALLIANCE_NOT_FOUND' });
  });
});
