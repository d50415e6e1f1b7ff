import { adopted, balloted, closed, failed, proposed } from '../../alliance/src/governance/decision-scenario';
import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const [quick, ...quickly] = adopted('decision-1', { on: '2020-02-01' });
const history = recorded(
  ...SEATED,
  saying(quick!, { title: 'A small matter' }),
  ...quickly.slice(0, -1),
  { ...quickly.at(-1)!, effective: '2020-02-03' },
  // Two ballots fail, the deadlock goes one step up, and the proposal is withdrawn.
  proposed('decision-2', { on: '2020-02-13' }),
  balloted('decision-2'),
  closed('decision-2'),
  failed('decision-2'),
  balloted('decision-2', { ballot: 'second' }),
  failed('decision-2'),
  happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-2', parties: ['CITY', 'MEH'] }, { effective: '2020-03-12' }),
  happened('DeadlockEscalated', { deadlock: 'deadlock-1', decision: 'decision-2', step: 1, level: 'EXECUTIVES', deadline: '2020-04-09' }),
  happened('ProposalWithdrawn', { decision: 'decision-2' }, { effective: '2020-04-23' }),
  on('2020-04-23', happened('DeadlockResolved', { deadlock: 'deadlock-1', decision: 'decision-2', how: 'WITHDRAWN' }, { effective: '2020-04-23' })),
  proposed('decision-3', { on: '2020-04-01' }),
);
const at = SEATED.length;
const second = at + quickly.length + 1;

interface Ageing {
  readonly rows: readonly { readonly decision: string; readonly days: number; readonly isOpen: boolean; readonly isAgeing: boolean }[];
  readonly counts: object;
  readonly longestDays?: number;
  readonly medianDays?: number;
}
const ageing = (effectiveOn: string, params = {}, known = history) =>
  see('ageing', known, { revision: known.length - 1, effectiveOn, params }) as Ageing;

describe('how long decisions took', () => {
  it('V-29 lists the longest first, and what went wrong on the way', () => {
    const { rows, counts, longestDays, medianDays } = ageing('2020-05-01');
    expect(rows.map(({ decision, days, isOpen }) => [decision, days, isOpen])).toStrictEqual([
      ['decision-2', 70, false],
      ['decision-3', 30, true],
      ['decision-1', 2, false],
    ]);
    expect([counts, longestDays, medianDays]).toStrictEqual([{ all: 3, open: 1, ageing: 0, deadlocked: 1, deadlockedNow: 0 }, 70, 2]);
    expect(rows[0]).toStrictEqual({
      decision: 'decision-2',
      body: 'AJR',
      status: 'WITHDRAWN',
      outcome: 'OBJECTED',
      proposedOn: '2020-02-13',
      endedOn: '2020-04-23',
      days: 70,
      isOpen: false,
      isAgeing: false,
      versions: 1,
      ballots: 2,
      withoutOutcome: 2,
      deadlocks: [
        {
          deadlock: 'deadlock-1',
          since: '2020-03-12',
          step: 1,
          level: 'EXECUTIVES',
          isOpen: false,
          how: 'WITHDRAWN',
          endedOn: '2020-04-23',
          ...behind(history, second + 6, second + 7, second + 9),
        },
      ],
      ...behind(history, second, second + 1, second + 3, second + 4, second + 5, second + 6, second + 8),
    });
  });

  it('V-29 goes on counting until there is an outcome, and says when it is longer than the policy gives', () => {
    expect(ageing('2021-04-01', { flag: 'true' }).rows.map(({ decision, days, isAgeing }) => [decision, days, isAgeing])).toStrictEqual([
      ['decision-3', 365, true],
      ['decision-2', 70, false],
    ]);
  });

  it('lists what one body was asked', () => {
    expect(ageing('2020-05-01', { body: 'BOARD' })).toStrictEqual({
      ageingDays: expect.any(Number) as number,
      count: 0,
      rows: [],
      counts: { all: 0, open: 0, ageing: 0, deadlocked: 0, deadlockedNow: 0 },
    });
  });
});
