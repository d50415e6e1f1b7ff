/** Where a walk about incentives sets out from: a period that is over, scored and paid for, and what was found of it later. */
import { sent } from './sent';
import { client, document, eur, finance, kraOwner, manager, sha256, signatory, type Known } from './known';
import { ALL, voting, type Next } from './preludes';
import { SCORED } from './scored';

const authority = { kind: 'DECISION', ref: 'decision-1' } as const;
const DECIDED = { kind: 'DECISION', ref: 'decision-2' } as const;
const TERMS = {
  pool: eur(50),
  cap: eur(30),
  shares: [
    { party: 'MEH', share: '7/10' },
    { party: 'CITY', share: '3/10' },
  ],
} as const;
const report = ({ documents }: Known) =>
  document({ known: { documents }, oneOf: (list: readonly unknown[]) => list[0], mostly: (usual: unknown) => usual } as never);

/** A decision of the steering group on a settlement, in force. */
const agreeing = (title: string, text: string): readonly Next[] => [
  () =>
    sent(
      'ProposeDecision',
      {
        body: 'AJR',
        type: 'SETTLEMENT',
        title,
        text,
        rationale: 'The period is over.',
        bestForAllianceStatement: 'What was agreed is kept.',
        authority: { kind: 'CONTRACT_CLAUSE', ref: '5.2' },
        effects: [],
      },
      manager,
    ),
  ...voting(ALL),
];

/** Calculated, and a decision of the steering group on it in force. The month is not over, so nobody could verify a gain: there is none. */
export const EARNED: readonly Next[] = [
  ...SCORED,
  () => sent('RecordMeasurement', { indicator: 'i2', period: 'K1', value: '30' }, kraOwner),
  () => sent('OpenIncentivePeriod', { period: 'K1', ...TERMS, authority }, manager),
  () => sent('FreezeScores', { period: 'K1' }, manager),
  () => sent('RecordActual', { party: 'MEH', lines: [{ month: '2020-01', service: 'HEALTH', amount: eur(310) }], source: sha256('report') }, finance),
  (known) => sent('DemonstrateSavings', { period: 'K1', report: report(known) }, signatory('MEH')),
  () => sent('CalculateSettlement', { period: 'K1' }, manager),
  ...agreeing('The first settlement', 'Approved as calculated.'),
];
/** Approved, and paid to a producer for its results; then an invoice turned up, and what was too much is recovered. */
export const OWED: readonly Next[] = [
  ...EARNED,
  () => sent('ApproveSettlement', { settlement: 'settlement-1', authority: DECIDED }, manager),
  () => sent('PayOut', { settlement: 'settlement-1', party: 'MEH', amount: eur(14) }, finance),
  () =>
    sent(
      'RestateActual',
      {
        restates: 'actual-1',
        lines: [{ month: '2020-01', service: 'HEALTH', amount: eur(370) }],
        source: sha256('report-2'),
        reason: 'An invoice was missing.',
      },
      finance,
    ),
  ...agreeing('The first settlement, adjusted', 'Thirty cents less.'),
  ({ decisions }) =>
    sent(
      'AdjustSettlement',
      {
        settlement: 'settlement-1',
        delta: eur(-30),
        reason: 'An invoice was missing.',
        authority: { kind: 'DECISION', ref: [...decisions.keys()].at(-1)! },
      },
      manager,
    ),
  () => sent('RecoverIncentive', { settlement: 'settlement-1', party: 'MEH', adjustment: 'settlement-adjustment-1' }, client),
];
