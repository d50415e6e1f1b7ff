import { event, type Entry, type Made } from '../decider';
import type { Effect } from '../effects';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { recordPastDecision, type RecordPastDecision } from './record-past-decision';

const registrar = as('reg', 'REGISTRAR');
const TAKEN_OVER: readonly Entry[] = [
  ...SEATED.map((entry) => (entry.type === 'AllianceRegistered' ? { ...entry, data: { ...entry.data, takenOver: true } } : entry)),
  happened('DocumentRegistered', { kind: 'MINUTES', dated: '2020-02-01', ...document('minutes') }),
];
const RECORD = { kind: 'RECORD', ref: 'minutes' } as const;
const clear = {
  body: 'AJR',
  type: 'GOVERNANCE',
  decidedOn: '2020-02-01',
  reference: '§ 3',
  minutes: document('minutes'),
  vote: { outcome: 'NOT_STATED' },
  effects: [],
} as const;
const command: RecordPastDecision = { ...clear, title: 'A third seat', effective: '2020-02-01', authority: RECORD };
const record = (more: Partial<RecordPastDecision> = {}, history = TAKEN_OVER, by = registrar) =>
  given(...history).when(recordPastDecision, { ...command, ...more }, by);
const seat: Effect = { id: 'e1', does: 'CreateSeat', command: { seat: 'M2', party: 'MEH', body: 'AJR', voting: true } };
const unanimous = { outcome: 'UNANIMOUS', seats: [{ seat: 'C1', choice: 'FOR' }] } as const;

describe('entering a decision from before the ledger ran', () => {
  it('keeps what the minutes tell, from the day on which it took effect', () => {
    expect(record({ vote: unanimous, label: 'D-7' })).toStrictEqual([
      event(
        'PastDecisionRecorded',
        { decision: 'decision-1', label: 'D-7', ...clear, vote: unanimous },
        { effective: '2020-02-01', authority: RECORD, sealed: { title: 'A third seat' } },
      ),
    ]);
  });

  it('does in the same append what the decision did', () => {
    expect(record({ effects: [seat] })).toStrictEqual([
      event(
        'PastDecisionRecorded',
        { decision: 'decision-1', ...clear, effects: [seat] },
        { effective: '2020-02-01', authority: RECORD, sealed: { title: 'A third seat' } },
      ),
      event(
        'SeatCreated',
        { seat: 'M2', party: 'MEH', body: 'AJR', voting: true },
        { effective: '2020-02-01', authority: { kind: 'DECISION', ref: 'decision-1' } },
      ),
    ]);
  });

  it.each<[string, Partial<RecordPastDecision>, object]>([
    ['without a record to rest on', { authority: { kind: 'CONTRACT_CLAUSE', ref: '5.2' } }, { refused: 'AUTHORITY_MISSING' }],
    ['of a body that there is not', { body: 'APR' }, { refused: 'BODY_NOT_FOUND', body: 'APR' }],
    ['of a body outside', { body: 'BOARD' }, { refused: 'BODY_OUTSIDE', body: 'BOARD' }],
    ['that is still to be taken', { decidedOn: '2020-04-21' }, { refused: 'DECIDED_LATER', decidedOn: '2020-04-21' }],
    ['by minutes that are not registered', { minutes: document('others') }, { refused: 'DOCUMENT_NOT_FOUND', document: 'others', version: 1 }],
    [
      'with the vote of a strange seat',
      { vote: { outcome: 'UNANIMOUS', seats: [{ seat: 'X1', choice: 'FOR' }] } },
      { refused: 'SEAT_NOT_FOUND', seat: 'X1' },
    ],
    [
      'V-18 whose votes speak against it',
      { vote: { outcome: 'UNANIMOUS', seats: [{ seat: 'C1', choice: 'STAND_ASIDE' }] } },
      { refused: 'OUTCOME_MISMATCH', outcome: 'UNANIMOUS' },
    ],
    [
      'V-15 with an objection that stood aside',
      { vote: { outcome: 'CONSENSUS_WITH_STAND_ASIDE', seats: [{ seat: 'C1', choice: 'OBJECT' }] } },
      { refused: 'OUTCOME_MISMATCH', outcome: 'CONSENSUS_WITH_STAND_ASIDE' },
    ],
    [
      'V-05 with two votes of one seat',
      {
        vote: {
          outcome: 'NOT_STATED',
          seats: [
            { seat: 'C1', choice: 'FOR' },
            { seat: 'C1', choice: 'FOR' },
          ],
        },
      },
      { refused: 'OUTCOME_MISMATCH', outcome: 'NOT_STATED' },
    ],
    [
      'that was not adopted, with effects',
      { vote: { outcome: 'NOT_ADOPTED' }, effects: [seat] },
      { refused: 'OUTCOME_MISMATCH', outcome: 'NOT_ADOPTED' },
    ],
    ['with one name for two effects', { effects: [seat, seat] }, { refused: 'EFFECT_IDS_NOT_UNIQUE', effect: 'e1' }],
    [
      'in a foreign currency',
      { effects: [{ id: 'e1', allows: 'DrawReserve', amount: { currency: 'SEK', minor: '1' }, adjustsTarget: false }] },
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
    [
      'that allows nothing',
      { effects: [{ id: 'e1', allows: 'DrawReserve', amount: { currency: 'EUR', minor: '0' }, adjustsTarget: false }] },
      { refused: 'AMOUNT_NOT_POSITIVE' },
    ],
    [
      'that does what cannot be done',
      { effects: [{ ...seat, command: { seat: 'C1', party: 'MEH', body: 'AJR', voting: true } } as Effect] },
      { refused: 'EFFECT_IMPOSSIBLE', effect: 'e1', because: 'SEAT_EXISTS' },
    ],
  ])('refuses one %s', (_, more, refusal) => {
    expect(record(more)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[], object]>([
    ['an alliance that began in the ledger', SEATED, { refused: 'NOT_TAKEN_OVER' }],
    [
      'a history that was accepted',
      [...TAKEN_OVER, happened('HistoryAccepted', { until: '2020-03-31', decisions: 0 })],
      { refused: 'HISTORY_ALREADY_ACCEPTED', until: '2020-03-31' },
    ],
  ])('refuses to add to %s', (_, history, refusal) => {
    expect(record({}, history)).toStrictEqual(refusal);
  });

  it('is for the registrar', () => {
    expect(record({}, TAKEN_OVER, as('mgr', 'MANAGER'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('gives its command back', () => {
    const whole: RecordPastDecision = { ...command, label: 'D-7', text: 'A third seat is made.', vote: unanimous, effects: [seat], effective: TODAY };
    expect(recordPastDecision.commandOf(record(whole) as Made)).toStrictEqual(whole);
  });
});
