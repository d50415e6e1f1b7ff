/**
 * A producer proposes a company as its subcontractor.
 *
 * The proposal says what the company is to be paid, and lists the minimum requirements that it will be checked for: the same
 * as those of the procurement, but for turnover, which is not asked of subcontractors (C-05). The list is taken from an
 * invitation, or given here. The producer stays answerable for the work, whoever does it (C-04).
 */
import { combine, event, only, type Data, type Decider, type Enclosed } from '../decider';
import type { ProcurementId, RequirementId } from '../procurement/events';
import { procurements, type Procurements } from '../procurement/facts';
import { duplicateOf } from '../values';
import { improper, type AmountRefusal } from './amount-facts';
import type { AgreementNotFound, PartyNotFound, WrongKind } from './delivering';
import type { AskedRequirement, SubcontractId } from './delivery-events';
import { subcontracts } from './delivery-facts';
import type { AgreementId, PartyId } from './events';
import { agreements, alliance, isParty, mayAct, notPermitted, parties, roles, type Agreements, type NotPermitted } from './facts';

export interface ProposeSubcontractor extends Enclosed, Omit<Data<'SubcontractorProposed'>, 'requirements'> {
  /** Left out where `procurement` names the invitation that they are taken from. */
  readonly requirements?: readonly AskedRequirement[];
}

type ListRefusal =
  | { readonly refused: 'PROCUREMENT_NOT_FOUND' | 'INVITATION_NOT_FOUND'; readonly procurement: ProcurementId }
  | { readonly refused: 'REQUIREMENTS_MISSING'; readonly subcontract: SubcontractId }
  | { readonly refused: 'NOT_ASKED_OF_SUBCONTRACTORS' | 'REQUIREMENT_REPEATED'; readonly requirement: RequirementId }
  | { readonly refused: 'REQUIREMENTS_DIFFER'; readonly requirements: readonly RequirementId[] };

export type ProposeSubcontractorRefusal =
  | NotPermitted
  | PartyNotFound
  | { readonly refused: 'SUBCONTRACT_EXISTS'; readonly subcontract: SubcontractId }
  | { readonly refused: 'PRINCIPAL_ITSELF'; readonly party: PartyId }
  | AgreementNotFound
  | WrongKind
  | { readonly refused: 'NOT_PARTY_TO_AGREEMENT'; readonly agreement: AgreementId; readonly party: PartyId }
  | AmountRefusal
  | ListRefusal;

const state = combine({ agreements, alliance, parties, procurements, roles, subcontracts });

export const proposeSubcontractor: Decider<ProposeSubcontractor, ProposeSubcontractorRefusal, typeof state.initial> = {
  ...state,

  decide({ agreements, alliance, parties, procurements, roles, subcontracts }, command, circumstance) {
    const { subcontract, party, company, agreement, service, fee, procurement } = command;
    if (!mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    if (!isParty(parties, party, circumstance.today)) return { refused: 'PARTY_NOT_FOUND', party };
    if (subcontracts.has(subcontract)) return { refused: 'SUBCONTRACT_EXISTS', subcontract };
    if (parties.get(party)!.businessId === company.businessId) return { refused: 'PRINCIPAL_ITSELF', party };
    const unfit = agreement === undefined ? undefined : notSubAlliance(agreements, agreement, party);
    if (unfit) return unfit;
    const wrong = improper(alliance, [fee]);
    if (wrong) return wrong;
    const requirements = listOf(procurements, command);
    if ('refused' in requirements) return requirements;

    return [
      event('SubcontractorProposed', {
        subcontract,
        party,
        company,
        ...(agreement !== undefined && { agreement }),
        ...(service !== undefined && { service }),
        fee,
        ...(procurement !== undefined && { procurement }),
        requirements,
      }),
    ];
  },

  commandOf(made) {
    const { requirements, ...data } = only(made, 'SubcontractorProposed').data;
    return data.procurement === undefined ? { ...data, requirements } : data;
  },
};

/** The refusal of an agreement that is none between the principal and its subcontractor. */
export function notSubAlliance(
  known: Agreements,
  agreement: AgreementId,
  party: PartyId,
):
  | AgreementNotFound
  | WrongKind
  | { readonly refused: 'NOT_PARTY_TO_AGREEMENT'; readonly agreement: AgreementId; readonly party: PartyId }
  | undefined {
  const found = known.get(agreement);
  if (!found) return { refused: 'AGREEMENT_NOT_FOUND', agreement };
  if (found.kind !== 'SUB_ALLIANCE') return { refused: 'AGREEMENT_OF_ANOTHER_KIND', agreement, kind: found.kind };
  return found.parties.includes(party) ? undefined : { refused: 'NOT_PARTY_TO_AGREEMENT', agreement, party };
}

/** What the company is checked for: the invitation's list less turnover, or the one given. */
function listOf(known: Procurements, { subcontract, procurement, requirements }: ProposeSubcontractor): readonly AskedRequirement[] | ListRefusal {
  const turnover = requirements?.find(({ kind }) => kind === 'TURNOVER');
  if (turnover) return { refused: 'NOT_ASKED_OF_SUBCONTRACTORS', requirement: turnover.requirement };
  const twice = duplicateOf((requirements ?? []).map(({ requirement }) => requirement));
  if (twice !== undefined) return { refused: 'REQUIREMENT_REPEATED', requirement: twice };
  if (procurement === undefined) return requirements && requirements.length > 0 ? requirements : { refused: 'REQUIREMENTS_MISSING', subcontract };
  const found = known.get(procurement);
  if (!found) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
  if (!found.invitation) return { refused: 'INVITATION_NOT_FOUND', procurement };
  const asked = found.invitation.requirements.filter(({ kind }) => kind !== 'TURNOVER').map(({ requirement, kind }) => ({ requirement, kind }));
  const lists = [asked, requirements ?? asked];
  const differing = lists.flatMap((list, i) =>
    list.filter(({ requirement }) => !lists[1 - i]!.some((other) => other.requirement === requirement)).map(({ requirement }) => requirement),
  );
  return differing.length > 0 ? { refused: 'REQUIREMENTS_DIFFER', requirements: differing } : asked;
}
