/** The first part of the minutes: how the meeting was called, who was there from when to when and how, and the quorum. */
import type { MinutesContent, MinutesPresence } from '@app/views';
import { facts, heading, list, paragraph, section, table, type Block } from './document';
import type { Telling } from './telling';
import { called } from './words';

export function organisationBlocks({ organisation }: MinutesContent, tell: Telling): readonly Block[] {
  const { labels } = tell.words;
  return [
    heading(2, labels.organisation),
    ...section(3, labels.calling, callingBlocks(organisation, tell)),
    ...section(3, labels.participants, participants(organisation, tell)),
    ...section(3, labels.absent, absentBlocks(organisation, tell)),
    ...section(3, labels.others, others(organisation, tell)),
    ...section(3, labels.quorum, quorumBlocks(organisation, tell)),
  ];
}
type Organisation = MinutesContent['organisation'];

function callingBlocks({ notice, agendas, legality }: Organisation, tell: Telling): readonly Block[] {
  const { labels, meetingModes, sentences } = tell.words;
  const { write } = tell;
  if (!notice) return [paragraph(sentences.notCalled)];
  return [
    ...facts(
      [labels.notice, `${write.moment(notice.givenAt)}, ${tell.person(notice.by)}`],
      [labels.meetsOn, `${write.day(notice.on)} ${write.told(notice.time)}`],
      [labels.mode, called(meetingModes, notice.mode)],
      [labels.inTime, legality.inTime === undefined ? undefined : sentences.inTime(legality.inTime, legality.noticeDays)],
      [labels.consents, notice.consents && tell.parties(notice.consents)],
      [labels.agenda, agendas.map(({ version, publishedAt }) => sentences.agenda(version, write.moment(publishedAt))).join('\n')],
      [labels.consents, tell.parties([...new Set(agendas.flatMap(({ consents = [] }) => consents))])],
    ),
  ];
}

function manner({ channel, link, countsForQuorum, as }: MinutesPresence, { words }: Telling): string {
  const how = [called(words.channels, channel), link && called(words.links, link)].filter(Boolean).join(', ');
  return countsForQuorum || as !== undefined ? how : `${how}; ${words.labels.notForQuorum}`;
}

function participants({ seats }: Organisation, tell: Telling): readonly Block[] {
  const { labels } = tell.words;
  const rows = seats.flatMap(({ seat, party, voting, present }) =>
    present.map((one) => [
      voting ? seat : `${seat} (${labels.nonVoting})`,
      tell.party(party),
      tell.person(one.person),
      one.by === 'DEPUTY' ? labels.deputy : labels.holder,
      tell.write.span(one.from, one.to, tell.day),
      manner(one, tell),
    ]),
  );
  const columns = [labels.seat, labels.party, labels.person, labels.as, labels.present, labels.manner];
  return table(
    columns.map((label, i) => [label, [0.9, 2, 2.6, 1.2, 1.9, 1.9][i]!]),
    rows,
  );
}

const absentBlocks = ({ absent }: Organisation, tell: Telling): readonly Block[] =>
  list(
    absent.map(
      ({ seat, party, holder }) => `${seat}, ${tell.party(party)}: ${holder === undefined ? tell.words.labels.vacant : tell.person(holder)}`,
    ),
  );

function others({ others: present }: Organisation, tell: Telling): readonly Block[] {
  const { labels, roles } = tell.words;
  return table(
    [
      [labels.person, 3],
      [labels.as, 2],
      [labels.present, 2],
      [labels.manner, 2],
    ],
    present.map((one) => [
      tell.person(one.person),
      one.as === undefined ? '' : called(roles, one.as),
      tell.write.span(one.from, one.to, tell.day),
      manner(one, tell),
    ]),
  );
}

function quorumBlocks({ quorum, legality }: Organisation, tell: Telling): readonly Block[] {
  const { labels, sentences, quorum: names } = tell.words;
  const told = quorum.map(({ event, at, parties, missing }) =>
    [
      `${tell.at(at)}: ${names[event]}`,
      parties.length > 0 ? sentences.represented(tell.parties(parties)) : undefined,
      missing.length > 0 ? sentences.missing(tell.parties(missing)) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  );
  return [
    ...facts([labels.unseated, tell.parties(legality.unseated)]),
    ...(legality.quorumDeclared ? [] : [paragraph(sentences.quorumNotDeclared)]),
    ...list(told),
  ];
}
