/**
 * Ruling on a declared interest.
 *
 * Whether an interest disqualifies is decided by the other members, without the person: the chair announces how each seat
 * voted, and the person takes part only if more than half allow it (S-14). Being employed by a party does not disqualify
 * by itself; being tied to a company does, where a contract with it or a payment to it is decided (S-16).
 */
import { combine, event, only, type Circumstance, type Decider, type Enclosed } from '../decider';
import type { SeatId } from '../governance/events';
import { actsAsChair, bodies, holderOf, isSeat } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { DecisionType } from '../parties/policies';
import type { InterestId } from './events';
import { isPresent, items, meetingOf, meetings } from './facts';
import { interests, type Interest } from './interest-facts';
import { followsRecusal, recusing } from './recusal';

export const RULINGS = ['RECUSE', 'ALLOW'] as const;
type Ruled = (typeof RULINGS)[number];

export interface RuleOnInterest extends Enclosed {
  readonly interest: InterestId;
  readonly votes: readonly { readonly seat: SeatId; readonly vote: Ruled }[];
  /** What the chair takes the outcome to be; it must be what the votes say. */
  readonly outcome?: Ruled;
}

export type RuleOnInterestRefusal =
  | NotPermitted
  | { readonly refused: 'INTEREST_NOT_FOUND'; readonly interest: InterestId }
  | { readonly refused: 'INTEREST_RULED'; readonly interest: InterestId }
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'SEAT_ALREADY_VOTED'; readonly seat: SeatId }
  | { readonly refused: 'SEAT_NOT_REPRESENTED'; readonly seat: SeatId }
  | { readonly refused: 'VOTER_CONCERNED'; readonly seat: SeatId }
  | { readonly refused: 'OUTCOME_MISMATCH'; readonly outcome: Ruled }
  | { readonly refused: 'EMPLOYMENT_NOT_DISQUALIFYING' }
  | { readonly refused: 'INTEREST_DISQUALIFIES'; readonly interest: InterestId };

/** Decisions by which a contract is approved or money is paid. */
const PAYS: ReadonlySet<DecisionType> = new Set(['CONTRACT', 'SETTLEMENT', 'MONEY']);
const state = combine({ bodies, interests, items, meetings, ...recusing });
type State = typeof state.initial;

export const ruleOnInterest: Decider<RuleOnInterest, RuleOnInterestRefusal, State> = {
  ...state,

  decide(known, { interest, votes, outcome }, circumstance) {
    const declared = known.interests.get(interest);
    if (!declared) return { refused: 'INTEREST_NOT_FOUND', interest };
    const { ruled, decision, item, person, kind } = declared;
    const { body, terms } = known.decisions.get(decision)!;
    if (!actsAsChair(known.bodies, body, circumstance)) return notPermitted('AJR_CHAIR');
    if (ruled) return { refused: 'INTEREST_RULED', interest };
    for (const [i, { seat }] of votes.entries()) {
      const place = known.seats.get(seat);
      if (!isSeat(place, circumstance.today) || place.body !== body || !place.voting) return { refused: 'SEAT_NOT_FOUND', seat };
      if (votes.slice(0, i).some((one) => one.seat === seat)) return { refused: 'SEAT_ALREADY_VOTED', seat };
      const voter = voterIn(known, declared, seat, circumstance);
      if (holderOf(place, circumstance.today) === person || voter === person) return { refused: 'VOTER_CONCERNED', seat };
      if (voter === undefined) return { refused: 'SEAT_NOT_REPRESENTED', seat };
    }
    const ruling: Ruled = 2 * votes.filter(({ vote }) => vote === 'ALLOW').length > votes.length ? 'ALLOW' : 'RECUSE';
    if (outcome !== undefined && outcome !== ruling) return { refused: 'OUTCOME_MISMATCH', outcome: ruling };
    if (kind === 'EMPLOYMENT' && ruling === 'RECUSE') return { refused: 'EMPLOYMENT_NOT_DISQUALIFYING' };
    if (kind === 'TIED_COMPANY' && ruling === 'ALLOW' && terms && PAYS.has(terms.type)) return { refused: 'INTEREST_DISQUALIFIES', interest };

    const data = { interest, decision, ...(item !== undefined && { item }), person, kind, votes };
    if (ruling === 'ALLOW') return [event('ParticipationAllowed', data)];
    return [event('RecusalRequired', data), ...followsRecusal(known, decision, person, circumstance)];
  },

  commandOf(made) {
    const { interest, votes } = only(made, 'RecusalRequired', 'ParticipationAllowed').data;
    return { interest, votes };
  },
};

/** Who speaks for a seat: in the meeting its holder, if there, else the deputy who came for it; in writing its holder. */
function voterIn({ items, meetings, seats }: State, { item }: Interest, seat: SeatId, { received, today }: Circumstance): string | undefined {
  const holder = holderOf(seats.get(seat), today);
  const meeting = item === undefined || !items.get(item)!.open ? undefined : meetingOf({ items, meetings }, item);
  if (!meeting || (holder !== undefined && isPresent(meeting, holder, received))) return holder;
  return meeting.presence.find((one) => one.seat === seat && one.to === undefined)?.person;
}
