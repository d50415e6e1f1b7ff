/** The procurements: what was asked for, until when, and what became of each candidate. */
import { applications, groupOf, type Application, type Applications, type LocalDate } from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

/** Where an application stands: as the rules say, and whether its check has begun. */
export const statusOf = ({ stage, checks }: Application): string => (stage === 'SUBMITTED' && checks.length > 0 ? 'UNDER_CHECK' : stage);

function candidateOf(application: Application, trail: Trail): object {
  const { procurement, candidate, members, newcomers, left, subcontractors } = application;
  const entries = trail.of('candidate', `${procurement}/${candidate}`);
  const submitted = among(entries, 'ApplicationSubmitted')[0]!;
  const rejected = among(entries, 'CandidateRejected').at(-1);
  return present({
    candidate,
    status: statusOf(application),
    submittedAt: submitted.received,
    members: groupOf({ members, newcomers }).length,
    added: newcomers.length,
    left: left.length > 0 ? left : undefined,
    subcontractors: subcontractors.length,
    references: submitted.data.references.length,
    failed: rejected?.data.failed,
    reason: rejected?.sealed.reason,
    ...why(entries),
  });
}

function rowOf(id: string, known: Applications, trail: Trail, date: LocalDate): object {
  const entries = trail.of('procurement', id);
  const opened = among(entries, 'ProcurementOpened')[0]!;
  const invitation = among(entries, 'InvitationPublished')[0];
  const { procurement: _, ...terms } = invitation?.data ?? { procurement: id };
  const candidates = known.filter(({ procurement }) => procurement === id).map((application) => candidateOf(application, trail));
  const status = !invitation ? 'OPENED' : invitation.data.applicationsBy < date ? 'APPLICATIONS_CLOSED' : 'INVITED';
  return present({
    procurement: id,
    procedure: opened.data.procedure,
    gate: opened.data.gate,
    openedOn: opened.effective,
    authority: opened.authority,
    status,
    invitation: invitation && { ...terms, publishedAt: invitation.received },
    candidates: listed(candidates),
    ...why(among(entries, 'ProcurementOpened', 'InvitationPublished')),
  });
}

export const procurementsView = viewOf({
  fold: applications,
  answer: (known, trail, { effectiveOn }) =>
    listed(trail.ofType('ProcurementOpened').map(({ data }) => rowOf(data.procurement, known, trail, effectiveOn))),
});
