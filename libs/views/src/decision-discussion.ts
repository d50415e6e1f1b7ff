/** What was put beside a proposal, who stood behind what, and what somebody has to do because of the decision. */
import { ERASED } from '@app/alliance';
import { among, why, type Trail } from './trail';
import { present } from './view';

export function discussedIn(entries: ReturnType<Trail['of']>, trail: Trail): object {
  const supported = among(entries, 'ProposalSupported');
  const bySeat = (counterProposal?: string) =>
    supported
      .filter(({ data }) => data.counterProposal === counterProposal)
      .map((entry) => ({ seat: entry.data.seat, person: entry.actor.person, on: entry.day, ...why([entry]) }));
  return {
    support: bySeat(),
    counterProposals: among(entries, 'CounterProposalMade').map((entry) =>
      present({
        ...entry.data,
        person: entry.actor.person,
        on: entry.day,
        text: entry.sealed.text ?? ERASED,
        rationale: entry.sealed.rationale,
        support: bySeat(entry.data.counterProposal),
        ...why([entry]),
      }),
    ),
    actions: among(entries, 'ActionAssigned').map((entry) => {
      const { action, owner, due } = entry.data;
      const done = among(trail.of('action', action), 'ActionCompleted');
      return present({ action, owner, due, task: entry.sealed.task, completedOn: done[0]?.day, ...why([entry], done) });
    }),
  };
}
