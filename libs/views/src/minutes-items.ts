/** The second group of what minutes contain: for each item what was proposed, said, voted and decided (S-22). */
import { agendaOf, isPresent, type Instant, type Item } from '@app/alliance';
import { labelOf } from './decision-status';
import { own } from './decisions';
import type { MinutesItem, MinutesMatter, MinutesResult } from './minutes-content';
import { ballotOf, interestsOf, proposalOf, saidOf, supportOf, type Entries } from './minutes-discussion';
import type { Copy, Told } from './minutes-told';
import { among } from './trail';
import { present } from './view';

const RESULTS = {
  DecisionAdopted: 'ADOPTED',
  DecisionNotAdopted: 'NOT_ADOPTED',
  DecisionTabled: 'TABLED',
  DecisionReferredBack: 'REFERRED_BACK',
  ProposalWithdrawn: 'WITHDRAWN',
} as const satisfies Record<string, MinutesResult>;
const RESULTING = Object.keys(RESULTS) as readonly (keyof typeof RESULTS)[];

const NOTHING = {
  earlierVersions: [],
  support: [],
  counterProposals: [],
  interests: [],
  recusals: [],
  deputies: [],
  ballots: [],
  statements: [],
  dissents: [],
  defects: [],
  result: 'DISCUSSED',
  actions: [],
} as const satisfies MinutesMatter;

const actionsOf = (entries: Entries, { trail }: Told): MinutesMatter['actions'] =>
  among(entries, 'ActionAssigned').map(({ data: { action, owner, due }, sealed }) =>
    present({ action, owner, due, task: sealed.task, completedOn: among(trail.of('action', action), 'ActionCompleted')[0]?.day }),
  );

/** One handling of a decision: what was recorded about it between two revisions, under these ballots. */
function matterOf(at: Told, decision: string, ballots: readonly string[], until: number, since: number, isPublic: boolean): MinutesMatter {
  const all = own(at.trail.of('decision', decision), decision).filter(({ rev }) => rev < until);
  const entries = all.filter(({ rev }) => rev >= since);
  const voted = ballots.map((ballot) => ballotOf(ballot, decision, at));
  const versions = among(all, 'DecisionProposed', 'ProposalAmended').map(proposalOf);
  const named = versions.findIndex(({ proposal }) => proposal === voted.at(-1)?.proposal);
  const last = named < 0 ? versions.length - 1 : named;
  const ended = among(entries, ...RESULTING).at(-1);
  return present({
    decision,
    label: labelOf(at.trail, decision),
    proposal: versions[last],
    earlierVersions: versions.slice(0, Math.max(0, last)),
    ...supportOf(entries),
    // A recusal lasts as long as the matter, in whichever meeting it was declared.
    ...interestsOf(all, isPublic),
    ballots: voted,
    ...saidOf(entries),
    defects: among(entries, 'ProceduralDefectFlagged').map(({ data: { ground, person, seat }, received }) =>
      present({ ground, person, seat, at: received }),
    ),
    result: ended ? RESULTS[ended.type] : ('DISCUSSED' as const),
    outcome: ended && 'outcome' in ended.data ? ended.data.outcome : undefined,
    postponed:
      ended?.type === 'DecisionTabled' || ended?.type === 'DecisionReferredBack'
        ? present({ until: ended.data.until, reason: ended.sealed.reason })
        : undefined,
    actions: actionsOf(entries, at),
  });
}

const withheldMatter = (decision: string | undefined, withheld: string): MinutesMatter => present({ ...NOTHING, decision, withheld });

export const writtenOf = (at: Told, decision: string, ballot: string, { isPublic, withheld }: Copy): MinutesMatter => {
  const ground = withheld.get(decision);
  return ground === undefined ? matterOf(at, decision, [ballot], Infinity, 0, isPublic) : withheldMatter(decision, ground);
};

export function itemOf(at: Told, id: string, item: Item, copy: Copy): MinutesItem {
  const { state, trail } = at;
  const { decision, paragraph, openedAt, closedAt, inspectedBy } = item;
  const entries = trail.of('item', id);
  const opened = among(entries, 'ItemOpened')[0]!;
  const notice = state.notices.get(at.id);
  const onAgenda = notice && agendaOf(notice).find((one) => (decision === undefined ? one.paragraph === paragraph : one.decision === decision));
  const ground = copy.withheld.get(id);
  const matter =
    ground !== undefined ? withheldMatter(decision, ground) : decision === undefined ? NOTHING : handled(at, id, decision, opened.rev, copy);
  return present({
    item: id,
    paragraph,
    title: ground === undefined ? opened.sealed.title : undefined,
    openedAt,
    closedAt,
    agenda:
      notice && (onAgenda === undefined ? ('NOT_ON_AGENDA' as const) : notice.late.includes(onAgenda) ? ('LATE' as const) : ('ON_AGENDA' as const)),
    documents: (ground === undefined ? onAgenda?.documents : undefined) ?? [],
    ...(ground === undefined
      ? presenceIn(at, id, openedAt, opened.rev, among(entries, 'ItemClosed')[0]?.rev ?? Infinity)
      : { presentAtOpening: [], presenceChanges: [] }),
    inspectedImmediatelyBy: ground === undefined ? inspectedBy : [],
    ...matter,
  });
}

/** A matter may come up in several meetings: each item tells what was recorded from its opening on, the first all before it too. */
function handled(at: Told, id: string, decision: string, rev: number, { isPublic }: Copy): MinutesMatter {
  const turns = among(at.trail.of('decision', decision), 'ItemOpened').filter(({ data }) => data.decision === decision);
  const index = turns.findIndex((one) => one.rev === rev);
  const ballots = [...at.state.register.ballots].filter(([, ballot]) => ballot.item === id).map(([ballot]) => ballot);
  return matterOf(at, decision, ballots, turns[index + 1]?.rev ?? Infinity, index === 0 ? 0 : rev, isPublic);
}

/** Who was in the room for a matter tells something of it: where the matter is kept back, this is too. */
const presenceIn = (
  at: Told,
  item: string,
  openedAt: Instant,
  from: number,
  to: number,
): Pick<MinutesItem, 'presentAtOpening' | 'presenceChanges'> => ({
  presentAtOpening: [...new Set(at.meeting.presence.map(({ person }) => person))].filter((person) => isPresent(at.meeting, person, openedAt)),
  presenceChanges: changesOf(at, item, from, to),
});

const CHANGES = { AttendeeArrived: 'ARRIVED', AttendeeLeft: 'LEFT', MemberLeftRoomForItem: 'LEFT_ROOM', MemberReturned: 'RETURNED_TO_ROOM' } as const;
const CHANGING = Object.keys(CHANGES) as readonly (keyof typeof CHANGES)[];
const changesOf = ({ trail, id }: Told, item: string, from: number, to: number): MinutesItem['presenceChanges'] =>
  among(trail.of('meeting', id), ...CHANGING)
    .filter(({ rev, data }) => ('item' in data ? data.item === item : from < rev && rev < to))
    .map(({ type, data, received }) => ({ event: CHANGES[type], person: data.person, at: received }));
