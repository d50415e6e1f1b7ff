/**
 * Drafting the minutes of a meeting.
 *
 * Nobody types minutes: they are what the entries say up to this one, and the version is named by the hash of its entry, so
 * it can be generated again for ever and never be another (S-21, S-22). The secretary drafts it when the meeting is closed,
 * and anew as often as it is needed until the minutes are confirmed. What the body has adopted in writing meanwhile is noted
 * in it as well. If the secretary has put the text of a decision on paper, its hash is compared with the version that was
 * adopted: any other text needs a decision of its own (D-13).
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { ballots, decisions, type Ballots, type Decisions } from '../governance/decision-facts';
import type { BodyId, DecisionId, SeatId } from '../governance/events';
import { actsAsSecretary, bodies, seats, seatsOf, type Seats } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { Hash, LocalDate } from '../values';
import type { MeetingId } from './events';
import { items, meetings, recusals, type Items, type Recusal } from './facts';
import { minutes } from './minutes-facts';
import type { MinutedItem } from './minutes-events';

export interface DraftMinutes extends Enclosed {
  readonly meeting: MeetingId;
  /** What the secretary takes the adopted texts to be: compared, never taken over. */
  readonly texts?: readonly { readonly decision: DecisionId; readonly proposal: Hash }[];
}

export type DraftMinutesRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_NOT_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_CONFIRMED'; readonly meeting: MeetingId }
  | { readonly refused: 'DECISION_NOT_IN_MINUTES'; readonly decision: DecisionId }
  | { readonly refused: 'TEXT_DIVERGES'; readonly decision: DecisionId; readonly proposal: Hash };

/** An entry's lists hold no more. */
const ITEMS_MAX = 200;

const state = combine({ ballots, bodies, decisions, items, meetings, minutes, recusals, seats });

export const draftMinutes: Decider<DraftMinutes, DraftMinutesRefusal, typeof state.initial> = {
  ...state,

  decide(known, { meeting, texts = [] }, circumstance) {
    const held = known.meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsSecretary(known.bodies, held.body, circumstance)) return notPermitted('AJR_SECRETARY');
    if (held.open) return { refused: 'MEETING_NOT_CLOSED', meeting };
    const before = known.minutes.get(meeting);
    if (before?.confirmed) return { refused: 'MINUTES_CONFIRMED', meeting };

    const minuted = [...known.items]
      .filter(([, one]) => one.meeting === meeting)
      .map(([item, one]) => itemOf(known, held.body, { item, ...one }, circumstance.today));
    const noted = [...minuted, ...decidedInWriting(known, held.body)].slice(0, ITEMS_MAX);
    for (const { decision, proposal } of texts) {
      const found = noted.find((one) => one.decision === decision && one.proposal !== undefined);
      if (!found) return { refused: 'DECISION_NOT_IN_MINUTES', decision };
      if (found.proposal !== proposal) return { refused: 'TEXT_DIVERGES', decision, proposal: found.proposal! };
    }
    return [event('MinutesDrafted', { meeting, version: (before?.drafts.length ?? 0) + 1, items: noted })];
  },

  commandOf: (made) => ({ meeting: only(made, 'MinutesDrafted').data.meeting }),
};

interface Known {
  readonly ballots: Ballots;
  readonly decisions: Decisions;
  readonly items: Items;
  readonly recusals: readonly Recusal[];
  readonly seats: Seats;
}

function itemOf(
  known: Known,
  body: BodyId,
  { item, decision, paragraph }: { readonly item: string; readonly decision?: DecisionId; readonly paragraph?: string },
  today: LocalDate,
): MinutedItem {
  const named = { item, ...(paragraph !== undefined && { paragraph }), ...(decision !== undefined && { decision }) };
  if (decision === undefined) return named;
  const seats = known.recusals
    .filter((one) => one.decision === decision)
    .flatMap(({ person }) => seatsOf(known.seats, body, person, today).map(([seat]): SeatId => seat));
  const recused = [...new Set(seats)];
  const ballot = [...known.ballots].findLast(([, one]) => one.item === item);
  return { ...named, ...(ballot && votedOn(known.decisions, ...ballot)), ...(recused.length > 0 && { recused }) };
}

/** Which version was voted on, and how that ended. */
function votedOn(
  decisions: Decisions,
  ballot: string,
  { decision, proposal }: { readonly decision: DecisionId; readonly proposal: Hash },
): Pick<MinutedItem, 'ballot' | 'proposal' | 'outcome'> {
  const { adopted, ballots, stage, outcome: failed } = decisions.get(decision)!;
  const outcome = adopted?.ballot === ballot ? adopted.outcome : ballots.at(-1) === ballot && stage === 'NOT_ADOPTED' ? failed : undefined;
  return { ballot, proposal, ...(outcome && { outcome }) };
}

/** What the body has adopted without a meeting, and no confirmed minutes hold yet. */
const decidedInWriting = ({ ballots, decisions }: Known, body: BodyId): readonly MinutedItem[] =>
  [...decisions].flatMap(([decision, { adopted, body: of, confirmed }]) => {
    const ballot = adopted && ballots.get(adopted.ballot);
    if (of !== body || confirmed !== undefined || ballot?.mode !== 'WRITTEN') return [];
    return [{ decision, ...votedOn(decisions, adopted!.ballot, ballot) }];
  });
