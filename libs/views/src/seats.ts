/**
 * The bodies and their seats on the day: who sits where and for whom, who stands in for whom, who is in the chair. A body in
 * which a party has no voting seat with somebody in it is not duly constituted and cannot decide (S-01). A membership that
 * was recorded late, over votes already counted, changes none of them and asks for a review (B-06).
 */
import {
  agreements,
  ballots,
  bodies,
  chairOf,
  combine,
  deputiesOf,
  holderOf,
  isSeat,
  parties,
  seats,
  secretaryOf,
  unseatedParties,
  type Body,
  type LocalDate,
  type Seat,
} from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ agreements, ballots, bodies, parties, seats });
type State = typeof fold.initial;

function seatOf(id: string, seat: Seat, trail: Trail, date: LocalDate): object {
  const { body, party, voting, from, abolished } = seat;
  const holder = seat.holders.findLast((one) => one.person === holderOf(seat, date));
  return present({
    seat: id,
    body,
    party,
    voting,
    from,
    abolished,
    holder: holderOf(seat, date),
    holderFrom: holder?.from,
    holderTo: holder?.to,
    isVacant: holder === undefined,
    deputies: deputiesOf(seat, date).map(({ person, order, from: since, to }) => present({ person, order, from: since, to })),
    ...why(among(trail.of('seat', id), ...MEMBERSHIP)),
  });
}

function bodyOf(id: string, { kind, from }: Body, state: State, trail: Trail, date: LocalDate): object {
  const unseated = unseatedParties(state, id, date);
  const entries = trail.of('body', id);
  return present({
    body: id,
    kind,
    name: among(entries, 'BodyEstablished')[0]!.data.name,
    from,
    chair: chairOf(state.bodies, id, date),
    secretary: secretaryOf(state.bodies, id, date),
    // Whether an outside body is duly constituted is its own affair.
    constitution: kind === 'OUTSIDE' ? undefined : unseated.length === 0 ? 'DULY_CONSTITUTED' : 'NOT_DULY_CONSTITUTED',
    unseated: kind === 'OUTSIDE' ? undefined : unseated,
    ...why(among(entries, 'BodyEstablished', 'ChairAppointed', 'SecretaryAppointed')),
  });
}

const MEMBERSHIP = ['SeatCreated', 'SeatAbolished', 'SeatHolderAppointed', 'DeputyAppointed', 'SeatVacated', 'PartyWithdrawn'] as const;

/** A membership that holds from a day before it was recorded, over a ballot that was open to it in between (B-06). */
function reviewsOf({ ballots: all, seats: known }: State, trail: Trail): readonly object[] {
  const closings = new Map(trail.ofType('BallotClosed').map((closed) => [closed.data.ballot, closed]));
  return trail
    .ofType(...MEMBERSHIP)
    .filter(({ effective, day }) => effective < day)
    .flatMap((late) => {
      const seatsOf = late.type === 'PartyWithdrawn' ? late.data.seats : [late.data.seat];
      return seatsOf.flatMap((seat) =>
        trail
          .ofType('BallotOpened')
          .filter(({ data, rev }) => {
            const closed = closings.get(data.ballot);
            const isTouched =
              late.type === 'SeatCreated'
                ? known.get(seat)?.body === bodyOfSeat(data.electorate, known)
                : data.electorate.some((one) => one.seat === seat);
            return rev < late.rev && isTouched && (closed === undefined || late.effective <= closed.day) && all.has(data.ballot);
          })
          .map((opened) => ({
            alarm: 'ELECTORATE_REVIEW',
            ballot: opened.data.ballot,
            decision: opened.data.decision,
            seat,
            effective: late.effective,
            recordedOn: late.day,
            event: late.type,
            ...why([opened, late]),
          })),
      );
    });
}
const bodyOfSeat = (electorate: readonly { readonly seat: string }[], known: State['seats']): string | undefined =>
  known.get(electorate[0]?.seat ?? '')?.body;

export const seatsView = viewOf({
  fold,
  params: [{ name: 'body', description: 'only the seats of this body' }],
  answer(state, trail, { effectiveOn: date, params: { body } }) {
    const there = [...state.seats].filter(([, seat]) => isSeat(seat, date) && (body === undefined || seat.body === body));
    const upcoming = [...state.seats].filter(([, seat]) => seat.from > date && (body === undefined || seat.body === body));
    return {
      ...listed(there.map(([id, seat]) => seatOf(id, seat, trail, date))),
      bodies: [...state.bodies]
        .filter(([id, { from }]) => from <= date && (body === undefined || id === body))
        .map(([id, one]) => bodyOf(id, one, state, trail, date)),
      upcoming: listed(upcoming.map(([id, seat]) => seatOf(id, seat, trail, date))),
      alarms: listed(reviewsOf(state, trail)),
    };
  },
});
