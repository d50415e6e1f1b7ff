import { event } from '../decider';
import { as, given, happened, SEATED, seated, TODAY } from '../scenario';
import { chair, proposed } from './ballot-scenario';
import { createAction } from './create-action';

const command = { decision: 'decision-1', owner: 'm1', due: '2020-05-04', task: 'Tell the staff.' };
const data = { action: 'action-1', owner: 'm1', due: '2020-05-04', from: 'decision-1' };
const known = [...SEATED, proposed()];
const assign = (more: object = {}, by = chair, history = known) => given(...history).when(createAction, { ...command, ...more }, by);

describe('assigning an action', () => {
  it('says who does it and by when, and seals what it is', () => {
    const made = [event('ActionAssigned', data, { sealed: { task: 'Tell the staff.' } })];
    expect(assign()).toStrictEqual(made);
    expect(assign({}, as('sec', 'AJR_SECRETARY'))).toStrictEqual(made);
    expect(assign({}, as('mgr', 'MANAGER'))).toStrictEqual(made);
  });

  it('counts on from every action of the alliance, those of a determination too', () => {
    const before = happened('ActionAssigned', { action: 'action-1', from: 'determination-1', about: 'COMMERCIAL_CONSEQUENCES' });
    const [made] = assign({}, chair, [...known, before]) as never as [{ data: unknown }];
    expect(made.data).toStrictEqual({ ...data, action: 'action-2' });
  });

  it.each([
    ['an unknown decision', { decision: 'decision-9' }, chair, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['a member', {}, seated('M1'), { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['a day that is past', { due: '2020-04-19' }, chair, { refused: 'DUE_DATE_PAST', today: TODAY }],
  ])('refuses %s', (_, more, by, refusal) => {
    expect(assign(more, by)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const { due: _, ...undated } = command;
    expect(createAction.commandOf(assign() as never)).toStrictEqual(command);
    expect(createAction.commandOf(given(...known).when(createAction, undated, chair) as never)).toStrictEqual(undated);
  });
});
