import { SupposedNames } from './supposed-names';

const names = (): SupposedNames => {
  const found = new SupposedNames();
  found.absent('decision-1');
  found.pair('decision-2', 'decision-1');
  found.pair('movement-1', 'movement-1');
  found.stands(0, 0);
  found.stands(1, 5);
  return found;
};

describe('names of a supposed history', () => {
  it('tells the rules the supposed ones, wherever they stand, and people the recorded ones', () => {
    const recorded = { decision: 'decision-2', of: ['movement-1', { 'decision-2': 'decision-1' }], other: null };
    const supposed = { decision: 'decision-1', of: ['movement-1', { 'decision-1': 'decision-1~' }], other: null };
    expect(names().toSupposed(recorded)).toStrictEqual(supposed);
    expect(names().toRecorded(supposed)).toStrictEqual(recorded);
  });

  it('says of what only came about on the supposed history that it did', () => {
    const found = names();
    found.pair(undefined, 'movement-2');
    expect(found.toRecorded({ movement: 'movement-2' })).toStrictEqual({ movement: 'supposed-movement-2' });
    expect(found.supposed('supposed-movement-2')).toBe('movement-2');
  });

  it('tells recorded revisions, and none where the record has none', () => {
    expect(names().toRecorded([{ revision: 1 }, { revision: 2, type: 'X' }, { revision: -1 }, { version: 1 }])).toStrictEqual([
      { revision: 5 },
      { type: 'X' },
      { revision: -1 },
      { version: 1 },
    ]);
  });
});
