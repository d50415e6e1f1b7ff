import { event, fold } from '../decider';
import { happened, TODAY } from '../scenario';
import { deadlockDue, deadlocks, goTo, isDeadlocked, nextStep } from './deadlock-facts';

const deadlock = { deadlock: 'deadlock-1', decision: 'decision-1' };
const declared = happened('DeadlockDeclared', { ...deadlock, parties: [] });
const until = (deadline: string) => happened('DeadlockEscalated', { ...deadlock, step: 1, level: 'EXECUTIVES', deadline });

describe('open deadlocks', () => {
  it('V-24 a decision is deadlocked from the declaration on', () => {
    const known = fold(deadlocks, [declared]);
    expect([isDeadlocked(known, 'decision-1'), isDeadlocked(known, 'decision-2')]).toStrictEqual([true, false]);
  });

  it.each([
    ['adoption', happened('DeadlockResolved', { ...deadlock, how: 'ADOPTED' })],
    ['withdrawal', happened('DeadlockResolved', { ...deadlock, how: 'WITHDRAWN' })],
    ['a binding determination', happened('DeadlockResolved', { ...deadlock, how: 'BINDING_DETERMINATION' })],
    ['lapse', happened('DeadlockLapsed', deadlock)],
  ])('V-22, V-24 it is so no longer after %s', (_, ended) => {
    expect(isDeadlocked(fold(deadlocks, [declared, ended]), 'decision-1')).toBe(false);
  });

  it.each([
    ['the day before today', '2020-04-19', [{ deadlock: 'deadlock-1', deadline: '2020-04-19' }]],
    ['today, which is not over', TODAY, []],
  ])('V-21, B-07 a step is due if its last day was %s', (_, deadline, due) => {
    expect(deadlockDue(fold(deadlocks, [declared, until(deadline)]), TODAY)).toStrictEqual(due);
  });

  it('V-21 nothing is due before the first step, nor after the end', () => {
    const lapsed = [declared, until('2020-02-01'), happened('DeadlockLapsed', deadlock)];
    expect([deadlockDue(fold(deadlocks, [declared]), TODAY), deadlockDue(fold(deadlocks, lapsed), TODAY)]).toStrictEqual([[], []]);
  });

  it('V-21 without a further step a deadlock lapses', () => {
    const known = fold(deadlocks, [declared]).get('deadlock-1')!;
    const empty = [{ from: '2019-01-01', policies: { deadlockLadder: [] } }];
    expect(goTo('deadlock-1', known, nextStep(known, empty), TODAY)).toStrictEqual([event('DeadlockLapsed', deadlock)]);
  });
});
