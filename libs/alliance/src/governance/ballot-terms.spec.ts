import { event, type Entry } from '../decider';
import type { Effect } from '../effects';
import { document, eur, given, happened, SEATED, TODAY } from '../scenario';
import { ballot, chair, hash, LATER, opened, proposed, terms } from './ballot-scenario';
import { openBallot, type OpenBallot } from './open-ballot';

const command: OpenBallot = { decision: 'decision-1', proposal: hash(1), mode: 'WRITTEN', closesOn: LATER };
const open = (history: readonly Entry[], more: Partial<OpenBallot> = {}) =>
  given(...SEATED, ...history).when(openBallot, { ...command, ...more }, chair);
const seat = (name: string, id = 'e1'): Effect => ({ id, does: 'CreateSeat', command: { seat: name, party: 'MEH', body: 'AJR', voting: true } });
const transfer: Effect = {
  id: 'e1',
  allows: 'TransferBudget',
  amount: eur(9),
  from: { component: 'RISK_RESERVE' },
  to: { component: 'INCENTIVE_POOL' },
};
const frame = (total: number): Effect => ({
  id: 'e1',
  does: 'FixCostFrame',
  command: {
    total: eur(total),
    components: { TARGET_BUDGET: eur(total), INCENTIVE_POOL: eur(0), OWNER_COSTS: eur(0), RISK_RESERVE: eur(0) },
    vat: 'EXCLUDED',
  },
});
const phase = happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 1 });
const gate = happened('GateDefined', { gate: 'G1', order: 1, from: 'DEV', decidingBody: 'BOARD', votingRule: 'UNANIMOUS' });
const pass: Effect = { id: 'e1', does: 'PassGate', command: { gate: 'G1' } };
const required = event('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' });
const delegated = (limit: number) =>
  happened('DelegationGranted', { delegation: 'delegation-1', to: 'AJR', scope: ['TransferBudget'], limitEach: eur(limit) });

const reserved = happened('PolicySetAdopted', { policies: { reservedMatters: [{ matter: 'FARES', body: 'BOARD' }] } });
const unreserved = happened('PolicySetAdopted', { policies: { reservedMatters: [] } });

describe('what is fixed when a ballot opens', () => {
  it.each<[string, readonly Entry[], readonly Effect[], Partial<Parameters<typeof terms>[1]>, 'STRICT' | 'NO_OBJECTION']>([
    ['of the type', [], [], { type: 'PLAN' }, 'NO_OBJECTION'],
    [
      'of what it would do, if that is stricter',
      [],
      [{ id: 'e1', allows: 'DrawReserve', amount: eur(1), adjustsTarget: false }],
      { type: 'PLAN' },
      'STRICT',
    ],
    ['of what it would do, if that is no stricter', [], [seat('M2')], { type: 'PLAN' }, 'NO_OBJECTION'],
    [
      'of what it would pass on',
      [],
      [{ id: 'e1', does: 'GrantDelegation', command: { to: 'AJR', scope: ['TransferBudget'] } }],
      { type: 'PLAN' },
      'STRICT',
    ],
    [
      'that the policy gives to the type',
      [happened('PolicySetAdopted', { policies: { votingRules: { PLAN: 'STRICT' } } })],
      [],
      { type: 'PLAN' },
      'STRICT',
    ],
  ])('V-02 takes the voting rule %s', (_, before, effects, more, rule) => {
    expect(open([...before, proposed(effects, more)])).toStrictEqual([event('BallotOpened', { ...ballot, rule })]);
  });

  it('V-02 takes the voting rule of a decision that would be superseded', () => {
    const old = [
      proposed(),
      opened(),
      happened('DecisionAdopted', { decision: 'decision-1', ballot: 'ballot-1', proposal: hash(1), outcome: 'UNANIMOUS', effects: [] }),
    ];
    const effects: readonly Effect[] = [{ id: 'e1', does: 'SupersedeDecision', command: { decision: 'decision-1', scope: 'FULL' } }];
    const next = proposed(effects, { decision: 'decision-2', type: 'PLAN' });
    expect(open([...old, { ...next, hash: hash(2) }], { decision: 'decision-2', proposal: hash(2) })).toStrictEqual([
      event('BallotOpened', { ...ballot, ballot: 'ballot-2', decision: 'decision-2', proposal: hash(2), rule: 'STRICT' }),
    ]);
  });

  it('V-27 GT-02 lets a gate of another body be voted on, as a recommendation', () => {
    expect(open([phase, gate, proposed([pass])])).toStrictEqual([event('BallotOpened', { ...ballot, recommendsTo: ['BOARD'] })]);
  });

  it('V-27 M-02 lets the cost frame be voted on, as a recommendation to those who fund it', () => {
    expect(open([proposed([frame(100)])])).toStrictEqual([event('BallotOpened', { ...ballot, recommendsTo: ['BOARD'] })]);
  });

  it.each<[string, readonly Entry[], object]>([
    ['as a recommendation', [reserved], { recommendsTo: ['BOARD'] }],
    ['as a decision of its own once it is reserved no longer', [reserved, unreserved], {}],
  ])('V-27 lets a matter that the policies reserve to another body be voted on, %s', (_, before, more) => {
    expect(open([...before, proposed([], { matter: 'FARES' })])).toStrictEqual([event('BallotOpened', { ...ballot, ...more })]);
  });

  it("D-21 brings along the client's approval, where the policies ask for it", () => {
    expect(open([proposed([transfer])])).toStrictEqual([event('BallotOpened', ballot), required]);
  });

  it('D-21 requires it once', () => {
    expect(open([proposed([transfer]), happened('ApprovalRequired', { decision: 'decision-1', body: 'BOARD' })])).toStrictEqual([
      event('BallotOpened', ballot),
    ]);
  });

  it.each([
    ['no approval for what a delegation covers', [delegated(9)], []],
    ['the approval for what is beyond the delegation', [delegated(8)], [required]],
    ['no approval where the policies ask for none', [happened('PolicySetAdopted', { policies: { crossComponentApproval: ['AJR'] } })], []],
  ] as const)('V-25 M-05 brings along %s', (_, before, more) => {
    expect(open([...before, proposed([transfer])])).toStrictEqual([event('BallotOpened', ballot), ...more]);
  });

  it('tries an effect that needs the approval as if it were given', () => {
    const report = document('report');
    const registered = happened('DocumentRegistered', { document: 'report', kind: 'REPORT', version: 1, sha256: report.sha256, dated: TODAY });
    const effects: readonly Effect[] = [{ id: 'e1', does: 'RecogniseAdjustmentEvent', command: { kind: 'LAW', report, recognised: true } }];
    expect(open([registered, proposed(effects)])).toStrictEqual([event('BallotOpened', ballot), required]);
  });
});
