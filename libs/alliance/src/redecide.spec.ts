import { commandsIn, askedIn, decideAgain, redecide, type Caused } from './redecide';
import { ask, ERASED, isRefusal, type Circumstance, type Decider, type Entry, type Refusal } from './decider';
import { endAppointment } from './governance/end-appointment';
import { openBallot } from './governance/open-ballot';
import { as, document, happened, SEATED, SINCE, TODAY } from './scenario';

const signatory = as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' });
const chair = as('c1', 'AJR_CHAIR');
/** What has happened before is not looked at again here, so it needs no command. */
const before = [
  ...SEATED,
  happened('DocumentRegistered', { ...document('tas'), kind: 'CONTRACT', dated: SINCE }),
] as readonly Entry[] as readonly Caused[];

/** The entries that a command makes, as the ledger would keep them. */
function made<C, R extends Refusal, S>(
  type: string,
  decider: Decider<C, R, S>,
  command: C,
  circumstance: Circumstance,
  history: readonly Entry[] = before,
): readonly Caused[] {
  const answer = ask(decider, command, circumstance)(history);
  if (isRefusal(answer)) throw new Error(`${type} was refused: ${answer.refused}`);
  const { actor, received, today: day } = circumstance;
  return answer.map((draft, index) => ({
    effective: day,
    sealed: {},
    ...draft,
    actor,
    received,
    recorded: received,
    day,
    rev: history.length + index,
    hash: `hash-${index}`,
    rules: 1,
    cause: { command: `of-${type}`, type, index, of: answer.length },
  }));
}

const ended = made('EndAppointment', endAppointment, { seat: 'C1', effective: '2020-04-10', reason: 'Moved away.' }, signatory);

describe('deciding again', () => {
  it('puts the question as it was put: who, when, and what', () => {
    expect(askedIn(ended)).toStrictEqual({
      type: 'EndAppointment',
      command: { seat: 'C1', person: 'c1', reason: 'Moved away.', effective: '2020-04-10' },
      circumstance: { actor: signatory.actor, received: signatory.received, today: TODAY, ends: {} },
    });
    expect(decideAgain(before, ended)).toBeUndefined();
  });

  it('L-05 B-03 takes it that a reason was given where it was erased with the person it spoke of', () => {
    const erased = ended.map((entry) => ({ ...entry, sealed: {} }));
    expect(askedIn(erased).command).toStrictEqual({ seat: 'C1', person: 'c1', effective: '2020-04-10', lateBecause: ERASED });
    expect(decideAgain(before, erased)).toBeUndefined();
  });

  it('B-07 finds the ends of days among the entries, so that no calendar is needed', () => {
    const proposed = happened(
      'DecisionProposed',
      { decision: 'decision-1', body: 'AJR', version: 1, type: 'OTHER', basis: { kind: 'LAW', ref: '1' }, effects: [], conditions: [] },
      { hash: 'p' },
    );
    const closesAt = '2020-04-27T20:59:59.999Z';
    const circumstance = { ...chair, ends: { '2020-04-27': closesAt } };
    const history = [...before, proposed as Caused];
    const opened = made(
      'OpenBallot',
      openBallot,
      { decision: 'decision-1', proposal: 'p', mode: 'WRITTEN', closesOn: '2020-04-27' },
      circumstance,
      history,
    );
    expect(askedIn(opened).circumstance).toStrictEqual(circumstance);
    expect(decideAgain(history, opened)).toBeUndefined();
  });

  it('says what the rules answer where it is not what is on record', () => {
    const forged = ended.map((entry) => ({ ...entry, actor: { ...entry.actor, person: 'nobody' } }));
    expect(decideAgain(before, forged)).toStrictEqual({
      rev: before.length,
      command: 'EndAppointment',
      rules: 1,
      recorded: [{ type: 'SeatVacated', data: { seat: 'C1', person: 'c1' }, effective: '2020-04-10' }],
      found: { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    });
    const another = ended.map((entry) => ({ ...entry, data: { seat: 'C1', person: 'c1', of: 'nothing' } }));
    expect(decideAgain(before, another)).toMatchObject({ found: [{ type: 'SeatVacated' }] });
  });

  it('L-07 leaves a command that it does not know to a newer reader', () => {
    const newer = ended.map((entry) => ({ ...entry, rules: 9, cause: { ...entry.cause, type: 'EndEverything' } }));
    expect(redecide(newer)).toStrictEqual([expect.objectContaining({ command: 'EndEverything', rules: 9, found: 'UNKNOWN_COMMAND' })]);
  });

  it('takes the entries of a history command by command', () => {
    expect(commandsIn([...ended, ...ended])).toStrictEqual([ended, ended]);
  });
});
