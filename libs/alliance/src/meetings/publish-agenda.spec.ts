import { ERASED, event } from '../decider';
import { as, given, SEATED } from '../scenario';
import { chair, OPENED, proposed } from './meeting-scenario';
import { agenda, CALLED, convened, paper, PARTIES, REGISTERED_PAPER, ruled } from './minutes-scenario';
import { publishAgenda } from './publish-agenda';

const meeting = 'meeting-1';
const opening = { paragraph: '§ 1', title: 'Opening' };
const matter = { paragraph: '§ 2', title: 'The reserve', decision: 'decision-1', documents: [paper] };
const items = [opening, matter];
const listed = [{ paragraph: '§ 1' }, { paragraph: '§ 2', decision: 'decision-1', documents: [paper] }];
const titles = ['Opening', 'The reserve'];
const waiting = [...SEATED, REGISTERED_PAPER, proposed('decision-1'), convened({ on: '2020-04-25' })];
const publish = (command: object = {}, by = chair(), history: readonly (typeof SEATED)[number][] = waiting) =>
  given(...history).when(publishAgenda, { meeting, items, ...command }, by);

describe('sending out an agenda', () => {
  it('S-06 lists what may be voted on, and seals the titles', () => {
    expect(publish()).toStrictEqual([event('AgendaPublished', { meeting, version: 1, items: listed }, { sealed: { titles } })]);
  });

  it('S-06 keeps the older agenda and counts on', () => {
    const [made] = publish({}, chair(), [...waiting, agenda({ paragraph: '§ 1' })]) as never as [{ data: unknown }];
    expect(made.data).toStrictEqual({ meeting, version: 2, items: listed });
  });

  it('S-06 refuses one that comes later than the rules say', () => {
    const soon = [...waiting.slice(0, -1), convened({ on: '2020-04-24' })];
    expect(publish({}, chair(), soon)).toStrictEqual({ refused: 'AGENDA_TOO_LATE', latest: '2020-04-19' });
    expect(publish({}, chair(), [...waiting, ruled({ agendaDays: 6 })])).toStrictEqual({ refused: 'AGENDA_TOO_LATE', latest: '2020-04-19' });
  });

  it('S-06 takes a late one with the consent of every party, and not without', () => {
    const today = [...waiting.slice(0, -1), convened()];
    expect(publish({ consents: ['MEH'] }, chair(), today)).toStrictEqual({ refused: 'CONSENT_MISSING', parties: ['CITY'] });
    expect(publish({ consents: PARTIES }, chair(), today)).toStrictEqual([
      event('AgendaPublished', { meeting, version: 1, items: listed, consents: PARTIES }, { sealed: { titles } }),
    ]);
  });

  it.each([
    ['an unknown meeting', { meeting: 'meeting-9' }, chair(), waiting, { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['a meeting that was not called', {}, chair(), OPENED, { refused: 'MEETING_NOT_CONVENED', meeting }],
    ['a member', {}, as('m1', 'AJR_MEMBER'), waiting, { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['a meeting that has begun', {}, chair(), CALLED, { refused: 'MEETING_HAS_BEGUN', meeting }],
    ['an empty agenda', { items: [] }, chair(), waiting, { refused: 'AGENDA_EMPTY' }],
    ['a number given twice', { items: [opening, opening] }, chair(), waiting, { refused: 'PARAGRAPH_EXISTS', paragraph: '§ 1' }],
    [
      'an unknown decision',
      { items: [{ ...matter, decision: 'decision-9' }] },
      chair(),
      waiting,
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    [
      'a decision of another body',
      {},
      chair(),
      [...SEATED, REGISTERED_PAPER, proposed('decision-1', 'OTHER', 'APR'), convened({ on: '2020-04-25' })],
      { refused: 'DECISION_OF_ANOTHER_BODY', decision: 'decision-1', body: 'APR' },
    ],
    [
      'a document that is not registered',
      { items: [{ ...opening, documents: [{ ...paper, version: 2 }] }] },
      chair(),
      waiting,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'paper', version: 2 },
    ],
  ])('refuses %s', (_, command, by, history, refusal) => {
    expect(publish(command, by, history)).toStrictEqual(refusal);
  });

  it('gives its command back, with a placeholder for what was erased', () => {
    const made = publish({ consents: PARTIES }) as never as [{ sealed: object }];
    expect(publishAgenda.commandOf(made as never)).toStrictEqual({ meeting, items, consents: PARTIES });
    const erased = publishAgenda.commandOf([{ ...made[0], sealed: {} }] as never);
    expect(erased.items.map(({ title }) => title)).toStrictEqual([ERASED, ERASED]);
  });
});
