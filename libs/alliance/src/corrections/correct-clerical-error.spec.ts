import { ERASED, event, type Circumstance, type Entry } from '../decider';
import { as, document, eur, given, happened, REGISTERED, SEATED, SINCE } from '../scenario';
import { correctClericalError, type CorrectClericalError } from './correct-clerical-error';

const OUTSIDE = 'outside-hash';
const PROPOSED = 'proposed-hash';
const mandate = document('mandate');
const outside = happened(
  'OutsideDecisionRecorded',
  {
    decision: 'decision-1',
    body: 'BOARD',
    decidedOn: '2019-01-12',
    reference: '§ 12',
    extract: 'x'.repeat(43),
    vote: { outcome: 'NOT_STATED' },
    effects: [],
  },
  { hash: OUTSIDE },
);
const proposed = happened(
  'DecisionProposed',
  { decision: 'decision-2', version: 1, type: 'OTHER', basis: { kind: 'CONTRACT_CLAUSE', ref: '1' }, effects: [], conditions: [], body: 'AJR' },
  { hash: PROPOSED },
);
const recorded: readonly Entry[] = [
  outside,
  proposed,
  happened(
    'DecisionAdopted',
    { decision: 'decision-2', ballot: 'ballot-1', proposal: PROPOSED, outcome: 'UNANIMOUS', effects: [] },
    { hash: 'adopted-hash' },
  ),
  happened('VoteCast', { ballot: 'ballot-1', seat: 'C1', proposal: PROPOSED, choice: 'FOR' }, { hash: 'vote-hash' }),
  happened('SeatHolderAppointed', { seat: 'C1', person: 'c1', mandate: document('old') }, { hash: 'seat-hash' }),
  happened(
    'ReserveDrawn',
    { movement: 'movement-1', effect: 'e1', amount: eur(100), adjustsTarget: false, line: { component: 'TARGET_BUDGET', year: 2018 } },
    { hash: 'drawn-hash' },
  ),
  happened(
    'DocumentRegistered',
    { document: 'mandate', kind: 'MANDATE', version: 1, sha256: mandate.sha256, dated: SINCE },
    { hash: 'document-hash' },
  ),
];
const history = [...SEATED, ...recorded];
const secretary = as('sec', 'AJR_SECRETARY');
const command: CorrectClericalError = { entry: OUTSIDE, field: 'decidedOn', was: '2019-01-12', is: '2018-01-12', reason: 'The wrong year.' };
const about = { entry: OUTSIDE, event: 'OutsideDecisionRecorded', field: 'decidedOn', decision: 'decision-1' };
const corrected = (n: number, is: string, more: object = {}) =>
  happened('DecisionClericalErrorCorrected', { correction: `correction-${n}`, ...about, was: '2019-01-12', is, body: 'AJR', ...more });
const signed = (n: number) => happened('CorrectionCountersigned', { correction: `correction-${n}`, ...about });

describe('correcting a clerical error', () => {
  it('D-60 names the entry, the field, what stood there, what should, and why; the chair has still to sign', () => {
    const answer = given(...history).when(correctClericalError, command, secretary);
    expect(answer).toStrictEqual([
      event(
        'DecisionClericalErrorCorrected',
        { correction: 'correction-1', ...about, was: '2019-01-12', is: '2018-01-12', body: 'AJR' },
        { sealed: { reason: 'The wrong year.' } },
      ),
    ]);
    expect(correctClericalError.commandOf(answer as never)).toStrictEqual(command);
  });

  it('D-61 keeps words sealed, and does not compare what rules may not read', () => {
    const words = { entry: PROPOSED, field: 'title', was: 'The bord', is: 'The board', reason: 'A letter.' };
    const answer = given(...history).when(correctClericalError, words, secretary);
    expect(answer).toStrictEqual([
      event(
        'DecisionClericalErrorCorrected',
        { correction: 'correction-1', entry: PROPOSED, event: 'DecisionProposed', field: 'title', decision: 'decision-2', body: 'AJR' },
        { sealed: { was: 'The bord', is: 'The board', reason: 'A letter.' } },
      ),
    ]);
    expect(correctClericalError.commandOf(answer as never)).toStrictEqual(words);
  });

  it('D-61 is decided again the same, though both wordings were erased', () => {
    const erased = { entry: PROPOSED, field: 'title', was: ERASED, is: ERASED, reason: ERASED };
    expect(given(...history).when(correctClericalError, erased, secretary)).toHaveLength(1);
  });

  it('D-61 puts right a link to the wrong document', () => {
    const link = { entry: 'seat-hash', field: 'mandate', was: document('old'), is: mandate, reason: 'The wrong file.' };
    const answer = given(...history).when(correctClericalError, link, secretary);
    expect(answer).toStrictEqual([
      event(
        'DecisionClericalErrorCorrected',
        {
          correction: 'correction-1',
          entry: 'seat-hash',
          event: 'SeatHolderAppointed',
          field: 'mandate',
          was: document('old'),
          is: mandate,
          body: 'AJR',
        },
        { sealed: { reason: 'The wrong file.' } },
      ),
    ]);
    const unknown = { ...link, is: document('nowhere') };
    expect(given(...history).when(correctClericalError, unknown, secretary)).toStrictEqual({
      refused: 'DOCUMENT_NOT_FOUND',
      document: 'nowhere',
      version: 1,
    });
  });

  it('D-62 corrects a correction by naming it, starting from what it says', () => {
    const again = { ...command, was: '2018-01-12', is: '2018-01-21', corrects: 'correction-1' };
    const now = [...history, corrected(1, '2018-01-12'), signed(1)];
    const answer = given(...now).when(correctClericalError, again, secretary);
    expect(answer).toStrictEqual([
      event(
        'DecisionClericalErrorCorrected',
        { correction: 'correction-2', ...about, was: '2018-01-12', is: '2018-01-21', corrects: 'correction-1', body: 'AJR' },
        { sealed: { reason: 'The wrong year.' } },
      ),
    ]);
    expect(correctClericalError.commandOf(answer as never)).toStrictEqual(again);
    const { corrects: _, ...unnamed } = again;
    expect(given(...now).when(correctClericalError, unnamed, secretary)).toStrictEqual({ refused: 'CORRECTED_SINCE', correction: 'correction-1' });
    expect(given(...now).when(correctClericalError, { ...again, was: '2019-01-12' }, secretary)).toStrictEqual({
      refused: 'VALUE_DIFFERS',
      field: 'decidedOn',
      found: '2018-01-12',
    });
  });

  it('D-62 waits for the one before it', () => {
    const answer = given(...history, corrected(1, '2018-01-12')).when(correctClericalError, command, secretary);
    expect(answer).toStrictEqual({ refused: 'CORRECTION_PENDING', correction: 'correction-1' });
  });

  it('a correction that was declined stands in nobody’s way', () => {
    const declined = happened('CorrectionDeclined', { correction: 'correction-1', ...about });
    expect(given(...history, corrected(1, '2018-01-12'), declined).when(correctClericalError, command, secretary)).toHaveLength(1);
  });

  it('D-62 is not made of a correction that was declined, and that is said of it where it is of the same field', () => {
    const declined = happened('CorrectionDeclined', { correction: 'correction-1', ...about });
    const now = [...history, corrected(1, '2018-01-12'), declined];
    expect(given(...now).when(correctClericalError, { ...command, corrects: 'correction-1' }, secretary)).toStrictEqual({
      refused: 'CORRECTION_DECLINED',
      correction: 'correction-1',
    });
    const elsewhere = { ...command, field: 'reference', was: '§ 12', is: '§ 21', corrects: 'correction-1' };
    expect(given(...now).when(correctClericalError, elsewhere, secretary)).toStrictEqual({
      refused: 'CORRECTION_NOT_FOUND',
      correction: 'correction-1',
    });
  });

  it('is made by the registrar alone as long as there is no steering group', () => {
    const answer = given(...REGISTERED, outside).when(correctClericalError, command, as('reg', 'REGISTRAR'));
    expect(answer).toStrictEqual([
      event(
        'DecisionClericalErrorCorrected',
        { correction: 'correction-1', ...about, was: '2019-01-12', is: '2018-01-12', final: true },
        { sealed: { reason: 'The wrong year.' } },
      ),
    ]);
    expect(given(...REGISTERED, outside).when(correctClericalError, command, as('mgr', 'MANAGER'))).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'REGISTRAR',
    });
  });

  it.each<[string, Partial<CorrectClericalError>, Circumstance, object]>([
    ['D-60 who is not the secretary', {}, as('reg', 'REGISTRAR'), { refused: 'NOT_PERMITTED', needs: 'AJR_SECRETARY' }],
    ['D-60 an unknown entry', { entry: 'nothing' }, secretary, { refused: 'ENTRY_NOT_FOUND', entry: 'nothing' }],
    [
      'D-60 a field that the type does not allow',
      { field: 'vote' },
      secretary,
      { refused: 'NOT_CORRECTABLE', event: 'OutsideDecisionRecorded', field: 'vote' },
    ],
    ['D-60 another value than stands there', { was: '2017-01-12' }, secretary, { refused: 'VALUE_DIFFERS', field: 'decidedOn', found: '2019-01-12' }],
    ['D-60 what stands there already', { is: '2019-01-12' }, secretary, { refused: 'NOTHING_TO_CORRECT', field: 'decidedOn' }],
    ['D-60 what is no day', { is: 'January' }, secretary, { refused: 'VALUE_UNFIT', field: 'decidedOn', kind: 'DAY' }],
    ['D-60 a day that there is not', { is: '2020-02-30' }, secretary, { refused: 'VALUE_UNFIT', field: 'decidedOn', kind: 'DAY' }],
    ['D-60 a document where words stand', { is: mandate }, secretary, { refused: 'VALUE_UNFIT', field: 'decidedOn', kind: 'DAY' }],
    ['D-61 a vote', { entry: 'vote-hash', field: 'choice' }, secretary, { refused: 'NOT_CORRECTABLE', event: 'VoteCast', field: 'choice' }],
    ['D-61 a seat', { entry: 'seat-hash', field: 'seat' }, secretary, { refused: 'NOT_CORRECTABLE', event: 'SeatHolderAppointed', field: 'seat' }],
    ['D-61 who acted', { field: 'actor' }, secretary, { refused: 'NOT_CORRECTABLE', event: 'OutsideDecisionRecorded', field: 'actor' }],
    ['D-62 a correction that nobody made', { corrects: 'correction-9' }, secretary, { refused: 'CORRECTION_NOT_FOUND', correction: 'correction-9' }],
    [
      'D-63 an amount',
      { entry: 'drawn-hash', field: 'amount' },
      secretary,
      { refused: 'MONEY_NEEDS_A_MOVEMENT', event: 'ReserveDrawn', field: 'amount' },
    ],
    [
      'D-63 the year of a movement',
      { entry: 'drawn-hash', field: 'line' },
      secretary,
      { refused: 'MONEY_NEEDS_A_MOVEMENT', event: 'ReserveDrawn', field: 'line' },
    ],
    [
      'D-64 an outcome',
      { entry: 'adopted-hash', field: 'outcome' },
      secretary,
      { refused: 'NOT_CORRECTABLE', event: 'DecisionAdopted', field: 'outcome' },
    ],
  ])('%s is refused', (_, more, circumstance, refusal) => {
    expect(given(...history).when(correctClericalError, { ...command, ...more }, circumstance)).toStrictEqual(refusal);
  });
});
