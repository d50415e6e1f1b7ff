import { event, type Entry } from '../decider';
import { as, given, happened, SEATED, seated, TODAY } from '../scenario';
import { failed, proposed } from './decision-scenario';
import { escalate } from './escalate';

const chair = as('c1', 'AJR_CHAIR');
const deadlock = { deadlock: 'deadlock-1', decision: 'decision-1' };
const declared = happened('DeadlockDeclared', { ...deadlock, parties: ['CITY', 'MEH'] });
const history: readonly Entry[] = [...SEATED, proposed('decision-1'), failed('decision-1'), failed('decision-1'), declared];
const at = (step: number, level: 'EXECUTIVES' | 'MEDIATOR') => happened('DeadlockEscalated', { ...deadlock, step, level, deadline: TODAY });
const ladder = (...deadlockLadder: readonly { readonly level: 'EXPERT' | 'MEDIATOR'; readonly days: number }[]) =>
  happened('PolicySetAdopted', { policies: { deadlockLadder } });

describe('escalating a deadlock', () => {
  it.each([
    ['first', history, { step: 1, level: 'EXECUTIVES', deadline: '2020-05-18' }],
    ['next', [...history, at(1, 'EXECUTIVES')], { step: 2, level: 'MEDIATOR', deadline: '2020-05-18' }],
  ] as const)('V-21 goes to the %s level of the ladder, with its own time', (_, before, step) => {
    const answer = given(...before).when(escalate, { deadlock: 'deadlock-1' }, chair);
    expect(answer).toStrictEqual([event('DeadlockEscalated', { ...deadlock, ...step })]);
  });

  it('V-21, V-22 ends at the status quo: nothing was decided', () => {
    const answer = given(...history, at(2, 'MEDIATOR')).when(escalate, { deadlock: 'deadlock-1' }, chair);
    expect(answer).toStrictEqual([
      event('DeadlockEscalated', { ...deadlock, step: 3, level: 'STATUS_QUO', deadline: TODAY }),
      event('DeadlockLapsed', deadlock),
    ]);
  });

  it.each([
    ['no consent', undefined],
    ['the consent of one party', ['CITY']],
  ])('V-21 skips no level with %s', (_, consents) => {
    const answer = given(...history).when(escalate, { deadlock: 'deadlock-1', level: 'MEDIATOR', ...(consents && { consents }) }, chair);
    expect(answer).toStrictEqual({ refused: 'LEVEL_SKIPPED', next: 'EXECUTIVES' });
  });

  it('V-21 skips a level with the consent of all parties, and says so', () => {
    const answer = given(...history).when(escalate, { deadlock: 'deadlock-1', level: 'MEDIATOR', consents: ['CITY', 'MEH'] }, chair);
    expect(answer).toStrictEqual([
      event('DeadlockEscalated', { ...deadlock, step: 2, level: 'MEDIATOR', deadline: '2020-05-18', consents: ['CITY', 'MEH'] }),
    ]);
  });

  it.each([
    ['behind', 'EXECUTIVES'],
    ['not on the ladder', 'EXPERT'],
  ] as const)('V-21 refuses a level that is %s', (_, level) => {
    const answer = given(...history, at(1, 'EXECUTIVES')).when(escalate, { deadlock: 'deadlock-1', level }, chair);
    expect(answer).toStrictEqual({ refused: 'LEVEL_NOT_AHEAD', level, next: 'MEDIATOR' });
  });

  it('V-21 refuses another step where the ladder ends without a status quo', () => {
    const short = [ladder({ level: 'MEDIATOR', days: 10 }), ...history, at(1, 'MEDIATOR')];
    expect(given(...short).when(escalate, { deadlock: 'deadlock-1' }, chair)).toStrictEqual({ refused: 'LADDER_ENDED', deadlock: 'deadlock-1' });
  });

  it('V-21 keeps to the ladder that held when the deadlock was declared', () => {
    const later = happened('PolicySetAdopted', { policies: { deadlockLadder: [{ level: 'EXPERT', days: 1 }] } }, { effective: TODAY });
    const answer = given(...history, later).when(escalate, { deadlock: 'deadlock-1' }, chair);
    expect(answer).toStrictEqual([event('DeadlockEscalated', { ...deadlock, step: 1, level: 'EXECUTIVES', deadline: '2020-05-18' })]);
  });

  it('refuses a deadlock that has ended', () => {
    const lapsed = happened('DeadlockLapsed', deadlock);
    expect(given(...history, lapsed).when(escalate, { deadlock: 'deadlock-1' }, chair)).toStrictEqual({
      refused: 'DEADLOCK_ENDED',
      deadlock: 'deadlock-1',
    });
  });

  it('refuses a deadlock that does not exist', () => {
    expect(given(...history).when(escalate, { deadlock: 'deadlock-2' }, chair)).toStrictEqual({
      refused: 'DEADLOCK_NOT_FOUND',
      deadlock: 'deadlock-2',
    });
  });

  it('is for the chair', () => {
    expect(given(...history).when(escalate, { deadlock: 'deadlock-1' }, seated('M1'))).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'AJR_CHAIR',
    });
  });

  it.each([
    ['a step', { deadlock: 'deadlock-1', level: 'MEDIATOR', consents: ['CITY', 'MEH'], to: 'The mediator.' }],
    ['the last step', { deadlock: 'deadlock-1', level: 'STATUS_QUO', consents: ['CITY', 'MEH'] }],
  ] as const)('gives its command back for %s', (_, command) => {
    const made = given(...history).when(escalate, command, chair);
    expect(escalate.commandOf(made as never)).toStrictEqual(command);
  });
});
