/**
 * A subcontractor begins to work.
 *
 * It begins once it is approved, and once the sub-alliance agreement is signed by both: by its principal, for whom the
 * agreement holds on that day (D-20), and by itself, in the document named as `signature`, since it is no party here (C-02).
 *
 * What has happened is recorded all the same: where the work began too early, whoever says so says that it was irregular, and
 * why. The entry then shows what was lacking, for good. The client's officer and the registrar may record that too.
 */
import { combine, dayOf, event, only, said, saidIn, saidOf, type Circumstance, type Datable, type Decider, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import type { LocalDate } from '../values';
import type { AgreementNotFound, PartyNotFound, SubcontractNotFound, WrongKind } from './delivering';
import type { SubcontractFlag, SubcontractId } from './delivery-events';
import { subcontracts, type Subcontract } from './delivery-facts';
import type { AgreementId, PartyId } from './events';
import { agreements, isEffectiveFor, isParty, mayAct, notPermitted, parties, roles, type Agreements, type NotPermitted, type Roles } from './facts';
import { notSubAlliance } from './propose-subcontractor';

export interface StartSubcontract extends Datable {
  readonly subcontract: SubcontractId;
  /** The sub-alliance agreement, where the proposal did not name it. */
  readonly agreement?: AgreementId;
  /** The document that bears the subcontractor's own signature. */
  readonly signature?: Evidence;
  /** The work began although something was lacking. */
  readonly irregular?: true;
  readonly reason?: string;
}

export type StartSubcontractRefusal =
  | NotPermitted
  | SubcontractNotFound
  | PartyNotFound
  | AgreementNotFound
  | WrongKind
  | DocumentNotFound
  | { readonly refused: 'NOT_PARTY_TO_AGREEMENT'; readonly agreement: AgreementId; readonly party: PartyId }
  | { readonly refused: 'SUBCONTRACT_STARTED' | 'SUBCONTRACT_ENDED'; readonly subcontract: SubcontractId; readonly on: LocalDate }
  | { readonly refused: 'NOT_APPROVED'; readonly subcontract: SubcontractId }
  | { readonly refused: 'SUB_ALLIANCE_NOT_SIGNED'; readonly subcontract: SubcontractId; readonly agreement?: AgreementId }
  | { readonly refused: 'IRREGULARITY_UNEXPLAINED' | 'NOTHING_IRREGULAR'; readonly subcontract: SubcontractId };

const state = combine({ agreements, documents, parties, roles, subcontracts });

export const startSubcontract: Decider<StartSubcontract, StartSubcontractRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, documents, parties, roles, subcontracts }, command, circumstance) {
    const { subcontract, signature, irregular, reason } = command;
    const found = subcontracts.get(subcontract);
    if (!mayRecord(roles, found, command, circumstance)) return notPermitted('PARTY_SIGNATORY');
    if (!found) return { refused: 'SUBCONTRACT_NOT_FOUND', subcontract };
    if (found.endedOn !== undefined) return { refused: 'SUBCONTRACT_ENDED', subcontract, on: found.endedOn };
    if (found.startedOn !== undefined) return { refused: 'SUBCONTRACT_STARTED', subcontract, on: found.startedOn };
    const on = dayOf(command, circumstance);
    const { party } = found;
    if (!isParty(parties, party, on)) return { refused: 'PARTY_NOT_FOUND', party };
    const agreement = command.agreement ?? found.agreement;
    const unfit = agreement === undefined ? undefined : notSubAlliance(agreements, agreement, party);
    if (unfit) return unfit;
    const unknown = missing(documents, signature);
    if (unknown) return unknown;

    const flags = lackingOn(on, found, agreements, agreement, signature);
    if (!irregular) {
      if (flags.includes('BEFORE_APPROVAL')) return { refused: 'NOT_APPROVED', subcontract };
      if (flags.length > 0) return { refused: 'SUB_ALLIANCE_NOT_SIGNED', subcontract, ...(agreement !== undefined && { agreement }) };
    } else {
      if (flags.length === 0) return { refused: 'NOTHING_IRREGULAR', subcontract };
      if (reason === undefined) return { refused: 'IRREGULARITY_UNEXPLAINED', subcontract };
    }

    const data = {
      subcontract,
      ...(command.agreement !== undefined && { agreement: command.agreement }),
      ...(signature && { signature }),
      ...(flags.length > 0 && { flags }),
    };
    return [event('SubcontractStarted', data, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const started = only(made, 'SubcontractStarted');
    const { flags, ...data } = started.data;
    // An irregular start had its reason, whether or not it can still be read.
    const hasReason = flags !== undefined || started.sealed?.reason !== undefined;
    return { ...data, ...(flags && { irregular: true as const }), ...(hasReason && { reason: saidIn(started, 'reason') }), ...saidOf(started) };
  },
};

/** The principal; what went wrong may be recorded for the client or by the registrar too. */
function mayRecord(roles: Roles, found: Subcontract | undefined, { irregular }: StartSubcontract, circumstance: Circumstance): boolean {
  if (mayAct(roles, 'PARTY_SIGNATORY', circumstance, found && { party: found.party })) return true;
  return irregular === true && (mayAct(roles, 'CLIENT_OFFICER', circumstance) || mayAct(roles, 'REGISTRAR', circumstance));
}

/** What a beginning on that day lacks (C-02). */
function lackingOn(
  on: LocalDate,
  { party, approvedOn }: Subcontract,
  known: Agreements,
  agreement: AgreementId | undefined,
  signature: Evidence | undefined,
): readonly SubcontractFlag[] {
  const contract = agreement === undefined ? undefined : known.get(agreement);
  const isApproved = approvedOn !== undefined && approvedOn <= on;
  const isSigned = contract !== undefined && signature !== undefined && isEffectiveFor(contract, party, on);
  return [...(isApproved ? [] : (['BEFORE_APPROVAL'] as const)), ...(isSigned ? [] : (['WITHOUT_AGREEMENT'] as const))];
}
