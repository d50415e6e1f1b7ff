import type { Entry } from '@app/alliance';
import { happened } from '../../alliance/src/scenario';
import { DRAFTED, timed } from './testing/minutes-history';
import { see } from './views';

const ask = (effectiveOn: string, params: object = {}, ...more: readonly Entry[]) => {
  const history = timed(...DRAFTED, ...more);
  return see('actions', history, { revision: history.length - 1, effectiveOn, params: { ...params } });
};
const row = {
  action: 'action-1',
  from: 'decision-1',
  label: 'DEC-11',
  task: 'Tell the staff.',
  owner: 'm1',
  assignedOn: '2020-01-01',
  due: '2020-01-20',
};

describe('what somebody has to do', () => {
  it('shows it with the decision that it follows from, and that it is overdue', () => {
    expect(ask('2020-01-20')).toMatchObject({ count: 1, counts: { OPEN: 1 }, rows: [{ ...row, status: 'OPEN' }] });
    expect(ask('2020-01-21', { status: 'OVERDUE', owner: 'm1', decision: 'decision-1' })).toMatchObject({
      count: 1,
      counts: { OVERDUE: 1 },
      rows: [{ ...row, status: 'OVERDUE' }],
    });
  });

  it('shows what came of it', () => {
    const done = { ...happened('ActionCompleted', { action: 'action-1' }), sealed: { how: 'By letter.' } } as never;
    expect(ask('2020-01-21', {}, done)).toMatchObject({ counts: { COMPLETED: 1 }, rows: [{ ...row, status: 'COMPLETED', how: 'By letter.' }] });
    expect(ask('2020-01-21', { owner: 'c1' }, done)).toMatchObject({ count: 0, counts: { COMPLETED: 1 } });
  });
});
