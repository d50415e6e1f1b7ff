/**
 * What an auditor looks at first: what was recorded late or dated back, reversed, voided or flagged as defective, and entries
 * that are newer than this server, which are kept and shown as they are (L-07).
 */
import { combine, eventTypes, RULES, type Recorded } from '@app/alliance';
import { why } from './trail';
import { listed, present, tally, viewOf } from './view';

export const IRREGULARITIES = [
  'BACKDATED',
  'IMPORTED',
  'LATE_RECORDED',
  'EVIDENCE_AFTER_DECISION',
  'REVERSED',
  'QUESTIONED',
  'REANCHORED',
  'REOPENED',
  'RESTATED',
  'CONFIRMED',
  'VOTE_VOIDED',
  'SCORES_VOIDED',
  'BEFORE_APPROVAL',
  'WITHOUT_AGREEMENT',
  'DEFECT',
  'DEFECT_CURED',
  'EFFECT_BLOCKED',
  'CORRECTED',
  'HASH_MISMATCH',
  'NEWER',
] as const;
export type Irregularity = (typeof IRREGULARITIES)[number];

const BY_TYPE: { readonly [type: string]: Irregularity } = {
  BudgetMovementReversed: 'REVERSED',
  MovementReanchored: 'REANCHORED',
  MovementConfirmed: 'CONFIRMED',
  ActualRestated: 'RESTATED',
  CostsQuestioned: 'QUESTIONED',
  FiscalYearReopened: 'REOPENED',
  VoteVoided: 'VOTE_VOIDED',
  ScoresVoided: 'SCORES_VOIDED',
  ProceduralDefectFlagged: 'DEFECT',
  DefectCured: 'DEFECT_CURED',
  EffectBlocked: 'EFFECT_BLOCKED',
  DecisionClericalErrorCorrected: 'CORRECTED',
  HashMismatchDetected: 'HASH_MISMATCH',
};
/** An entry may say by which format and rules it was made; views of older histories do not ask. */
type Versioned = Recorded & { readonly v?: number; readonly rules?: number };
export const isNewer = ({ type, v = 1, rules = RULES }: Versioned): boolean => v > 1 || rules > RULES || !Object.hasOwn(eventTypes, type);

function kindsOf(entry: Recorded): readonly Irregularity[] {
  if (isNewer(entry)) return ['NEWER'];
  const { flag, flags = [] } = entry.data as {
    readonly flag?: 'LATE_RECORDED' | 'EVIDENCE_AFTER_DECISION' | 'OVERRUN';
    readonly flags?: readonly ('BEFORE_APPROVAL' | 'WITHOUT_AGREEMENT')[];
  };
  const kind = BY_TYPE[entry.type];
  return [
    ...(entry.authority?.kind === 'RECORD' ? (['IMPORTED'] as const) : []),
    ...(entry.effective < entry.day ? (['BACKDATED'] as const) : []),
    // A line of the budget that is exceeded is a fact like any other.
    ...(flag && flag !== 'OVERRUN' ? [flag] : []),
    ...(entry.type === 'SubcontractStarted' ? flags : []),
    ...(kind ? [kind] : []),
  ];
}

const REASONS = ['lateBecause', 'reason', 'reasons', 'detail', 'how'] as const;

function rowOf(entry: Recorded, kinds: readonly Irregularity[]): object {
  const { type, data, day, effective, recorded, actor, authority, sealed } = entry;
  const reason = REASONS.map((member) => sealed[member]).find((said) => said !== undefined);
  return present({ event: type, kinds, effective, day, recorded, by: actor, authority, reason, data, ...why([entry]) });
}

export const irregularView = viewOf({
  fold: combine({}),
  // What was recorded is what is irregular; a correction of it is a row of its own.
  asRecorded: true,
  params: [{ name: 'kind', values: IRREGULARITIES, description: 'only those of this kind, BACKDATED for instance' }],
  answer(_, trail, { params: { kind } }) {
    const found = trail.all.map((entry) => [entry, kindsOf(entry)] as const).filter(([, kinds]) => kinds.length > 0);
    const rows = found.filter(([, kinds]) => kind === undefined || kinds.some((one) => one === kind)).map(([entry, kinds]) => rowOf(entry, kinds));
    return { ...listed(rows), counts: tally(found.flatMap(([, kinds]) => kinds)) };
  },
});
