import { event } from '../decider';
import { as, given, happened, type SEATED } from '../scenario';
import { draftMinutes } from './draft-minutes';
import { balloted, chair, proposed, secretary } from './meeting-scenario';
import { CONFIRMED, DECIDED, DRAFTED, minuted, OVER, PROPOSAL } from './minutes-scenario';

const meeting = 'meeting-1';
const draft = (history: readonly (typeof SEATED)[number][] = OVER, command: object = {}, by = secretary()) =>
  given(...history).when(draftMinutes, { meeting, ...command }, by);
const made = (items: readonly object[], version = 1) => [event('MinutesDrafted', { meeting, version, items: items as never })];
const written = [
  { ...proposed('decision-2'), hash: 'second-proposal' },
  balloted({ ballot: 'ballot-2', decision: 'decision-2', proposal: 'second-proposal', mode: 'WRITTEN' }),
  happened('DecisionAdopted', { decision: 'decision-2', ballot: 'ballot-2', proposal: 'second-proposal', outcome: 'UNANIMOUS', effects: [] }),
].map((entry) => (entry.type === 'BallotOpened' ? { ...entry, data: { ...entry.data, item: undefined } } : entry));

describe('drafting minutes', () => {
  it('S-21 names what each item came to, and is named by its own entry', () => {
    expect(draft()).toStrictEqual(made([minuted]));
  });

  it('S-21 counts on from the versions before, which stay', () => {
    expect(draft(DRAFTED)).toStrictEqual(made([minuted], 2));
  });

  it('S-22 tells of an item without a decision, with its number', () => {
    const talk = happened('ItemOpened', { item: 'item-2', meeting, paragraph: '§ 2' });
    expect(draft([...DECIDED, talk, ...OVER.slice(-1)])).toStrictEqual(made([minuted, { item: 'item-2', paragraph: '§ 2' }]));
  });

  it('S-22 tells what was not adopted, and whose seats were recused', () => {
    const failed = OVER.map((entry) =>
      entry.type === 'DecisionAdopted' ? happened('DecisionNotAdopted', { decision: 'decision-1', ballot: 'ballot-1', outcome: 'OBJECTED' }) : entry,
    );
    const recused = happened('MemberRecused', { decision: 'decision-1', person: 'c2', kind: 'TIED_COMPANY' });
    expect(draft([...failed, recused])).toStrictEqual(made([{ ...minuted, outcome: 'OBJECTED', recused: ['C2'] }]));
  });

  it('S-22 tells of an item on which no vote was taken', () => {
    const talked = OVER.filter(({ type }) => !['BallotOpened', 'BallotClosed', 'DecisionAdopted'].includes(type));
    expect(draft(talked)).toStrictEqual(made([{ item: 'item-1', decision: 'decision-1' }]));
  });

  it('D-12 notes what the body has adopted in writing, until minutes that hold it are confirmed', () => {
    const noted = { decision: 'decision-2', ballot: 'ballot-2', proposal: 'second-proposal', outcome: 'UNANIMOUS' };
    expect(draft([...OVER, ...written])).toStrictEqual(made([minuted, noted]));
    const confirmed = happened('DecisionConfirmed', { decision: 'decision-2', meeting: 'meeting-0', minutes: 'm' });
    expect(draft([...OVER, ...written, confirmed])).toStrictEqual(made([minuted]));
  });

  it('D-13 compares the text on paper with what was adopted, and takes nothing over', () => {
    expect(draft(OVER, { texts: [{ decision: 'decision-1', proposal: PROPOSAL }] })).toStrictEqual(made([minuted]));
  });

  it('D-13 refuses any other text', () => {
    expect(draft(OVER, { texts: [{ decision: 'decision-1', proposal: 'other' }] })).toStrictEqual({
      refused: 'TEXT_DIVERGES',
      decision: 'decision-1',
      proposal: PROPOSAL,
    });
  });

  it.each([
    ['an unknown meeting', OVER, { meeting: 'meeting-9' }, secretary(), { refused: 'MEETING_NOT_FOUND', meeting: 'meeting-9' }],
    ['the chair', OVER, {}, chair(), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['somebody who only claims to be the secretary', OVER, {}, as('m1', 'AJR_SECRETARY'), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['a meeting that goes on', DECIDED, {}, secretary(), { refused: 'MEETING_NOT_CLOSED', meeting }],
    ['minutes that are confirmed', CONFIRMED, {}, secretary(), { refused: 'MINUTES_CONFIRMED', meeting }],
    [
      'the text of a decision that is not among them',
      OVER,
      { texts: [{ decision: 'decision-9', proposal: PROPOSAL }] },
      secretary(),
      { refused: 'DECISION_NOT_IN_MINUTES', decision: 'decision-9' },
    ],
  ])('refuses %s', (_, history, command, by, refusal) => {
    expect(draft(history, command, by)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(draftMinutes.commandOf(draft() as never)).toStrictEqual({ meeting });
  });
});
