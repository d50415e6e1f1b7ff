import * as fc from 'fast-check';
import { event } from '../decider';
import { as, eur, given, happened, TODAY } from '../scenario';
import { splitByShares } from './cost-facts';
import { closed, COSTED, manager, signs } from './cost-scenario';
import { recordOwnerCost, type RecordOwnerCost } from './record-owner-cost';

const client = as('client', 'CLIENT_OFFICER');
const town = as('town-sign', 'PARTY_SIGNATORY', { party: 'TOWN', capacity: 'CLIENT' });
const known = [
  ...COSTED,
  happened('RoleGranted', { person: 'client', role: 'CLIENT_OFFICER' }),
  happened('RoleGranted', { person: 'town-sign', role: 'PARTY_SIGNATORY', party: 'TOWN' }),
  happened('PartyRegistered', { party: 'TOWN', legalName: 'The town', businessId: '3', kind: 'ORGANISATION', capacities: ['CLIENT'] }),
];
const admitted = (effective: string, ...costShares: readonly (readonly [string, string])[]) =>
  happened(
    'OwnerPartyAdmitted',
    { party: costShares[0]![0], agreement: 'TAS', costShares: costShares.map(([party, share]) => ({ party, share })) },
    { effective },
  );
const bound = happened('AgreementBecameEffectiveFor', { agreement: 'TAS', party: 'TOWN' });
const shared = [...known, bound, admitted('2020-01-01', ['CITY', '2/3'], ['TOWN', '1/3']), admitted('2020-03-15', ['CITY', '1/2'], ['TOWN', '1/2'])];
const record = (more: Partial<RecordOwnerCost> = {}): RecordOwnerCost => ({ month: '2020-02', amount: eur(100), ...more });
const cost = (n: number, more: Partial<RecordOwnerCost> = {}) =>
  happened('OwnerCostRecorded', { ownerCost: `owner-cost-${n}`, ...record(more), parts: [] });

describe("recording a cost of the client's own", () => {
  it('M-16 splits it by the shares that hold at the end of the month; the owner listed last takes the residual cent', () => {
    for (const who of [client, signs('CITY'), town]) {
      expect(given(...shared).when(recordOwnerCost, record(), who)).toStrictEqual([
        event('OwnerCostRecorded', {
          ownerCost: 'owner-cost-1',
          month: '2020-02',
          amount: eur(100),
          parts: [
            { party: 'CITY', share: '2/3', amount: eur(67) },
            { party: 'TOWN', share: '1/3', amount: eur(33) },
          ],
        }),
      ]);
    }
    expect(given(...shared).when(recordOwnerCost, record({ month: '2020-03', amount: eur(101) }), client)).toStrictEqual([
      event('OwnerCostRecorded', {
        ownerCost: 'owner-cost-1',
        month: '2020-03',
        amount: eur(101),
        parts: [
          { party: 'CITY', share: '1/2', amount: eur(51) },
          { party: 'TOWN', share: '1/2', amount: eur(50) },
        ],
      }),
    ]);
  });

  it('M-16 loses and makes no cent, whatever the amount and the shares', () => {
    const weights = fc.array(fc.nat({ max: 1_000 }), { minLength: 1, maxLength: 12 }).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(weights, fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (all, minor) => {
        const whole = all.reduce((a, b) => a + b, 0);
        const parts = splitByShares(
          { currency: 'EUR', minor: String(minor) },
          all.map((weight, i) => ({ party: `P${i}`, share: `${weight}/${whole}` })),
        );
        expect(parts.reduce((total, { amount }) => total + BigInt(amount.minor), 0n)).toBe(minor);
        const opposite = splitByShares({ currency: 'EUR', minor: String(-minor) }, parts);
        expect(opposite.map(({ amount }) => -BigInt(amount.minor))).toStrictEqual(parts.map(({ amount }) => BigInt(amount.minor)));
      }),
    );
  });

  it('M-16 is borne by the one client where no shares are agreed', () => {
    expect(given(...known).when(recordOwnerCost, record({ reason: 'Rent.' }), client)).toStrictEqual([
      event('OwnerCostRecorded', { ownerCost: 'owner-cost-1', ...record(), parts: [] }, { sealed: { reason: 'Rent.' } }),
    ]);
  });

  describe('where an owner has withdrawn', () => {
    const withdrawn = happened('PartyWithdrawn', { party: 'TOWN', seats: [], shares: ['1/2'] }, { effective: '2020-03-31' });
    const anew = admitted('2020-03-31', ['CITY', '1/1']);

    it('M-16 refuses what it bore a share of, from the month at whose end it had withdrawn', () => {
      const history = [...shared, withdrawn];
      expect(given(...history).when(recordOwnerCost, record({ month: '2020-03' }), client)).toStrictEqual({
        refused: 'SHARES_NOT_WHOLE',
        sum: '1/2',
      });
      expect(given(...history).when(recordOwnerCost, record({ month: '2020-03', corrects: 'owner-cost-1', reason: 'x' }), client)).toStrictEqual({
        refused: 'OWNER_COST_NOT_FOUND',
        ownerCost: 'owner-cost-1',
      });
      expect(given(...history).when(recordOwnerCost, record(), client)).toStrictEqual(given(...shared).when(recordOwnerCost, record(), client));
    });

    it('M-16 takes it once the shares are agreed anew, or where the one that withdrew bore nothing', () => {
      const march = record({ month: '2020-03' });
      const borne = { ...march, ownerCost: 'owner-cost-1', parts: [{ party: 'CITY', share: '1/1', amount: eur(100) }] };
      expect(given(...shared, withdrawn, anew).when(recordOwnerCost, march, client)).toStrictEqual([event('OwnerCostRecorded', borne)]);
      const nothing = [...shared, admitted('2020-03-20', ['CITY', '1/1'], ['TOWN', '0/1']), withdrawn];
      const parts = [...borne.parts, { party: 'TOWN', share: '0/1', amount: eur(0) }];
      expect(given(...nothing).when(recordOwnerCost, march, client)).toStrictEqual([event('OwnerCostRecorded', { ...borne, parts })]);
    });
  });

  it('M-12 takes nothing new for a closed year, and a correction with its reason', () => {
    const history = [...known, cost(1, { month: '2019-12' }), closed(2019)];
    const correction = record({ month: '2019-12', amount: eur(0), corrects: 'owner-cost-1' });
    expect(given(...history).when(recordOwnerCost, record({ month: '2019-12' }), client)).toStrictEqual({ refused: 'YEAR_CLOSED', year: 2019 });
    expect(given(...history).when(recordOwnerCost, correction, client)).toStrictEqual({ refused: 'CORRECTION_WITHOUT_REASON' });
    expect(given(...history).when(recordOwnerCost, { ...correction, reason: 'Paid by MEH.' }, client)).toStrictEqual([
      event('OwnerCostRecorded', { ownerCost: 'owner-cost-2', ...correction, parts: [] }, { sealed: { reason: 'Paid by MEH.' } }),
    ]);
  });

  it.each([
    ['by a producer', record(), signs('MEH'), { refused: 'NOT_PERMITTED', needs: 'CLIENT_OFFICER' }],
    ['by the manager', record(), manager, { refused: 'NOT_PERMITTED', needs: 'CLIENT_OFFICER' }],
    ['of nothing', record({ amount: eur(0) }), client, { refused: 'AMOUNT_NOT_POSITIVE' }],
    ['in another currency', record({ amount: { currency: 'NOK', minor: '1' } }), client, { refused: 'CURRENCY_MISMATCH', currency: 'EUR' }],
    ['that no entry can write with the others', record({ amount: eur(999_999_999_999_999) }), client, { refused: 'AMOUNT_TOO_LARGE' }],
    ['from a day to come', record({ effective: '2020-04-21' }), client, { refused: 'DAY_NOT_REACHED', on: '2020-04-21' }],
    ['of a month to come', record({ month: '2020-05' }), client, { refused: 'MONTH_NOT_BEGUN', month: '2020-05' }],
    [
      'for one that is not there',
      record({ corrects: 'owner-cost-9', reason: 'x' }),
      client,
      { refused: 'OWNER_COST_NOT_FOUND', ownerCost: 'owner-cost-9' },
    ],
    [
      'for one that was corrected',
      record({ corrects: 'owner-cost-1', reason: 'x' }),
      client,
      { refused: 'ALREADY_CORRECTED', ownerCost: 'owner-cost-1', by: 'owner-cost-2' },
    ],
  ] as const)('takes no cost %s', (_, command, who, refusal) => {
    expect(given(...known, cost(1), cost(2, { corrects: 'owner-cost-1' })).when(recordOwnerCost, command, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const command of [record(), record({ effective: TODAY, reason: 'Rent.' }), record({ corrects: 'owner-cost-1', reason: 'Wrong.' })])
      expect(recordOwnerCost.commandOf(given(...shared, cost(1)).when(recordOwnerCost, command, client) as never)).toStrictEqual(command);
  });
});
