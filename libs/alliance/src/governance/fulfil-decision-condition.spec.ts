import { event, type Entry, type Made } from '../decider';
import type { Effect } from '../effects';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { adopted, chair, opened, proposed } from './ballot-scenario';
import { fulfilDecisionCondition } from './fulfil-decision-condition';

const bond = document('bond');
const registered = happened('DocumentRegistered', { document: 'bond', kind: 'BOND', version: 1, sha256: bond.sha256, dated: TODAY });
const seat: Effect = { id: 'e1', does: 'CreateSeat', command: { seat: 'M2', party: 'MEH', body: 'AJR', voting: true } };
const decision = 'decision-1';
const command = { decision, condition: 'loan', document: bond };
const manager = as('mgr', 'MANAGER');
const fulfilled = event('DecisionConditionFulfilled', command);
const ended = happened('BallotClosed', { ballot: 'ballot-1', tally: [] });
const decided = (more: object = {}, effects: readonly Effect[] = []) => [
  registered,
  proposed(effects, { conditions: [{ condition: 'loan' }], ...more }),
  opened(),
  ended,
  adopted(effects, { effective: '2020-04-10' }),
];
const fulfil = (history: readonly Entry[], more: object = {}, by = manager) =>
  given(...SEATED, ...history).when(fulfilDecisionCondition, { ...command, ...more }, by);

describe('fulfilling a condition of a decision', () => {
  it('D-08 lets the decision take effect from that day, and do what it does', () => {
    expect(fulfil(decided({}, [seat]))).toStrictEqual([
      fulfilled,
      event('DecisionTookEffect', { decision }, { effective: TODAY }),
      event(
        'SeatCreated',
        { seat: 'M2', party: 'MEH', body: 'AJR', voting: true },
        { effective: TODAY, authority: { kind: 'DECISION', ref: decision } },
      ),
    ]);
  });

  it('D-08 waits for every other condition', () => {
    expect(fulfil(decided({ conditions: [{ condition: 'loan' }, { condition: 'permit' }] }))).toStrictEqual([fulfilled]);
  });

  it('blocks, and does nothing of, what has become impossible since the vote', () => {
    const meanwhile = happened('SeatCreated', { seat: 'M2', party: 'MEH', body: 'AJR', voting: true });
    expect(fulfil([...decided({}, [seat]), meanwhile])).toStrictEqual([
      fulfilled,
      event('EffectBlocked', { decision, effect: 'e1', because: 'SEAT_EXISTS' }),
    ]);
  });

  it.each<[string, readonly Entry[], object, object]>([
    ['of a decision that there is not', [registered], {}, { refused: 'DECISION_NOT_FOUND', decision }],
    ['that there is not', decided(), { condition: 'permit' }, { refused: 'CONDITION_NOT_FOUND', condition: 'permit' }],
    [
      'that is fulfilled already',
      [...decided(), happened('DecisionConditionFulfilled', command)],
      {},
      { refused: 'CONDITION_FULFILLED', condition: 'loan' },
    ],
    ['before the decision is adopted', decided().slice(0, -1), {}, { refused: 'DECISION_NOT_ADOPTED', decision }],
    ['D-10 after it was revoked', [...decided(), happened('DecisionRevoked', { decision })], {}, { refused: 'DECISION_NOT_ADOPTED', decision }],
    ['D-11 after it has run out', decided({ expiresOn: '2020-04-19' }), {}, { refused: 'DECISION_EXPIRED', decision, expired: '2020-04-19' }],
    [
      'by a document that is not registered',
      decided(),
      { document: document('other') },
      { refused: 'DOCUMENT_NOT_FOUND', document: 'other', version: 1 },
    ],
  ])('refuses a condition %s', (_, history, more, refusal) => {
    expect(fulfil(history, more)).toStrictEqual(refusal);
  });

  it('is for the manager', () => {
    expect(fulfil(decided(), {}, chair)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'MANAGER' });
  });

  it('gives its command back', () => {
    expect(fulfilDecisionCondition.commandOf(fulfil(decided()) as Made)).toStrictEqual(command);
  });
});
