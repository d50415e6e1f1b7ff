import type { Entry } from '@app/alliance';
import { document, happened, SEATED } from '../../alliance/src/scenario';
import { recorded } from './testing/recorded';
import { see } from './views';

interface Row {
  readonly kind: string;
  readonly subject: string;
  readonly due: string;
  readonly status: string;
}
function brief(effectiveOn: string, entries: readonly Entry[]) {
  const history = recorded(...SEATED, ...entries);
  const { rows } = see('deadlines', history, { revision: history.length - 1, effectiveOn }) as { readonly rows: readonly Row[] };
  return rows.map(({ kind, subject, due, status }) => [kind, subject, due, status]);
}

describe('the deadlines of people', () => {
  it('S-02 tells appointments and roles that run out, until somebody has come in their place', () => {
    const mandate = document('m');
    const entries = [
      happened('SeatCreated', { seat: 'C9', party: 'CITY', body: 'AJR', voting: true }),
      happened('SeatHolderAppointed', { seat: 'C9', person: 'c9', to: '2020-03-31', mandate }),
      happened('DeputyAppointed', { seat: 'C9', person: 'c9d', order: 1, to: '2020-03-31' }),
      happened('SecretaryAppointed', { body: 'AJR', person: 'sec', to: '2020-03-31' }),
      happened('RoleGranted', { person: 'exp', role: 'FINANCIAL_EXPERT', to: '2020-03-31' }),
    ];
    const all = ['SEAT_HOLDER', 'DEPUTY', 'ROLE'] as const;
    // The secretary appointed before without an end comes back in.
    expect(brief('2020-03-31', entries).map(([kind, , , status]) => [kind, status])).toStrictEqual(all.map((kind) => [kind, 'DUE']));
    expect(brief('2020-04-01', entries).map(([kind, , , status]) => [kind, status])).toStrictEqual(all.map((kind) => [kind, 'EXPIRED']));
    const renewed = [
      ...entries,
      happened('SeatHolderAppointed', { seat: 'C9', person: 'c8', mandate }, { effective: '2020-04-01' }),
      happened('DeputyAppointed', { seat: 'C9', person: 'c8d', order: 1 }, { effective: '2020-04-01' }),
      happened('RoleGranted', { person: 'exp', role: 'FINANCIAL_EXPERT' }, { effective: '2020-04-01' }),
    ];
    expect(brief('2020-03-31', renewed)).toStrictEqual([]);
    expect(brief('2020-04-01', renewed)).toStrictEqual([]);
    expect(brief('2020-04-01', [...entries, happened('SeatAbolished', { seat: 'C9' }, { effective: '2020-03-01' })])).toStrictEqual([
      ['ROLE', 'exp', '2020-03-31', 'EXPIRED'],
    ]);
  });

  it('S-02 tells the chair whose time runs out', () => {
    const chair = happened('ChairAppointed', { body: 'BOARD', person: 'c1', to: '2020-03-31' });
    expect(brief('2020-04-01', [chair])).toStrictEqual([['CHAIR', 'BOARD', '2020-03-31', 'EXPIRED']]);
  });
});
