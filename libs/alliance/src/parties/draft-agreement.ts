/**
 * Drafting an agreement, and each further version of it.
 *
 * An agreement is a document with versions, one after another; who edited and who checked each of them stays known. The
 * first version says what kind of agreement it is and between whom. The document must be registered (E-01), and is cited
 * by its version and bytes (E-02). Where it follows from a procurement, it can say from which: then what is open about others
 * does not keep it from being signed (P-26).
 */
import { combine, event, only, saidIfAny, type Circumstance, type Decider, type Draft, type Enclosed, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { decisions } from '../governance/decision-facts';
import { actsAsSecretary, bodies, type Bodies } from '../governance/facts';
import { procurements } from '../procurement/facts';
import type { LocalDate } from '../values';
import { terminatedOn } from './agreement-facts';
import type { AgreementId, AgreementKind, PartyId } from './events';
import {
  agreements,
  isParty,
  isRoleHeld,
  latestVersionOf,
  mayAct,
  notPermitted,
  parties,
  roles,
  type Agreements,
  type NotPermitted,
  type Roles,
} from './facts';

export interface DraftAgreement extends Enclosed {
  readonly agreement: AgreementId;
  /** Needed for the first version; no later one changes it. */
  readonly kind?: AgreementKind;
  /** Needed for the first version; in a later one, where it names others. */
  readonly parties?: readonly PartyId[];
  /** The agreement that a change agreement changes; said with its first version. */
  readonly amends?: AgreementId;
  /** The procurement that it follows from; said with its first version. Without it, it waits for all of them. */
  readonly procurement?: string;
  /** The last day on which this version holds. */
  readonly until?: LocalDate;
  /** The next one, unless it is said which: then it must be that. */
  readonly version?: number;
  readonly document: Evidence;
  /** Whoever sends the command, unless somebody else is named. */
  readonly editor?: string;
  readonly checker?: string;
  readonly decision?: string;
  readonly changeNote?: string;
}

export type DraftAgreementRefusal =
  | NotPermitted
  | DocumentNotFound
  | { readonly refused: 'AGREEMENT_NOT_FOUND' | 'AGREEMENT_EXISTS'; readonly agreement: AgreementId }
  | { readonly refused: 'NOT_A_CHANGE_AGREEMENT'; readonly agreement: AgreementId; readonly kind: AgreementKind }
  | { readonly refused: 'AGREEMENT_TERMINATED'; readonly agreement: AgreementId; readonly on: LocalDate }
  | { readonly refused: 'VERSION_NOT_NEXT'; readonly expected: number }
  | { readonly refused: 'PARTY_NOT_FOUND' | 'PARTY_REPEATED'; readonly party: PartyId }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: string }
  | { readonly refused: 'PROCUREMENT_NOT_FOUND'; readonly procurement: string };

const state = combine({ agreements, bodies, decisions, documents, parties, procurements, roles });

export const draftAgreement: Decider<DraftAgreement, DraftAgreementRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, bodies, decisions, documents, parties, procurements, roles }, command, circumstance) {
    const {
      agreement,
      kind,
      parties: named,
      amends,
      procurement,
      until,
      document,
      editor = circumstance.actor.person,
      checker,
      decision,
      changeNote,
    } = command;
    if (!drafts(roles, bodies, circumstance)) return notPermitted('MANAGER');
    const known = agreements.get(agreement);
    if (!known && (!kind || !named)) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
    if (known && kind && kind !== known.kind) return { refused: 'AGREEMENT_EXISTS', agreement };
    const unfit = unfitChange(agreements, command, circumstance.today);
    if (unfit) return unfit;
    const expected = known ? latestVersionOf(known) + 1 : 1;
    const { version = expected } = command;
    if (version !== expected) return { refused: 'VERSION_NOT_NEXT', expected };
    const lacking = missing(documents, document);
    if (lacking) return lacking;
    const stranger = named?.find((party) => !isParty(parties, party, circumstance.today));
    if (stranger) return { refused: 'PARTY_NOT_FOUND', party: stranger };
    const twice = named?.find((party, i) => named.indexOf(party) < i);
    if (twice) return { refused: 'PARTY_REPEATED', party: twice };
    if (decision !== undefined && !decisions.has(decision)) return { refused: 'DECISION_NOT_FOUND', decision };
    if (procurement !== undefined && !procurements.has(procurement)) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };

    const by = { editor, ...(checker !== undefined && { checker }), ...(decision !== undefined && { decision }) };
    const data = { agreement, version, document, ...(until !== undefined && { until }), ...by };
    const more = changeNote === undefined ? {} : { sealed: { changeNote } };
    if (known) return [event('AgreementVersionAdded', { ...data, ...(named && { parties: named }) }, more)];
    const from = { ...(amends !== undefined && { amends }), ...(procurement !== undefined && { procurement }) };
    return [event('AgreementDrafted', { ...data, kind: kind!, parties: named!, ...from }, more)];
  },

  commandOf(made) {
    const drafted: Draft<'AgreementDrafted' | 'AgreementVersionAdded'> = only(made, 'AgreementDrafted', 'AgreementVersionAdded');
    return { ...drafted.data, ...saidIfAny(drafted, 'changeNote') };
  },
};

/** Only a change agreement changes another, and says which when it is first drafted; what is terminated is neither changed nor drafted again. */
function unfitChange(
  known: Agreements,
  { agreement, kind, amends, procurement }: DraftAgreement,
  today: LocalDate,
): DraftAgreementRefusal | undefined {
  const found = known.get(agreement);
  if (found && amends !== undefined && amends !== found.amends) return { refused: 'AGREEMENT_EXISTS', agreement };
  if (found && procurement !== undefined && procurement !== found.procurement) return { refused: 'AGREEMENT_EXISTS', agreement };
  const ended = found && terminatedOn(found);
  if (ended !== undefined && ended <= today) return { refused: 'AGREEMENT_TERMINATED', agreement, on: ended };
  if (amends === undefined || found) return undefined;
  if (kind !== 'CHANGE') return { refused: 'NOT_A_CHANGE_AGREEMENT', agreement, kind: kind! };
  const amended = known.get(amends);
  if (!amended) return { refused: 'AGREEMENT_NOT_FOUND', agreement: amends };
  const over = terminatedOn(amended);
  return over === undefined || today < over ? undefined : { refused: 'AGREEMENT_TERMINATED', agreement: amends, on: over };
}

/** The manager or the secretary of a body; the registrar, as long as there is no manager. */
const drafts = (roles: Roles, bodies: Bodies, circumstance: Circumstance): boolean =>
  mayAct(roles, 'MANAGER', circumstance) ||
  [...bodies.keys()].some((body) => actsAsSecretary(bodies, body, circumstance)) ||
  (!isRoleHeld(roles, 'MANAGER', circumstance.today) && mayAct(roles, 'REGISTRAR', circumstance));
