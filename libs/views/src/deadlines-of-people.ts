/** Appointments and roles that have an end: whose time runs out when, and which places nobody has filled since. */
import {
  addDays,
  bodies,
  chairOf,
  combine,
  deputiesOf,
  holderOf,
  holdsRole,
  isSeat,
  roles,
  seats,
  secretaryOf,
  type LocalDate,
  type Seat,
} from '@app/alliance';
import { deadlineOf, type Deadline } from './deadline';
import { among, type Trail } from './trail';
import { present } from './view';

export const peopleParts = { bodies, roles, seats };
const fold = combine(peopleParts);
type State = typeof fold.initial;

interface Term {
  readonly person: string;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly vacated?: LocalDate;
}
/** With an end, begun by the day, and not given up before it. */
const ends = <T extends Term>(term: T, date: LocalDate): term is T & { readonly to: LocalDate } =>
  term.to !== undefined && term.from <= date && (term.vacated === undefined || term.vacated > term.to);
/** What is over counts as long as nobody has come in its place; what is running, as long as nobody is to follow. */
const isOpen = ({ to }: { readonly to: LocalDate }, isFilled: (on: LocalDate) => boolean, date: LocalDate): boolean =>
  !isFilled(to < date ? date : addDays(to, 1));

function ofSeat(id: string, seat: Seat, trail: Trail, date: LocalDate): readonly Deadline[] {
  const more = (person: string): object => ({ person, party: seat.party, body: seat.body });
  const holders = seat.holders
    .filter((one) => ends(one, date))
    .filter((one) => isOpen(one, (on) => holderOf(seat, on) !== undefined, date))
    .slice(-1)
    .map(({ person, to }) =>
      deadlineOf(
        { kind: 'SEAT_HOLDER', subject: id, due: to, more: more(person), runsOut: true },
        date,
        among(trail.of('seat', id), 'SeatHolderAppointed'),
      ),
    );
  const deputies = seat.deputies
    .filter((one) => ends(one, date))
    .filter((one) => isOpen(one, (on) => deputiesOf(seat, on).some(({ order }) => order === one.order), date))
    .map(({ person, to, order }) =>
      deadlineOf(
        { kind: 'DEPUTY', subject: id, due: to, more: { ...more(person), order }, runsOut: true },
        date,
        among(trail.of('seat', id), 'DeputyAppointed').filter(({ data }) => data.person === person),
      ),
    );
  return [...holders, ...deputies];
}

const OFFICES = [
  ['CHAIR', 'chairs', chairOf],
  ['SECRETARY', 'secretaries', secretaryOf],
] as const;
const offices = ({ bodies: all }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  [...all].flatMap(([body, found]) =>
    OFFICES.flatMap(([kind, held, holder]) =>
      found[held]
        .filter((one) => ends(one, date))
        .filter((one) => isOpen(one, (on) => holder(all, body, on) !== undefined, date))
        .slice(-1)
        .map(({ person, to }) =>
          deadlineOf(
            { kind, subject: body, due: to, more: { person }, runsOut: true },
            date,
            among(trail.of('body', body), 'ChairAppointed', 'SecretaryAppointed'),
          ),
        ),
    ),
  );

const grants = ({ roles: held }: State, trail: Trail, date: LocalDate): readonly Deadline[] =>
  held
    .filter((one) => one.revoked === undefined)
    .filter((one) => ends(one, date))
    .filter((one) => isOpen(one, (on) => holdsRole(held, one.person, one.role, on, one), date))
    .map(({ person, role, party, body, candidate, to }) =>
      deadlineOf(
        { kind: 'ROLE', subject: person, due: to, more: present({ role, party, body, candidate }), runsOut: true },
        date,
        trail.ofType('RoleGranted').filter(({ data }) => data.person === person && data.role === role),
      ),
    );

export const peopleDeadlines = (state: State, trail: Trail, date: LocalDate): readonly Deadline[] => [
  ...[...state.seats].filter(([, seat]) => isSeat(seat, date)).flatMap(([id, seat]) => ofSeat(id, seat, trail, date)),
  ...offices(state, trail, date),
  ...grants(state, trail, date),
];
