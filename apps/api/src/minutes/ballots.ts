/** How a matter was voted on: every vote by its seat, also what was changed, withdrawn or void, and the outcome in words. */
import type { MinutesBallot, MinutesMatter } from '@app/views';
import { facts, heading, section, table, type Block } from './document';
import type { Telling } from './telling';
import { called, type Words } from './words';

export function ballotBlocks(ballot: MinutesBallot, matter: MinutesMatter, tell: Telling): readonly Block[] {
  const { labels, modes, rules, sentences } = tell.words;
  const version = [matter.proposal, ...matter.earlierVersions].find((one) => one?.proposal === ballot.proposal)?.version;
  return [
    heading(4, `${labels.ballot} ${ballot.ballot}`),
    ...facts(
      [labels.procedure, called(modes, ballot.mode)],
      [labels.rule, called(rules, ballot.rule)],
      [labels.votedVersion, version === undefined ? { code: ballot.proposal } : sentences.version(version)],
      [labels.ballotOpen, tell.write.span(ballot.openedAt, ballot.closedAt, tell.day)],
    ),
    ...table(
      [
        [labels.seat, 0.95],
        [labels.party, 1.8],
        [labels.person, 2.6],
        [labels.as, 1.3],
        [labels.voted, 1.4],
        [labels.vote, 1.7],
        [labels.note, 2],
      ],
      [...ballot.votes.map((vote) => voteRow(vote, tell)), ...notCast(ballot, tell)],
    ),
    ...facts([labels.counts, sentences.counts(ballot.counts)], [labels.outcome, outcomeOf(ballot, tell.words)]),
    ...ballot.votes.flatMap((vote): readonly Block[] =>
      vote.statement === undefined ? [] : [{ kind: 'quote', by: tell.seated(vote.seat, vote.person), text: tell.said(vote.statement) }],
    ),
    ...section(
      4,
      labels.objections,
      ballot.objections.flatMap(({ seat, person, at, reasons, whatWouldSatisfy }): readonly Block[] => [
        { kind: 'quote', by: `${tell.seated(seat, person)}, ${tell.at(at)}`, text: tell.said(reasons) },
        ...facts([labels.wouldSatisfy, tell.said(whatWouldSatisfy)]),
      ]),
    ),
  ];
}

type Vote = MinutesBallot['votes'][number];

function voteRow(vote: Vote, tell: Telling): readonly string[] {
  const { words } = tell;
  const { choices, labels, sentences, voidGrounds, voteStates } = words;
  const notes = [
    vote.event === 'VoteChanged' ? sentences.changedVote : undefined,
    vote.state === 'COUNTED' ? undefined : voteStates[vote.state],
    vote.ground && called(voidGrounds, vote.ground),
    vote.doubleRole && sentences.alsoIn(vote.doubleRole.join(', ')),
  ];
  return [
    vote.seat,
    vote.party === undefined ? '' : tell.party(vote.party),
    tell.person(vote.person),
    vote.by === 'DEPUTY' ? labels.deputy : labels.holder,
    tell.at(vote.at),
    vote.choice === undefined ? sentences.hidden : choices[vote.choice],
    notes.filter(Boolean).join('; '),
  ];
}

/** A seat that was entitled to vote and did not is told too: silence is never a consent. */
function notCast({ electorate, votes }: MinutesBallot, tell: Telling): readonly (readonly string[])[] {
  const voted = new Set(votes.map(({ seat }) => seat));
  return electorate
    .filter(({ seat }) => !voted.has(seat))
    .map(({ seat, party }) => [seat, tell.party(party), '', '', '', tell.words.sentences.notCast, '']);
}

export function outcomeOf({ outcome, counts, closedAt }: MinutesBallot, { outcomes }: Words): string {
  if (outcome === undefined) return closedAt === undefined ? outcomes.open : outcomes.ended;
  return outcomeTold(outcome, counts.STAND_ASIDE, outcomes);
}

export function outcomeTold(outcome: string, asides: number, outcomes: Words['outcomes']): string {
  if (outcome === 'CONSENSUS_WITH_STAND_ASIDE') return outcomes.CONSENSUS_WITH_STAND_ASIDE(asides);
  const { CONSENSUS_WITH_STAND_ASIDE: _, ...told } = outcomes;
  return called(told, outcome);
}
