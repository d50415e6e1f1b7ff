/** Who somebody is to an alliance today: the roles by which its own history lets them in, wherever they come from. */
import { combine, stateOf, type Entry } from './decider';
import type { Role } from './parties/events';
import { bodies, chairOf, deputiesOf, holderOf, seats, secretaryOf } from './governance/facts';
import { evaluators } from './procurement/evaluation-facts';
import { alliance, roles, type Alliance } from './parties/facts';
import { holdsOn, type LocalDate } from './values';

const state = combine({ alliance, bodies, evaluators, roles, seats });

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
  const { bodies: known, evaluators: evaluating, roles: held, seats: places } = stateOf(state, history);
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
  const isEvaluator = evaluating.some((one) => one.person === person && holdsOn(one, on));
  return [...granted, ...offices, ...seated, ...(isEvaluator ? [{ role: 'EVALUATOR' as const }] : [])];
}

/** Whether somebody belongs to the alliance: a candidate is let in for its own application alone, an observer for what was opened (S-18). */
export const isInsider = (standing: readonly Standing[]): boolean => standing.some(({ role }) => role !== 'CANDIDATE' && role !== 'OBSERVER');
export const isObserver = (standing: readonly Standing[]): boolean => standing.some(({ role }) => role === 'OBSERVER');
export const isCandidate = (standing: readonly Standing[], candidate: string): boolean =>
  standing.some((one) => one.role === 'CANDIDATE' && one.candidate === candidate);

/** Who reads what is secret: those who keep and audit the record, and the steering group with its chair and its secretary (E-05). */
const KEEPERS: readonly Role[] = ['AUDITOR', 'RECORDS_OFFICER', 'REGISTRAR'];
const OF_A_BODY: readonly Role[] = ['AJR_MEMBER', 'AJR_DEPUTY', 'AJR_CHAIR', 'AJR_SECRETARY'];
export const SEE_SECRETS: readonly Role[] = [...KEEPERS, ...OF_A_BODY];
export const seesSecrets = (standing: readonly Standing[], history: readonly Entry[]): boolean => {
  const known = stateOf(bodies, history);
  return standing.some(({ role, body }) => KEEPERS.includes(role) || (OF_A_BODY.includes(role) && known.get(body ?? '')?.kind === 'AJR'));
};
