import { event } from '../decider';
import { as, given, happened } from '../scenario';
import { clerk, GATED, manager, PASSED, share, signsForCity, signsForProducer, SUBMITTED, condition } from './scenario';
import { setCondition, type SetCondition } from './set-condition';

const command: SetCondition = { gate: 'G1', condition: 'premises', kind: 'PRECEDENT', text: 'The premises are let' };
const { text, ...clear } = command;
const gated = given(...GATED);

describe('setting a condition', () => {
  it('GT-05 records the deciding body as the one who set it, through its clerk', () => {
    const answer = gated.when(setCondition, command, clerk);
    expect(answer).toStrictEqual([event('GateConditionSet', { ...clear, setBy: { body: 'BOARD' } }, { sealed: { text } })]);
  });

  it('GT-05 records a party as the one who set it, through its signatory', () => {
    const answer = given(...SUBMITTED).when(setCondition, { ...command, kind: 'BOUNDARY', boundary: share }, signsForCity);
    const data = { ...clear, kind: 'BOUNDARY', setBy: { party: 'CITY' }, boundary: share } as const;
    expect(answer).toStrictEqual([event('GateConditionSet', data, { sealed: { text } })]);
  });

  it('GT-05 records another owner whose decision is needed, and the steering group through its secretary', () => {
    const bodies = [
      happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'Council' }),
      happened('RoleGranted', { person: 'council-clerk', role: 'OUTSIDE_CLERK', body: 'COUNCIL' }),
      happened('GateDefined', { gate: 'G3', order: 3, from: 'DEV', decidingBody: 'AJR', concurringBodies: ['COUNCIL'], votingRule: 'MAJORITY' }),
    ];
    const setBy = { body: 'COUNCIL' };
    const answer = given(...GATED, ...bodies).when(setCondition, { ...command, gate: 'G3', setBy }, as('council-clerk', 'OUTSIDE_CLERK'));
    expect(answer).toStrictEqual([event('GateConditionSet', { ...clear, gate: 'G3', setBy }, { sealed: { text } })]);

    const own = given(...GATED, ...bodies).when(setCondition, { ...command, gate: 'G3' }, as('sec', 'AJR_SECRETARY'));
    expect(own).toStrictEqual([event('GateConditionSet', { ...clear, gate: 'G3', setBy: { body: 'AJR' } }, { sealed: { text } })]);
    const other = given(...GATED, ...bodies).when(setCondition, { ...command, gate: 'G3' }, clerk);
    expect(other).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' });
  });

  it('GT-04 asks a subsequent condition for who sees to it, and until when', () => {
    const subsequent = { ...command, kind: 'SUBSEQUENT', owner: 'MEH', due: '2020-09-30' } as const;
    const answer = gated.when(setCondition, subsequent, clerk);
    expect(answer).toStrictEqual([
      event('GateConditionSet', { ...clear, kind: 'SUBSEQUENT', setBy: { body: 'BOARD' }, owner: 'MEH', due: '2020-09-30' }, { sealed: { text } }),
    ]);
    for (const lacking of [
      { ...command, kind: 'SUBSEQUENT', owner: 'MEH' },
      { ...command, kind: 'SUBSEQUENT', due: '2020-09-30' },
    ] as const) {
      expect(gated.when(setCondition, lacking, clerk)).toStrictEqual({ refused: 'OWNER_AND_DUE_REQUIRED', condition: 'premises' });
    }
  });

  it.each<[string, Partial<SetCondition>, object]>([
    ['an unknown gate', { gate: 'NONE' }, { refused: 'GATE_NOT_FOUND', gate: 'NONE' }],
    ['GT-02 a body that does not decide', { setBy: { body: 'AJR' } }, { refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' }],
    ['a party that the one who acts does not sign for', { setBy: { party: 'CITY' } }, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['a condition that the gate has', { condition: 'taken' }, { refused: 'CONDITION_EXISTS', condition: 'taken' }],
    [
      'GT-09 a boundary without a limit',
      { kind: 'BOUNDARY', boundary: { formula: 'city-share' } },
      { refused: 'LIMIT_MISSING', condition: 'premises' },
    ],
    ['GT-09 a limit where there is no boundary', { boundary: share }, { refused: 'NO_BOUNDARY_CONDITION', condition: 'premises' }],
  ])('refuses %s', (_, asked, refusal) => {
    expect(given(...GATED, condition('taken', 'PRECEDENT')).when(setCondition, { ...command, ...asked }, clerk)).toStrictEqual(refusal);
  });

  it('refuses a party that signs for another', () => {
    const answer = gated.when(setCondition, { ...command, setBy: { party: 'CITY' } }, signsForProducer);
    expect(answer).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' });
  });

  it('refuses whoever is neither', () => {
    expect(gated.when(setCondition, command, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' });
  });

  it('is too late once the gate is decided', () => {
    const answer = given(...PASSED).when(setCondition, command, clerk);
    expect(answer).toStrictEqual({ refused: 'GATE_ALREADY_DECIDED', gate: 'G1', stage: 'PASSED' });
  });

  it('gives its command back', () => {
    const whole = { ...command, kind: 'BOUNDARY', setBy: { party: 'CITY' }, owner: 'MEH', due: '2020-09-30', boundary: share } as const;
    expect(setCondition.commandOf(gated.when(setCondition, whole, signsForCity) as never)).toStrictEqual(whole);
  });
});
