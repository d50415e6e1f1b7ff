import { event, stateOf } from '../decider';
import { eur, given, happened, REGISTERED, TODAY } from '../scenario';
import { closed, COSTED, manager, reopened, reported, restated, signs, SOURCE, spent } from './cost-scenario';
import { books } from './facts';
import { allocated, fin, HEALTH } from './money-scenario';
import { recordActual, type RecordActual } from './record-actual';

const budgeted = [...COSTED, allocated('movement-1', HEALTH, eur(500))];
const record = (more: Partial<RecordActual> = {}): RecordActual => ({ party: 'MEH', lines: [spent('2020-03', 500)], source: SOURCE, ...more });
const recorded = (more: Partial<RecordActual> & { readonly flag?: 'OVERRUN' } = {}, n = 1) => [
  event('ActualRecorded', { actual: `actual-${n}`, ...record(more) }),
];

describe('recording what was spent', () => {
  it('M-11 takes a report by month and service, from a finance officer or from the party itself', () => {
    for (const who of [fin, signs('MEH')]) expect(given(...budgeted).when(recordActual, record(), who)).toStrictEqual(recorded());
    const lines = [spent('2020-03', 100), spent('2020-03', -20, 'GUIDE'), spent('2020-04', 1)];
    expect(given(...budgeted, reported(1, [spent('2020-02', 9)])).when(recordActual, record({ lines }), fin)).toStrictEqual(recorded({ lines }, 2));
  });

  it('M-11 flags what exceeds the line of that year, service and party, month by month together, and alters no budget', () => {
    const history = [...budgeted, reported(1, [spent('2020-01', 450), spent('2019-12', 999)])];
    for (const [minor, flag] of [
      [50, {}],
      [51, { flag: 'OVERRUN' }],
    ] as const) {
      const lines = [spent('2020-03', minor)];
      expect(given(...history).when(recordActual, record({ lines }), fin)).toStrictEqual(recorded({ lines, ...flag }, 2));
    }
    const before = stateOf(books, history);
    expect(stateOf(books, [...history, reported(2, [spent('2020-03', 9_999)])])).toStrictEqual(before);
  });

  it('M-11 flags a cost for which there is no line, once there is a cost frame', () => {
    const lines = [spent('2020-03', 1, 'ORAL')];
    expect(given(...budgeted).when(recordActual, record({ lines }), fin)).toStrictEqual(recorded({ lines, flag: 'OVERRUN' }));
    expect(given(...REGISTERED).when(recordActual, record({ lines }), fin)).toStrictEqual(recorded({ lines }));
  });

  it('M-11 compares with the newest figure of each month', () => {
    const lines = [spent('2020-03', 100)];
    const history = [...budgeted, reported(1, [spent('2020-01', 450)]), restated(2, 'actual-1', [spent('2020-01', 400)])];
    expect(given(...history).when(recordActual, record({ lines }), fin)).toStrictEqual(recorded({ lines }, 3));
  });

  it('M-12 refuses a month of a closed year, and takes it again once the year is open again', () => {
    const lines = [spent('2020-01', 1), spent('2019-12', 1)];
    expect(given(...budgeted, closed(2019)).when(recordActual, record({ lines }), fin)).toStrictEqual({ refused: 'YEAR_CLOSED', year: 2019 });
    expect(given(...budgeted, closed(2019), reopened(2019)).when(recordActual, record({ lines: lines.slice(0, 1) }), fin)).toStrictEqual(
      recorded({ lines: lines.slice(0, 1) }),
    );
  });

  it.each([
    ['by another party', record(), signs('CITY'), { refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' }],
    ['by the manager', record(), manager, { refused: 'NOT_PERMITTED', needs: 'FINANCE_OFFICER' }],
    ['of a party that is not there', record({ party: 'NOBODY' }), fin, { refused: 'PARTY_NOT_FOUND', party: 'NOBODY' }],
    ['without a line', record({ lines: [] }), fin, { refused: 'LINES_MISSING' }],
    ['from a day to come', record({ effective: '2020-04-21' }), fin, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['of a month to come', record({ lines: [spent('2020-05', 1)] }), fin, { refused: 'MONTH_NOT_BEGUN', month: '2020-05' }],
    [
      'that names a service twice for a month',
      record({ lines: [spent('2020-03', 1), spent('2020-03', 2)] }),
      fin,
      { refused: 'FIGURE_TWICE', month: '2020-03', service: 'HEALTH' },
    ],
    [
      'in another currency',
      record({ lines: [{ ...spent('2020-03', 1), amount: { currency: 'SEK', minor: '1' } }] }),
      fin,
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
    [
      'whose sum no entry can write',
      record({ lines: [spent('2020-03', 999_999_999_999_999), spent('2020-03', -1, 'GUIDE')] }),
      fin,
      { refused: 'AMOUNT_TOO_LARGE' },
    ],
    [
      'of what is recorded already',
      record({ lines: [spent('2020-02', 1), spent('2020-01', 1)] }),
      fin,
      { refused: 'ACTUAL_EXISTS', actual: 'actual-1', month: '2020-01', service: 'HEALTH' },
    ],
  ] as const)('takes no report %s', (_, command, who, refusal) => {
    expect(given(...budgeted, reported(1, [spent('2020-01', 5)])).when(recordActual, command, who)).toStrictEqual(refusal);
  });

  it('takes the same month and service from another party', () => {
    const lines = [spent('2020-01', 1)];
    const command = record({ party: 'CITY', lines });
    expect(
      given(...COSTED, happened('BudgetLineCreated', { line: { ...HEALTH, party: 'CITY' } }), reported(1, lines)).when(recordActual, command, fin),
    ).toStrictEqual(recorded({ party: 'CITY', lines, flag: 'OVERRUN' }, 2));
  });

  it('gives its command back', () => {
    for (const command of [record(), record({ note: 'As invoiced.', effective: TODAY, lines: [spent('2020-03', 501)] })])
      expect(recordActual.commandOf(given(...budgeted).when(recordActual, command, fin) as never)).toStrictEqual(command);
  });
});
