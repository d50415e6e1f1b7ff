import { adopted, balloted, closed, decidedOutside, failed, inForce, proposed, superseded } from '../../alliance/src/governance/decision-scenario';
import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const history = recorded(
  ...SEATED,
  ...inForce('decision-1', { on: '2020-02-01' }),
  on('2020-03-01', superseded('decision-1', 'decision-2', {}, '2020-03-01')),
  decidedOutside('decision-3'),
);
const at = SEATED.length;
const decisions = (effectiveOn: string, params = {}, known = history) =>
  see('decisions', known, { revision: known.length - 1, effectiveOn, params }) as {
    rows: { decision: string; status: string; outcome?: string; inForce: boolean; flags: string[]; ageDays?: number }[];
    counts: object;
    count: number;
  };

describe('the register of decisions', () => {
  it('V-28 shows how an outside body voted only as it was stated, and never as unanimous', () => {
    expect(decisions('2020-04-01', { body: 'BOARD' })).toStrictEqual({
      count: 1,
      rows: [
        {
          decision: 'decision-3',
          body: 'BOARD',
          isOutside: true,
          status: 'IN_FORCE',
          outcome: 'NOT_STATED',
          vote: { outcome: 'NOT_STATED' },
          inForce: true,
          proposedOn: '2020-01-01',
          decidedOn: '2020-01-01',
          inForceFrom: '2020-01-01',
          reference: 'BOARD § 12',
          flags: [],
          ...behind(history, history.length - 1),
        },
      ],
      counts: {
        all: 2,
        inForce: 1,
        adopted: 2,
        imported: 0,
        ageing: 0,
        byBody: { AJR: 1, BOARD: 1 },
        byOutcome: { UNANIMOUS: 1, NOT_STATED: 1 },
        byStatus: { SUPERSEDED: 1, IN_FORCE: 1 },
      },
    });
    expect(decisions('2020-04-01', { outcome: 'UNANIMOUS' }).rows.map(({ decision }) => decision)).toStrictEqual(['decision-1']);
    expect(decisions('2020-04-01', { outcome: '!UNANIMOUS' }).rows.map(({ decision }) => decision)).toStrictEqual(['decision-3']);
  });

  it('shows a superseded decision as in force for the days before', () => {
    const rows = ['2020-01-31', '2020-02-01', '2020-03-01'].map((day) => {
      const { status, inForce: holds } = decisions(day).rows[0]!;
      return [day, status, holds];
    });
    expect(rows).toStrictEqual([
      ['2020-01-31', 'AWAITING_DATE', false],
      ['2020-02-01', 'IN_FORCE', true],
      ['2020-03-01', 'SUPERSEDED', false],
    ]);
  });

  it('B-04 stays what it was as known before the supersession was recorded', () => {
    const { rows } = see('decisions', history, { revision: at + 6, effectiveOn: '2020-04-01', params: {} }) as ReturnType<typeof decisions>;
    expect(rows.map(({ decision, status }) => [decision, status])).toStrictEqual([['decision-1', 'IN_FORCE']]);
  });

  it('V-15 never merges the two ways of being adopted', () => {
    const aside = recorded(
      ...SEATED,
      ...inForce('decision-1'),
      proposed('decision-2'),
      balloted('decision-2', { rule: 'NO_OBJECTION' }),
      closed('decision-2'),
      happened('DecisionAdopted', {
        decision: 'decision-2',
        ballot: 'ballot-of-decision-2',
        proposal: 'proposal-of-decision-2',
        outcome: 'CONSENSUS_WITH_STAND_ASIDE',
        effects: [],
      }),
    );
    expect(decisions('2020-04-01', {}, aside).counts).toStrictEqual({
      all: 2,
      inForce: 1,
      adopted: 2,
      imported: 0,
      ageing: 0,
      byBody: { AJR: 2 },
      byOutcome: { UNANIMOUS: 1, CONSENSUS_WITH_STAND_ASIDE: 1 },
      byStatus: { IN_FORCE: 1, ADOPTED_PROVISIONAL: 1 },
    });
  });

  it('V-29 shows the time from the first proposal to the outcome, and what takes longer than the policy gives', () => {
    const known = recorded(
      ...SEATED,
      on('2020-01-10', proposed('decision-1', { on: '2020-01-10' })),
      proposed('decision-2'),
      balloted('decision-2'),
      closed('decision-2'),
      on('2020-01-21', { ...failed('decision-2'), effective: '2020-01-21' }),
    );
    const ages = (day: string) => decisions(day, {}, known).rows.map(({ decision, ageDays, flags }) => [decision, ageDays, flags]);
    expect(ages('2020-02-01')).toStrictEqual([
      ['decision-1', 22, []],
      ['decision-2', 20, []],
    ]);
    expect(ages('2020-04-01')).toStrictEqual([
      ['decision-1', 82, ['AGEING']],
      ['decision-2', 20, []],
    ]);
  });

  const ballot = 'ballot-of-decision-1';
  const deadlocked = happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: ['CITY', 'MEH'] });
  const escalated = happened('DeadlockEscalated', {
    deadlock: 'deadlock-1',
    decision: 'decision-1',
    step: 1,
    level: 'EXECUTIVES',
    deadline: '2020-02-01',
  });
  it.each([
    ['PROPOSED', [proposed('decision-1')]],
    ['TABLED', [proposed('decision-1'), happened('DecisionTabled', { decision: 'decision-1' })]],
    ['REFERRED_BACK', [proposed('decision-1'), happened('DecisionReferredBack', { decision: 'decision-1' })]],
    ['BALLOT_OPEN', [proposed('decision-1'), balloted('decision-1')]],
    [
      'MOVED_TO_MEETING',
      [
        proposed('decision-1'),
        balloted('decision-1'),
        closed('decision-1'),
        happened('WrittenProcedureMovedToMeeting', { ballot, decision: 'decision-1' }),
      ],
    ],
    ['WITHDRAWN', [proposed('decision-1'), happened('ProposalWithdrawn', { decision: 'decision-1' })]],
    ['NOT_ADOPTED', [proposed('decision-1'), balloted('decision-1'), closed('decision-1'), failed('decision-1')]],
    ['DEADLOCKED', [proposed('decision-1'), balloted('decision-1'), closed('decision-1'), failed('decision-1'), deadlocked]],
    ['ESCALATED', [proposed('decision-1'), balloted('decision-1'), closed('decision-1'), failed('decision-1'), deadlocked, escalated]],
    ['DEADLOCKED', [proposed('decision-1'), failed('decision-1'), happened('DecisionTabled', { decision: 'decision-1' }), deadlocked]],
    [
      'LAPSED',
      [
        proposed('decision-1'),
        failed('decision-1'),
        happened('DecisionReferredBack', { decision: 'decision-1' }),
        deadlocked,
        happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-1' }),
      ],
    ],
    [
      'LAPSED',
      [
        proposed('decision-1'),
        balloted('decision-1'),
        closed('decision-1'),
        failed('decision-1'),
        deadlocked,
        happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-1' }),
      ],
    ],
    [
      'ELECTORATE_CHANGED',
      [
        proposed('decision-1'),
        balloted('decision-1'),
        closed('decision-1'),
        happened('DecisionNotAdopted', { decision: 'decision-1', ballot, outcome: 'ELECTORATE_CHANGED' }),
      ],
    ],
    ['APPROVAL_REFUSED', [...adopted('decision-1'), happened('DecisionNotAdopted', { decision: 'decision-1', ballot, outcome: 'APPROVAL_REFUSED' })]],
    ['ADOPTED_PROVISIONAL', adopted('decision-1')],
    [
      'AWAITING_APPROVAL',
      [
        proposed('decision-1'),
        happened('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' }),
        ...adopted('decision-1', { mode: 'WRITTEN' }).slice(1),
      ],
    ],
    ['AWAITING_CONDITION', adopted('decision-1', { mode: 'WRITTEN', terms: { conditions: [{ condition: 'permit' }] } })],
    ['EFFECT_BLOCKED', [...adopted('decision-1'), happened('EffectBlocked', { decision: 'decision-1', effect: 'e1', because: 'SEAT_EXISTS' })]],
    ['RECOMMENDATION', adopted('decision-1', { recommendsTo: ['BOARD'] })],
    ['IN_FORCE', inForce('decision-1')],
    ['PARTLY_SUPERSEDED', [...inForce('decision-1'), superseded('decision-1', 'decision-2', { scope: 'PART', effects: ['e1'] })]],
    ['REVOKED', [...adopted('decision-1'), happened('DecisionRevoked', { decision: 'decision-1' })]],
    ['EXPIRED', inForce('decision-1', { terms: { expiresOn: '2020-01-31' } })],
  ] as const)('shows that a decision stands as %s', (status, entries) => {
    expect(decisions('2020-04-01', {}, recorded(...SEATED, ...entries)).rows.map((row) => row.status)).toStrictEqual([status]);
  });

  it('does not keep what was said: an erased title is gone from the answer', () => {
    const known = recorded(...SEATED, saying<'DecisionProposed', ReturnType<typeof proposed>>(proposed('decision-1'), { title: 'A title' }));
    const title = () => (decisions('2020-04-01', {}, known).rows[0] as { title?: string }).title;
    expect(title()).toBe('A title');
    delete (known[at]!.sealed as { title?: string }).title;
    expect(title()).toBeUndefined();
  });
});
