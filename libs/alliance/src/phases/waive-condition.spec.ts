import { event } from '../decider';
import { given } from '../scenario';
import {
  clerk,
  condition,
  DECIDED,
  effectOf,
  GROUP_DECIDED,
  manager,
  onBoard,
  onGroup,
  settled,
  signsForCity,
  signsForProducer,
  SUBMITTED,
} from './scenario';
import { waiveCondition } from './waive-condition';

const command = { gate: 'G1', condition: 'share', reasons: 'No longer needed', effective: DECIDED, ...onBoard };
const { gate, reasons, condition: share, ...rest } = command;
const bare = { gate, condition: share, reasons };
const [byBoard, byCity] = [{ body: 'BOARD' }, { party: 'CITY' }];
const waived = (waivedBy: typeof byBoard | typeof byCity) => [
  event('GateConditionWaived', { gate, condition: share, waivedBy }, { ...rest, sealed: { reasons } }),
];
const ofBoard = given(...SUBMITTED, ...GROUP_DECIDED, condition('share', 'PRECEDENT', byBoard));
const ofCity = given(...SUBMITTED, ...GROUP_DECIDED, condition('share', 'BOUNDARY', byCity));

describe('waiving a condition', () => {
  it('GT-05 is done by the body that set it, on its own decision', () => {
    expect(ofBoard.when(waiveCondition, command, clerk)).toStrictEqual(waived(byBoard));
    expect(ofBoard.when(waiveCondition, bare, effectOf('decision-1'))).toStrictEqual(waived(byBoard));
  });

  it('GT-05 is done by the party that set it', () => {
    expect(ofCity.when(waiveCondition, command, signsForCity)).toStrictEqual(waived(byCity));
  });

  it.each([
    ['the clerk of a body, of what a party set', ofCity, command, clerk, byCity],
    ['another party', ofCity, command, signsForProducer, byCity],
    ['a party, of what a body set', ofBoard, command, signsForCity, byBoard],
    ['the manager', ofBoard, command, manager, byBoard],
    ['the clerk, on a decision of another body', ofBoard, { ...command, ...onGroup }, clerk, byBoard],
    ['a decision of another body', ofBoard, bare, effectOf('decision-2'), byBoard],
    ['a decision, of what a party set', ofCity, bare, effectOf('decision-1'), byCity],
  ])('GT-05 refuses %s', (_, history, asked, circumstance, setBy) => {
    expect(history.when(waiveCondition, asked, circumstance)).toStrictEqual({ refused: 'NOT_THE_SETTER', condition: 'share', setBy });
  });

  it('refuses without a decision', () => {
    expect(ofCity.when(waiveCondition, bare, signsForCity)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it.each([
    ['an unknown gate', { ...command, gate: 'NONE' }, { refused: 'GATE_NOT_FOUND', gate: 'NONE' }],
    ['an unknown condition', { ...command, condition: 'none' }, { refused: 'CONDITION_NOT_FOUND', condition: 'none' }],
    [
      'an unknown decision',
      { ...command, authority: { kind: 'DECISION', ref: 'decision-9' } as const },
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    [
      'a decision not yet in force',
      { ...command, effective: '2020-04-09' },
      { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: '2020-04-09' },
    ],
  ])('refuses %s', (_, asked, refusal) => {
    expect(ofBoard.when(waiveCondition, asked, clerk)).toStrictEqual(refusal);
  });

  it('refuses a condition that is fulfilled', () => {
    const answer = given(...SUBMITTED, condition('share', 'PRECEDENT'), settled('FULFILLED')).when(waiveCondition, command, clerk);
    expect(answer).toStrictEqual({ refused: 'CONDITION_NOT_OPEN', condition: 'share', stands: 'FULFILLED' });
  });

  it('gives its command back', () => {
    expect(waiveCondition.commandOf(ofBoard.when(waiveCondition, command, clerk) as never)).toStrictEqual(command);
  });
});
