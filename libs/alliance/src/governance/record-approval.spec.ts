import { event, type Entry, type Made } from '../decider';
import type { Effect } from '../effects';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { adopted, clerk, hash, opened, proposed, required } from './ballot-scenario';
import { recordApproval, type RecordApproval } from './record-approval';

const outside = happened('OutsideDecisionRecorded', {
  decision: 'decision-2',
  body: 'BOARD',
  decidedOn: TODAY,
  reference: '§ 1',
  extract: 'x',
  vote: { outcome: 'UNANIMOUS' },
  effects: [],
});
const command: RecordApproval = { decision: 'decision-1', proposal: hash(1), outcome: 'GRANTED', by: 'decision-2' };
const answered = { decision: 'decision-1', body: 'BOARD', proposal: hash(1), by: 'decision-2' };
const record = (history: readonly Entry[], more: Partial<RecordApproval> = {}, by = clerk) =>
  given(...SEATED, ...history).when(recordApproval, { ...command, ...more }, by);
const before = [proposed(), required, outside];
const pending = [...before, opened(), adopted()];

describe('recording an approval that is on record as a decision', () => {
  it('D-22 is possible before the vote', () => {
    expect(record(before)).toStrictEqual([event('ApprovalGranted', answered)]);
  });

  it('D-21 lets an adopted decision take effect', () => {
    expect(record(pending, { effective: TODAY })).toStrictEqual([
      event('ApprovalGranted', answered, { effective: TODAY }),
      event('DecisionTookEffect', { decision: 'decision-1' }, { effective: TODAY }),
    ]);
  });

  const replaced = (more: object) => happened('DecisionSuperseded', { decision: 'decision-1', by: 'decision-3', scope: 'FULL', ...more });
  const seat = (name: string): Effect => ({ id: name, does: 'CreateSeat', command: { seat: name, party: 'MEH', body: 'AJR', voting: true } });
  it('D-03 D-21 gives no effect to what was replaced while it waited for the approval', () => {
    expect(record([...pending, replaced({})])).toStrictEqual([event('ApprovalGranted', answered)]);
  });

  it('D-05 leaves out what was replaced of it while it waited, and carries out the rest', () => {
    const effects = [seat('M2'), seat('M3')];
    const history = [proposed(effects), required, outside, opened(), adopted(effects), replaced({ scope: 'PART', effects: ['M2'] })];
    expect(record(history)).toStrictEqual([
      event('ApprovalGranted', answered),
      event('DecisionTookEffect', { decision: 'decision-1' }, { effective: TODAY }),
      event(
        'SeatCreated',
        { seat: 'M3', party: 'MEH', body: 'AJR', voting: true },
        { effective: TODAY, authority: { kind: 'DECISION', ref: 'decision-1' } },
      ),
    ]);
  });

  it('D-21 ends an adopted decision by a refusal', () => {
    expect(record(pending, { outcome: 'REFUSED' })).toStrictEqual([
      event('ApprovalRefused', answered),
      event('DecisionNotAdopted', { decision: 'decision-1', ballot: 'ballot-1', outcome: 'APPROVAL_REFUSED' }),
    ]);
  });

  it.each<[string, readonly Entry[], Partial<RecordApproval>, object]>([
    ['a decision that there is not', before, { decision: 'decision-9' }, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['a basis that there is not', before, { by: 'decision-9' }, { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' }],
    ['V-16 a basis that is no decision of a body outside', before, { by: 'decision-1' }, { refused: 'NOT_OUTSIDE_DECISION', decision: 'decision-1' }],
    ['D-22 a version that is none of this decision', before, { proposal: hash(2) }, { refused: 'PROPOSAL_NOT_FOUND', proposal: hash(2) }],
    [
      'a basis superseded since',
      [...before, happened('DecisionSuperseded', { decision: 'decision-2', by: 'decision-3', scope: 'FULL' })],
      {},
      { refused: 'AUTHORITY_NOT_IN_FORCE', decision: 'decision-2', on: TODAY },
    ],
  ])('refuses %s', (_, history, more, refusal) => {
    expect(record(history, more)).toStrictEqual(refusal);
  });

  it('is for the clerk of that body', () => {
    expect(record(before, {}, as('other', 'OUTSIDE_CLERK'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'OUTSIDE_CLERK' });
  });

  it.each(['GRANTED', 'REFUSED'] as const)('gives its command back: %s', (outcome) => {
    const whole: RecordApproval = { ...command, outcome, effective: TODAY };
    expect(recordApproval.commandOf(record(pending, whole) as Made)).toStrictEqual(whole);
  });
});
