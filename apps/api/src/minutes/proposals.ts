/** What was proposed under an item: the text and version, what it would do, what was put against it, and who supported what. */
import type { MinutesMatter, MinutesProposal } from '@app/views';
import { facts, heading, list, paragraph, section, type Block } from './document';
import { effectBlock } from './effects/effect-blocks';
import { authorityTold, documents, type Telling } from './telling';
import { called } from './words';

export function proposalBlocks(matter: MinutesMatter, tell: Telling): readonly Block[] {
  const { labels } = tell.words;
  const { proposal, earlierVersions, support, counterProposals } = matter;
  return [
    ...(proposal ? [heading(4, labels.proposal), ...proposalTold(proposal, tell)] : []),
    ...section(
      4,
      labels.effects,
      (proposal?.effects ?? []).map((effect) => effectBlock(effect, tell)),
    ),
    ...section(
      4,
      labels.earlierVersions,
      earlierVersions.flatMap((one) => earlier(one, tell)),
    ),
    ...section(4, labels.support, list(support.map(({ seat, person, at }) => `${tell.seated(seat, person)}, ${tell.at(at)}`))),
    ...section(
      4,
      labels.counterProposals,
      counterProposals.flatMap((one): readonly Block[] => [
        { kind: 'quote', by: `${one.counterProposal}: ${tell.seated(one.seat, one.person)}, ${tell.at(one.at)}`, text: tell.said(one.text) },
        ...facts(
          [labels.rationale, one.rationale && tell.said(one.rationale)],
          [labels.supportedBy, one.support.length > 0 ? one.support.map(({ seat, person }) => tell.seated(seat, person)).join(', ') : labels.none],
        ),
      ]),
    ),
  ];
}

function proposalTold(one: MinutesProposal, tell: Telling): readonly Block[] {
  const { labels, sentences, decisionTypes } = tell.words;
  const { write } = tell;
  return [
    ...facts(
      [labels.version, `${one.version}, ${write.day(one.on)}`],
      [labels.versionName, { code: one.proposal }],
      [labels.proposedBy, tell.person(one.by)],
      [labels.type, called(decisionTypes, one.type)],
      [labels.basis, authorityTold(one.basis, tell)],
      [labels.cost, one.costEffect && write.amount(one.costEffect)],
      [labels.takesEffect, one.takesEffectOn && write.day(one.takesEffectOn)],
      [labels.expires, one.expiresOn && write.day(one.expiresOn)],
      [labels.text, proposed(one, tell)],
      [labels.rationale, tell.said(one.rationale)],
      [labels.bestForAlliance, tell.said(one.bestForAllianceStatement)],
      [labels.alternatives, one.alternatives && tell.said(one.alternatives)],
      [labels.riskEffect, one.riskEffect && tell.said(one.riskEffect)],
      [labels.documents, documents(one.evidence ?? [], tell)],
      [
        labels.conditions,
        one.conditions.map(({ condition, due }) => (due ? `${condition}, ${sentences.dueOn(write.day(due))}` : condition)).join('\n'),
      ],
    ),
  ];
}

/** Its title and its text, once where they are the same. */
const proposed = ({ title, text }: MinutesProposal, tell: Telling): string =>
  text.replace(/\.$/, '') === title ? tell.said(text) : `${tell.said(title)}\n${tell.said(text)}`;

/** A public copy tells that there were earlier versions; their texts are drafts. */
function earlier(one: MinutesProposal, tell: Telling): readonly Block[] {
  const told = `${tell.words.sentences.version(one.version)}, ${tell.write.day(one.on)}, ${tell.person(one.by)}`;
  return tell.isPublic ? [paragraph(told)] : [{ kind: 'quote', by: told, text: proposed(one, tell) }];
}
