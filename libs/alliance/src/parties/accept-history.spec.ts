import { event, type Entry } from '../decider';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { acceptHistory } from './accept-history';
import { agreed, CLAUSE, DECISION, registrar } from './scenario';

const TAKEN_OVER: readonly Entry[] = SEATED.map((entry) =>
  entry.type === 'AllianceRegistered' ? { ...entry, data: { ...entry.data, takenOver: true } } : entry,
);
const past = (decision: string, decidedOn: string) =>
  happened('PastDecisionRecorded', {
    decision,
    body: 'AJR',
    type: 'OTHER',
    decidedOn,
    reference: '§ 3',
    minutes: document('minutes'),
    vote: { outcome: 'NOT_STATED' },
    effects: [],
  });
const adopted = happened('DecisionAdopted', {
  decision: 'decision-1',
  ballot: 'ballot-1',
  proposal: 'p'.repeat(43),
  outcome: 'UNANIMOUS',
  effects: [],
});
const history = [...TAKEN_OVER, ...agreed(), adopted, happened('DecisionTookEffect', { decision: 'decision-1' })];
const command = { until: '2020-03-31', authority: DECISION };

describe('accepting the history that an alliance brought with it', () => {
  it('names the last day and counts what was entered', () => {
    const known = [...history, past('decision-8', '2020-03-31'), past('decision-9', '2019-06-30')];
    const answer = given(...known).when(acceptHistory, command, registrar);
    expect(answer).toStrictEqual([event('HistoryAccepted', { until: '2020-03-31', decisions: 2 }, { authority: DECISION })]);
    expect(acceptHistory.commandOf(answer as never)).toStrictEqual(command);
  });

  it.each([
    ['anybody else', history, command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['an alliance that began in the ledger', [...SEATED, ...agreed()], command, registrar, { refused: 'NOT_TAKEN_OVER' }],
    [
      'a second time',
      [...history, happened('HistoryAccepted', { until: '2020-02-29', decisions: 0 })],
      command,
      registrar,
      { refused: 'HISTORY_ALREADY_ACCEPTED', until: '2020-02-29' },
    ],
    ['the agreement as its authority', history, { ...command, authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    [
      'a decision that was itself taken from the minutes',
      [...history, past('decision-9', '2020-01-31')],
      { ...command, authority: { kind: 'DECISION', ref: 'decision-9' } as const },
      registrar,
      { refused: 'NOT_DECIDED_HERE', decision: 'decision-9' },
    ],
    [
      'the records themselves',
      history,
      { ...command, authority: { kind: 'RECORD', ref: 'minutes' } as const },
      registrar,
      { refused: 'NOT_DECIDED_HERE', decision: 'minutes' },
    ],
    ['a day that is still to come', history, { ...command, until: '2020-04-21' }, registrar, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    [
      'a day before the last decision that was entered',
      [...history, past('decision-9', TODAY)],
      command,
      registrar,
      { refused: 'RECORDS_GO_FURTHER', latest: TODAY },
    ],
  ])('refuses %s', (_, known, asked, circumstance, refusal) => {
    expect(given(...known).when(acceptHistory, asked, circumstance)).toStrictEqual(refusal);
  });
});
