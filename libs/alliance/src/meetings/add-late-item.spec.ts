import { event } from '../decider';
import { as, given, happened, type SEATED } from '../scenario';
import { addLateItem } from './add-late-item';
import { chair, MET, proposed, QUORATE, went } from './meeting-scenario';
import { agenda, CALLED, paper, PARTIES, REGISTERED_PAPER } from './minutes-scenario';

const item = { meeting: 'meeting-1', paragraph: '§ 9', decision: 'decision-1', consents: PARTIES };
const late = { ...item, title: 'An urgent matter' };
const history = [...CALLED, REGISTERED_PAPER, proposed('decision-1')];
const add = (command: object = {}, by = chair(), known: readonly (typeof SEATED)[number][] = history) =>
  given(...known).when(addLateItem, { ...late, ...command }, by);

describe('adding a late item', () => {
  it('S-06 takes it when every party is there and agrees', () => {
    expect(add()).toStrictEqual([event('LateItemAdded', item, { sealed: { title: 'An urgent matter' } })]);
  });

  it('S-06 refuses it while a party that is there has not agreed', () => {
    expect(add({ consents: ['CITY'] })).toStrictEqual({ refused: 'CONSENT_MISSING', parties: ['MEH'] });
  });

  it('S-06 refuses it while a party is missing, whoever agrees', () => {
    const left = [...history, went('m1', '08:30'), happened('QuorumLost', { meeting: 'meeting-1', parties: ['CITY'], missing: ['MEH'] })];
    expect(add({ consents: ['CITY'] }, chair(), left)).toStrictEqual({ refused: 'NO_QUORUM', missing: ['MEH'] });
  });

  it('S-06 refuses it before quorum is declared', () => {
    const undeclared = history.filter(({ type }) => type !== 'QuorumDeclared');
    expect(add({}, chair(), undeclared)).toStrictEqual({ refused: 'NO_QUORUM', missing: [] });
  });

  it.each([
    ['an unknown meeting', { meeting: 'meeting-9' }, chair(), history, { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['a member', {}, as('m1', 'AJR_MEMBER'), history, { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['a meeting that was not called', {}, chair(), [...MET, QUORATE], { refused: 'MEETING_NOT_CONVENED', meeting: 'meeting-1' }],
    [
      'a meeting that is over',
      {},
      chair(),
      [...history, happened('MeetingClosed', { meeting: 'meeting-1' })],
      { refused: 'MEETING_CLOSED', meeting: 'meeting-1' },
    ],
    [
      'what is on the agenda already',
      {},
      chair(),
      [...history, agenda({ paragraph: '§ 1', decision: 'decision-1' })],
      { refused: 'ALREADY_ON_AGENDA', decision: 'decision-1' },
    ],
    [
      'a number that is taken',
      { paragraph: '§ 1' },
      chair(),
      [...history, agenda({ paragraph: '§ 1' })],
      { refused: 'PARAGRAPH_EXISTS', paragraph: '§ 1' },
    ],
    ['an unknown decision', { decision: 'decision-9' }, chair(), history, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    [
      'a decision of another body',
      {},
      chair(),
      [...CALLED, proposed('decision-1', 'OTHER', 'APR')],
      { refused: 'DECISION_OF_ANOTHER_BODY', decision: 'decision-1', body: 'APR' },
    ],
    [
      'a document that is not registered',
      { documents: [{ ...paper, version: 2 }] },
      chair(),
      history,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'paper', version: 2 },
    ],
    ['the consent of somebody who has none to give', { consents: ['THIRD'] }, chair(), history, { refused: 'PARTY_NOT_FOUND', party: 'THIRD' }],
  ])('refuses %s', (_, command, by, known, refusal) => {
    expect(add(command, by, known)).toStrictEqual(refusal);
  });

  it.each([[late], [{ meeting: 'meeting-1', paragraph: '§ 9', title: 'A report', documents: [paper], consents: PARTIES }]])(
    'gives its command back',
    (command) => {
      const { decision: _, ...rest } = late;
      const made = given(...history).when(addLateItem, { ...rest, ...command }, chair());
      expect(addLateItem.commandOf(made as never)).toStrictEqual(command);
    },
  );
});
