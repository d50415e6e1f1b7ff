/**
 * The second part of the minutes: for every item what was proposed, who stepped aside, who came and went, what was said, how
 * each seat voted, what came of it and who is to do what (S-22).
 */
import type { MinutesContent, MinutesItem, MinutesMatter } from '@app/views';
import { ballotBlocks, outcomeTold } from './ballots';
import { facts, heading, list, paragraph, section, table, type Block } from './document';
import { proposalBlocks } from './proposals';
import { documents, type Telling } from './telling';
import { called } from './words';

export function handlingBlocks({ items, decidedInWriting }: MinutesContent, tell: Telling): readonly Block[] {
  const { labels, sentences } = tell.words;
  return [
    heading(2, labels.handling),
    ...(items.length > 0 ? items.flatMap((item) => itemBlocks(item, tell)) : [paragraph(sentences.noItems)]),
    ...section(
      2,
      labels.decidedInWriting,
      decidedInWriting.flatMap((matter) => [heading(3, titleOf(matter, tell)), ...matterBlocks(matter, tell)]),
    ),
  ];
}

/** How people call it: by its title, else by what was proposed, else by its name. */
function titleOf(matter: MinutesMatter & Partial<MinutesItem>, tell: Telling): string {
  const { labels } = tell.words;
  if (matter.withheld !== undefined) return [matter.paragraph, labels.withheld].filter(Boolean).join('  ');
  const title = matter.title ?? matter.proposal?.title;
  const named = title === undefined ? `${labels.item} ${matter.item ?? matter.decision ?? ''}` : tell.said(title);
  return [matter.paragraph, named].filter(Boolean).join('  ');
}

function itemBlocks(item: MinutesItem, tell: Telling): readonly Block[] {
  const { labels, agenda } = tell.words;
  const { presenceChanges, withheld } = item;
  const told = facts(
    [labels.item, item.agenda === undefined ? item.item : `${item.item}, ${agenda[item.agenda]}`],
    [labels.handled, tell.write.span(item.openedAt, item.closedAt, tell.day)],
  );
  // Who left the room for a matter tells something of it: where the matter is withheld, that is withheld too.
  if (withheld !== undefined) return [heading(3, titleOf(item, tell)), ...told, ...matterBlocks(item, tell)];
  return [
    heading(3, titleOf(item, tell)),
    ...told,
    ...facts(
      [labels.documents, documents(item.documents, tell)],
      [labels.presentAtOpening, item.presentAtOpening.map(tell.person).join(', ') || labels.nobody],
    ),
    ...section(4, labels.presenceChanges, list(presenceChanges.map((change) => changeTold(change, tell)))),
    ...matterBlocks(item, tell),
    ...facts([labels.inspectedAtOnce, item.inspectedImmediatelyBy.map(tell.person).join(', ')]),
  ];
}

const changeTold = ({ event, person, at }: MinutesItem['presenceChanges'][number], tell: Telling): string =>
  `${tell.at(at)}: ${tell.person(person)} ${tell.words.changes[event]}`;

function matterBlocks(matter: MinutesMatter, tell: Telling): readonly Block[] {
  const { labels, sentences } = tell.words;
  if (matter.withheld !== undefined) return [paragraph(sentences.withheld(matter.withheld))];
  const said = (text: string, by: { readonly seat: string; readonly person: string; readonly at: string }): Block => ({
    kind: 'quote',
    by: `${tell.seated(by.seat, by.person)}, ${tell.at(by.at)}`,
    text: tell.said(text),
  });
  return [
    ...facts([labels.decision, matter.decision && [matter.label, matter.decision].filter(Boolean).join(', ')]),
    ...proposalBlocks(matter, tell),
    ...standingBlocks(matter, tell),
    ...matter.ballots.flatMap((ballot) => ballotBlocks(ballot, matter, tell)),
    ...section(
      4,
      labels.statements,
      matter.statements.map((one) => said(one.statement, one)),
    ),
    ...resultBlocks(matter, tell),
    ...section(
      4,
      labels.dissents,
      matter.dissents.map((one) => said(one.reasons, one)),
    ),
    ...section(4, labels.defects, defects(matter, tell)),
    ...section(4, labels.actions, actions(matter, tell)),
  ];
}

/** Interests, what the others ruled on them, who stepped aside, and who sat in whose place. */
function standingBlocks({ interests, recusals, deputies }: MinutesMatter, tell: Telling): readonly Block[] {
  const { labels, sentences, interestKinds, rulings, rulingVotes, recused, absences } = tell.words;
  const declared = interests.map(({ person, declaredBy, kind, ground, at, ruling }) =>
    [
      `${tell.at(at)}: ${tell.person(person)}, ${called(interestKinds, kind)}`,
      declaredBy === person ? undefined : `${labels.declaredBy} ${tell.person(declaredBy)}`,
      ground === undefined ? undefined : `${labels.ground}: ${sentences.quoted(tell.said(ground))}`,
      ruling &&
        `${labels.ruling} ${tell.at(ruling.at)}: ${rulings[ruling.outcome]} (${ruling.votes.map(({ seat, vote }) => `${seat} ${called(rulingVotes, vote)}`).join(', ')})`,
    ]
      .filter((part) => part !== undefined)
      .join('; '),
  );
  // That somebody is on leave is a circumstance of a person; that a member had to stay out belongs to the matter.
  const ground = (code: string): string => (tell.isPublic && code !== 'RECUSED' ? '' : ` (${called(absences, code)})`);
  return [
    ...section(4, labels.interests, list(declared)),
    ...section(
      4,
      labels.recusals,
      list(
        recusals.map(
          ({ person, seat, kind, by, at }) => `${tell.at(at)}: ${tell.seated(seat, person)}, ${recused[by]}, ${called(interestKinds, kind)}`,
        ),
      ),
    ),
    ...section(4, labels.deputies, list(deputies.map((one) => `${tell.at(one.at)}: ${tell.seated(one.seat, one.person)}${ground(one.ground)}`))),
  ];
}

function resultBlocks({ result, outcome, ballots, postponed }: MinutesMatter, tell: Telling): readonly Block[] {
  const { labels, results, outcomes } = tell.words;
  const told =
    result === 'ADOPTED' || result === 'NOT_ADOPTED'
      ? outcomeTold(outcome ?? result, ballots.findLast((one) => one.outcome === outcome)?.counts.STAND_ASIDE ?? 0, outcomes)
      : results[result];
  return [
    heading(4, labels.result),
    { kind: 'paragraph', text: told, strong: true },
    ...facts([labels.until, postponed?.until && tell.write.day(postponed.until)], [labels.reason, postponed?.reason && tell.said(postponed.reason)]),
  ];
}

const defects = (matter: MinutesMatter, tell: Telling): readonly Block[] =>
  list(
    matter.defects.map(({ ground, person, seat, at }) =>
      [`${tell.at(at)}: ${called(tell.words.defectGrounds, ground)}`, seat, person && tell.person(person)].filter(Boolean).join(', '),
    ),
  );

function actions(matter: MinutesMatter, tell: Telling): readonly Block[] {
  const { labels } = tell.words;
  const day = (date: string | undefined): string => (date === undefined ? '' : tell.write.day(date));
  return table(
    [
      [labels.id, 1.2],
      [labels.task, 4],
      [labels.owner, 2],
      [labels.due, 1.5],
      [labels.completed, 1.5],
    ],
    matter.actions.map(({ action, task, owner, due, completedOn }) => [
      action,
      task === undefined ? labels.erased : tell.said(task),
      owner === undefined ? '' : tell.person(owner),
      day(due),
      day(completedOn),
    ]),
  );
}
