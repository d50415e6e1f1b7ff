import { fold } from '../decider';
import type { Effect } from '../effects';
import { happened, TODAY } from '../scenario';
import { decisions } from './decision-facts';
import { adopted, inForce } from './decision-scenario';
import { hasRival } from './rivals';

const replaces = (effects?: readonly string[], decision = 'decision-1'): readonly Effect[] => [
  { id: 'e1', does: 'SupersedeDecision', command: { decision, scope: effects ? 'PART' : 'FULL', ...(effects && { effects }) } },
];
/** An older decision, and a first one adopted and waiting to take its place. */
const waiting = (effects = replaces()) => [...inForce('decision-1'), ...adopted('decision-2', { effects })];
const since = (more: readonly ReturnType<typeof happened>[] = [], first = replaces(), second = replaces(), id = 'decision-3') =>
  hasRival(fold(decisions, [...waiting(first), ...more]), id, second, TODAY);

describe('rivals for the place of one decision', () => {
  it.each([
    ['the whole after the whole', replaces(), replaces()],
    ['a part after the whole', replaces(), replaces(['a'])],
    ['a part after the same part', replaces(['a', 'b']), replaces(['b'])],
  ])('D-07 the first adopted wins, though it is not in force yet: %s', (_, first, second) => {
    expect(since([], first, second)).toBe(true);
  });

  it.each([
    ['the whole after a part', replaces(['a']), replaces()],
    ['another part', replaces(['a']), replaces(['b'])],
    ['another decision', replaces(), replaces(undefined, 'decision-9')],
    ['what replaces nothing', replaces(), []],
  ])('D-07 are none: %s', (_, first, second) => {
    expect(since([], first, second)).toBe(false);
  });

  it.each([
    ['revoked', happened('DecisionRevoked', { decision: 'decision-2' })],
    ['refused', happened('DecisionNotAdopted', { decision: 'decision-2', outcome: 'APPROVAL_REFUSED' })],
    ['blocked', happened('EffectBlocked', { decision: 'decision-2', effect: 'e1', because: 'ALREADY_SUPERSEDED' })],
    ['replaced itself', happened('DecisionSuperseded', { decision: 'decision-2', by: 'decision-4', scope: 'FULL' })],
    ['run out', happened('DecisionExpired', { decision: 'decision-2', expiresOn: '2020-04-19' })],
  ])('D-07 are none any more once the first was %s', (_, ended) => {
    expect(since([ended])).toBe(false);
  });

  it('D-07 no decision is its own rival', () => {
    expect(since([], replaces(), replaces(), 'decision-2')).toBe(false);
  });
});
