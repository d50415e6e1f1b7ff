import { event, stateOf, type Circumstance } from '../decider';
import { as, document, given, happened, REGISTERED, SINCE, TODAY } from '../scenario';
import { classifyDocument, type ClassifyDocument } from './classify-document';
import { publicities, publicityOn, retentionOf, secretOn } from './publicity-facts';
import { registerDocument } from './register-document';

const plan = { document: 'plan', kind: 'PLAN', version: 1, sha256: document('plan').sha256, dated: SINCE };
const history = [...REGISTERED, happened('RoleGranted', { person: 'rec', role: 'RECORDS_OFFICER' }), happened('DocumentRegistered', plan)];
const records = as('rec', 'RECORDS_OFFICER');
const secret: ClassifyDocument = { document: 'plan', class: 'SECRET', ground: 'Act 24.1 § 20', until: '2045-04-20' };

describe('classifying a document', () => {
  it('E-05 keeps class, ground, review and end, with the reason sealed', () => {
    const command = { ...secret, reviewOn: '2021-01-01', retention: '10', reason: 'Trade secrets.', effective: '2020-04-25' };
    const { reason, effective, ...data } = command;
    const answer = given(...history).when(classifyDocument, command, records);
    expect(answer).toStrictEqual([event('PublicityClassified', data, { effective, sealed: { reason } })]);
    expect(classifyDocument.commandOf(answer as never)).toStrictEqual(command);
  });

  it('gives its command back where little was said', () => {
    const answer = given(...history).when(classifyDocument, { document: 'plan', class: 'PUBLIC' }, records);
    expect(answer).toStrictEqual([event('PublicityClassified', { document: 'plan', class: 'PUBLIC' })]);
    expect(classifyDocument.commandOf(answer as never)).toStrictEqual({ document: 'plan', class: 'PUBLIC' });
  });

  it.each<[string, ClassifyDocument, Circumstance, object]>([
    ['who keeps no records', secret, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'RECORDS_OFFICER' }],
    ['an unknown document', { ...secret, document: 'x' }, records, { refused: 'DOCUMENT_NOT_FOUND', document: 'x' }],
    ['secrecy without a ground in law', { document: 'plan', class: 'SECRET' }, records, { refused: 'GROUND_REQUIRED', class: 'SECRET' }],
    ['an end before the start', { ...secret, until: '2020-04-19' }, records, { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' }],
    ['a review that does not lie ahead', { ...secret, reviewOn: TODAY }, records, { refused: 'REVIEW_NOT_AHEAD', on: TODAY }],
  ])('E-05 refuses %s', (_, command, circumstance, refusal) => {
    expect(given(...history).when(classifyDocument, command, circumstance)).toStrictEqual(refusal);
  });
});

describe('how public a document is', () => {
  const known = (...more: typeof history) => stateOf(publicities, [...history, ...more]);
  const classified = (on: string, data: Omit<ClassifyDocument, 'document'>) =>
    happened('PublicityClassified', { document: 'plan', ...data }, { effective: on });

  it('E-05 is for the parties until somebody says so, to be looked at within a year', () => {
    expect(publicityOn(known(), 'plan', TODAY)).toStrictEqual({ class: 'PARTIES', since: SINCE, reviewOn: '2020-12-31', unclassified: true });
  });

  it('E-05 is what was said last for the day', () => {
    const now = known(
      classified('2020-02-01', { class: 'SECRET', ground: '§ 20', until: '2020-03-31' }),
      classified('2020-06-01', { class: 'PUBLIC' }),
    );
    const secrecy = { ground: '§ 20', since: '2020-02-01', until: '2020-03-31', reviewOn: '2020-03-31' };
    expect(publicityOn(now, 'plan', '2020-01-15').class).toBe('PARTIES');
    expect(publicityOn(now, 'plan', '2020-03-31')).toStrictEqual({ class: 'SECRET', ...secrecy });
    expect(publicityOn(now, 'plan', '2020-04-01')).toStrictEqual({ class: 'PARTIES', ...secrecy, ended: true });
    expect(publicityOn(now, 'plan', '2020-06-01')).toStrictEqual({ class: 'PUBLIC', since: '2020-06-01', reviewOn: '2021-06-01' });
    expect([secretOn(now, '2020-03-31'), secretOn(now, '2020-04-01')]).toStrictEqual([['plan'], []]);
  });

  it('keeps the retention that was said until another is', () => {
    const kept = classified('2020-02-01', { class: 'PUBLIC', retention: 'PERMANENT' });
    expect(retentionOf(known(kept, classified('2020-03-01', { class: 'PARTIES' })), 'plan')).toBe('PERMANENT');
    expect(retentionOf(known(), 'plan')).toBeUndefined();
  });

  it('E-05 is said by whoever registers it, from the first moment on', () => {
    const command = {
      document: 'tender',
      kind: 'TENDER',
      title: 'A tender',
      sha256: 'b'.repeat(43),
      dated: SINCE,
      publicity: { class: 'SECRET' as const, ground: '§ 20' },
      retention: '25',
    };
    const { title, ...data } = command;
    const answer = given(...history).when(registerDocument, command, as('mgr', 'MANAGER'));
    expect(answer).toStrictEqual([event('DocumentRegistered', { ...data, version: 1 }, { sealed: { title } })]);
    expect(registerDocument.commandOf(answer as never)).toStrictEqual(command);
    const groundless = given(...history).when(registerDocument, { ...command, publicity: { class: 'SECRET' } }, as('mgr', 'MANAGER'));
    expect(groundless).toStrictEqual({ refused: 'GROUND_REQUIRED', class: 'SECRET' });
  });
});
