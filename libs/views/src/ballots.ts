/**
 * The ballots that are open: what is voted on, by which seats, until when, and who has voted. How they voted is shown only
 * where the alliance's policy shows positions before a ballot closes.
 */
import { ballots, combine, decisions, policies, type Ballot, type LocalDate } from '@app/alliance';
import { labelOf, titleOf } from './decision-status';
import { isHidden } from './positions';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ ballots, decisions, policies });
type State = typeof fold.initial;

function rowOf(id: string, ballot: Ballot, { decisions: known, policies: sets }: State, trail: Trail, date: LocalDate): object {
  const { decision, proposal, mode, item, rule, electorate, closesOn, closesAt, openedOn, recommendsTo, closed, votes } = ballot;
  const hidden = isHidden(ballot, sets);
  return present({
    ballot: id,
    decision,
    label: labelOf(trail, decision),
    title: titleOf(trail.of('decision', decision)),
    body: known.get(decision)!.body,
    proposal,
    mode,
    rule,
    item,
    recommendsTo,
    openedOn,
    closesOn,
    closesAt,
    open: !closed,
    isOverdue: !closed && closesOn < date,
    positions: hidden ? 'HIDDEN' : 'SHOWN',
    voted: votes.size,
    awaited: electorate.length - votes.size,
    seats: electorate.map(({ seat, party }) => {
      const vote = votes.get(seat);
      return present({ seat, party, hasVoted: vote !== undefined, person: vote?.person, at: vote?.at, choice: hidden ? undefined : vote?.choice });
    }),
    ...why(among(trail.of('ballot', id), 'BallotOpened', 'VoteCast', 'VoteChanged', 'VoteWithdrawn', 'VoteVoided')),
  });
}

export const ballotsView = viewOf({
  fold,
  answer: (state, trail, { effectiveOn }) =>
    listed([...state.ballots].filter(([, { closed }]) => !closed).map(([id, ballot]) => rowOf(id, ballot, state, trail, effectiveOn))),
});
