/**
 * What an auditor looks at first: what was recorded late or dated back, reversed, voided or flagged as defective, and entries
 * that are newer than this server, which are kept and shown as they are (L-07).
 */
import { combine, eventTypes, RULES, type Recorded } from '@app/alliance';
import { why } from './trail';
import { listed, present, tally, viewOf } from './view';

export type Irregularity =
  | 'BACKDATED'
  | 'LATE_RECORDED'
  | 'EVIDENCE_AFTER_DECISION'
  | 'REVERSED'
  | 'REANCHORED'
  | 'CONFIRMED'
  | 'VOTE_VOIDED'
  | 'DEFECT'
  | 'DEFECT_CURED'
  | 'EFFECT_BLOCKED'
  | 'NEWER';

const BY_TYPE: { readonly [type: string]: Irregularity } = {
  BudgetMovementReversed: 'REVERSED',
  MovementReanchored: 'REANCHORED',
  MovementConfirmed: 'CONFIRMED',
  VoteVoided: 'VOTE_VOIDED',
  ProceduralDefectFlagged: 'DEFECT',
  DefectCured: 'DEFECT_CURED',
  EffectBlocked: 'EFFECT_BLOCKED',
};
/** An entry may say by which format and rules it was made; views of older histories do not ask. */
type Versioned = Recorded & { readonly v?: number; readonly rules?: number };
export const isNewer = ({ type, v = 1, rules = RULES }: Versioned): boolean => v > 1 || rules > RULES || !Object.hasOwn(eventTypes, type);

function kindsOf(entry: Recorded): readonly Irregularity[] {
  if (isNewer(entry)) return ['NEWER'];
  const { flag } = entry.data as { readonly flag?: 'LATE_RECORDED' | 'EVIDENCE_AFTER_DECISION' };
  const kind = BY_TYPE[entry.type];
  return [...(entry.effective < entry.day ? (['BACKDATED'] as const) : []), ...(flag ? [flag] : []), ...(kind ? [kind] : [])];
}

const REASONS = ['lateBecause', 'reason', 'reasons', 'detail', 'how'] as const;

function rowOf(entry: Recorded, kinds: readonly Irregularity[]): object {
  const { type, data, day, effective, recorded, actor, authority, sealed } = entry;
  const reason = REASONS.map((member) => sealed[member]).find((said) => said !== undefined);
  return present({ event: type, kinds, effective, day, recorded, by: actor, authority, reason, data, ...why([entry]) });
}

export const irregularView = viewOf({
  fold: combine({}),
  params: [{ name: 'kind', description: 'only those of this kind, BACKDATED for instance' }],
  answer(_, trail, { params: { kind } }) {
    const found = trail.all.map((entry) => [entry, kindsOf(entry)] as const).filter(([, kinds]) => kinds.length > 0);
    const rows = found.filter(([, kinds]) => kind === undefined || kinds.some((one) => one === kind)).map(([entry, kinds]) => rowOf(entry, kinds));
    return { ...listed(rows), counts: tally(found.flatMap(([, kinds]) => kinds)) };
  },
});
