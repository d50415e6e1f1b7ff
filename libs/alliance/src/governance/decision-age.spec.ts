import { fold, type Entry } from '../decider';
import { happened, TODAY } from '../scenario';
import { ageOf, courses, isAgeing } from './decision-age';
import { adopted, balloted, failed, proposed } from './decision-scenario';

const on = (entry: Entry, effective: string): Entry => ({ ...entry, effective });
const first = proposed('decision-1');
const withdrawn = on(happened('ProposalWithdrawn', { decision: 'decision-1' }), '2020-03-11');
const lost = on(failed('decision-1'), '2020-01-31');
const deadlock = { deadlock: 'deadlock-1', decision: 'decision-1' };

describe('the age of a decision', () => {
  it.each([
    ['until today, while there is no outcome', [first], 110],
    ['until adoption', adopted('decision-1').map((entry) => (entry.type === 'DecisionAdopted' ? on(entry, '2020-02-01') : entry)), 31],
    ['until withdrawal', [first, withdrawn], 70],
    ['until a ballot fails', [first, lost], 30],
    ['until today, if another ballot was opened after it', [first, lost, balloted('decision-1')], 110],
    [
      'until a deadlock lapses',
      [first, lost, happened('DeadlockDeclared', { ...deadlock, parties: [] }), on(happened('DeadlockLapsed', deadlock), '2020-04-01')],
      91,
    ],
  ])('V-29 counts from the first proposal %s', (_, history, days) => {
    expect(ageOf(fold(courses, history).get('decision-1')!, TODAY)).toBe(days);
  });

  it.each([
    ['older than the policy lets it be', [first], 109, true],
    ['as old as the policy lets it be', [first], 110, false],
    ['settled, however long it took', [first, withdrawn], 1, false],
  ])('V-29 shows as ageing or not when %s', (_, history, days, expected) => {
    expect(isAgeing(fold(courses, history).get('decision-1')!, days, TODAY)).toBe(expected);
  });
});
