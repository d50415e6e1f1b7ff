import type { Entry, LocalDate } from '@app/alliance';
import { document, eur, happened } from '../../alliance/src/scenario';
import {
  award,
  AWARDED,
  cancelled,
  COMPARED,
  digest,
  evaluator,
  forTender,
  HELD,
  opening,
  P1,
  ranking,
  requested,
  SCHEDULED,
  SHORTLISTED,
  submitted,
  TENDERED,
  TENDERS_OPENED,
} from '../../alliance/src/procurement/tender-scenario';
import { behind, recorded, saying } from './testing/recorded';
import { see } from './views';

interface Row {
  readonly status: string;
  readonly workshops?: object;
  readonly tenders?: { readonly rows: readonly object[] };
  readonly comparison?: object;
  readonly awards?: { readonly rows: readonly object[] };
  readonly appeals?: object;
  readonly cancelled?: object;
}
const procurement = (entries: readonly Entry[], effectiveOn: LocalDate = '2020-07-10'): Row => {
  const history = recorded(...entries);
  return (see('procurements', history, { revision: history.length - 1, effectiveOn }) as { rows: Row[] }).rows[0]!;
};
const at = (entries: readonly Entry[], ...types: readonly string[]) =>
  behind(recorded(...entries), ...entries.flatMap(({ type }, i) => (types.includes(type) ? [i] : [])));
const lead = { duty: 'services', of: 'a1', person: 'a-lead' };
const missing = { duty: 'technology', of: 's', ground: 'SUBCONTRACTOR_ABSENT' } as const;

describe('a procurement from its shortlist on', () => {
  it('P-22 shows each workshop, who was there, and whom it missed', () => {
    const planned = SCHEDULED.map((entry) =>
      entry.type === 'WorkshopScheduled' ? saying<'WorkshopScheduled', Entry>(entry, { theme: 'Impact', preTask: 'A plan.' }) : entry,
    );
    const attendance = [{ candidate: 'A', present: [lead], deficiencies: [missing] }];
    const all = [...planned, happened('WorkshopHeld', { ...P1, workshop: 'w1', attendance, client: ['off'] })];
    const row = procurement(all);
    expect([row.status, row.workshops]).toStrictEqual([
      'SHORTLISTED',
      {
        count: 1,
        rows: [
          {
            workshop: 'w1',
            day: '2020-04-20',
            keyPersons: true,
            candidates: ['A', 'B'],
            theme: 'Impact',
            preTask: 'A plan.',
            heldOn: '2020-01-01',
            attendance: [{ candidate: 'A', present: [lead] }],
            client: ['off'],
            deficiencies: { count: 1, rows: [{ candidate: 'A', ...missing }] },
            ...at(all, 'WorkshopScheduled', 'WorkshopHeld'),
          },
        ],
      },
    ]);
  });

  it('P-24 shows of a sealed tender its digest and nothing else', () => {
    const named = happened('TenderSubmitted', { ...P1, candidate: 'A', sha256: digest('A'), keyPersons: [lead] });
    const all = [...SHORTLISTED, requested, submitted('B'), named, happened('TenderWithdrawn', { ...P1, candidate: 'B' })];
    const row = procurement(all);
    const sealed = (candidate: string, status: string, ...revs: readonly number[]) => ({
      candidate,
      status,
      submittedAt: '2020-01-01T09:00:00.000Z',
      sha256: digest(candidate),
      ...behind(recorded(...all), ...revs),
    });
    const from = SHORTLISTED.length;
    expect([row.status, row.tenders]).toStrictEqual([
      'TENDERS_REQUESTED',
      {
        requestedOn: '2020-01-01',
        candidates: ['A', 'B'],
        tendersBy: '2020-06-30',
        count: 2,
        rows: [sealed('B', 'WITHDRAWN', from + 1, from + 3), sealed('A', 'SEALED', from + 2)],
        ...at(all, 'TendersRequested'),
      },
    ]);
  });

  it('P-24 shows what two persons have opened, and what they could not open', () => {
    const tenders = opening('A').map((one) => ({ ...one, price: eur(5000) }));
    const opened = saying<'TendersOpened', Entry>(happened('TendersOpened', { ...P1, witness: 'ev1', tenders, excluded: ['B'] }), {
      reason: 'Nobody came.',
    });
    const { status, tenders: shown } = procurement([...TENDERED, opened]);
    expect([status, shown]).toMatchObject([
      'TENDERS_OPENED',
      {
        openedAt: '2020-01-01T09:00:00.000Z',
        openedBy: ['somebody', 'ev1'],
        excluded: ['B'],
        reason: 'Nobody came.',
        rows: [
          { candidate: 'A', status: 'OPENED', keyPersons: [], document: document('tender-A'), price: eur(5000) },
          { candidate: 'B', status: 'EXCLUDED' },
        ],
      },
    ]);
    expect(shown!.rows.map((one) => 'document' in one)).toStrictEqual([true, false]);
  });

  it('shows a tender that another one has replaced', () => {
    const { tenders } = procurement([...HELD, requested, submitted('A'), submitted('A')]);
    expect(tenders!.rows).toMatchObject([
      { candidate: 'A', status: 'REPLACED' },
      { candidate: 'A', status: 'SEALED' },
    ]);
  });

  it.each([
    ['and that it stands', COMPARED, true],
    ['and that a later score calls for another', [...COMPARED, forTender('A', '1', 'ev2')], false],
  ])('P-25 shows the comparison %s', (_, entries, stands) => {
    const row = procurement(entries);
    expect([row.status, row.comparison]).toStrictEqual([
      'TENDERS_OPENED',
      { on: '2020-01-01', by: 'somebody', stands, ranking, ...at(entries, 'TendersCompared') },
    ]);
  });

  it.each([
    ['while the standstill runs', '2020-07-15', 'AWARDED', true],
    ['after it', '2020-07-16', 'AWARDED', false],
    ['before it was made', '2020-06-30', 'TENDERS_OPENED', true],
  ])('P-26 shows the award %s', (_, on, status, standstillRuns) => {
    const row = procurement(AWARDED, on);
    const { winner, standstillEnds, covers } = award;
    expect([row.status, row.awards]).toStrictEqual([
      status,
      {
        count: 1,
        rows: [{ winner, on: '2020-07-01', standstillEnds, standstillRuns, covers, status: 'STANDS', ...at(AWARDED, 'ProcurementAwarded') }],
      },
    ]);
  });

  it('P-26 shows appeals, and what they did to the award', () => {
    const filed = saying<'AppealFiled', Entry>(happened('AppealFiled', { appeal: 'appeal-1', ...P1, candidate: 'B', blocks: true }), {
      court: 'A court',
    });
    const all = [...AWARDED, filed, happened('AppealResolved', { appeal: 'appeal-1', ...P1, outcome: 'AWARD_ANNULLED' })];
    const { status, appeals, awards } = procurement(all);
    expect([status, appeals, awards!.rows]).toMatchObject([
      'TENDERS_OPENED',
      {
        count: 1,
        rows: [
          {
            appeal: 'appeal-1',
            candidate: 'B',
            blocks: true,
            court: 'A court',
            filedOn: '2020-01-01',
            outcome: 'AWARD_ANNULLED',
            resolvedOn: '2020-01-01',
            ...at(all, 'AppealFiled', 'AppealResolved'),
          },
        ],
      },
      [{ winner: 'A', status: 'ANNULLED', standstillRuns: false }],
    ]);
  });

  it('shows that it was cancelled, and why', () => {
    const all = [
      ...AWARDED,
      saying<'ProcurementCancelled', Entry>({ ...cancelled, authority: { kind: 'DECISION', ref: 'decision-9' } }, { reasons: 'No money.' }),
    ];
    const row = procurement(all);
    expect([row.status, row.cancelled]).toStrictEqual([
      'CANCELLED',
      {
        on: '2020-01-01',
        reasons: 'No money.',
        authority: { kind: 'DECISION', ref: 'decision-9' },
        decision: 'decision-9',
        ...at(all, 'ProcurementCancelled'),
      },
    ]);
  });

  it('says nothing of what has not begun', () => {
    const row = procurement(SHORTLISTED);
    expect([row.workshops, row.tenders, row.comparison, row.awards, row.appeals, row.cancelled]).toStrictEqual(Array(6).fill(undefined));
  });
});

describe('the outcome for each candidate', () => {
  it('P-25 shows the place and the points of each tender, and who was awarded', () => {
    const history = recorded(...AWARDED);
    const { rows } = see('procurement-outcomes', history, { revision: history.length - 1, effectiveOn: '2020-07-10', params: P1 }) as {
      rows: { candidate: string; status: string; tender?: object }[];
    };
    const compared = { on: '2020-01-01', ...at(AWARDED, 'TendersCompared') };
    expect(rows.map(({ candidate, status, tender }) => [candidate, status, tender])).toStrictEqual([
      ...ranking.map(({ candidate, ...rank }, i) => [candidate, i === 0 ? 'AWARDED' : 'NOT_AWARDED', { ...rank, ...compared }]),
      ['C', 'NOT_SHORTLISTED', undefined],
    ]);
  });
});

describe('the evaluators', () => {
  it('P-21 are shown with what they gave in workshops and for tenders', () => {
    const history = recorded(...COMPARED);
    const { rows } = see('evaluators', history, { revision: history.length - 1, effectiveOn: '2020-07-10', params: P1 }) as {
      rows: { evaluator: string; scores: { rows: { candidate: string; of: string; criterion: string; points: string; status: string }[] } }[];
    };
    const given = rows.find((one) => one.evaluator === evaluator().actor.person)!.scores.rows;
    expect(given.map(({ candidate, of, criterion, points, status }) => [candidate, of, criterion, points, status])).toStrictEqual([
      ['A', 'WORKSHOP', 'leading', '90', 'COUNTS'],
      ['B', 'WORKSHOP', 'leading', '70', 'COUNTS'],
      ['A', 'TENDER', 'plan', '80', 'COUNTS'],
      ['B', 'TENDER', 'plan', '80', 'COUNTS'],
    ]);
  });
});

describe('the documents', () => {
  it('P-24 show in which opening they were opened', () => {
    const history = recorded(...TENDERS_OPENED);
    const { rows } = see('documents', history, { revision: history.length - 1, effectiveOn: '2020-07-10', params: { kind: 'TENDER' } }) as {
      rows: { versions: { usedBy: { type: string }[] }[] }[];
    };
    expect(rows.map(({ versions }) => versions[0]!.usedBy.map(({ type }) => type))).toStrictEqual([['TendersOpened'], ['TendersOpened']]);
  });
});
