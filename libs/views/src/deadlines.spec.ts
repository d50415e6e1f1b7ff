import type { Entry } from '@app/alliance';
import { document, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

interface Row {
  readonly kind: string;
  readonly subject: string;
  readonly due: string;
  readonly status: string;
}
interface Deadlines {
  readonly rows: readonly (Row & Readonly<Record<string, unknown>>)[];
  readonly counts: object;
}
const asked = (effectiveOn: string, entries: readonly Entry[], params = {}) => {
  const history = recorded(...SEATED, ...entries);
  return see('deadlines', history, { revision: history.length - 1, effectiveOn, params }) as Deadlines;
};
const brief = (effectiveOn: string, entries: readonly Entry[]) =>
  asked(effectiveOn, entries).rows.map(({ kind, subject, due, status }) => [kind, subject, due, status]);
const at = SEATED.length;

const proposed = (decision: string, more: object = {}) =>
  happened(
    'DecisionProposed',
    { decision, body: 'AJR', version: 1, type: 'PLAN', basis: { kind: 'CONTRACT_CLAUSE', ref: '1' }, effects: [], conditions: [], ...more },
    { effective: '2020-02-01', hash: `proposal-of-${decision}` },
  );
const adopted = (decision: string) => [
  happened(
    'DecisionAdopted',
    { decision, ballot: 'b', proposal: `proposal-of-${decision}`, outcome: 'UNANIMOUS', effects: [] },
    { effective: '2020-02-10' },
  ),
  happened('DecisionTookEffect', { decision }, { effective: '2020-02-10' }),
];

describe('the deadlines', () => {
  it('B-07 tells what is due until its day is over, and what is overdue from the day after, with the days between', () => {
    const planned = [
      happened('GateDefined', { gate: 'G1', order: 1, from: 'PREP', decidingBody: 'BOARD', votingRule: 'MAJORITY', planned: '2020-03-31' }),
    ];
    const history = recorded(...SEATED, ...planned);
    const gate = { kind: 'GATE', subject: 'G1', due: '2020-03-31' };
    const more = { decidingBody: 'BOARD', ...behind(history, at) };
    expect(asked('2020-03-29', planned).rows).toStrictEqual([{ ...gate, status: 'DUE', daysLeft: 2, ...more }]);
    expect(asked('2020-03-31', planned).rows).toStrictEqual([{ ...gate, status: 'DUE', daysLeft: 0, ...more }]);
    expect(asked('2020-04-03', planned).rows).toStrictEqual([{ ...gate, status: 'OVERDUE', daysOver: 3, ...more }]);
    const passed = happened('GatePassed', { gate: 'G1', decision: 'decision-1' }, { effective: '2020-04-02' });
    expect(brief('2020-04-01', [...planned, passed])).toStrictEqual([['GATE', 'G1', '2020-03-31', 'OVERDUE']]);
    expect(brief('2020-04-02', [...planned, passed])).toStrictEqual([]);
  });

  it('GT-03 tells nothing of a gate any more once it was refused, nor of its conditions', () => {
    const entries = [
      happened('GateDefined', { gate: 'G1', order: 1, from: 'PREP', decidingBody: 'BOARD', votingRule: 'MAJORITY', planned: '2020-03-31' }),
      happened('GateConditionSet', { gate: 'G1', condition: 'c1', kind: 'PRECEDENT', setBy: { party: 'CITY' }, due: '2020-03-01' }),
      happened('GateRefused', { gate: 'G1', decision: 'decision-1' }, { effective: '2020-04-02' }),
    ];
    expect(brief('2020-04-01', entries)).toHaveLength(2);
    expect(brief('2020-04-02', entries)).toStrictEqual([]);
  });

  it('GT-04 tells conditions of gates with whoever sees to them, until they are fulfilled', () => {
    const set = happened('GateConditionSet', {
      gate: 'G1',
      condition: 'c1',
      kind: 'SUBSEQUENT',
      setBy: { party: 'CITY' },
      owner: 'CITY',
      due: '2020-03-01',
    });
    const entries = [happened('GateDefined', { gate: 'G1', order: 1, from: 'PREP', decidingBody: 'BOARD', votingRule: 'MAJORITY' }), set];
    const { rows } = asked('2020-03-02', entries);
    expect(rows[0]).toMatchObject({
      kind: 'GATE_CONDITION',
      subject: 'G1',
      condition: 'c1',
      conditionKind: 'SUBSEQUENT',
      owner: 'CITY',
      status: 'OVERDUE',
    });
    const fulfilled = happened('GateConditionFulfilled', { gate: 'G1', condition: 'c1', document: document('x') }, { effective: '2020-03-05' });
    expect(brief('2020-03-05', [...entries, fulfilled])).toStrictEqual([]);
    expect(brief('2020-03-04', [...entries, fulfilled])).toHaveLength(1);
    const reopened = happened('GateConditionReopened', { gate: 'G1', condition: 'c1' }, { effective: '2020-04-01' });
    expect(brief('2020-04-01', [...entries, fulfilled, reopened])).toHaveLength(1);
  });

  it('tells phases that have not begun or ended as planned, and the end of the term', () => {
    const phase = happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 1, plannedFrom: '2020-02-01', plannedTo: '2020-06-30' });
    const term = happened('ContractTermSet', { start: '2020-01-01', end: '2020-03-31', basis: '§ 3' });
    expect(brief('2020-04-01', [phase, term])).toStrictEqual([
      ['PHASE_START', 'DEV', '2020-02-01', 'OVERDUE'],
      ['TERM', 'term', '2020-03-31', 'EXPIRED'],
      ['PHASE_END', 'DEV', '2020-06-30', 'DUE'],
    ]);
    const started = happened('PhaseStarted', { phase: 'DEV' }, { effective: '2020-02-15' });
    const ended = happened('PhaseEnded', { phase: 'DEV' }, { effective: '2020-07-15' });
    expect(brief('2020-07-14', [phase, started, ended])).toStrictEqual([['PHASE_END', 'DEV', '2020-06-30', 'OVERDUE']]);
    expect(brief('2020-07-15', [phase, started, ended])).toStrictEqual([]);
  });

  it('V-12 tells the seats that have not answered in an open written ballot', () => {
    const ballot = happened(
      'BallotOpened',
      {
        ballot: 'ballot-1',
        decision: 'decision-1',
        proposal: 'proposal-of-decision-1',
        mode: 'WRITTEN',
        rule: 'STRICT',
        electorate: ['C1', 'C2', 'M1'].map((seat) => ({ seat, party: seat === 'M1' ? 'MEH' : 'CITY' })),
        closesOn: '2020-02-14',
        closesAt: '2020-02-14T21:59:59.999Z',
      },
      { effective: '2020-02-01' },
    );
    const vote = (seat: string) => ({ ballot: 'ballot-1', seat, proposal: 'proposal-of-decision-1', choice: 'FOR' }) as const;
    const entries = [
      proposed('decision-1'),
      on('2020-02-01', ballot),
      on('2020-02-03', happened('VoteCast', vote('C1'))),
      on('2020-02-04', happened('VoteCast', vote('M1'))),
      on('2020-02-05', happened('VoteWithdrawn', { ballot: 'ballot-1', seat: 'M1' })),
      on('2020-02-20', happened('BallotClosed', { ballot: 'ballot-1', tally: [] })),
    ];
    const unanswered = (date: string) => asked(date, entries, { kind: 'BALLOT' }).rows.map(({ status, unanswered: seats }) => [status, seats]);
    expect(unanswered('2020-02-04')).toStrictEqual([['DUE', ['C2']]]);
    expect(unanswered('2020-02-15')).toStrictEqual([['OVERDUE', ['C2', 'M1']]]);
    expect(unanswered('2020-02-20')).toStrictEqual([]);
  });

  it('V-29 D-08 D-11 tells decisions that take long, their open conditions and their end', () => {
    expect(brief('2020-04-02', [proposed('decision-1')])).toStrictEqual([['DECISION', 'decision-1', '2020-04-01', 'OVERDUE']]);
    const terms = { conditions: [{ condition: 'k1', due: '2020-03-01' }, { condition: 'k2' }], expiresOn: '2020-12-31' };
    const entries = [proposed('decision-1', terms), ...adopted('decision-1')];
    expect(brief('2020-02-05', entries)).toStrictEqual([['DECISION', 'decision-1', '2020-04-01', 'DUE']]);
    expect(brief('2020-04-02', entries)).toStrictEqual([
      ['DECISION_CONDITION', 'decision-1', '2020-03-01', 'OVERDUE'],
      ['DECISION_EXPIRY', 'decision-1', '2020-12-31', 'DUE'],
    ]);
    const fulfilled = happened(
      'DecisionConditionFulfilled',
      { decision: 'decision-1', condition: 'k1', document: document('x') },
      { effective: '2020-03-05' },
    );
    expect(brief('2020-04-02', [...entries, fulfilled])).toStrictEqual([['DECISION_EXPIRY', 'decision-1', '2020-12-31', 'DUE']]);
    expect(brief('2021-01-01', [...entries, fulfilled])).toStrictEqual([]);
  });

  it('V-21 tells the step of an open deadlock', () => {
    const entries = [
      proposed('decision-1'),
      happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision: 'decision-1', parties: ['CITY', 'MEH'] }),
      happened(
        'DeadlockEscalated',
        { deadlock: 'deadlock-1', decision: 'decision-1', step: 1, level: 'EXECUTIVES', deadline: '2020-02-28' },
        { effective: '2020-02-01' },
      ),
    ];
    const steps = (more: readonly Entry[]) =>
      asked('2020-03-01', [...entries, ...more], { kind: 'DEADLOCK' }).rows.map(({ subject, due, status }) => [subject, due, status]);
    expect(steps([])).toStrictEqual([['deadlock-1', '2020-02-28', 'OVERDUE']]);
    const lapsed = happened('DeadlockLapsed', { deadlock: 'deadlock-1', decision: 'decision-1' }, { effective: '2020-03-01' });
    expect(steps([lapsed])).toStrictEqual([]);
  });

  it('tells actions that are not done, and meetings without minutes', () => {
    const entries = [
      happened('ActionAssigned', { action: 'action-1', owner: 'mgr', due: '2020-02-15', from: 'decision-1' }),
      on('2020-02-01', happened('MeetingOpened', { meeting: 'meeting-1', body: 'AJR' })),
      on('2020-02-01', happened('MeetingClosed', { meeting: 'meeting-1' })),
    ];
    expect(brief('2020-02-07', entries)).toStrictEqual([
      ['MINUTES', 'meeting-1', '2020-02-06', 'OVERDUE'],
      ['ACTION', 'action-1', '2020-02-15', 'DUE'],
    ]);
    const done = [
      ...entries,
      happened('ActionCompleted', { action: 'action-1' }, { effective: '2020-02-16' }),
      on('2020-02-08', happened('MinutesDrafted', { meeting: 'meeting-1', version: 1, items: [] })),
    ];
    expect(brief('2020-02-16', done)).toStrictEqual([]);
  });

  it('O-02 tells reviews of orphan issues, assessments and treatments of risks, and trials', () => {
    const entries = [
      happened('OrphanIssueRaised', { issue: 'OI-1', between: ['A', 'B'], category: 'COSTS', owner: 'mgr', nextReview: '2020-03-31' }),
      happened('RiskIdentified', { risk: 'R1', kind: 'RISK', owner: 'mgr' }),
      happened('RiskAssessed', { risk: 'R1', probability: 1, impact: 2, reviewBy: '2020-04-15' }, { effective: '2020-02-01' }),
      happened('RiskTreatmentDecided', { risk: 'R1', treatment: 'REDUCE', due: '2020-04-10' }, { effective: '2020-02-01' }),
      happened('IdeaSubmitted', { idea: 'idea-1' }),
      happened('IdeaTrialStarted', { idea: 'idea-1', until: '2020-04-05' }, { effective: '2020-02-01' }),
    ];
    expect(brief('2020-01-31', entries)).toStrictEqual([
      ['RISK_ASSESSMENT', 'R1', '2020-01-01', 'OVERDUE'],
      ['ORPHAN_ISSUE', 'OI-1', '2020-03-31', 'DUE'],
    ]);
    expect(brief('2020-04-12', entries)).toStrictEqual([
      ['ORPHAN_ISSUE', 'OI-1', '2020-03-31', 'OVERDUE'],
      ['IDEA_TRIAL', 'idea-1', '2020-04-05', 'OVERDUE'],
      ['RISK_TREATMENT', 'R1', '2020-04-10', 'OVERDUE'],
      ['RISK_ASSESSMENT', 'R1', '2020-04-15', 'DUE'],
    ]);
    const over = [
      ...entries,
      happened('OrphanIssueResolved', { issue: 'OI-1', how: 'NOT_AN_ISSUE' }),
      happened('RiskClosed', { risk: 'R1' }),
      happened('IdeaAdopted', { idea: 'idea-1' }, { effective: '2020-03-01' }),
    ];
    expect(brief('2020-04-12', over)).toStrictEqual([]);
  });

  it('counts them, and is asked by kind, status and thing', () => {
    const entries = [
      happened('OrphanIssueRaised', { issue: 'OI-1', between: ['A', 'B'], category: 'COSTS', owner: 'mgr', nextReview: '2020-03-31' }),
      happened('OrphanIssueRaised', { issue: 'OI-2', between: ['A', 'B'], category: 'COSTS', owner: 'mgr', nextReview: '2020-09-30' }),
      happened('RoleGranted', { person: 'exp', role: 'STAFF', to: '2020-03-31' }),
    ];
    expect(asked('2020-04-20', entries).counts).toStrictEqual({
      all: 3,
      due: 1,
      overdue: 1,
      expired: 1,
      byKind: { ORPHAN_ISSUE: 2, ROLE: 1 },
      overdueByKind: { ORPHAN_ISSUE: 1 },
    });
    const found = (params: object) => asked('2020-04-20', entries, params).rows.map(({ subject }) => subject);
    expect(found({ kind: 'ROLE' })).toStrictEqual(['exp']);
    expect(found({ status: 'OVERDUE' })).toStrictEqual(['OI-1']);
    expect(found({ subject: 'OI-2' })).toStrictEqual(['OI-2']);
  });
});
