/**
 * Opening the tenders.
 *
 * All of them at once, after the deadline, by two persons: whoever opens them, and a witness who is an evaluator of this
 * procurement or another procurement officer (P-24). What is opened is a registered document, and its bytes are those whose
 * digest the tenderer had given. A tender that nobody can open, since its content was not handed over or is another, is
 * excluded, with the reason; the others do not wait for it.
 */
import { combine, event, only, saidIn, type Decider, type Enclosed } from '../decider';
import { documents, missing, type DocumentNotFound, type Documents } from '../documents/facts';
import { alliance, holdsRole, mayAct, notPermitted, roles, type NotPermitted, type Roles } from '../parties/facts';
import { duplicateOf, isPositive, type Currency, type Instant, type LocalDate } from '../values';
import { invitationTo, type NotInvited } from './application';
import { evaluators, isEvaluator, type Evaluators } from './evaluation-facts';
import type { CandidateId, ProcurementId } from './events';
import { applications, isCompeting, isOf, procurements, type Applications } from './facts';
import type { OpenedTender } from './tender-events';
import { tenderingOf, tenderings, type Tender, type Tendering } from './tender-facts';
import type { TenderNotFound, TendersAlreadyOpened, TendersNotRequested } from './tendering';

export interface OpenTenders extends Enclosed {
  readonly procurement: ProcurementId;
  /** The second person. */
  readonly witness: string;
  readonly tenders: readonly OpenedTender[];
  readonly excluded?: readonly CandidateId[];
  /** Why a tender is excluded. */
  readonly reason?: string;
}

type ContentRefusal =
  | TenderNotFound
  | DocumentNotFound
  | { readonly refused: 'TENDER_NAMED_TWICE'; readonly candidate: CandidateId }
  | { readonly refused: 'TENDERS_LEFT_SEALED'; readonly candidates: readonly CandidateId[] }
  | { readonly refused: 'REASON_REQUIRED'; readonly candidates: readonly CandidateId[] }
  | { readonly refused: 'CONTENT_DIFFERS'; readonly candidate: CandidateId }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' };
export type OpenTendersRefusal =
  | NotPermitted
  | NotInvited
  | TendersNotRequested
  | TendersAlreadyOpened
  | ContentRefusal
  | { readonly refused: 'WINDOW_OPEN'; readonly closesAt: Instant }
  | { readonly refused: 'TWO_PERSONS_NEEDED'; readonly witness: string }
  | { readonly refused: 'NO_TENDERS'; readonly procurement: ProcurementId };

const state = combine({ alliance, applications, documents, evaluators, procurements, roles, tenderings });

/** A tender whose candidate has withdrawn altogether, or was rejected since, is opened no more. */
const standing = ({ tenders }: Tendering, applications: Applications, procurement: ProcurementId): readonly Tender[] =>
  tenders.filter(({ candidate }) => isCompeting(applications.find(isOf({ procurement, candidate }))!));

const mayWitness = (
  { roles: held, evaluators: appointed }: { readonly roles: Roles; readonly evaluators: Evaluators },
  { procurement, witness }: OpenTenders,
  sender: string,
  today: LocalDate,
): boolean => witness !== sender && (isEvaluator(appointed, procurement, witness, today) || holdsRole(held, witness, 'PROCUREMENT_OFFICER', today));

function contentFault(sealed: readonly Tender[], registered: Documents, currency: Currency, command: OpenTenders): ContentRefusal | undefined {
  const { tenders, excluded = [], reason } = command;
  const named = [...tenders.map(({ candidate }) => candidate), ...excluded];
  const unknown = named.find((candidate) => !sealed.some((one) => one.candidate === candidate));
  if (unknown !== undefined) return { refused: 'TENDER_NOT_FOUND', candidate: unknown };
  const twice = duplicateOf(named);
  if (twice !== undefined) return { refused: 'TENDER_NAMED_TWICE', candidate: twice };
  const left = sealed.map(({ candidate }) => candidate).filter((candidate) => !named.includes(candidate));
  if (left.length > 0) return { refused: 'TENDERS_LEFT_SEALED', candidates: left };
  if (excluded.length > 0 && reason === undefined) return { refused: 'REASON_REQUIRED', candidates: excluded };

  for (const { candidate, document, price } of tenders) {
    const lacking = missing(registered, document);
    if (lacking) return lacking;
    if (sealed.find((one) => one.candidate === candidate)!.sha256 !== document.sha256) return { refused: 'CONTENT_DIFFERS', candidate };
    if (price && price.currency !== currency) return { refused: 'CURRENCY_MISMATCH', currency };
    if (price && !isPositive(price)) return { refused: 'AMOUNT_NOT_POSITIVE' };
  }
  return undefined;
}

export const openTenders: Decider<OpenTenders, OpenTendersRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, applications, documents, evaluators, procurements, roles, tenderings }, command, circumstance) {
    const { procurement, witness, tenders, excluded, reason } = command;
    const { actor, received, today } = circumstance;
    if (!mayAct(roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('PROCUREMENT_OFFICER');
    const invitation = invitationTo(procurements, procurement);
    if ('refused' in invitation) return invitation;
    const tendering = tenderingOf(tenderings, procurement);
    if (!tendering.requested) return { refused: 'TENDERS_NOT_REQUESTED', procurement };
    if (tendering.opened) return { refused: 'TENDERS_ALREADY_OPENED', procurement };
    if (received <= invitation.tendersUntil) return { refused: 'WINDOW_OPEN', closesAt: invitation.tendersUntil };
    if (!mayWitness({ evaluators, roles }, command, actor.person, today)) return { refused: 'TWO_PERSONS_NEEDED', witness };
    const sealed = standing(tendering, applications, procurement);
    if (sealed.length === 0) return { refused: 'NO_TENDERS', procurement };
    const fault = contentFault(sealed, documents, alliance!.currency, command);
    if (fault) return fault;

    const data = { procurement, witness, tenders, ...(excluded && { excluded }) };
    return [event('TendersOpened', data, reason === undefined ? {} : { sealed: { reason } })];
  },

  commandOf(made) {
    const opened = only(made, 'TendersOpened');
    // Whatever was excluded had its reason, even if that was erased since.
    const hadReason = opened.sealed?.reason !== undefined || (opened.data.excluded ?? []).length > 0;
    return { ...opened.data, ...(hadReason && { reason: saidIn(opened, 'reason') }) };
  },
};
