import { event } from '../decider';
import { given, happened, REGISTERED } from '../scenario';
import { BOARD_DECIDED, DECIDED, effectOf, GATED, GROUP_DECIDED, manager, onBoard, onGroup, outside, PLANNED, registrar, started } from './scenario';
import { splitPhase } from './split-phase';

const parts = [
  { phase: 'DEV-1', label: 'Part 1' },
  { phase: 'DEV-2', label: 'Part 2' },
];
const command = { phase: 'DEV', parts };
const decided = given(...GATED, BOARD_DECIDED, ...GROUP_DECIDED);

describe('splitting a phase', () => {
  it('GT-10 splits it into parts, on the decision that is cited', () => {
    const answer = decided.when(splitPhase, { ...command, ...onBoard }, registrar);
    expect(answer).toStrictEqual([event('PhaseSplit', command, onBoard)]);
  });

  it('GT-10 is done by the decision itself, from its date', () => {
    const answer = decided.when(splitPhase, command, effectOf('decision-1'));
    expect(answer).toStrictEqual([event('PhaseSplit', command, { effective: DECIDED, ...onBoard })]);
  });

  it('rests on the agreement until there is a steering group', () => {
    const clause = { authority: { kind: 'CONTRACT_CLAUSE', ref: '3' } } as const;
    const planned = happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 3 });
    const answer = given(...REGISTERED, planned).when(splitPhase, { ...command, ...clause }, registrar);
    expect(answer).toStrictEqual([event('PhaseSplit', command, clause)]);
  });

  it('takes any decision while no gate says who decides', () => {
    const answer = given(...PLANNED, ...GROUP_DECIDED).when(splitPhase, { ...command, ...onGroup }, registrar);
    expect(answer).toStrictEqual([event('PhaseSplit', command, onGroup)]);
  });

  it.each([
    ['by hand', onGroup, registrar],
    ['as an effect', {}, effectOf('decision-2')],
  ])('GT-02 refuses a decision of a body that decides no gate of the phase, %s', (_, authority, circumstance) => {
    const answer = decided.when(splitPhase, { ...command, ...authority }, circumstance);
    expect(answer).toStrictEqual({ refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' });
  });

  it('refuses without a decision', () => {
    expect(decided.when(splitPhase, command, registrar)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
  });

  it('refuses a decision that is not in force on the day', () => {
    const answer = given(...GATED, outside('decision-1', 'BOARD', {}, '2020-05-01')).when(splitPhase, { ...command, ...onBoard }, registrar);
    expect(answer).toStrictEqual({ refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-1', on: '2020-04-20' });
  });

  it('refuses a decision that does not exist', () => {
    const answer = decided.when(splitPhase, { ...command, authority: { kind: 'DECISION', ref: 'decision-9' } }, registrar);
    expect(answer).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-9' });
  });

  it.each([
    ['an unknown phase', { ...command, phase: 'NONE' }, { refused: 'PHASE_NOT_FOUND', phase: 'NONE' }],
    ['a single part', { ...command, parts: parts.slice(0, 1) }, { refused: 'ONE_PART_ONLY', phase: 'DEV' }],
    [
      'a part with the name of a phase',
      { ...command, parts: [parts[0]!, { phase: 'IMPL', label: 'x' }] },
      { refused: 'PHASE_EXISTS', phase: 'IMPL' },
    ],
    ['two parts of one name', { ...command, parts: [parts[0]!, parts[0]!] }, { refused: 'PHASE_EXISTS', phase: 'DEV-1' }],
  ])('refuses %s', (_, asked, refusal) => {
    expect(decided.when(splitPhase, { ...asked, ...onBoard }, registrar)).toStrictEqual(refusal);
  });

  it('GT-10 refuses a phase that has started', () => {
    const answer = given(...GATED, BOARD_DECIDED, started('DEV')).when(splitPhase, { ...command, ...onBoard }, registrar);
    expect(answer).toStrictEqual({ refused: 'PHASE_ALREADY_STARTED', phase: 'DEV', started: '2020-02-01' });
  });

  it('GT-10 splits a phase once', () => {
    const answer = given(...GATED, BOARD_DECIDED, happened('PhaseSplit', command)).when(splitPhase, { ...command, ...onBoard }, registrar);
    expect(answer).toStrictEqual({ refused: 'PHASE_IS_SPLIT', phase: 'DEV', parts: ['DEV-1', 'DEV-2'] });
  });

  it('is for the registrar', () => {
    expect(decided.when(splitPhase, { ...command, ...onBoard }, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    const whole = { ...command, effective: '2020-04-20', ...onBoard };
    expect(splitPhase.commandOf(decided.when(splitPhase, whole, registrar) as never)).toStrictEqual(whole);
  });
});
