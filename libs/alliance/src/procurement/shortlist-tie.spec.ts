import { event } from '../decider';
import { BEFORE_STEERING_GROUP as authority, comparing } from './procurement-scenario';
import { amended, compared, GIVEN, madeIn, rank, RANKING, reason, when } from './shortlist-scenario';

describe('a tie where the line is drawn', () => {
  // C and D both come to 60.
  const LEVEL = { ...GIVEN, C: ['50', '75'], D: ['70', '45'] } as const;
  const ordered = (answer: ReturnType<typeof when>) => (Array.isArray(answer) ? madeIn(answer).shortlisted : answer);

  it('P-16 is decided by the emphases that were published for it', () => {
    expect(ordered(when(compared(LEVEL, amended({ tieBreak: ['digital'] }))))).toStrictEqual(['A', 'B', 'C']);
    expect(ordered(when(compared(LEVEL, amended({ tieBreak: ['impact', 'digital'] }))))).toStrictEqual(['A', 'B', 'D']);
  });

  it('P-16 else needs the order that the published rule gives, of all who are level, with a reason', () => {
    const unresolved = { refused: 'TIE_UNRESOLVED', candidates: ['C', 'D'] };
    expect(when(compared(LEVEL))).toStrictEqual(unresolved);
    expect(when(compared(LEVEL), { tie: ['C'], reason })).toStrictEqual(unresolved);
    expect(when(compared(LEVEL), { tie: ['C', 'C'], reason })).toStrictEqual(unresolved);
    expect(when(compared(LEVEL), { tie: ['B', 'C'], reason })).toStrictEqual(unresolved);
    expect(when(compared(LEVEL), { tie: ['D', 'C'] })).toStrictEqual({ refused: 'REASON_REQUIRED', candidates: ['C', 'D'] });
    expect(when(compared(LEVEL), { tie: ['D', 'C'], reason })).toStrictEqual([
      event(
        'ShortlistDecided',
        {
          procurement: 'P1',
          shortlisted: ['A', 'B', 'D'],
          notShortlisted: ['C'],
          ranking: [RANKING[0]!, RANKING[1]!, rank('D', 3, '60.00', '70.00', '45.00'), rank('C', 4, '60.00', '50.00', '75.00')],
          tie: ['D', 'C'],
        },
        { authority, sealed: { reason } },
      ),
    ]);
  });

  it('P-16 never makes the list longer than the invitation says, nor than five', () => {
    const same = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((candidate) => [candidate, ['50', '50'] as const]));
    const tie = ['F', 'E', 'D', 'C', 'B', 'A'];
    expect(ordered(when(compared(same), { tie, reason }))).toStrictEqual(['F', 'E', 'D']);
    expect(ordered(when(compared(same, amended({ shortlistSize: 5 })), { tie, reason }))).toStrictEqual(['F', 'E', 'D', 'C', 'B']);
  });

  it('P-16 takes all who are level where the invitation says so, as long as the list grows no longer than five', () => {
    const among = (...names: readonly string[]) => Object.fromEntries(names.map((candidate) => [candidate, ['50', '50'] as const]));
    const longer = amended({ tieExtends: true });
    expect(ordered(when(compared({ A: GIVEN.A, B: GIVEN.B, ...among('C', 'D', 'E'), F: ['1', '1'] }, longer)))).toStrictEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
    ]);
    expect(when(compared({ A: GIVEN.A, ...among('B', 'C', 'D', 'E', 'F') }, longer))).toStrictEqual({
      refused: 'TIE_UNRESOLVED',
      candidates: ['B', 'C', 'D', 'E', 'F'],
    });
    // Where nobody is level with the last, it is no longer than it was to be; and a tie among those inside changes nothing.
    expect(ordered(when(compared(GIVEN, longer)))).toStrictEqual(['A', 'B', 'C']);
    expect(ordered(when(compared({ ...among('A', 'B', 'C'), D: ['1', '1'] }, longer)))).toStrictEqual(['A', 'B', 'C']);
  });

  it('P-16 is not invented', () => {
    const none = { refused: 'NO_TIE', procurement: 'P1' };
    expect(when(compared(GIVEN), { tie: ['C', 'D'], reason })).toStrictEqual(none);
    expect(when(comparing('A', 'B', 'C'), { tie: ['B', 'A', 'C'], reason })).toStrictEqual(none);
  });
});
