import { document, happened, SEATED } from '../../alliance/src/scenario';
import { recorded, saying } from './testing/recorded';
import { see } from './views';

const DECISION = { kind: 'DECISION', ref: 'decision-1' } as const;

describe('the agreements of the alliance', () => {
  const proposed = happened('DecisionProposed', {
    decision: 'decision-1',
    body: 'AJR',
    version: 1,
    type: 'CONTRACT',
    basis: { kind: 'LAW', ref: '1' },
    effects: [],
    conditions: [],
  });
  const draft = { agreement: 'CH', kind: 'CHANGE', version: 1, document: document('ch'), parties: ['CITY', 'MEH'], amends: 'TAS' } as const;
  const known = recorded(
    ...SEATED,
    proposed,
    happened('AgreementDrafted', { ...draft, until: '2020-06-30', decision: 'decision-1' }),
    happened('DecisionTookEffect', { decision: 'decision-1' }, { effective: '2020-02-01' }),
    happened('AgreementSigned', { agreement: 'CH', version: 1, party: 'MEH', conditional: true }, { effective: '2020-03-01' }),
    happened('AgreementBecameEffectiveFor', { agreement: 'CH', party: 'MEH' }, { effective: '2020-04-01' }),
    saying<'AgreementTerminated', ReturnType<typeof happened>>(
      happened('AgreementTerminated', { agreement: 'TAS', ground: 'AGREED', parties: ['CITY'] }, { effective: '2020-08-01', authority: DECISION }),
      { reason: 'So agreed.' },
    ),
    happened('AgreementTerminated', { agreement: 'TAS', ground: 'BREACH', parties: ['MEH'] }, { effective: '2020-09-01' }),
  );
  const view = (effectiveOn: string) => see('alliance', known, { revision: known.length - 1, effectiveOn });
  type Row = Record<string, unknown> & { readonly agreement: string; readonly parties: { effective: boolean }[] };
  const rowOf = (day: string, agreement: string) => (view(day) as { agreements: Row[] }).agreements.find((row) => row.agreement === agreement)!;

  it.each([
    ['2020-01-31', 'EFFECTIVE', 'DRAFT'],
    ['2020-02-01', 'EFFECTIVE', 'APPROVED'],
    ['2020-03-01', 'EFFECTIVE', 'SIGNED'],
    ['2020-04-01', 'AMENDED', 'EFFECTIVE'],
    ['2020-07-01', 'EFFECTIVE', 'EXPIRED'],
    ['2020-08-01', 'EFFECTIVE', 'TERMINATED'],
    ['2020-09-01', 'TERMINATED', 'TERMINATED'],
  ])('D-20 are on %s %s, and what amends them %s', (day, agreement, change) => {
    expect([rowOf(day, 'TAS')['status'], rowOf(day, 'CH')['status']]).toStrictEqual([agreement, change]);
  });

  it('P-26 show from which procurement they follow, where they say so', () => {
    const kas = { agreement: 'KAS', kind: 'KAS', version: 1, document: document('kas'), parties: ['CITY', 'MEH'], procurement: 'P1' } as const;
    const history = recorded(...SEATED, happened('AgreementDrafted', kas));
    const { agreements } = see('alliance', history, { revision: history.length - 1, effectiveOn: '2020-04-01' }) as { agreements: Row[] };
    expect(agreements.map(({ agreement, procurement }) => [agreement, procurement])).toStrictEqual([
      ['TAS', undefined],
      ['KAS', 'P1'],
    ]);
  });

  it('D-20 show until when they hold for each party, and why they ended', () => {
    expect(rowOf('2020-08-01', 'TAS')).toMatchObject({
      parties: [
        { party: 'CITY', effective: false, until: '2020-08-01', terminatedOn: '2020-08-01' },
        { party: 'MEH', effective: true, until: '2020-09-01' },
      ],
      terminations: [{ on: '2020-08-01', ground: 'AGREED', parties: ['CITY'], reason: 'So agreed.', authority: DECISION }],
    });
    expect(rowOf('2020-04-01', 'TAS')).toMatchObject({ amendedBy: ['CH'] });
    expect(rowOf('2020-04-01', 'CH')).toMatchObject({ amends: 'TAS', parties: [{ effective: false }, { effective: true, until: '2020-07-01' }] });
  });
});
