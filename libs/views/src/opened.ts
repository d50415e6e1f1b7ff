/**
 * What is open to an observer: the items and documents that a chair has opened to that person, and of the alliance no more
 * than its name and its parties (S-18). Votes, interests and what members said stay with the body.
 */
import { combine, documents, items, meetings, openings } from '@app/alliance';
import { labelOf, outcomeOf, register, statusOf } from './decision-status';
import { own } from './decisions';
import { proposalOf } from './minutes-discussion';
import { among, why, type EntryOf, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ documents, items, meetings, openings, register });
type State = typeof fold.initial;

function itemOf(id: string, state: State, trail: Trail, date: string): object {
  const { meeting, decision, paragraph, openedAt, closedAt } = state.items.get(id)!;
  const entries = trail.of('item', id);
  const versions = decision === undefined ? [] : among(own(trail.of('decision', decision), decision), 'DecisionProposed', 'ProposalAmended');
  return present({
    item: id,
    meeting,
    body: state.meetings.get(meeting)!.body,
    paragraph,
    title: among(entries, 'ItemOpened')[0]!.sealed.title,
    openedAt,
    closedAt,
    decision,
    label: decision && labelOf(trail, decision),
    status: decision && statusOf(decision, state.register, date),
    outcome: decision && outcomeOf(decision, state.register),
    proposal: versions.length > 0 ? proposalOf(versions.at(-1)!) : undefined,
  });
}

function documentOf(id: string, { documents: known }: State, trail: Trail): object {
  const registered = among(trail.of('document', id), 'DocumentRegistered')[0]!;
  const { versions, withdrawn } = known.get(id)!;
  // Of a document that is secret to whoever asks there is no title.
  return present({ document: id, kind: registered.data.kind, title: registered.sealed.title, versions, withdrawn });
}

const rowOf = (entry: EntryOf<'ItemOpenedToObserver'>, state: State, trail: Trail, date: string): object => {
  const { item, document } = entry.data;
  return present({
    openedOn: entry.day,
    by: entry.actor.person,
    item: item === undefined ? undefined : itemOf(item, state, trail, date),
    document: document === undefined ? undefined : documentOf(document, state, trail),
    ...why([entry]),
  });
};

export const openedView = viewOf({
  fold,
  params: [{ name: 'person', required: true, description: 'the observer; an observer is shown what is open to itself' }],
  answer(state, trail, { effectiveOn, params: { person } }) {
    const opened = trail.ofType('ItemOpenedToObserver').filter(({ data }) => data.person === person);
    return {
      ...listed(opened.map((entry) => rowOf(entry, state, trail, effectiveOn))),
      name: trail.ofType('AllianceRegistered')[0]?.data.name,
      parties: trail.ofType('PartyRegistered').map(({ data: { party, legalName } }) => ({ party, legalName })),
    };
  },
});
