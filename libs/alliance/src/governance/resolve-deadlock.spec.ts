import { event } from '../decider';
import { as, document, given, happened, SEATED, SINCE, seated, TODAY } from '../scenario';
import type { Policies } from '../parties/policies';
import { proposed } from './decision-scenario';
import { RESOLUTIONS, resolveDeadlock } from './resolve-deadlock';

const paper = document('determination');
const deadlock = { deadlock: 'deadlock-1', decision: 'decision-1' };
const chair = as('c1', 'AJR_CHAIR');
const officer = as('owner', 'CLIENT_OFFICER');
const binds = { deadlock: 'deadlock-1', how: 'BINDING_DETERMINATION', document: paper } as const;
const lapses = { deadlock: 'deadlock-1', how: 'LAPSED' } as const;

const under = (deadlockBreaker: Policies['deadlockBreaker']) => [
  ...SEATED,
  happened('RoleGranted', { person: 'owner', role: 'CLIENT_OFFICER' }),
  happened('PolicySetAdopted', { policies: { deadlockBreaker } }),
  happened('DocumentRegistered', { ...paper, kind: 'OPINION', dated: SINCE }),
  proposed('decision-1'),
  happened('DeadlockDeclared', { ...deadlock, parties: [] }),
];
const opinion = (binding: boolean) => happened('ExpertOpinionReceived', { ...deadlock, binding, document: paper });
const at = (step: number, level: 'EXECUTIVES' | 'MEDIATOR') => happened('DeadlockEscalated', { ...deadlock, step, level, deadline: TODAY });
const resolved = event('DeadlockResolved', { ...deadlock, how: 'BINDING_DETERMINATION', document: paper });

describe('resolving a deadlock', () => {
  it.each([
    ['an expert whose opinion binds', [...under('EXPERT_BINDING'), opinion(true)], chair],
    ['an independent chair', under('INDEPENDENT_CHAIR'), chair],
    ['the owner', under('OWNER_DECIDES'), officer],
  ])('V-22 takes a binding determination by %s, where the agreement provides it', (_, history, circumstance) => {
    expect(given(...history).when(resolveDeadlock, binds, circumstance)).toStrictEqual([resolved]);
  });

  it('V-22 needs no document beside the binding opinion on record', () => {
    const { document: _, ...bare } = binds;
    const answer = given(...under('EXPERT_BINDING'), opinion(true)).when(resolveDeadlock, bare, chair);
    expect(answer).toStrictEqual([event('DeadlockResolved', { ...deadlock, how: 'BINDING_DETERMINATION' })]);
  });

  it.each([
    ['the agreement provides none', 'NONE_STATUS_QUO', [opinion(true)], binds, chair],
    ['the owner says so and the agreement does not', 'NONE_STATUS_QUO', [], binds, officer],
    ['the expert only advises', 'EXPERT_ADVISORY', [opinion(true)], binds, chair],
    ['executives are to agree', 'EXECUTIVES', [], binds, chair],
    ['no opinion was received', 'EXPERT_BINDING', [], binds, chair],
    ['the opinion does not bind', 'EXPERT_BINDING', [opinion(false)], binds, chair],
    ['it is not the opinion on record', 'EXPERT_BINDING', [opinion(true)], { ...binds, document: document('other') }, chair],
    ['there is no document', 'OWNER_DECIDES', [], { deadlock: 'deadlock-1', how: 'BINDING_DETERMINATION' }, officer],
  ] as const)('V-22 refuses a determination where %s', (_, breaker, more, command, circumstance) => {
    const answer = given(...under(breaker), ...more).when(resolveDeadlock, command, circumstance);
    expect(answer).toStrictEqual({ refused: 'NO_BINDING_DETERMINATION', breaker });
  });

  it('V-22 knows no majority: a determination and the status quo are all that can be asked for', () => {
    expect(RESOLUTIONS).toStrictEqual(['BINDING_DETERMINATION', 'LAPSED']);
  });

  it.each([
    ['the status quo comes next', [...under('NONE_STATUS_QUO'), at(2, 'MEDIATOR')]],
    ['the ladder has no step left', [happened('PolicySetAdopted', { policies: { deadlockLadder: [] } }), ...under('NONE_STATUS_QUO')]],
  ])('V-22 lapses where %s', (_, history) => {
    expect(given(...history).when(resolveDeadlock, lapses, chair)).toStrictEqual([event('DeadlockLapsed', deadlock)]);
  });

  it('V-21 does not lapse with a level left', () => {
    const answer = given(...under('NONE_STATUS_QUO'), at(1, 'EXECUTIVES')).when(resolveDeadlock, lapses, chair);
    expect(answer).toStrictEqual({ refused: 'LEVEL_SKIPPED', next: 'MEDIATOR' });
  });

  it.each([
    ['a member', 'INDEPENDENT_CHAIR', binds, seated('M1'), 'AJR_CHAIR'],
    ['the owner in the place of the chair', 'INDEPENDENT_CHAIR', binds, officer, 'AJR_CHAIR'],
    ['the chair in the place of the owner', 'OWNER_DECIDES', binds, chair, 'CLIENT_OFFICER'],
    ['the owner, to let it lapse', 'OWNER_DECIDES', lapses, officer, 'AJR_CHAIR'],
  ] as const)('V-22 is not for %s', (_, breaker, command, circumstance, needs) => {
    expect(given(...under(breaker)).when(resolveDeadlock, command, circumstance)).toStrictEqual({ refused: 'NOT_PERMITTED', needs });
  });

  it('refuses a document that is not registered', () => {
    const answer = given(...under('INDEPENDENT_CHAIR')).when(resolveDeadlock, { ...binds, document: document('other') }, chair);
    expect(answer).toStrictEqual({ refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 });
  });

  it('refuses a deadlock that has ended', () => {
    const answer = given(...under('INDEPENDENT_CHAIR'), happened('DeadlockLapsed', deadlock)).when(resolveDeadlock, binds, chair);
    expect(answer).toStrictEqual({ refused: 'DEADLOCK_ENDED', deadlock: 'deadlock-1' });
  });

  it('refuses a deadlock that does not exist', () => {
    const answer = given(...under('INDEPENDENT_CHAIR')).when(resolveDeadlock, { ...binds, deadlock: 'deadlock-2' }, chair);
    expect(answer).toStrictEqual({ refused: 'DEADLOCK_NOT_FOUND', deadlock: 'deadlock-2' });
  });

  it.each([
    ['a determination', under('INDEPENDENT_CHAIR'), binds],
    ['a lapse', [...under('NONE_STATUS_QUO'), at(2, 'MEDIATOR')], lapses],
  ])('gives its command back for %s', (_, history, command) => {
    const made = given(...history).when(resolveDeadlock, command, chair);
    expect(resolveDeadlock.commandOf(made as never)).toStrictEqual(command);
  });
});
