/**
 * Some things may be done by whoever has a role in the alliance. The role under which they are done is recorded, so it must
 * really be held that day, wherever it comes from.
 */
import { combine, type Circumstance } from '../decider';
import { bodies, chairOf, deputiesOf, holderOf, seats, secretaryOf } from '../governance/facts';
import { meetings } from '../meetings/facts';
import { GRANTED_ROLES, type Role } from './events';
import { holdsRole, notPermitted, roles, type NotPermitted } from './facts';

export const acting = combine({ bodies, meetings, roles, seats });
export type Acting = typeof acting.initial;

export const notInRole = (known: Acting, circumstance: Circumstance): NotPermitted | undefined =>
  isInRole(known, circumstance) ? undefined : notPermitted(circumstance.actor.role as Role);

function isInRole({ bodies, meetings, roles, seats }: Acting, { actor, today }: Circumstance): boolean {
  const { person, role, party, seat } = actor;
  const places = [...seats].filter(([id]) => seat === undefined || id === seat).map(([, place]) => place);
  switch (role) {
    case 'AJR_CHAIR':
      return [...bodies.keys()].some((body) => chairOf(bodies, body, today) === person);
    case 'AJR_SECRETARY':
      return [...bodies.keys()].some((body) => secretaryOf(bodies, body, today) === person);
    case 'AJR_INSPECTOR':
      return [...meetings.values()].some(({ inspectors }) => inspectors.some((one) => one.person === person));
    case 'AJR_MEMBER':
      return places.some((place) => place.party === party && holderOf(place, today) === person);
    case 'AJR_DEPUTY':
      return places.some((place) => place.party === party && deputiesOf(place, today).some((one) => one.person === person));
    default:
      return GRANTED_ROLES.some((one) => one === role && holdsRole(roles, person, one, today, party === undefined ? {} : { party }));
  }
}
