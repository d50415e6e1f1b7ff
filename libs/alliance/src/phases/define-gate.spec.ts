import { event } from '../decider';
import { given, happened } from '../scenario';
import { defineGate } from './define-gate';
import { GATED, manager, PLANNED, registrar } from './scenario';

const command = { gate: 'G3', from: 'DEV', to: 'IMPL', decidingBody: 'BOARD', votingRule: 'UNANIMOUS', planned: '2020-11-01' } as const;
const SPLIT = happened('PhaseSplit', {
  phase: 'DEV',
  parts: [
    { phase: 'DEV-1', label: '1' },
    { phase: 'DEV-2', label: '2' },
  ],
});
const OWNER = happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'Council of the other owner' });

describe('defining a gate', () => {
  it('GT-02 names the body that decides, with the place of the phase before it', () => {
    expect(given(...GATED).when(defineGate, command, registrar)).toStrictEqual([event('GateDefined', { order: 3, ...command }, {})]);
  });

  it('GT-02 names the other owners whose own decisions are needed', () => {
    const several = { ...command, order: 7, concurringBodies: ['COUNCIL'] };
    expect(given(...GATED, OWNER).when(defineGate, several, registrar)).toStrictEqual([event('GateDefined', several, {})]);
  });

  it('defines a last gate that leads nowhere, decided by the steering group', () => {
    const last = { gate: 'G4', from: 'IMPL', decidingBody: 'AJR', votingRule: 'UNANIMOUS' } as const;
    expect(given(...GATED).when(defineGate, last, registrar)).toStrictEqual([event('GateDefined', { order: 4, ...last }, {})]);
  });

  it('GT-10 lets gates of parts share a place', () => {
    const first = happened('GateDefined', { ...command, gate: 'G3-1', from: 'DEV-1', order: 3 });
    const second = { ...command, gate: 'G3-2', from: 'DEV-2' };
    expect(given(...GATED, SPLIT, first).when(defineGate, second, registrar)).toStrictEqual([event('GateDefined', { order: 3, ...second }, {})]);
  });

  it('GT-10 gives the place of a gate that the split has left behind to the gates of the parts, unless it was passed', () => {
    const part = { ...command, gate: 'G2-1', from: 'PROC', to: 'DEV-1' };
    expect(given(...GATED, SPLIT).when(defineGate, part, registrar)).toStrictEqual([event('GateDefined', { order: 2, ...part }, {})]);
    const passed = happened('GatePassed', { gate: 'G2', decision: 'decision-1' });
    expect(given(...GATED, passed, SPLIT).when(defineGate, part, registrar)).toStrictEqual({ refused: 'ORDER_NOT_UNIQUE', order: 2 });
  });

  it('GT-03 refuses a place that another gate has', () => {
    expect(given(...GATED).when(defineGate, { ...command, order: 2 }, registrar)).toStrictEqual({ refused: 'ORDER_NOT_UNIQUE', order: 2 });
  });

  it('GT-10 refuses a gate of a phase that was split', () => {
    const answer = given(...GATED, SPLIT).when(defineGate, command, registrar);
    expect(answer).toStrictEqual({ refused: 'PHASE_IS_SPLIT', phase: 'DEV', parts: ['DEV-1', 'DEV-2'] });
  });

  it.each([
    ['a name that is taken', { ...command, gate: 'G1' }, { refused: 'GATE_EXISTS', gate: 'G1' }],
    ['an unknown phase before it', { ...command, from: 'NONE' }, { refused: 'PHASE_NOT_FOUND', phase: 'NONE' }],
    ['an unknown phase after it', { ...command, to: 'NONE' }, { refused: 'PHASE_NOT_FOUND', phase: 'NONE' }],
    ['a way back', { ...command, from: 'IMPL', to: 'DEV' }, { refused: 'PHASES_OUT_OF_ORDER', from: 'IMPL', to: 'DEV' }],
    ['an unknown deciding body', { ...command, decidingBody: 'NONE' }, { refused: 'BODY_NOT_FOUND', body: 'NONE' }],
    ['an unknown concurring body', { ...command, concurringBodies: ['NONE'] }, { refused: 'BODY_NOT_FOUND', body: 'NONE' }],
    ['a body that concurs with itself', { ...command, concurringBodies: ['BOARD'] }, { refused: 'CONCURS_WITH_ITSELF', body: 'BOARD' }],
    ['a concurring body of the alliance', { ...command, concurringBodies: ['AJR'] }, { refused: 'NO_OUTSIDE_BODY', body: 'AJR' }],
  ])('refuses %s', (_, asked, refusal) => {
    expect(given(...GATED).when(defineGate, asked, registrar)).toStrictEqual(refusal);
  });

  it('is for the registrar', () => {
    expect(given(...PLANNED).when(defineGate, command, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    const whole = { ...command, order: 3, concurringBodies: ['COUNCIL'], effective: '2020-04-20' };
    expect(defineGate.commandOf(given(...GATED, OWNER).when(defineGate, whole, registrar) as never)).toStrictEqual(whole);
  });
});
