/** What an agenda may hold: decisions of the very body, each once, and documents that are registered. */
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { decisions } from '../governance/decision-facts';
import type { BodyId, DecisionId } from '../governance/events';
import type { AgendaItem } from './minutes-events';

export type AgendaRefusal =
  | DocumentNotFound
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_OF_ANOTHER_BODY'; readonly decision: DecisionId; readonly body: BodyId }
  | { readonly refused: 'PARAGRAPH_EXISTS'; readonly paragraph: string };

/** The folds on which it rests. */
export const agendaParts = { decisions, documents };

/** What is the matter with an item that is to stand on an agenda beside the ones before it, if anything is. */
export function unfitForAgenda(
  known: { readonly [K in keyof typeof agendaParts]: (typeof agendaParts)[K]['initial'] },
  body: BodyId,
  { paragraph, decision, documents: cited = [] }: AgendaItem,
  before: readonly AgendaItem[],
): AgendaRefusal | undefined {
  if (before.some((item) => item.paragraph === paragraph)) return { refused: 'PARAGRAPH_EXISTS', paragraph };
  if (decision !== undefined) {
    const found = known.decisions.get(decision);
    if (!found) return { refused: 'DECISION_NOT_FOUND', decision };
    if (found.body !== body) return { refused: 'DECISION_OF_ANOTHER_BODY', decision, body: found.body };
  }
  return missing(known.documents, ...cited);
}
