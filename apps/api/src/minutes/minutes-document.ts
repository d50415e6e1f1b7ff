/**
 * The minutes of a meeting as a document: the three groups that public bodies know, with a head on every page that says
 * whose they are, of which day, and whether they are confirmed. It depends on the content, the language and the names that
 * are known, and on nothing else: no clock, no setting of the machine.
 */
import type { MinutesContent } from '@app/views';
import { facts, type Block, type PrintedDocument } from './document';
import { handlingBlocks } from './handling';
import { legalityBlocks } from './legality';
import { organisationBlocks } from './organisation';
import { nameIn, tellingOf, type NameOf, type Telling } from './telling';
import { called, type Words } from './words';
import { REGIONS, type Language } from './writing';

export function minutesDocument(content: MinutesContent, language: Language, nameOf: NameOf): PrintedDocument {
  const tell = tellingOf(content, language, nameOf);
  const { body, organisation, version, profile } = content;
  const { sentences, profiles } = tell.words;
  const isConfirmed = standingOf(content) === 'CONFIRMED';
  const alliance = nameIn(content.allianceName, language) ?? '';
  return {
    language,
    region: REGIONS[language],
    title: sentences.title(body.name, tell.write.day(organisation.day)),
    head: [`${alliance}, ${body.name}`, [tell.write.day(organisation.day), profile && called(profiles, profile)].filter(Boolean).join(', ')],
    ...(!isConfirmed && { mark: sentences.draft(version) }),
    timestamp: Math.floor(Date.parse(lastInstant(content)) / 1000),
    blocks: [
      { kind: 'heading', level: 1, text: tell.words.labels.minutes },
      ...frontBlocks(content, alliance, tell),
      ...organisationBlocks(content, tell),
      ...handlingBlocks(content, tell),
      ...legalityBlocks(content, tell),
    ],
  };
}

function frontBlocks(content: MinutesContent, alliance: string, tell: Telling): readonly Block[] {
  const { labels, profiles, standing, sentences } = tell.words;
  const { body, meeting, organisation, version, minutes, profile } = content;
  const { openedAt, closedAt, day, place } = organisation;
  return [
    ...facts(
      [labels.alliance, alliance],
      [labels.body, body.name],
      [labels.meeting, meeting],
      [labels.time, `${tell.write.day(day)} ${tell.write.span(openedAt, closedAt, day)}`],
      [labels.place, place && tell.said(place)],
      [labels.status, standing[standingOf(content)]],
      [labels.version, version === undefined ? undefined : String(version)],
      [labels.versionName, minutes === undefined ? undefined : { code: minutes }],
      [labels.copy, profile && called(profiles, profile)],
    ),
    // Somebody who opens the file without its running head must still see it.
    ...(standingOf(content) === 'CONFIRMED' ? [] : [{ kind: 'paragraph' as const, text: sentences.draft(version), strong: true as const }]),
  ];
}

/** Where this version stands; the view says where the minutes of the meeting stand, which may be another version. */
function standingOf({ version, legality }: MinutesContent): keyof Words['standing'] {
  if (version === undefined) return 'NOT_DRAFTED';
  if (legality.confirmed?.version === version) return 'CONFIRMED';
  if (legality.drafts.some((draft) => draft.version > version)) return 'REPLACED';
  return legality.returns.some((one) => one.version === version) ? 'RETURNED' : 'DRAFT';
}

/** When the last of what is told was recorded. It is the date of the document: printing it later makes no other one. */
function lastInstant({ organisation, legality, items }: MinutesContent): string {
  const { drafts, returns, inspections, confirmed, publicityChecks, publications, amendments, earlierMinutes = [] } = legality;
  const told = [
    ...drafts,
    ...returns,
    ...inspections,
    ...publicityChecks,
    ...publications,
    ...amendments,
    ...earlierMinutes,
    ...(confirmed ? [confirmed] : []),
  ];
  const met = [organisation.openedAt, organisation.closedAt, ...items.map(({ openedAt }) => openedAt)].filter((at) => at !== undefined);
  return [...told.map(({ at }) => at), ...met].sort().at(-1)!;
}
