/** How incentives are asked for: periods, settlements, what is paid of them, and what is found later. */
import { addDays, adjustmentsOf, inputsOf, settle, type CommandType, type Money } from '@app/alliance';
import { authority, client, document, eur, finance, inForce, manager, signatory, type Ask, type Walk } from './known';

const periodOf = (walk: Walk): string => walk.mostly('K1', 'K2', 'K9');
/** The newest settlement most of the time. */
const settlementOf = ({ known: { settlements }, mostly }: Walk): string =>
  mostly([...settlements.calculated.keys()].at(-1) ?? 'settlement-99', 'settlement-1', 'settlement-99');
/** A decision about a settlement, where one is in force. */
function settling(walk: Walk) {
  const found = inForce(walk).filter((decision) => walk.known.decisions.get(decision)!.terms?.type === 'SETTLEMENT');
  return found.length === 0 ? authority(walk) : walk.mostly({ kind: 'DECISION', ref: walk.pick(...found) } as const, authority(walk));
}
/** By how much the net of a settlement would change by now. */
function deltaOf({ known, today }: Walk, settlement: string): Money {
  const found = known.settlements.calculated.get(settlement);
  const incentive = found && known.incentivePeriods.get(found.period);
  const inputs = incentive && inputsOf(known.settlementInputs, incentive, today, 'AS_KNOWN');
  if (!found || !inputs || 'refused' in inputs) return eur(1);
  const had = [found.net, ...adjustmentsOf(known.settlements, settlement).map(({ delta }) => delta)];
  return eur(had.reduce((left, { minor }) => left - BigInt(minor), BigInt(settle(inputs).steps.net.minor)));
}
function payment(walk: Walk) {
  const { adjustments } = walk.known.settlements;
  const settlement = settlementOf(walk);
  const adjustment = walk.oneOf(
    [...adjustments.values()].filter((one) => one.settlement === settlement).map((one) => one.adjustment),
    'settlement-adjustment-9',
  );
  return {
    command: {
      settlement,
      party: walk.mostly(walk.pick('MEH', 'CITY'), 'TOWN'),
      ...walk.mostly({}, { amount: eur(walk.pick(1, 14)) }),
      ...(adjustments.size > 0 && walk.isLucky(2) && { adjustment }),
    },
    as: walk.mostly(walk.pick(finance, client), manager),
  };
}

export const askIncentives = {
  OpenIncentivePeriod: (walk) => ({
    command: {
      period: walk.pick('K1', 'K2'),
      pool: eur(walk.mostly(walk.pick(40, 0, 7), -1, 1_000)),
      ...walk.pick({}, { share: walk.mostly('2/5', '3/2') }),
      cap: eur(walk.mostly(30, -1)),
      ...walk.pick({}, { modifier: false }),
      shares: [
        { party: 'MEH', share: walk.mostly('2/3', '4/6') },
        { party: walk.mostly('CITY', 'TOWN'), share: '1/3' },
      ],
      authority: authority(walk),
    },
    as: walk.mostly(walk.pick(manager, finance), client),
  }),
  AgreeIncentiveShares: (walk) => ({
    command: {
      period: walk.mostly('K1', 'K2', 'K9'),
      shares: [
        { party: 'CITY', share: walk.mostly('2/5', '4/10') },
        { party: walk.mostly('MEH', 'TOWN'), share: '3/5' },
      ],
      ...walk.pick({}, { effective: addDays(walk.today, walk.mostly(-1, 400)), lateBecause: 'The agreement came late.' }),
      authority: authority(walk),
    },
    as: walk.mostly(walk.pick(manager, finance), client),
  }),
  DemonstrateSavings: (walk) => ({
    command: { period: periodOf(walk), report: document(walk) },
    as: walk.mostly(signatory(walk.pick('MEH', 'CITY')), signatory('TOWN'), manager),
  }),
  CalculateSettlement: (walk) => ({ command: { period: periodOf(walk) }, as: walk.mostly(walk.pick(manager, finance), client) }),
  ApproveSettlement: (walk) => ({ command: { settlement: settlementOf(walk), authority: settling(walk) }, as: walk.mostly(manager, finance) }),
  PayOut: payment,
  RecoverIncentive: payment,
  AdjustSettlement: (walk) => {
    const settlement = settlementOf(walk);
    return {
      command: { settlement, delta: walk.mostly(deltaOf(walk, settlement), eur(1)), reason: 'Found later.', authority: settling(walk) },
      as: walk.mostly(manager, finance),
    };
  },
} satisfies { readonly [T in CommandType]?: Ask<T> };

/** What a walk about this asks for most. */
export const incentivesTheme: readonly CommandType[] = [
  'OpenIncentivePeriod',
  'OpenIncentivePeriod',
  'AgreeIncentiveShares',
  'DemonstrateSavings',
  'CalculateSettlement',
  'CalculateSettlement',
  'ApproveSettlement',
  'ApproveSettlement',
  'ApproveSettlement',
  'PayOut',
  'PayOut',
  'PayOut',
  'RecoverIncentive',
  'RecoverIncentive',
  'AdjustSettlement',
  'AdjustSettlement',
  'AdjustSettlement',
  'RestateActual',
  'RestateMeasurement',
  'VerifyCosts',
];
