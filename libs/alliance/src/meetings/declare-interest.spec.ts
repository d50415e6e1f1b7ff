import { event } from '../decider';
import { as, given, happened, seated } from '../scenario';
import { declareInterest } from './declare-interest';
import { chair, proposed, secretary, TABLED } from './meeting-scenario';

const history = [...TABLED, proposed('decision-2')];
const command = { item: 'item-1', kind: 'BOARD_MEMBERSHIP', ground: 'Sits on the board of the landlord.' } as const;
const sealed = { sealed: { ground: command.ground } };
const declared = { interest: 'interest-1', decision: 'decision-1', item: 'item-1', kind: 'BOARD_MEMBERSHIP' } as const;

describe('declaring an interest', () => {
  it('names the kind, seals the ground, and decides nothing', () => {
    const answer = given(...history).when(declareInterest, command, seated('M1'));
    expect(answer).toStrictEqual([event('InterestDeclared', { ...declared, person: 'm1' }, sealed)]);
  });

  it('may be raised by another member, by the chair, and in writing', () => {
    const raised = [event('InterestDeclared', { ...declared, person: 'm1' }, sealed)];
    expect(given(...history).when(declareInterest, { ...command, person: 'm1' }, seated('C2'))).toStrictEqual(raised);
    expect(given(...history).when(declareInterest, { ...command, person: 'm1', decision: 'decision-1' }, chair())).toStrictEqual(raised);
    const { item: _, ...inWriting } = command;
    expect(given(...history).when(declareInterest, { ...inWriting, decision: 'decision-2' }, seated('M1'))).toStrictEqual([
      event('InterestDeclared', { interest: 'interest-1', decision: 'decision-2', person: 'm1', kind: 'BOARD_MEMBERSHIP' }, sealed),
    ]);
  });

  it('is for the secretary too, for an own interest alone', () => {
    expect(given(...history).when(declareInterest, command, secretary())).toStrictEqual([
      event('InterestDeclared', { ...declared, person: 'sec' }, sealed),
    ]);
    expect(given(...history).when(declareInterest, { ...command, person: 'm1' }, secretary())).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'AJR_MEMBER',
    });
  });

  it.each([
    ['no matter', { item: undefined }, seated('M1'), { refused: 'MATTER_MISSING' }],
    ['an unknown item', { item: 'item-9' }, seated('M1'), { refused: 'ITEM_NOT_FOUND', item: 'item-9' }],
    ['an unknown decision', { item: undefined, decision: 'decision-9' }, seated('M1'), { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    [
      'another decision than that of the item',
      { decision: 'decision-2' },
      seated('M1'),
      { refused: 'DECISION_NOT_ON_ITEM', decision: 'decision-2', item: 'item-1' },
    ],
    ['a manager', {}, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'AJR_MEMBER' }],
    ['an interest of somebody outside the body', { person: 'mgr' }, seated('M1'), { refused: 'NOT_IN_BODY', body: 'AJR', person: 'mgr' }],
  ])('refuses %s', (_, other, circumstance, refusal) => {
    expect(given(...history).when(declareInterest, { ...command, ...other } as never, circumstance)).toStrictEqual(refusal);
  });

  it('refuses an item that is closed, and one without a decision', () => {
    const closed = happened('ItemClosed', { item: 'item-1' });
    expect(given(...history, closed).when(declareInterest, command, seated('M1'))).toStrictEqual({ refused: 'ITEM_CLOSED', item: 'item-1' });
    const report = happened('ItemOpened', { item: 'item-2', meeting: 'meeting-1' });
    expect(given(...history, closed, report).when(declareInterest, { ...command, item: 'item-2' }, seated('M1'))).toStrictEqual({
      refused: 'ITEM_WITHOUT_DECISION',
      item: 'item-2',
    });
  });

  it('gives its command back', () => {
    const whole = { ...command, decision: 'decision-1', person: 'm1' };
    expect(declareInterest.commandOf(given(...history).when(declareInterest, whole, seated('C2')) as never)).toStrictEqual(whole);
  });
});
