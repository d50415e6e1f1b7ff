/**
 * Who was in the group when it applied, who joined it later, and on what evidence: certificates by their digests, and what
 * the checks of the requirements found. A newcomer's turnover and references never count (P-06), and are not shown.
 */
import { applications, type Application } from '@app/alliance';
import { clarificationsOf, statusOf } from './procurements';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf, type ViewRefusal } from './view';

type Entries = ReturnType<Trail['of']>;

/** What was attached and found for one member or subcontractor. */
function evidenceOf(member: string, entries: Entries): object {
  return {
    certificates: among(entries, 'CertificateAttached')
      .filter(({ data }) => data.member === member)
      .map((entry) => {
        const { certificate, dated, document } = entry.data;
        return present({ certificate, dated, document, issuer: entry.sealed.issuer, on: entry.day, ...why([entry]) });
      }),
    checks: among(entries, 'RequirementChecked')
      .filter(({ data }) => data.subject === member)
      .map((entry) => {
        const { requirement, result, jointTurnover } = entry.data;
        return present({ requirement, result, jointTurnover, reason: entry.sealed.reason, on: entry.day, by: entry.actor.person, ...why([entry]) });
      }),
  };
}

/** Whoever stands in the place of another by law: linked with its history, and with evidence of its own (P-07). */
const succeeding = (entries: Entries, succeededBy: (member: string) => string | undefined): readonly object[] =>
  among(entries, 'ConsortiumMemberSucceeded').map((entry) => {
    const { old, new: heir, ground } = entry.data;
    const { authority, effective: since } = entry;
    return present({
      ...heir,
      joined: 'SUCCEEDED',
      on: since,
      inPlaceOf: old,
      ground,
      authority,
      succeededBy: succeededBy(heir.member),
      ...evidenceOf(heir.member, entries),
      ...why([entry]),
    });
  });

function historyOf(known: Application, trail: Trail): object {
  const { procurement, candidate, left } = known;
  const entries = trail.of('candidate', `${procurement}/${candidate}`);
  const application = among(entries, 'ApplicationSubmitted')[0]!;
  const { members, subcontractors, references, keyPersons } = application.data;
  const clarifications = clarificationsOf(entries);
  const added = among(entries, 'ConsortiumMemberAdded');
  const successions = among(entries, 'ConsortiumMemberSucceeded');
  const succeededBy = (member: string) => successions.find(({ data }) => data.old === member)?.data.new.member;
  const withdrawals = among(entries, 'ApplicationWithdrawn');
  const leftOn = (member: string) => (left.includes(member) ? withdrawals.find(({ data }) => data.member === member)?.day : undefined);
  const rows = [
    ...members.map(({ member, legalName, businessId, turnover }) =>
      present({
        member,
        legalName,
        businessId,
        joined: 'WITH_APPLICATION',
        on: application.day,
        leftOn: leftOn(member),
        succeededBy: succeededBy(member),
        turnover,
        ...evidenceOf(member, entries),
        ...why([application]),
      }),
    ),
    ...added.map((entry) => {
      const { member, legalName, businessId } = entry.data;
      return present({
        member,
        legalName,
        businessId,
        joined: 'ADDED',
        on: entry.day,
        leftOn: leftOn(member),
        succeededBy: succeededBy(member),
        ...evidenceOf(member, entries),
        ...why([entry]),
      });
    }),
    ...succeeding(entries, succeededBy),
  ];
  return present({
    procurement,
    candidate,
    status: statusOf(known),
    submittedAt: application.received,
    withdrawnOn: withdrawals.find(({ data }) => data.leaves === 'GROUP')?.day,
    ...listed(rows),
    counts: { withApplication: members.length, added: added.length, ...(successions.length > 0 && { succeeded: successions.length }) },
    subcontractors: subcontractors.map((one) => ({ ...one, ...evidenceOf(one.member, entries) })),
    references,
    keyPersons,
    joint: evidenceOf(candidate, entries),
    clarifications: clarifications.length > 0 ? clarifications : undefined,
    agreements: among(entries, 'PreliminaryAgreementAttached', 'SubcontractorCommitmentAttached').map((entry) =>
      present({
        event: entry.type,
        member: 'member' in entry.data ? entry.data.member : undefined,
        document: entry.data.document,
        on: entry.day,
        ...why([entry]),
      }),
    ),
  });
}

/** Members whom a party took in during the contract. */
const admittedOf = (trail: Trail): readonly object[] =>
  trail.ofType('ConsortiumMemberAdmitted').map((entry) => {
    const proposed = trail.ofType('ConsortiumChangeProposed').find(({ data }) => data.change === entry.data.change);
    return present({
      ...entry.data,
      from: entry.effective,
      authority: entry.authority,
      assessment: proposed?.data.assessment,
      ...why(proposed ? [proposed] : [], [entry]),
    });
  });

export const consortiumView = viewOf({
  fold: applications,
  params: [
    { name: 'procurement', required: true, description: 'the procurement, procurement-1' },
    { name: 'candidate', required: true, description: 'the candidate' },
  ],
  answer(known, trail, { params }): object | ViewRefusal {
    const [procurement, candidate] = [params['procurement']!, params['candidate']!];
    if (!trail.ofType('ProcurementOpened').some(({ data }) => data.procurement === procurement))
      return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    const application = known.find((one) => one.procurement === procurement && one.candidate === candidate);
    if (!application) return { refused: 'CANDIDATE_NOT_FOUND', procurement, candidate };
    return { ...historyOf(application, trail), admitted: listed(admittedOf(trail)) };
  },
});
