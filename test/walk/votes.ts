/** What must hold of every ballot and every decision, counted from the bare entries and not by the rules themselves. */
import type { Data, EventName, Entry } from '@app/alliance';

type Standing = ReadonlyMap<string, { readonly person: string; readonly choice: string }>;
interface Counted {
  readonly opened: Data<'BallotOpened'>;
  readonly votes: Standing;
  readonly closed: boolean;
}
export interface Count {
  readonly ballots: ReadonlyMap<string, Counted>;
  readonly recused: ReadonlySet<string>;
}
export const NOTHING_COUNTED: Count = { ballots: new Map(), recused: new Set() };

const dataOf = <T extends EventName>(entry: Entry, _: T): Data<T> => entry.data as Data<T>;

/** Whether an adoption is what it says it is (V-11, V-15, V-19): everybody who is not recused, and somebody of each party. */
function unlawful({ ballots, recused }: Count, { ballot, decision, outcome }: Data<'DecisionAdopted'>): readonly string[] {
  const { opened, votes } = ballots.get(ballot)!;
  const counts = opened.electorate.flatMap(({ seat, party }) => {
    const vote = votes.get(seat);
    return vote && !recused.has(`${decision} ${vote.person}`) ? [{ seat, party, choice: vote.choice }] : [];
  });
  const isStrict = outcome === 'UNANIMOUS' || opened.rule === 'STRICT';
  const against = counts.filter(({ choice }) => choice === 'OBJECT' || (isStrict && choice !== 'FOR'));
  const parties = [...new Set(opened.electorate.map(({ party }) => party))];
  const silenced = parties.filter((party) => !counts.some((one) => one.party === party));
  return [
    ...against.map(({ seat, choice }) => `V-11 ${decision} was adopted as ${outcome} though ${seat} said ${choice}`),
    ...silenced.map((party) => `V-11 ${decision} was adopted without ${party}`),
    ...(counts.some(({ choice }) => choice === 'FOR') ? [] : [`V-19 ${decision} was adopted by nobody`]),
    ...(outcome === 'CONSENSUS_WITH_STAND_ASIDE' && counts.every(({ choice }) => choice === 'FOR')
      ? [`V-15 ${decision} is unanimous, and is called otherwise`]
      : []),
  ];
}

function unlawfulVote({ ballots, recused }: Count, entry: Entry): readonly string[] {
  const { ballot, seat, proposal, choice } = dataOf(entry, 'VoteCast');
  const { opened, votes, closed } = ballots.get(ballot)!;
  const { person } = entry.actor;
  return [
    ...(closed || entry.received > opened.closesAt ? [`V-09 ${ballot} took a vote of ${seat} after its end`] : []),
    ...(entry.type === 'VoteCast' && votes.has(seat) ? [`V-05 ${seat} has two votes in ${ballot}`] : []),
    ...(entry.type === 'VoteChanged' && !votes.has(seat) ? [`V-05 ${seat} changed a vote in ${ballot} that it did not have`] : []),
    ...(opened.electorate.some((one) => one.seat === seat) ? [] : [`V-03 ${seat} voted in ${ballot} and is not of its electorate`]),
    ...(proposal === opened.proposal ? [] : [`V-04 ${seat} said ${choice} to another version than that of ${ballot}`]),
    ...(recused.has(`${opened.decision} ${person}`) ? [`S-11 ${person} voted in ${ballot} though recused`] : []),
  ];
}

const changed = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> => new Map(map).set(key, value);

/** One entry further: what was counted, and what is not as it should be. */
export function count(before: Count, entry: Entry): { readonly after: Count; readonly wrong: readonly string[] } {
  const { ballots, recused } = before;
  const ballotIs = (ballot: string, made: Partial<Counted>): Count => ({
    ...before,
    ballots: changed(ballots, ballot, { ...ballots.get(ballot)!, ...made }),
  });
  switch (entry.type) {
    case 'BallotOpened': {
      const opened = dataOf(entry, 'BallotOpened');
      return { after: ballotIs(opened.ballot, { opened, votes: new Map(), closed: false }), wrong: [] };
    }
    case 'VoteCast':
    case 'VoteChanged': {
      const { ballot, seat, choice } = dataOf(entry, 'VoteCast');
      return {
        after: ballotIs(ballot, { votes: changed(ballots.get(ballot)!.votes, seat, { person: entry.actor.person, choice }) }),
        wrong: unlawfulVote(before, entry),
      };
    }
    case 'VoteWithdrawn':
    case 'VoteVoided': {
      const { ballot, seat } = dataOf(entry, 'VoteWithdrawn');
      return { after: ballotIs(ballot, { votes: new Map([...ballots.get(ballot)!.votes].filter(([one]) => one !== seat)) }), wrong: [] };
    }
    case 'BallotClosed': {
      const { ballot } = dataOf(entry, 'BallotClosed');
      return { after: ballotIs(ballot, { closed: true }), wrong: ballots.get(ballot)!.closed ? [`V-09 ${ballot} was closed twice`] : [] };
    }
    case 'MemberRecused':
    case 'RecusalRequired': {
      const { decision, person } = dataOf(entry, 'MemberRecused');
      return { after: { ...before, recused: new Set([...recused, `${decision} ${person}`]) }, wrong: [] };
    }
    case 'DecisionAdopted':
      return { after: before, wrong: unlawful(before, dataOf(entry, 'DecisionAdopted')) };
    default:
      return { after: before, wrong: [] };
  }
}
