/**
 * Procurements with what their invitations have locked, and the applications: who is in each group and since when, which
 * certificates each company has shown, and how each requirement was checked (P-01, P-04, P-06, P-11).
 */
import type { Data, Fold } from '../decider';
import { change, put, type LocalDate } from '../values';
import type { PartyId } from '../parties/events';
import type { CandidateId, CheckResult, Company, MemberCompany, MemberId, ProcurementId, Reference, RequirementId } from './events';

/** What the invitation says holds for everybody from then on. */
export type Invitation = Omit<Data<'InvitationPublished'>, 'procurement'>;
export interface Procurement {
  readonly invitation?: Invitation;
  readonly cancelled?: LocalDate;
}
export type Procurements = ReadonlyMap<ProcurementId, Procurement>;

export const procurements: Fold<Procurements> = {
  initial: new Map(),
  evolve: {
    ProcurementOpened: (known, { procurement }) => put(known, procurement, {}),
    InvitationPublished: (known, { procurement, ...invitation }) => put(known, procurement, { invitation }),
    InvitationAmended: (known, { procurement, ...terms }) =>
      change(known, procurement, ({ invitation }) => ({ invitation: { ...invitation!, ...terms } })),
    // Those who are asked for tenders may be given longer than the invitation had said.
    TendersRequested: (known, { procurement, tendersBy, tendersUntil }) =>
      put(known, procurement, { invitation: { ...known.get(procurement)!.invitation!, tendersBy, tendersUntil } }),
    ProcurementCancelled: (known, { procurement }, { effective }) => change(known, procurement, () => ({ cancelled: effective })),
  },
};

/** The market dialogues held, each with the procurement that it was about where there was one yet. */
export const dialogues: Fold<ReadonlyMap<string, ProcurementId | undefined>> = {
  initial: new Map(),
  evolve: { MarketDialogueHeld: (known, { dialogue, procurement }) => put(known, dialogue, procurement) },
};

export type ApplicationStage = 'SUBMITTED' | 'QUALIFIED' | 'REJECTED' | 'WITHDRAWN';
/** How far a candidate that had qualified came. */
export type Selection = 'SHORTLISTED' | 'NOT_SHORTLISTED' | 'TENDERED' | 'AWARDED' | 'NOT_AWARDED';
export interface Check {
  readonly requirement: RequirementId;
  /** The company checked; the candidate itself for what is met jointly. */
  readonly subject: MemberId;
  readonly result: CheckResult;
  /** Failed when somebody joined: it stays failed (P-06). */
  readonly isFinal?: true;
}
/** An application is known by its procurement and its candidate. */
export interface ApplicationKey {
  readonly procurement: ProcurementId;
  readonly candidate: CandidateId;
}
export interface Application extends ApplicationKey {
  readonly stage: ApplicationStage;
  readonly selection?: Selection;
  /** Those who applied and are still there: they alone bring turnover (P-09). */
  readonly members: readonly MemberCompany[];
  /** Those who joined later (P-06). */
  readonly newcomers: readonly Company[];
  readonly left: readonly MemberId[];
  readonly subcontractors: readonly Company[];
  readonly references: readonly Reference[];
  readonly keyPersons: Data<'ApplicationSubmitted'>['keyPersons'];
  readonly certificates: readonly { readonly member: MemberId; readonly certificate: string }[];
  /** The latest check of each requirement and subject. */
  readonly checks: readonly Check[];
  readonly hasPreliminaryAgreement: boolean;
}
export type Applications = readonly Application[];

export const isOf =
  (key: ApplicationKey) =>
  (one: ApplicationKey): boolean =>
    one.procurement === key.procurement && one.candidate === key.candidate;
/** Neither withdrawn nor rejected: somebody who was on the shortlist can still be either. */
export const isCompeting = ({ stage }: Application): boolean => stage === 'SUBMITTED' || stage === 'QUALIFIED';
/** Everybody in the group, those who joined later too; a subcontractor is not in it. */
export const groupOf = ({ members, newcomers }: Pick<Application, 'members' | 'newcomers'>): readonly Company[] => [...members, ...newcomers];
export const isNamed =
  (label: MemberId) =>
  ({ member }: { readonly member: MemberId }): boolean =>
    member === label;
const isNotNamed =
  (label: MemberId) =>
  ({ member }: { readonly member: MemberId }): boolean =>
    member !== label;

const amend = (known: Applications, key: ApplicationKey, made: (application: Application) => Partial<Application>): Applications =>
  known.map((one) => (isOf(key)(one) ? { ...one, ...made(one) } : one));

const isSameCheck = (a: Check, { requirement, subject }: Data<'RequirementChecked'>): boolean =>
  a.requirement === requirement && a.subject === subject;
const recheck = (checks: readonly Check[], checked: Data<'RequirementChecked'>): readonly Check[] => {
  const isFinal = checks.some((one) => isSameCheck(one, checked) && one.isFinal);
  const { requirement, subject, result } = checked;
  return [...checks.filter((one) => !isSameCheck(one, checked)), { requirement, subject, result, ...(isFinal && { isFinal }) }];
};
/** Whoever joins leaves what the group had failed as it was (P-06); somebody else who may still join is not of the group. */
const settle = (application: Application): readonly Check[] => {
  const { candidate, subcontractors, checks } = application;
  const group = [candidate, ...[...groupOf(application), ...subcontractors].map(({ member }) => member)];
  return checks.map((one) => (one.result === 'FAIL' && group.includes(one.subject) ? { ...one, isFinal: true } : one));
};

/**
 * Another company stands in the place of the old one, with its references, its key persons and its turnover, since all that
 * the old one had is now its own. It must be checked itself, and so must what the group meets jointly; but what had failed
 * when somebody joined is not healed in this way either (P-06, P-07).
 */
function succeed(application: Application, { old, new: heir }: Data<'ConsortiumMemberSucceeded'>): Partial<Application> {
  const { candidate, stage, members, newcomers, left, subcontractors, references, keyPersons, checks } = application;
  const inPlace = <C extends Company>(companies: readonly C[]): readonly C[] =>
    companies.map((one) => (one.member === old ? { ...one, ...heir } : one));
  const inherited = checks.filter(({ subject, isFinal }) => subject === old && isFinal).map((one) => ({ ...one, subject: heir.member }));
  const isInherited = (one: Check): boolean => one.subject === heir.member && inherited.some(({ requirement }) => requirement === one.requirement);
  return {
    stage: stage === 'QUALIFIED' ? 'SUBMITTED' : stage,
    members: inPlace(members),
    newcomers: inPlace(newcomers),
    subcontractors: inPlace(subcontractors),
    left: [...left, old],
    references: references.map((one) => (one.owner === old ? { ...one, owner: heir.member } : one)),
    keyPersons: keyPersons.map((one) => (one.of === old ? { ...one, of: heir.member } : one)),
    checks: [...checks.filter((one) => one.subject !== old && (one.subject !== candidate || one.isFinal) && !isInherited(one)), ...inherited],
  };
}

export const applications: Fold<Applications> = {
  initial: [],
  evolve: {
    ApplicationSubmitted: (known, submitted) => [
      ...known,
      { ...submitted, stage: 'SUBMITTED', newcomers: [], left: [], certificates: [], checks: [], hasPreliminaryAgreement: false },
    ],
    CertificateAttached: (known, { member, certificate, ...key }) =>
      amend(known, key, ({ certificates }) => ({ certificates: [...certificates, { member, certificate }] })),
    PreliminaryAgreementAttached: (known, key) => amend(known, key, () => ({ hasPreliminaryAgreement: true })),
    ApplicationWithdrawn: (known, { member, leaves, ...key }) =>
      leaves === 'GROUP'
        ? amend(known, key, () => ({ stage: 'WITHDRAWN' }))
        : amend(known, key, ({ members, newcomers, left }) => ({
            members: members.filter(isNotNamed(member!)),
            newcomers: newcomers.filter(isNotNamed(member!)),
            left: [...left, member!],
          })),
    ConsortiumMemberAdded: (known, { procurement, candidate, member, legalName, businessId }) =>
      amend(known, { procurement, candidate }, (one) => ({ newcomers: [...one.newcomers, { member, legalName, businessId }], checks: settle(one) })),
    RequirementChecked: (known, checked) => amend(known, checked, ({ checks }) => ({ checks: recheck(checks, checked) })),
    ConsortiumMemberSucceeded: (known, succession) => amend(known, succession, (one) => succeed(one, succession)),
    CandidateQualified: (known, key) => amend(known, key, () => ({ stage: 'QUALIFIED' })),
    CandidateRejected: (known, key) => amend(known, key, () => ({ stage: 'REJECTED' })),
    ShortlistDecided: (known, { procurement, shortlisted, notShortlisted }) =>
      known.map((one) => {
        if (one.procurement !== procurement) return one;
        if (shortlisted.includes(one.candidate)) return { ...one, selection: 'SHORTLISTED' };
        return notShortlisted.includes(one.candidate) ? { ...one, selection: 'NOT_SHORTLISTED' } : one;
      }),
    TenderSubmitted: (known, key) => amend(known, key, () => ({ selection: 'TENDERED' })),
    TenderWithdrawn: (known, key) => amend(known, key, () => ({ selection: 'SHORTLISTED' })),
    ProcurementAwarded: (known, { procurement, winner }) =>
      known.map((one) =>
        one.procurement === procurement && (one.selection === 'TENDERED' || one.selection === 'NOT_AWARDED')
          ? { ...one, selection: one.candidate === winner ? 'AWARDED' : 'NOT_AWARDED' }
          : one,
      ),
    AppealResolved: (known, { procurement, outcome }) =>
      known.map((one) =>
        outcome === 'AWARD_ANNULLED' && one.procurement === procurement && (one.selection === 'AWARDED' || one.selection === 'NOT_AWARDED')
          ? { ...one, selection: 'TENDERED' }
          : one,
      ),
  },
};

/** The companies of each party that is a consortium, during the contract. */
export type Consortia = ReadonlyMap<PartyId, readonly Company[]>;
export const consortia: Fold<Consortia> = {
  initial: new Map(),
  evolve: {
    PartyRegistered: (known, { party, kind, members = [] }) => (kind === 'CONSORTIUM' ? put(known, party, members) : known),
    ConsortiumMemberAdmitted: (known, { party, member, legalName, businessId }) =>
      put(known, party, [...(known.get(party) ?? []), { member, legalName, businessId }]),
  },
};

export interface ConsortiumChange {
  readonly party: PartyId;
  readonly company: Company;
  readonly admitted?: LocalDate;
}
export type ConsortiumChanges = ReadonlyMap<string, ConsortiumChange>;
export const consortiumChanges: Fold<ConsortiumChanges> = {
  initial: new Map(),
  evolve: {
    ConsortiumChangeProposed: (known, { change, party, company }) => put(known, change, { party, company }),
    ConsortiumMemberAdmitted: (known, { change }, { effective }) => put(known, change, { ...known.get(change)!, admitted: effective }),
  },
};
