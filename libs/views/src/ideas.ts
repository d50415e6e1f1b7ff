/** Ideas for doing something better, how far each has come, and why one was declined: whoever had it sees the reason here (I-01). */
import { ERASED, ideaOn, ideas, type Idea, type LocalDate, type Recorded } from '@app/alliance';
import { decisionBehind } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, present, tally, viewOf } from './view';

/** Each trial with its end, in their order. */
function trialsOf(entries: readonly Recorded[]): readonly object[] {
  return among(entries, 'IdeaTrialStarted').map((started) => {
    const ended = among(entries, 'IdeaTrialEnded').find(({ rev }) => rev > started.rev);
    return present({
      from: started.effective,
      until: started.data.until,
      where: started.sealed.where,
      endedOn: ended?.effective,
      result: ended?.data.result,
      findings: ended?.sealed.findings,
    });
  });
}

interface IdeaRow {
  readonly status: string;
  readonly by: string;
  readonly trials: readonly object[];
}

function rowOf(idea: string, found: Idea, trail: Trail, date: LocalDate): IdeaRow {
  const entries = trail.of('idea', idea).filter(({ effective }) => effective <= date);
  const submitted = among(entries, 'IdeaSubmitted')[0]!;
  const decided = among(entries, 'IdeaAdopted', 'IdeaDeclined')[0];
  return present({
    idea,
    title: submitted.sealed.title ?? ERASED,
    description: submitted.sealed.description,
    by: found.by,
    role: submitted.actor.role,
    party: submitted.actor.party,
    submittedOn: found.from,
    status: ideaOn(found, date).status,
    trials: trialsOf(entries),
    decidedOn: decided?.effective,
    decidedBy: decided?.actor.person,
    ...decisionBehind(decided?.authority, trail),
    reason: decided?.type === 'IdeaDeclined' ? (decided.sealed.reason ?? ERASED) : undefined,
    ...why(entries),
  });
}

export const ideasView = viewOf({
  fold: ideas,
  params: [
    { name: 'status', description: 'only those that stand so on the day' },
    { name: 'by', description: 'only those of this person' },
  ],
  answer(known, trail, { effectiveOn: date, params: { status, by } }) {
    const rows = [...known].filter(([, { from }]) => from <= date).map(([id, one]) => rowOf(id, one, trail, date));
    const count = (...statuses: readonly string[]): number => rows.filter((row) => statuses.includes(row.status)).length;
    return {
      ...listed(rows.filter((row) => (status === undefined || row.status === status) && (by === undefined || row.by === by))),
      funnel: {
        submitted: rows.length,
        tried: rows.filter(({ trials }) => trials.length > 0).length,
        inTrial: count('IN_TRIAL'),
        adopted: count('ADOPTED'),
        declined: count('DECLINED'),
        waiting: count('SUBMITTED', 'TRIAL_ENDED'),
      },
      counts: tally(rows.map((row) => row.status)),
      upcoming: listed(
        [...known].filter(([, { from }]) => from > date).map(([idea, { from }]) => ({ idea, submittedOn: from, ...why(trail.of('idea', idea)) })),
      ),
    };
  },
});
