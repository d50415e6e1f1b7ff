import { event } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { of, officer } from './procurement-scenario';
import { resolveAppeal } from './resolve-appeal';
import { AWARDED, COMPARED, P1 } from './tender-scenario';

const command = { appeal: 'appeal-1', outcome: 'AWARD_ANNULLED' } as const;
const filed = happened('AppealFiled', { appeal: 'appeal-1', ...P1, blocks: true }, { effective: '2020-04-10' });
const resolved = happened('AppealResolved', { appeal: 'appeal-1', ...P1, outcome: 'DISMISSED' });

describe('resolving an appeal', () => {
  it('says how it ended', () => {
    expect(given(...AWARDED, filed).when(resolveAppeal, command, officer)).toStrictEqual([
      event('AppealResolved', { appeal: 'appeal-1', ...P1, outcome: 'AWARD_ANNULLED' }),
    ]);
    expect(given(...COMPARED, filed).when(resolveAppeal, { ...command, outcome: 'WITHDRAWN' }, officer)).toStrictEqual([
      event('AppealResolved', { appeal: 'appeal-1', ...P1, outcome: 'WITHDRAWN' }),
    ]);
  });

  it.each([
    ['by a candidate', command, of('A'), [...AWARDED, filed], { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['that nobody filed', command, officer, AWARDED, { refused: 'APPEAL_NOT_FOUND', appeal: 'appeal-1' }],
    ['twice', command, officer, [...AWARDED, filed, resolved], { refused: 'APPEAL_ALREADY_RESOLVED', appeal: 'appeal-1', outcome: 'DISMISSED' }],
    ['that would annul an award which nobody made', command, officer, [...COMPARED, filed], { refused: 'AWARD_NOT_FOUND', procurement: 'P1' }],
    [
      'before it was filed',
      { ...command, effective: '2020-04-09' },
      officer,
      [...AWARDED, filed],
      { refused: 'ENDS_BEFORE_START', from: '2020-04-10', to: '2020-04-09' },
    ],
  ])('%s is refused', (_, asked, who, before, refusal) => {
    expect(given(...before).when(resolveAppeal, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(resolveAppeal.commandOf(given(...AWARDED, filed).when(resolveAppeal, asked, officer) as never)).toStrictEqual(asked);
  });
});
