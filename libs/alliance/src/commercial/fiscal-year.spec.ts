import { event, type Entry } from '../decider';
import { as, eur, given, happened, SEATED as SEATED_IN_2020, TODAY } from '../scenario';
import { closed, COSTED as COSTED_IN_2020, manager, reopened, reported, restated, spent } from './cost-scenario';
import { closeYear, openYear, type CloseYear } from './fiscal-year';
import { by, decided, fin } from './money-scenario';
import { reopenYear, type ReopenYear } from './reopen-year';

/** The same alliance, founded long before. */
const founded = (entries: readonly Entry[], effective = '2018-01-01'): readonly Entry[] =>
  entries.map((one) => (one.type === 'AllianceRegistered' ? { ...one, effective } : one));
const [SEATED, COSTED] = [founded(SEATED_IN_2020), founded(COSTED_IN_2020)];
const cost = (n: number, month: string, minor: number, corrects?: string) =>
  happened('OwnerCostRecorded', { ownerCost: `owner-cost-${n}`, month, amount: eur(minor), parts: [], ...(corrects && { corrects }) });
const history = [
  ...COSTED,
  reported(1, [spent('2019-12', 100), spent('2019-11', 50), spent('2019-12', 30, 'GUIDE'), spent('2020-01', 7)]),
  restated(2, 'actual-1', [spent('2019-11', 60)]),
  cost(1, '2019-12', 11),
  cost(2, '2019-12', 12, 'owner-cost-1'),
  cost(3, '2020-01', 99),
];
const sums = {
  actual: eur(190),
  services: [
    { service: 'GUIDE', amount: eur(30) },
    { service: 'HEALTH', amount: eur(160) },
  ],
  ownerCosts: eur(12),
};

describe('opening a fiscal year', () => {
  it('M-12 is done once, by a finance officer', () => {
    expect(given(...SEATED).when(openYear, { year: 2020 }, fin)).toStrictEqual([event('FiscalYearOpened', { year: 2020 })]);
    const opened = happened('FiscalYearOpened', { year: 2020 });
    expect(given(...SEATED, opened).when(openYear, { year: 2020 }, fin)).toStrictEqual({ refused: 'YEAR_EXISTS', year: 2020 });
    expect(given(...SEATED, closed(2019)).when(openYear, { year: 2019 }, fin)).toStrictEqual({ refused: 'YEAR_CLOSED', year: 2019 });
    expect(given(...SEATED).when(openYear, { year: 2020 }, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('gives its command back', () => {
    const command = { year: 2020, effective: TODAY };
    expect(openYear.commandOf(given(...SEATED).when(openYear, command, fin) as never)).toStrictEqual(command);
  });
});

describe('closing a fiscal year', () => {
  it('M-12 keeps the sums of the year as they stand on closing', () => {
    expect(given(...history).when(closeYear, { year: 2019 }, fin)).toStrictEqual([event('FiscalYearClosed', { year: 2019, ...sums })]);
  });

  it('M-12 says by which meeting or decision the steering group was told', () => {
    const command: CloseYear = { year: 2019, notice: 'decision-5' };
    expect(given(...history, ...decided('decision-5', [])).when(closeYear, command, fin)).toStrictEqual([
      event('FiscalYearClosed', { year: 2019, ...sums, notice: 'decision-5' }),
    ]);
    expect(given(...history).when(closeYear, command, fin)).toStrictEqual({ refused: 'NOTICE_NOT_FOUND', notice: 'decision-5' });
  });

  it('M-12 closes no year on a day to come: its sums are those of today', () => {
    const asked = { year: 2019, effective: '2020-04-21' };
    expect(given(...history).when(closeYear, asked, fin)).toStrictEqual({ refused: 'DAY_NOT_REACHED', on: '2020-04-21' });
  });

  it('M-12 waits for the end of the year, or of the contract in it', () => {
    expect(given(...history).when(closeYear, { year: 2020 }, fin)).toStrictEqual({ refused: 'YEAR_NOT_OVER', year: 2020 });
    const term = (end: string) => happened('ContractTermSet', { start: '2018-01-01', end, basis: 'TAS' });
    expect(given(...history, term('2020-04-20')).when(closeYear, { year: 2020 }, fin)).toStrictEqual({ refused: 'YEAR_NOT_OVER', year: 2020 });
    expect(given(...COSTED, term('2020-04-19')).when(closeYear, { year: 2020 }, fin)).toStrictEqual([
      event('FiscalYearClosed', { year: 2020, actual: eur(0), services: [], ownerCosts: eur(0) }),
    ]);
  });

  it('M-12 closes a year that was opened again once more, and none twice', () => {
    expect(given(...history, closed(2019)).when(closeYear, { year: 2019 }, fin)).toStrictEqual({ refused: 'YEAR_CLOSED', year: 2019 });
    expect(given(...history, closed(2019), reopened(2019)).when(closeYear, { year: 2019 }, fin)).toStrictEqual([
      event('FiscalYearClosed', { year: 2019, ...sums }),
    ]);
  });

  it('refuses a year of more services than an entry can list, and whoever is no finance officer', () => {
    const many = Array.from({ length: 201 }, (_, i) => spent('2019-12', 1, `S${i}`));
    expect(given(...COSTED, reported(1, many.slice(0, 200)), reported(2, many.slice(200))).when(closeYear, { year: 2019 }, fin)).toStrictEqual({
      refused: 'SERVICES_TOO_MANY',
      services: 201,
    });
    expect(given(...history).when(closeYear, { year: 2019 }, manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('gives its command back', () => {
    const command: CloseYear = { year: 2019, notice: 'decision-5', effective: TODAY };
    expect(closeYear.commandOf(given(...history, ...decided('decision-5', [])).when(closeYear, command, fin) as never)).toStrictEqual(command);
  });
});

describe('a year outside the life of the alliance', () => {
  const term = happened('ContractTermSet', { start: '2018-04-01', end: '2028-02-29', basis: 'TAS' });
  const archived = (effective: string) => happened('AllianceArchived', {}, { effective });
  const outside = (on: string, to?: string) => ({ refused: 'OUTSIDE_LIFETIME', on, from: '2018-01-01', ...(to !== undefined && { to }) });

  it.each<[string, readonly Entry[], number, object]>([
    ['one before the founding', SEATED, 2017, outside('2017-12-31')],
    ['one before a founding in its last days', founded(SEATED_IN_2020, '2018-01-02'), 2017, { ...outside('2017-12-31'), from: '2018-01-02' }],
    ['one after the archival', [...SEATED, archived('2019-12-31')], 2020, outside('2020-01-01', '2019-12-31')],
    ['one after two more years beyond the term', [...SEATED, term], 2031, outside('2031-01-01', '2030-02-28')],
    ['one after the archival within those two years', [...SEATED, term, archived('2029-06-30')], 2030, outside('2030-01-01', '2029-06-30')],
  ])('B-08 is neither opened nor closed: %s', (_, known, year, refusal) => {
    expect(given(...known).when(openYear, { year }, fin)).toStrictEqual(refusal);
    expect(given(...known).when(closeYear, { year }, fin)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[], number]>([
    ['in which it was founded', founded(SEATED_IN_2020, '2018-12-31'), 2018],
    ['in which it was archived', [...SEATED, archived('2020-01-01')], 2020],
    ['in which the two years after the term end', [...SEATED, term], 2030],
    ['of an alliance whose term is not set', SEATED, 2099],
  ])('B-08 is not one %s', (_, known, year) => {
    expect(given(...known).when(openYear, { year }, fin)).toStrictEqual([event('FiscalYearOpened', { year })]);
  });
});

describe('opening a closed year again', () => {
  const authority = by('decision-5');
  const known = [...SEATED, closed(2019), ...decided('decision-5', [])];
  const reopen = (more: Partial<ReopenYear> = {}): ReopenYear => ({ year: 2019, informed: 'aud', reason: 'An invoice.', authority, ...more });

  it('M-12 rests on a decision, and an auditor is told', () => {
    expect(given(...known).when(reopenYear, reopen(), fin)).toStrictEqual([
      event('FiscalYearReopened', { year: 2019, informed: 'aud' }, { authority, sealed: { reason: 'An invoice.' } }),
    ]);
    const { authority: _, ...bare } = reopen();
    const effecting = as('c1', 'AJR_CHAIR', { effectOf: { authority, from: TODAY } });
    expect(given(...known).when(reopenYear, bare, effecting)).toStrictEqual([
      event('FiscalYearReopened', { year: 2019, informed: 'aud' }, { effective: TODAY, authority, sealed: { reason: 'An invoice.' } }),
    ]);
    expect(given(...known).when(reopenYear, bare, fin)).toStrictEqual({ refused: 'AUTHORITY_MISSING' });
    expect(given(...known).when(reopenYear, reopen({ informed: 'mgr' }), fin)).toStrictEqual({ refused: 'NOT_AN_AUDITOR', person: 'mgr' });
  });

  it('refuses a year that is not closed, and whoever is no finance officer', () => {
    expect(given(...known).when(reopenYear, reopen({ year: 2018 }), fin)).toStrictEqual({ refused: 'YEAR_NOT_CLOSED', year: 2018 });
    expect(given(...known, reopened(2019)).when(reopenYear, reopen(), fin)).toStrictEqual({ refused: 'YEAR_NOT_CLOSED', year: 2019 });
    expect(given(...known).when(reopenYear, reopen(), manager)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' });
  });

  it('gives its command back', () => {
    const command = reopen({ effective: TODAY });
    expect(reopenYear.commandOf(given(...known).when(reopenYear, command, fin) as never)).toStrictEqual(command);
  });
});
