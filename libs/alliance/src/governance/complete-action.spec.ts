import { event } from '../decider';
import { as, given, happened, SEATED, seated } from '../scenario';
import { completeAction } from './complete-action';

const action = 'action-1';
const known = [...SEATED, happened('ActionAssigned', { action, owner: 'm1', from: 'decision-1' })];
const complete = (more: object = {}, by = seated('M1'), history = known) => given(...history).when(completeAction, { action, ...more }, by);

describe('completing an action', () => {
  it('is for whoever has to do it, and for the manager', () => {
    expect(complete({ how: 'By letter.' })).toStrictEqual([event('ActionCompleted', { action }, { sealed: { how: 'By letter.' } })]);
    expect(complete({}, as('mgr', 'MANAGER'))).toStrictEqual([event('ActionCompleted', { action }, {})]);
  });

  it.each([
    ['an unknown action', { action: 'action-9' }, seated('M1'), known, { refused: 'ACTION_NOT_FOUND', action: 'action-9' }],
    ['somebody else', {}, seated('C1'), known, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['what is done', {}, seated('M1'), [...known, happened('ActionCompleted', { action })], { refused: 'ACTION_COMPLETED', action }],
  ])('refuses %s', (_, more, by, history, refusal) => {
    expect(complete(more, by, history)).toStrictEqual(refusal);
  });

  it.each([[{ action }], [{ action, how: 'By letter.' }]])('gives its command back', (command) => {
    expect(completeAction.commandOf(complete(command) as never)).toStrictEqual(command);
  });
});
