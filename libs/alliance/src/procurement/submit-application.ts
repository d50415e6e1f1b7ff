/**
 * Submitting a participation application, alone or as a group.
 *
 * It is in time if it was received before the deadline's day had ended, whenever it was sent (P-03). From then on the
 * group can only grow (P-04). Turnover is stated for each member's last confirmed financial year, and that year has
 * twelve months (P-09). No company is in two groups (P-12), and references stay within the limits of the invitation, each
 * of one service entity and of one company of this application (P-18, P-19).
 */
import { combine, event, only, type Data, type Decider, type Enclosed } from '../decider';
import { alliance, mayAct, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import { addDays, duplicateOf, isRecordable, none, plus, type Currency, type LocalDate, type Money } from '../values';
import { inTwoGroups, invitationTo, type MemberExists, type MemberNotFound, type MemberOfTwoCandidates, type NotInvited } from './application';
import type { CandidateId, MemberCompany, MemberId, Turnover } from './events';
import { applications, isOf, procurements, type Invitation } from './facts';

type Submitted = Data<'ApplicationSubmitted'>;
type Beside = Pick<Submitted, 'subcontractors' | 'references' | 'keyPersons'>;
/** Beside its members, an application names whatever else it has. */
export interface SubmitApplication extends Enclosed, Omit<Submitted, keyof Beside>, Partial<Beside> {}

type FinancialRefusal =
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' | 'AMOUNT_TOO_LARGE' }
  | { readonly refused: 'FINANCIAL_YEAR_NOT_TWELVE_MONTHS' | 'FINANCIAL_YEAR_NOT_CONFIRMED'; readonly member: MemberId };
type ReferenceRefusal =
  | { readonly refused: 'REFERENCE_EXISTS'; readonly reference: string }
  | { readonly refused: 'REF_LIMIT'; readonly max: number }
  | { readonly refused: 'CATEGORY_NOT_FOUND'; readonly category: string }
  | { readonly refused: 'REF_CATEGORY_LIMIT'; readonly category: string; readonly max: number };
export type SubmitApplicationRefusal =
  | NotPermitted
  | NotInvited
  | { readonly refused: 'APPLICATION_EXISTS'; readonly candidate: CandidateId }
  | { readonly refused: 'DEADLINE_PASSED'; readonly deadline: LocalDate }
  | MemberExists
  | MemberNotFound
  | MemberOfTwoCandidates
  | FinancialRefusal
  | ReferenceRefusal;

const state = combine({ alliance, applications, policies, procurements, roles });

/** The day on which a year that began on this day is over. */
function yearAfter(day: LocalDate): LocalDate {
  const anniversary = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return anniversary.endsWith('02-29') ? anniversary.replace('02-29', '03-01') : anniversary;
}
const isTwelveMonths = ({ yearFrom, yearTo }: Turnover): boolean => addDays(yearTo, 1) === yearAfter(yearFrom);

/** The first company, member or subcontractor, that is in the application under the same name or business id already. */
const listedTwice = ({ members, subcontractors }: Submitted): MemberId | undefined => {
  const companies = [...members, ...subcontractors];
  return companies.find((one, i) => companies.findIndex(({ member, businessId }) => member === one.member || businessId === one.businessId) < i)
    ?.member;
};

function turnoverFault(members: readonly MemberCompany[], currency: Currency, today: LocalDate): FinancialRefusal | undefined {
  let joint: Money = none(currency);
  for (const { member, turnover } of members) {
    if (!turnover) continue;
    if (turnover.amount.currency !== currency) return { refused: 'CURRENCY_MISMATCH', currency };
    if (turnover.amount.minor.startsWith('-')) return { refused: 'AMOUNT_NOT_POSITIVE' };
    if (!isTwelveMonths(turnover)) return { refused: 'FINANCIAL_YEAR_NOT_TWELVE_MONTHS', member };
    // A year that is not over yet cannot have been confirmed.
    if (!turnover.confirmed || turnover.yearTo >= today) return { refused: 'FINANCIAL_YEAR_NOT_CONFIRMED', member };
    joint = plus(joint, turnover.amount);
  }
  return isRecordable(joint) ? undefined : { refused: 'AMOUNT_TOO_LARGE' };
}

function referenceFault({ references }: Submitted, { refsMax, refsPerCategoryMax, categories }: Invitation): ReferenceRefusal | undefined {
  const twice = duplicateOf(references.map(({ reference }) => reference));
  if (twice !== undefined) return { refused: 'REFERENCE_EXISTS', reference: twice };
  const foreign = references.find(({ category }) => !categories.includes(category));
  if (foreign) return { refused: 'CATEGORY_NOT_FOUND', category: foreign.category };
  if (references.length > refsMax) return { refused: 'REF_LIMIT', max: refsMax };
  const full = categories.find((category) => references.filter((one) => one.category === category).length > refsPerCategoryMax);
  return full === undefined ? undefined : { refused: 'REF_CATEGORY_LIMIT', category: full, max: refsPerCategoryMax };
}

function strangerIn({ members, subcontractors, references, keyPersons }: Submitted): MemberId | undefined {
  const companies = [...members, ...subcontractors].map(({ member }) => member);
  return [...references.map(({ owner }) => owner), ...keyPersons.map(({ of }) => of)].find((company) => !companies.includes(company));
}

export const submitApplication: Decider<SubmitApplication, SubmitApplicationRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, applications, policies, procurements, roles }, command, circumstance) {
    const { procurement, candidate, members, subcontractors = [], references = [], keyPersons = [] } = command;
    const { received, today } = circumstance;
    if (!mayAct(roles, 'CANDIDATE', circumstance, { candidate })) return notPermitted('CANDIDATE');
    const invitation = invitationTo(procurements, procurement);
    if ('refused' in invitation) return invitation;
    if (applications.some(isOf({ procurement, candidate }))) return { refused: 'APPLICATION_EXISTS', candidate };
    if (received > invitation.applicationsUntil) return { refused: 'DEADLINE_PASSED', deadline: invitation.applicationsBy };

    const submitted = { procurement, candidate, members, subcontractors, references, keyPersons };
    const twice = listedTwice(submitted);
    if (twice !== undefined) return { refused: 'MEMBER_EXISTS', member: twice };
    const shared = inTwoGroups(applications, { procurement, candidate }, members, policiesOn(policies, today));
    if (shared) return shared;
    const stranger = strangerIn(submitted);
    if (stranger !== undefined) return { refused: 'MEMBER_NOT_FOUND', member: stranger };
    const fault = turnoverFault(members, alliance!.currency, today) ?? referenceFault(submitted, invitation);
    if (fault) return fault;

    return [event('ApplicationSubmitted', submitted)];
  },

  commandOf: (made) => only(made, 'ApplicationSubmitted').data,
};
