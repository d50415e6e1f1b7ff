/** Who somebody is to an alliance today: the roles by which its own history lets them in, wherever they come from. */
import { combine, stateOf, type Entry } from './decider';
import type { Role } from './parties/events';
import { bodies, chairOf, deputiesOf, holderOf, seats, secretaryOf } from './governance/facts';
import { alliance, roles, type Alliance } from './parties/facts';
import { holdsOn, type LocalDate } from './values';

const state = combine({ alliance, bodies, roles, seats });

/** A role as its holder may claim it: for a party, a seat, a body or a candidate where it goes with one. */
export interface Standing {
  readonly role: Role;
  readonly party?: string;
  readonly seat?: string;
  readonly body?: string;
  readonly candidate?: string;
}

/** The alliance as registered; undefined where the stream holds none. */
export const registered = (history: readonly Entry[]): Alliance | undefined => stateOf(alliance, history);

/** Every role that a person holds on a day: granted, appointed, or come by with a seat. */
export function standingOf(history: readonly Entry[], person: string, on: LocalDate): readonly Standing[] {
  const { bodies: known, roles: held, seats: places } = stateOf(state, history);
  const granted = held
    .filter((one) => one.person === person && holdsOn(one, on) && (one.revoked === undefined || on < one.revoked))
    .map(({ role, party, body, candidate }): Standing => ({ role, ...(party && { party }), ...(body && { body }), ...(candidate && { candidate }) }));
  const offices = [...known.keys()].flatMap((body): Standing[] => [
    ...(chairOf(known, body, on) === person ? [{ role: 'AJR_CHAIR' as const, body }] : []),
    ...(secretaryOf(known, body, on) === person ? [{ role: 'AJR_SECRETARY' as const, body }] : []),
  ]);
  const seated = [...places].flatMap(([seat, place]): Standing[] => [
    ...(holderOf(place, on) === person ? [{ role: 'AJR_MEMBER' as const, seat, party: place.party, body: place.body }] : []),
    ...(deputiesOf(place, on).some((deputy) => deputy.person === person)
      ? [{ role: 'AJR_DEPUTY' as const, seat, party: place.party, body: place.body }]
      : []),
  ]);
  return [...granted, ...offices, ...seated];
}

/** Whether somebody belongs to the alliance: a candidate of a procurement is let in for its own application alone. */
export const isInsider = (standing: readonly Standing[]): boolean => standing.some(({ role }) => role !== 'CANDIDATE');
export const isCandidate = (standing: readonly Standing[], candidate: string): boolean =>
  standing.some((one) => one.role === 'CANDIDATE' && one.candidate === candidate);
