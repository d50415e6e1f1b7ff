import type { Circumstance, Draft, Entry, Made } from '../decider';
import { commandOf, question, type AnyRefusal, type Command, type CommandType } from '../deciders';
import { document, happened, as, SEATED, seated, TODAY } from '../scenario';
import { basis, chair, clock, end, LATER } from './ballot-scenario';

/** A history that grows by commands, as the ledger lets it grow: each entry gets its name when it is appended. */
class Course {
  readonly history: Entry[] = [...SEATED];
  readonly asked: { type: CommandType; at: number; circumstance: Circumstance; made: readonly Draft[] }[] = [];

  ask<T extends CommandType>(type: T, command: Command<T>, circumstance: Circumstance): Made {
    const at = this.history.length;
    const answer: Made | AnyRefusal = question(type, command, circumstance)(this.history.slice());
    if ('refused' in answer) throw new Error(JSON.stringify(answer));
    this.asked.push({ type, at, circumstance, made: answer });
    const { actor, received, today } = circumstance;
    answer.forEach((draft, i) => this.history.push({ effective: today, ...draft, actor, received, hash: `entry-${at + i}`.padEnd(43, '0') }));
    return answer;
  }

  get proposal(): string {
    return this.history.findLast(({ type }) => type === 'DecisionProposed' || type === 'ProposalAmended')!.hash!;
  }
}

const content = {
  type: 'OTHER',
  title: 'A seat',
  text: 'One more.',
  rationale: 'Work.',
  bestForAllianceStatement: 'It helps.',
  authority: basis,
} as const;
const effects = [{ id: 'e1', does: 'CreateSeat', command: { seat: 'M2', party: 'MEH', body: 'AJR', voting: true } }] as const;
const clerk = as('clerk', 'OUTSIDE_CLERK');
const vote = (course: Course, seat: string, ballot: string) =>
  course.ask('CastVote', { ballot, seat, proposal: course.proposal, choice: 'FOR' }, seated(seat));

/** From the proposal, over an amendment and an approval, to what the decision does. */
function run(): Course {
  const course = new Course();
  const decision = 'decision-1';
  course.ask('ProposeDecision', { body: 'AJR', ...content, effects }, seated('M1'));
  course.ask('RequireApproval', { decision, body: 'BOARD' }, chair);
  course.ask('OpenBallot', { decision, proposal: course.proposal, mode: 'WRITTEN', closesOn: LATER }, chair);
  vote(course, 'C1', 'ballot-1');
  course.ask('AmendProposal', { decision, ...content, effects, text: 'One more, please.', conditions: [{ condition: 'room' }] }, seated('M1'));
  course.ask('OpenBallot', { decision, proposal: course.proposal, mode: 'WRITTEN', closesOn: LATER, evidence: [document('tas')] }, chair);
  for (const seat of ['C1', 'C2', 'M1']) vote(course, seat, 'ballot-2');
  course.ask('WithdrawVote', { ballot: 'ballot-2', seat: 'M1' }, seated('M1'));
  vote(course, 'M1', 'ballot-2');
  course.ask('SettleDeadlines', { kind: 'BALLOT', subject: 'ballot-2', deadline: LATER }, clock('2020-04-28'));
  course.ask(
    'RecordOutsideDecision',
    {
      body: 'BOARD',
      title: 'The seat',
      decidedOn: '2020-05-04',
      reference: '§ 9',
      extract: document('extract').sha256,
      vote: { outcome: 'UNANIMOUS' },
      effects: [],
      approves: { proposal: course.proposal, outcome: 'GRANTED' },
      effective: '2020-05-04',
      lateBecause: 'It came by post.',
    },
    { ...clerk, today: '2020-05-06' },
  );
  course.history.push(happened('DocumentRegistered', { document: 'room', kind: 'LEASE', version: 1, sha256: document('room').sha256, dated: TODAY }));
  course.ask(
    'FulfilDecisionCondition',
    { decision, condition: 'room', document: document('room') },
    { ...as('mgr', 'MANAGER'), today: '2020-05-08' },
  );
  return course;
}

describe('the course of a decision', () => {
  it('D-21 D-08 V-04 ends with what was decided, on the latest of the days it waited for', () => {
    const [, tookEffect, created, ...rest] = run().asked.at(-1)!.made;
    expect([tookEffect!.type, tookEffect!.effective]).toStrictEqual(['DecisionTookEffect', '2020-05-08']);
    expect([created!.type, created!.effective, created!.authority]).toStrictEqual([
      'SeatCreated',
      '2020-05-08',
      { kind: 'DECISION', ref: 'decision-1' },
    ]);
    expect(rest).toStrictEqual([]);
  });

  it('V-04 counts no vote of the ballot that the amendment ended', () => {
    const closed = run()
      .history.filter(({ type }) => type === 'BallotClosed')
      .map(({ data }) => (data as { tally: readonly object[] }).tally.length);
    expect(closed).toStrictEqual([1, 3]);
  });

  it('can be decided again, command by command, from what it left on record', () => {
    const { history, asked } = run();
    for (const { type, at, circumstance, made } of asked) {
      const again = { ...circumstance, ends: { [LATER]: end(LATER) } };
      expect(question(type, commandOf(type, made), again)(history.slice(0, at))).toStrictEqual(made);
    }
    expect(asked.length).toBe(14);
  });
});
