/**
 * Correcting a slip of the pen in what is recorded.
 *
 * The entry stays as it is; the correction names it, the field, what stood there, what should stand there, and why (D-60).
 * The secretary of the steering group makes it, and it holds when the chair has countersigned it; where there is no steering
 * group yet, the registrar makes it alone. Only what the type of the entry allows can be corrected (D-61): never an outcome
 * (D-64), and never money, which needs a reversal and a new movement (D-63). What was corrected before is corrected by naming
 * that correction (D-62). Rules go on resting on what was recorded; what people are shown is the corrected text.
 */
import { combine, ERASED, event, only, saidIn, type Decider, type Enclosed, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { actsAsSecretary, bodies, hasSteeringGroup, steeringGroupOf } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { addDays, type Hash } from '../values';
import { isMoney, isWords, kindOf, type Kind } from './correctable';
import type { CorrectionId, Written } from './events';
import { chainOf, corrections, recordedEntries, type Corrections, type Target } from './facts';

export interface CorrectClericalError extends Enclosed {
  readonly entry: Hash;
  readonly field: string;
  readonly was: Written;
  readonly is: Written;
  readonly reason: string;
  /** The correction that is itself corrected. */
  readonly corrects?: CorrectionId;
}

interface OfField {
  readonly event: string;
  readonly field: string;
}
export type CorrectClericalErrorRefusal =
  | NotPermitted
  | DocumentNotFound
  | { readonly refused: 'ENTRY_NOT_FOUND'; readonly entry: Hash }
  | ({ readonly refused: 'NOT_CORRECTABLE' | 'MONEY_NEEDS_A_MOVEMENT' } & OfField)
  | { readonly refused: 'CORRECTION_PENDING' | 'CORRECTED_SINCE' | 'CORRECTION_NOT_FOUND' | 'CORRECTION_DECLINED'; readonly correction: CorrectionId }
  | { readonly refused: 'VALUE_DIFFERS'; readonly field: string; readonly found?: Written }
  | { readonly refused: 'VALUE_UNFIT'; readonly field: string; readonly kind: Kind }
  | { readonly refused: 'NOTHING_TO_CORRECT'; readonly field: string };

const state = combine({ bodies, corrections, documents, recordedEntries, roles });

export const correctClericalError: Decider<CorrectClericalError, CorrectClericalErrorRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, corrections, documents, recordedEntries, roles }, command, circumstance) {
    const { entry, field, was, is, reason, corrects } = command;
    const hasGroup = hasSteeringGroup(bodies, circumstance.today);
    const group = steeringGroupOf(bodies);
    const body = group !== undefined && actsAsSecretary(bodies, group, circumstance) ? group : undefined;
    if (hasGroup && body === undefined) return notPermitted('AJR_SECRETARY');
    if (!hasGroup && !mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');

    const target = recordedEntries.get(entry);
    if (!target) return { refused: 'ENTRY_NOT_FOUND', entry };
    const { type } = target;
    const kind = isWords(type, field) ? 'TEXT' : kindOf(type, field);
    if (!kind)
      return { refused: isMoney(type) && Object.hasOwn(target.data, field) ? 'MONEY_NEEDS_A_MOVEMENT' : 'NOT_CORRECTABLE', event: type, field };

    const refusal =
      outOfTurn(corrections, command) ?? unfit(kind, command) ?? (isWords(type, field) ? undefined : differing(target, corrections, command));
    if (refusal) return refusal;
    if (kind === 'DOCUMENT') {
      const unknown = missing(documents, is as Evidence);
      if (unknown) return unknown;
    }

    const clear = isWords(type, field) ? {} : { was, is };
    const sealed = isWords(type, field) ? { was: was as string, is: is as string, reason } : { reason };
    const data = {
      correction: `correction-${corrections.size + 1}`,
      entry,
      event: type,
      field,
      ...aboutOf(target),
      ...clear,
      ...(corrects !== undefined && { corrects }),
      ...(body === undefined ? { final: true as const } : { body }),
    };
    return [event('DecisionClericalErrorCorrected', data, { sealed })];
  },

  commandOf(made) {
    const corrected = only(made, 'DecisionClericalErrorCorrected');
    const { entry, field, was, is, corrects } = corrected.data;
    return {
      entry,
      field,
      was: was ?? saidIn(corrected, 'was'),
      is: is ?? saidIn(corrected, 'is'),
      reason: saidIn(corrected, 'reason'),
      ...(corrects !== undefined && { corrects }),
    };
  },
};

/** One correction after another: none while one waits, and the latest is named by the next (D-62). */
function outOfTurn(known: Corrections, { entry, field, corrects }: CorrectClericalError): CorrectClericalErrorRefusal | undefined {
  const chain = chainOf(known, entry, field);
  const waiting = chain.find(([, { status }]) => status === 'PENDING');
  if (waiting) return { refused: 'CORRECTION_PENDING', correction: waiting[0] };
  const latest = chain.at(-1)?.[0];
  if (corrects !== undefined && !chain.some(([id]) => id === corrects)) {
    const named = known.get(corrects);
    const isDeclined = named?.status === 'DECLINED' && named.entry === entry && named.field === field;
    return { refused: isDeclined ? 'CORRECTION_DECLINED' : 'CORRECTION_NOT_FOUND', correction: corrects };
  }
  return latest !== undefined && latest !== corrects ? { refused: 'CORRECTED_SINCE', correction: latest } : undefined;
}

const FITS: { readonly [K in Kind]: (value: Written) => boolean } = {
  TEXT: (value) => typeof value === 'string',
  DAY: (value) => typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) && addDays(value, 0) === value,
  DIGEST: (value) => typeof value === 'string' && /^[\w-]{43}$/.test(value),
  DOCUMENT: (value) => typeof value === 'object',
};

function unfit(kind: Kind, { field, was, is }: CorrectClericalError): CorrectClericalErrorRefusal | undefined {
  if (!FITS[kind](is) || typeof was !== typeof is) return { refused: 'VALUE_UNFIT', field, kind };
  // Whoever decides a history again may find both wordings erased.
  return isSame(was, is) && is !== ERASED ? { refused: 'NOTHING_TO_CORRECT', field } : undefined;
}

/** What stands in the clear is compared: the latest correction, else what was recorded. */
function differing({ data }: Target, known: Corrections, { entry, field, was }: CorrectClericalError): CorrectClericalErrorRefusal | undefined {
  const found = (chainOf(known, entry, field).at(-1)?.[1].is ?? data[field]) as Written | undefined;
  return found !== undefined && isSame(found, was) ? undefined : { refused: 'VALUE_DIFFERS', field, ...(found !== undefined && { found }) };
}

const isSame = (a: Written, b: Written): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.document === b.document && a.version === b.version && a.sha256 === b.sha256;

/** What the entry is about, where that is a decision or a document. */
const aboutOf = ({ data: { decision, document } }: Target): { readonly decision?: string; readonly document?: string } => ({
  ...(typeof decision === 'string' && { decision }),
  ...(typeof document === 'string' && { document }),
});
