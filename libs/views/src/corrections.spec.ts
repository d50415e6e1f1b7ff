import { as, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded, saying, type Happened } from './testing/recorded';
import { see } from './views';

const DAY = '2020-05-01';
const n = SEATED.length;
const outside = happened('OutsideDecisionRecorded', {
  decision: 'decision-1',
  body: 'BOARD',
  decidedOn: '2019-01-12',
  reference: '§ 12',
  extract: 'x'.repeat(43),
  vote: { outcome: 'NOT_STATED' },
  effects: [],
});
const about = { entry: 'outside', event: 'OutsideDecisionRecorded', decision: 'decision-1' };
const secretary = as('sec', 'AJR_SECRETARY').actor;
const chair = as('c1', 'AJR_CHAIR').actor;
const dated = (i: number, was: string, is: string, corrects?: string) =>
  on(
    '2020-04-01',
    saying<'DecisionClericalErrorCorrected', ReturnType<typeof happened>>(
      happened(
        'DecisionClericalErrorCorrected',
        { correction: `correction-${i}`, ...about, field: 'decidedOn', was, is, body: 'AJR', ...(corrects !== undefined && { corrects }) },
        { actor: secretary },
      ),
      { reason: 'The wrong year.' },
    ),
  );
const titled = saying<'DecisionClericalErrorCorrected', ReturnType<typeof happened>>(
  happened('DecisionClericalErrorCorrected', { correction: 'correction-2', ...about, field: 'title', body: 'AJR' }, { actor: secretary }),
  { was: 'The bord', is: 'The board', reason: 'A letter.' },
);
const signed = (i: number, field: string) =>
  on('2020-04-02', happened('CorrectionCountersigned', { correction: `correction-${i}`, ...about, field }, { actor: chair }));
const first = { ...saying<'OutsideDecisionRecorded', typeof outside>(outside, { title: 'The bord' }), hash: 'outside' };

const shown = (...more: readonly Happened[]) => {
  const history = recorded(...SEATED, first, ...more);
  return (view: Parameters<typeof see>[0], revision = history.length - 1, params: Record<string, string> = {}) =>
    see(view, history, { revision, effectiveOn: DAY, params });
};
const rowIn = (answer: object) => (answer as { rows: readonly Record<string, unknown>[] }).rows[0]!;

describe('what was corrected', () => {
  it('D-62 is shown corrected once the chair has signed, and as it was before', () => {
    const look = shown(dated(1, '2019-01-12', '2018-01-12'), signed(1, 'decidedOn'), titled, signed(2, 'title'));
    expect(rowIn(look('decisions', n + 1))).toMatchObject({ decidedOn: '2019-01-12', title: 'The bord', flags: [] });
    expect(rowIn(look('decisions', n + 2))).toMatchObject({ decidedOn: '2018-01-12', title: 'The bord', corrected: true, flags: ['CORRECTED'] });
    expect(rowIn(look('decisions'))).toMatchObject({ decidedOn: '2018-01-12', title: 'The board', corrected: true, flags: ['CORRECTED'] });
  });

  it('D-62 is what the latest correction of the chain says; the dossier shows each with both values', () => {
    const look = shown(
      dated(1, '2019-01-12', '2018-01-12'),
      signed(1, 'decidedOn'),
      titled,
      signed(2, 'title'),
      dated(3, '2018-01-12', '2018-01-21', 'correction-1'),
      signed(3, 'decidedOn'),
    );
    expect(look('decision', undefined, { decision: 'decision-1' })).toMatchObject({
      decidedOn: '2018-01-21',
      title: 'The board',
      corrections: [
        { correction: 'correction-1', field: 'decidedOn', was: '2019-01-12', is: '2018-01-12' },
        { correction: 'correction-2', field: 'title', was: 'The bord', is: 'The board' },
        { correction: 'correction-3', field: 'decidedOn', was: '2018-01-12', is: '2018-01-21' },
      ],
    });
  });

  it('goes on as the history grows, and is made anew with the next correction', () => {
    const entries = [...recorded(...SEATED, first, dated(1, '2019-01-12', '2018-01-12'), signed(1, 'decidedOn'), titled, signed(2, 'title'))];
    const growing = entries.slice(0, n + 3);
    const look = () => rowIn(see('decisions', growing, { revision: growing.length - 1, effectiveOn: DAY }));
    expect(look()).toMatchObject({ decidedOn: '2018-01-12', title: 'The bord' });
    growing.push(entries[n + 3]!);
    expect(look()).toMatchObject({ decidedOn: '2018-01-12', title: 'The bord' });
    growing.push(entries[n + 4]!);
    expect(look()).toMatchObject({ decidedOn: '2018-01-12', title: 'The board' });
  });

  it('D-60 is listed with who made it, who signed it, and why', () => {
    const look = shown(dated(1, '2019-01-12', '2018-01-12'), signed(1, 'decidedOn'), titled);
    const history = recorded(...SEATED, first, dated(1, '2019-01-12', '2018-01-12'), signed(1, 'decidedOn'), titled);
    expect(look('corrections')).toStrictEqual({
      count: 2,
      rows: [
        {
          correction: 'correction-1',
          status: 'IN_FORCE',
          ...about,
          field: 'decidedOn',
          was: '2019-01-12',
          is: '2018-01-12',
          reason: 'The wrong year.',
          by: secretary,
          on: '2020-04-01',
          body: 'AJR',
          countersignedBy: chair,
          countersignedOn: '2020-04-02',
          ...behind(history, n + 1, n + 2),
        },
        {
          correction: 'correction-2',
          status: 'PENDING',
          ...about,
          field: 'title',
          was: 'The bord',
          is: 'The board',
          reason: 'A letter.',
          by: secretary,
          on: '2020-01-01',
          body: 'AJR',
          ...behind(history, n + 3),
        },
      ],
      counts: { IN_FORCE: 1, PENDING: 1 },
    });
    expect(look('corrections', undefined, { status: 'PENDING' })).toMatchObject({ count: 1 });
    expect(look('corrections', undefined, { decision: 'decision-9' })).toMatchObject({ count: 0 });
  });

  it('D-60 names the declined ones with the reason, and the one that took the place of another', () => {
    const look = shown(
      dated(1, '2019-01-12', '2018-01-12'),
      signed(1, 'decidedOn'),
      dated(2, '2018-01-12', '2018-01-13', 'correction-1'),
      signed(2, 'decidedOn'),
      dated(3, '2018-01-13', '2018-01-14', 'correction-2'),
      saying<'CorrectionDeclined', ReturnType<typeof happened>>(
        happened('CorrectionDeclined', { correction: 'correction-3', ...about, field: 'decidedOn' }, { actor: chair }),
        { reason: 'It is right.' },
      ),
    );
    const { rows } = look('corrections') as { rows: readonly Record<string, unknown>[] };
    expect(rows.map(({ status, corrects, correctedBy, declinedBecause }) => [status, corrects, correctedBy, declinedBecause])).toStrictEqual([
      ['IN_FORCE', undefined, 'correction-2', undefined],
      ['IN_FORCE', 'correction-1', undefined, undefined],
      ['DECLINED', 'correction-2', undefined, 'It is right.'],
    ]);
  });

  it('is among what is irregular, which is told as it was recorded', () => {
    const look = shown(dated(1, '2019-01-12', '2018-01-12'), signed(1, 'decidedOn'));
    // In this history entries hold from the beginning, whenever they came.
    const row = rowIn(look('irregular', undefined, { kind: 'CORRECTED' }));
    expect(row).toMatchObject({
      event: 'DecisionClericalErrorCorrected',
      kinds: ['BACKDATED', 'CORRECTED'],
      by: secretary,
      reason: 'The wrong year.',
    });
  });
});
