/**
 * Opening an item or a document to an observer.
 *
 * An observer belongs to none of the parties, and reads only what the chair of the body opens to that person by name (S-18).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import type { DocumentId } from '../documents/events';
import { documents } from '../documents/facts';
import { actsAsChair, bodies } from '../governance/facts';
import { holdsRole, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { ItemId } from './events';
import { items, meetings } from './facts';
import { isOpenedTo, openings } from './observer-facts';

export interface OpenToObserver extends Enclosed {
  readonly person: string;
  readonly item?: ItemId;
  readonly document?: DocumentId;
}

export type OpenToObserverRefusal =
  | NotPermitted
  | { readonly refused: 'ITEM_OR_DOCUMENT_MISSING' }
  | { readonly refused: 'ITEM_NOT_FOUND'; readonly item: ItemId }
  | { readonly refused: 'DOCUMENT_NOT_FOUND'; readonly document: DocumentId }
  | { readonly refused: 'NOT_AN_OBSERVER'; readonly person: string }
  | { readonly refused: 'ALREADY_OPENED'; readonly person: string };

const state = combine({ bodies, documents, items, meetings, openings, roles });

export const openToObserver: Decider<OpenToObserver, OpenToObserverRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, documents, items, meetings, openings, roles }, { person, item, document }, circumstance) {
    // A document lies with no body of its own: the chair of any may open it.
    const known = item === undefined ? undefined : items.get(item);
    const chaired = known ? [meetings.get(known.meeting)!.body] : [...bodies.keys()];
    if (!chaired.some((body) => actsAsChair(bodies, body, circumstance))) return notPermitted('AJR_CHAIR');
    if (item === undefined && document === undefined) return { refused: 'ITEM_OR_DOCUMENT_MISSING' };
    if (item !== undefined && !known) return { refused: 'ITEM_NOT_FOUND', item };
    if (document !== undefined && !documents.has(document)) return { refused: 'DOCUMENT_NOT_FOUND', document };
    if (!holdsRole(roles, person, 'OBSERVER', circumstance.today)) return { refused: 'NOT_AN_OBSERVER', person };
    const opened = { person, ...(item !== undefined && { item }), ...(document !== undefined && { document }) };
    if (isOpenedTo(openings, opened)) return { refused: 'ALREADY_OPENED', person };

    return [event('ItemOpenedToObserver', opened)];
  },

  commandOf: (made) => only(made, 'ItemOpenedToObserver').data,
};
