/**
 * What follows when somebody may no longer take part in a decision.
 *
 * A vote that the person has cast in an open ballot of it is void, and stays visible. If the person's party is left
 * without anybody, holder or deputy, who may vote on it, the decision is tabled and its ballot ends without an outcome:
 * the party is asked for another deputy and never skipped (S-17).
 */
import { event, type Circumstance, type Draft } from '../decider';
import { ballots, decisions, type Ballot, type Ballots, type Decisions } from '../governance/decision-facts';
import type { DecisionId } from '../governance/events';
import { peopleOf, seats, seatsOf, votingSeats, type Seats } from '../governance/facts';
import { isRecused, recusals, type Recusal } from './facts';

export interface Recusing {
  readonly ballots: Ballots;
  readonly decisions: Decisions;
  readonly recusals: readonly Recusal[];
  readonly seats: Seats;
}
/** The folds of which it is made. */
export const recusing = { ballots, decisions, recusals, seats };

export function followsRecusal(known: Recusing, decision: DecisionId, person: string, { today }: Circumstance): readonly Draft[] {
  const { body, stage, ballots: held } = known.decisions.get(decision)!;
  const last = held.at(-1);
  const ballot = last === undefined ? undefined : known.ballots.get(last);
  const open = ballot && !ballot.closed ? ballot : undefined;
  const [seat] = [...(open?.votes ?? [])].find(([, vote]) => vote.person === person) ?? [];
  const voided = seat === undefined ? [] : [event('VoteVoided', { ballot: last!, seat, person, ground: 'RECUSAL' })];

  const parties = new Set(
    seatsOf(known.seats, body, person, today)
      .filter(([, { voting }]) => voting)
      .map(([, { party }]) => party),
  );
  const left = votingSeats(known.seats, body, today).flatMap(([, place]) =>
    peopleOf(place, today)
      .filter((one) => one !== person && !isRecused(known.recusals, decision, one))
      .map(() => place.party),
  );
  const isSkipped = [...parties].some((party) => !left.includes(party));
  if (!isSkipped || (stage !== 'PROPOSED' && stage !== 'BALLOT_OPEN')) return voided;
  return [...voided, ...(open ? [event('BallotClosed', { ballot: last!, tally: tallyOf(open, seat) })] : []), event('DecisionTabled', { decision })];
}

/** The votes as they stand, by seat, without the one that has just become void. */
const tallyOf = ({ electorate, votes }: Ballot, voided: string | undefined) =>
  electorate.flatMap(({ seat, party }) => {
    const vote = seat === voided ? undefined : votes.get(seat);
    return vote ? [{ seat, party, choice: vote.choice }] : [];
  });
