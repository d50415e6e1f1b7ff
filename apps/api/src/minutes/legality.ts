/**
 * The third part of the minutes: who answers for them, what became of each version, and what a later meeting found to be
 * wrong in them; the confirmed version itself stays as it was (S-21, S-23, S-24).
 */
import type { MinutesContent, MinutesLegality } from '@app/views';
import { facts, heading, list, paragraph, section, table, type Block } from './document';
import type { Telling } from './telling';
import { called } from './words';

export function legalityBlocks(content: MinutesContent, tell: Telling): readonly Block[] {
  const { legality, version, upToRevision } = content;
  const named = new Map([...content.items, ...content.decidedInWriting].map(({ decision, label }) => [decision, label]));
  const { labels, sentences } = tell.words;
  return [
    heading(2, labels.legality),
    ...facts(
      [labels.chair, legality.chair && tell.person(legality.chair)],
      [labels.secretary, legality.secretary && tell.person(legality.secretary)],
      [labels.inspectors, legality.inspectors.map(({ person, party }) => `${tell.person(person)}, ${tell.party(party)}`).join('\n')],
      [labels.draftDue, legality.drafts.length === 0 && legality.draftDueOn ? tell.write.day(legality.draftDueOn) : undefined],
      [labels.confirmedDecisions, legality.confirmedDecisions.map((one) => named.get(one) ?? one).join(', ')],
    ),
    ...section(3, labels.steps, steps(legality, tell)),
    ...section(
      3,
      labels.earlierMinutes,
      (legality.earlierMinutes ?? []).flatMap((one) => earlierMinutes(one, tell)),
    ),
    ...section(3, labels.amendments, amendments(content, tell)),
    // Before anything is drafted there is no version that an entry could name.
    ...(version === undefined ? [] : [paragraph(sentences.origin(upToRevision))]),
    ...(tell.isPublic ? [paragraph(sentences.publicCopy)] : []),
  ];
}

type EarlierMinutes = NonNullable<MinutesLegality['earlierMinutes']>[number];

interface Step {
  readonly at: string;
  readonly told: string;
  readonly version: number;
  readonly by?: string;
  readonly remarks?: string;
}

function steps(legality: MinutesLegality, tell: Telling): readonly Block[] {
  const { labels, profiles, sentences, steps: names } = tell.words;
  const { drafts, returns, inspections, confirmed, publicityChecks, publications } = legality;
  const all: Step[] = [
    ...drafts.map((one) => ({ ...one, told: names.drafted })),
    ...returns.map((one) => ({ ...one, told: one.divided ? names.divided : names.returned })),
    ...inspections.map((one) => ({ ...one, told: names.inspected })),
    ...(confirmed ? [{ ...confirmed, told: confirmed.during === undefined ? names.confirmed : names.confirmedIn(confirmed.during) }] : []),
    ...publicityChecks.map((one) => ({ ...one, told: names.checked(called(profiles, one.profile)) })),
    ...publications.map((one) => ({ ...one, told: names.published(called(profiles, one.profile)) })),
  ];
  // What was noted at one instant stays in the order in which it stands here.
  const inOrder = all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return [
    ...table(
      [
        [labels.time, 2],
        [labels.step, 3],
        [labels.version, 1.2],
        [labels.by, 2.5],
      ],
      inOrder.map(({ at, told, version, by }) => [tell.write.moment(at), told, String(version), by === undefined ? '' : tell.person(by)]),
    ),
    ...facts([labels.consents, confirmed?.consents && tell.parties(confirmed.consents)]),
    // What inspectors thought of a draft belongs to drafting: a public copy tells that it was returned.
    ...returns.flatMap(({ by, version, remarks }): readonly Block[] =>
      remarks === undefined ? [] : [{ kind: 'quote', by: `${tell.person(by)}, ${sentences.version(version)}`, text: tell.said(remarks) }],
    ),
  ];
}

/** What this meeting did about the minutes of others (S-23, S-24). */
function earlierMinutes(one: EarlierMinutes, tell: Telling): readonly Block[] {
  const { labels, sentences } = tell.words;
  const at = tell.at(one.at);
  if (one.did === 'CONFIRMED')
    return [
      ...list([`${at}: ${sentences.earlierConfirmed(one.meeting, one.version)}`]),
      ...facts([labels.consents, one.consents && tell.parties(one.consents)]),
    ];
  return [
    ...list([`${at}: ${sentences.earlierAmended(one.meeting, one.amendment)}`]),
    ...facts([labels.was, one.was && tell.said(one.was)], [labels.is, one.is && tell.said(one.is)]),
  ];
}

/** In a copy in which the item is withheld, what was wrong in it is so too. */
function amendments({ legality, items }: MinutesContent, tell: Telling): readonly Block[] {
  const { labels, sentences } = tell.words;
  const known = new Map(items.map((one) => [one.item, one]));
  return legality.amendments.flatMap(({ amendment, during, item, was, is, withheld: ground, at }): readonly Block[] => {
    const found = item === undefined ? undefined : known.get(item);
    const told = sentences.amended(amendment, during, tell.write.moment(at));
    return [
      heading(4, item === undefined ? told : `${told}: ${found?.paragraph ?? item}`),
      ...(ground === undefined
        ? facts([labels.was, was && tell.said(was)], [labels.is, is && tell.said(is)])
        : [paragraph(sentences.withheld(ground))]),
    ];
  });
}
