import { event, type Draft, type Entry, type Made } from '../decider';
import { as, given, happened, SEATED } from '../scenario';
import { adopted, clock, hash, LATER, opened, proposed, tally, voted } from './ballot-scenario';
import { settleDeadlines, type SettleDeadlines } from './settle-deadlines';

const decision = 'decision-1';
const after = clock('2020-05-10');
const written = (votes: string) => [...SEATED, proposed(), opened(), ...voted(votes)];
const closed = (votes: string) => event('BallotClosed', { ballot: 'ballot-1', tally: tally(votes), passed: LATER });
const ballot: SettleDeadlines = { kind: 'BALLOT', subject: 'ballot-1', deadline: LATER };

const expiring = [
  ...SEATED,
  proposed([], { expiresOn: '2020-04-30' }),
  opened(),
  happened('BallotClosed', { ballot: 'ballot-1', tally: [] }),
  adopted(),
];
const expiry: SettleDeadlines = { kind: 'DECISION', subject: decision, deadline: '2020-04-30' };
const expired = event('DecisionExpired', { decision, expiresOn: '2020-04-30' });

const gate = [
  ...SEATED,
  happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 1 }),
  happened('GateDefined', { gate: 'G1', order: 1, from: 'DEV', decidingBody: 'BOARD', votingRule: 'UNANIMOUS' }),
  happened('GateConditionSet', { gate: 'G1', condition: 'c1', kind: 'SUBSEQUENT', setBy: { body: 'BOARD' }, owner: 'CITY', due: '2020-04-30' }),
  happened('GatePassedWithConditions', { gate: 'G1', decision, openConditions: [{ condition: 'c1', owner: 'CITY', due: '2020-04-30' }] }),
];
const condition: SettleDeadlines = { kind: 'CONDITION', subject: 'G1/c1', deadline: '2020-04-30' };
const breached = event('GateConditionBreached', { gate: 'G1', condition: 'c1', due: '2020-04-30' });

const escalated = (step: number, level: 'EXECUTIVES' | 'MEDIATOR') =>
  happened('DeadlockEscalated', { deadlock: 'deadlock-1', decision, step, level, deadline: '2020-04-30' });
const deadlocked = [...SEATED, proposed(), happened('DeadlockDeclared', { deadlock: 'deadlock-1', decision, parties: ['CITY', 'MEH'] })];
const deadlock: SettleDeadlines = { kind: 'DEADLOCK', subject: 'deadlock-1', deadline: '2020-04-30' };
const step = (n: number, level: 'MEDIATOR' | 'STATUS_QUO', deadline: string) =>
  event('DeadlockEscalated', { deadlock: 'deadlock-1', decision, step: n, level, deadline, passed: '2020-04-30' });

const term: SettleDeadlines = { kind: 'TERM', subject: 'term', deadline: '2020-04-30' };
const inTerm = [...SEATED, happened('ContractTermSet', { start: '2020-01-01', end: '2020-04-30', basis: '§ 3' })];
const ended = event('ContractTermEnded', { end: '2020-04-30' });

const orphan: SettleDeadlines = { kind: 'ORPHAN_ISSUE', subject: 'OI-1', deadline: '2020-04-30' };
const orphaned = [
  ...SEATED,
  happened('OrphanIssueRaised', { issue: 'OI-1', between: ['SCHOOLS', 'PREMISES'], category: 'COSTS', owner: 'mgr', nextReview: '2020-04-30' }),
];
const oneUp = event('OrphanIssueEscalated', { issue: 'OI-1', level: 1, missed: '2020-04-30', passed: '2020-04-30' });

const happenedTo = ({ type, data }: Draft): Entry => happened(type, data);

describe('settling what has fallen due', () => {
  it.each<[string, readonly Entry[], SettleDeadlines, readonly Draft[]]>([
    [
      'V-12 moves a written ballot with a vote missing to a meeting',
      written('FF-'),
      ballot,
      [closed('FF-'), event('WrittenProcedureMovedToMeeting', { ballot: 'ballot-1', decision })],
    ],
    [
      'V-11 closes a written ballot in which every seat is for it',
      written('FFF'),
      ballot,
      [
        closed('FFF'),
        event('DecisionAdopted', { decision, ballot: 'ballot-1', proposal: hash(1), outcome: 'UNANIMOUS', effects: [] }),
        event('DecisionTookEffect', { decision }, { effective: '2020-05-10' }),
      ],
    ],
    [
      'V-11 closes a written ballot with an objection',
      written('FOF'),
      ballot,
      [closed('FOF'), event('DecisionNotAdopted', { decision, ballot: 'ballot-1', outcome: 'OBJECTED' })],
    ],
    ['D-11 lets a decision run out', expiring, expiry, [expired]],
    ['GT-04 shows a condition in default', gate, condition, [breached]],
    ['V-21 takes a deadlock to its next step', [...deadlocked, escalated(1, 'EXECUTIVES')], deadlock, [step(2, 'MEDIATOR', '2020-06-07')]],
    [
      'V-22 lets a deadlock lapse at the end: the status quo stays',
      [...deadlocked, escalated(2, 'MEDIATOR')],
      deadlock,
      [step(3, 'STATUS_QUO', '2020-05-10'), event('DeadlockLapsed', { deadlock: 'deadlock-1', decision })],
    ],
    ['O-02 takes an orphan issue that nobody reviewed one level up', orphaned, orphan, [oneUp]],
    ['ends the term', inTerm, term, [ended]],
  ])('%s', (_, history, command, made) => {
    expect(given(...history).when(settleDeadlines, command, after)).toStrictEqual(made);
  });

  it('V-22 lets a deadlock lapse where the ladder has no further step', () => {
    const short = happened('PolicySetAdopted', { policies: { deadlockLadder: [{ level: 'EXECUTIVES', days: 28 }] } });
    const history = [...SEATED, short, ...deadlocked.slice(SEATED.length), escalated(1, 'EXECUTIVES')];
    const lapsed = [event('DeadlockLapsed', { deadlock: 'deadlock-1', decision, passed: '2020-04-30' })] as const;
    expect(given(...history).when(settleDeadlines, deadlock, after)).toStrictEqual(lapsed);
    expect(settleDeadlines.commandOf(lapsed)).toStrictEqual(deadlock);
  });

  it.each<[string, readonly Entry[], SettleDeadlines]>([
    ['BALLOT', [...written('FF-'), happened('BallotClosed', { ballot: 'ballot-1', tally: [] })], ballot],
    ['DECISION', [...expiring, happenedTo(expired)], expiry],
    ['CONDITION', [...gate, happenedTo(breached)], condition],
    ['DEADLOCK', [...deadlocked, escalated(1, 'EXECUTIVES'), happenedTo(step(2, 'MEDIATOR', '2020-06-07'))], deadlock],
    ['ORPHAN_ISSUE', [...orphaned, happenedTo(oneUp)], orphan],
    ['TERM', [...inTerm, happenedTo(ended)], term],
  ])('settles each deadline once: %s', (_, history, command) => {
    expect(given(...history).when(settleDeadlines, command, after)).toStrictEqual({
      refused: 'ALREADY_SETTLED',
      subject: command.subject,
      deadline: command.deadline,
    });
  });

  it.each<[string, readonly Entry[], SettleDeadlines]>([
    ['BALLOT', written('FF-'), ballot],
    ['DECISION', expiring, expiry],
    ['CONDITION', gate, condition],
    ['DEADLOCK', [...deadlocked, escalated(1, 'EXECUTIVES')], deadlock],
    ['ORPHAN_ISSUE', orphaned, orphan],
    ['TERM', inTerm, term],
  ])('B-07 refuses as long as the last day lasts: %s', (_, history, command) => {
    expect(given(...history).when(settleDeadlines, command, clock(command.deadline))).toStrictEqual({
      refused: 'NOT_DUE',
      subject: command.subject,
      deadline: command.deadline,
    });
  });

  it.each(['BALLOT', 'DECISION', 'CONDITION', 'DEADLOCK', 'ORPHAN_ISSUE', 'TERM'] as const)('refuses what there is not: %s', (kind) => {
    const command = { kind, subject: 'nothing', deadline: '2020-04-30' };
    expect(given(...SEATED).when(settleDeadlines, command, after)).toStrictEqual({ refused: 'NOT_DUE', subject: 'nothing', deadline: '2020-04-30' });
  });

  it.each([
    ['the chair', as('c1', 'AJR_CHAIR')],
    ['somebody who calls himself the clock', as('c1', 'SYSTEM')],
  ])('is for the clock, not for %s', (_, by) => {
    expect(given(...inTerm).when(settleDeadlines, term, { ...by, today: '2020-05-10' })).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'SYSTEM' });
  });

  it.each<[string, readonly Entry[], SettleDeadlines]>([
    ['BALLOT', written('FFF'), ballot],
    ['DECISION', expiring, expiry],
    ['CONDITION', gate, condition],
    ['DEADLOCK', [...deadlocked, escalated(2, 'MEDIATOR')], deadlock],
    ['ORPHAN_ISSUE', orphaned, orphan],
    ['TERM', inTerm, term],
  ])('gives its command back: %s', (_, history, command) => {
    expect(settleDeadlines.commandOf(given(...history).when(settleDeadlines, command, after) as Made)).toStrictEqual(command);
  });
});
