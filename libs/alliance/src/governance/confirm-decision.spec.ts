import { event, type Entry } from '../decider';
import { chair, hash } from './ballot-scenario';
import { confirmed, CONFIRMED, drafted, DRAFTED, FIRST, minuted, OVER } from './minutes-scenario';
import { as, given, happened, seated, TODAY } from '../scenario';
import { confirmDecision } from './confirm-decision';

const secretary = as('sec', 'AJR_SECRETARY');
const decision = 'decision-1';
const confirm = (history: readonly Entry[] = CONFIRMED, named = decision, by = secretary) =>
  given(...history).when(confirmDecision, { decision: named }, by);
const made = [
  event('DecisionConfirmed', { decision, meeting: 'meeting-1', minutes: FIRST, item: 'item-1' }),
  event('DecisionTookEffect', { decision }, { effective: TODAY }),
];

describe('confirming a decision that its minutes hold', () => {
  it('D-12 does for one decision what confirmed minutes had no room for', () => {
    expect(confirm()).toStrictEqual(made);
    expect(confirm(CONFIRMED, decision, chair)).toStrictEqual(made);
  });

  it.each([
    ['an unknown decision', CONFIRMED, 'decision-9', secretary, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['a member', CONFIRMED, decision, seated('M1'), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    [
      'one that is confirmed',
      [...CONFIRMED, happened('DecisionConfirmed', { decision, meeting: 'meeting-1', minutes: FIRST })],
      decision,
      secretary,
      { refused: 'ALREADY_CONFIRMED', decision },
    ],
    ['D-12 one whose minutes are not confirmed', DRAFTED, decision, secretary, { refused: 'DECISION_NOT_IN_MINUTES', decision }],
    [
      'one that other minutes hold',
      [...OVER, drafted({ items: [] }), confirmed],
      decision,
      secretary,
      { refused: 'DECISION_NOT_IN_MINUTES', decision },
    ],
    [
      'D-13 a text that is not the one adopted',
      [...OVER, drafted({ items: [{ ...minuted, proposal: 'other' }] }), confirmed],
      decision,
      secretary,
      { refused: 'TEXT_DIVERGES', decision, proposal: hash(1) },
    ],
  ])('refuses %s', (_, history, named, by, refusal) => {
    expect(confirm(history, named, by)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    expect(confirmDecision.commandOf(confirm() as never)).toStrictEqual({ decision });
  });
});
