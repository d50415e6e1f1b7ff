/** What every decision about an idea rests on: that it is there, and that nothing was decided about it yet. */
import { combine } from '../decider';
import type { LocalDate } from '../values';
import type { AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { roles, type NotPermitted } from '../parties/facts';
import { notYetThen, type NotYetThen } from './acting';
import type { IdeaId } from './events';
import { ideas, latestOf, type Idea, type Ideas } from './facts';

export const aboutIdea = combine({ bodies, decisions, ideas, roles });
export type AboutIdea = typeof aboutIdea.initial;

export type OpenIdeaRefusal = NotYetThen | { readonly refused: 'IDEA_NOT_FOUND' | 'IDEA_DECIDED'; readonly idea: IdeaId };
export type IdeaRefusal = NotPermitted | AuthorityRefusal | OpenIdeaRefusal;

/** One step follows another: none is dated before the last one. */
export function openIdea(known: Ideas, idea: IdeaId, on: LocalDate): Idea | OpenIdeaRefusal {
  const found = known.get(idea);
  if (!found) return { refused: 'IDEA_NOT_FOUND', idea };
  const { status, on: from } = latestOf(found);
  if (status === 'ADOPTED' || status === 'DECLINED') return { refused: 'IDEA_DECIDED', idea };
  return notYetThen(from, on) ?? found;
}
