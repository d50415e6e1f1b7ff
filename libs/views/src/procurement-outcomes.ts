/**
 * Why each candidate came as far as it did: the requirements it failed, its place and points beside those of the others, how
 * a tie was resolved, and on what decision (P-13, P-14, P-16, P-17).
 */
import { applications, type Application } from '@app/alliance';
import { decisionBehind } from './decision-status';
import { statusOf } from './procurements';
import { tenderOutcomeOf } from './tendering';
import { among, why, type EntryOf, type Trail } from './trail';
import { listed, present, tally, viewOf, type ViewRefusal } from './view';

function outcomeOf(known: Application, shortlist: EntryOf<'ShortlistDecided'> | undefined, trail: Trail): object {
  const { procurement, candidate } = known;
  const entries = trail.of('candidate', `${procurement}/${candidate}`);
  const submitted = among(entries, 'ApplicationSubmitted')[0];
  const qualified = among(entries, 'CandidateQualified').at(-1);
  const rejected = among(entries, 'CandidateRejected').at(-1);
  const withdrawn = among(entries, 'ApplicationWithdrawn').find(({ data }) => data.leaves === 'GROUP');
  const rank = shortlist?.data.ranking?.find((one) => one.candidate === candidate);
  const isDecided = shortlist !== undefined && [...shortlist.data.shortlisted, ...shortlist.data.notShortlisted].includes(candidate);
  const failedChecks = among(entries, 'RequirementChecked')
    .filter(({ data }) => rejected?.data.failed.includes(data.requirement) && data.result === 'FAIL')
    .map(({ data, sealed, day }) => present({ requirement: data.requirement, subject: data.subject, reason: sealed.reason, on: day }));
  return present({
    candidate,
    status: statusOf(known),
    qualifiedOn: qualified?.effective,
    withdrawnOn: withdrawn?.day,
    rejected: rejected && {
      on: rejected.effective,
      failed: rejected.data.failed,
      checks: failedChecks,
      ...(rejected.sealed.reason !== undefined && { reason: rejected.sealed.reason }),
      ...decisionBehind(rejected.authority, trail),
    },
    place: rank?.place,
    total: rank?.total,
    points: rank?.points,
    ...tenderOutcomeOf(trail.of('procurement', procurement), candidate),
    ...why([submitted, qualified, rejected, withdrawn, isDecided ? shortlist : undefined].filter((entry) => entry !== undefined)),
  });
}

function shortlistOf(shortlist: EntryOf<'ShortlistDecided'>, trail: Trail): object {
  const { ranking, shortlisted, notShortlisted, tie, fewerThan } = shortlist.data;
  const voided = ranking ? among(trail.of('procurement', shortlist.data.procurement), 'ScoresVoided').filter(({ rev }) => rev > shortlist.rev) : [];
  const last = ranking?.find(({ candidate }) => candidate === shortlisted.at(-1));
  return present({
    on: shortlist.effective,
    ...decisionBehind(shortlist.authority, trail),
    authority: shortlist.authority,
    scored: ranking !== undefined,
    shortlisted,
    notShortlisted,
    // The points with which one just came in.
    cutOff: last?.total,
    tie,
    fewerThan,
    reason: shortlist.sealed.reason,
    // A tie that came to light only afterwards: the list stands, and whoever reads it should know (P-20).
    voidedSince: voided.length > 0 ? voided.map(({ data, day }) => ({ evaluator: data.evaluator, candidate: data.candidate, on: day })) : undefined,
    ...why([shortlist], voided),
  });
}

export const procurementOutcomesView = viewOf({
  fold: applications,
  params: [{ name: 'procurement', required: true, description: 'the procurement, procurement-1' }],
  answer(known, trail, { params }): object | ViewRefusal {
    const procurement = params['procurement']!;
    const entries = trail.of('procurement', procurement);
    if (among(entries, 'ProcurementOpened').length === 0) return { refused: 'PROCUREMENT_NOT_FOUND', procurement };
    const shortlist = among(entries, 'ShortlistDecided').at(-1);
    const all = known.filter((one) => one.procurement === procurement);
    return present({
      procurement,
      counts: { applications: all.length, ...tally(all.map(statusOf)) },
      shortlist: shortlist && shortlistOf(shortlist, trail),
      ...listed(all.map((one) => outcomeOf(one, shortlist, trail))),
    });
  },
});
