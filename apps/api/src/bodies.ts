/**
 * Every command's body. The body *is* the command: no member is renamed on the way in. A command without a body, a
 * member that is missing, of another type, or too many: none of these compiles.
 */
import { instanceToPlain, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Command, CommandType } from '@app/alliance';
import { commercialBodies } from './commercial/bodies';
import { correctionBodies } from './corrections/bodies';
import { documentBodies } from './documents/bodies';
import { faultsOf, STRICT, useBodies } from './effects.body';
import { governanceBodies } from './governance/bodies';
import { meetingBodies } from './meetings/bodies';
import { partyBodies } from './parties/bodies';
import { phaseBodies } from './phases/bodies';
import { planBodies } from './plan/bodies';
import { procurementBodies } from './procurement/bodies';
import { resultBodies } from './results/bodies';
import { strangeNameIn } from './strange-names';
import { takingOverBodies } from './taking-over/bodies';

export const BODIES = {
  ...partyBodies,
  ...documentBodies,
  ...phaseBodies,
  ...procurementBodies,
  ...meetingBodies,
  ...governanceBodies,
  ...commercialBodies,
  ...resultBodies,
  ...planBodies,
  ...correctionBodies,
  ...takingOverBodies,
} satisfies { readonly [T in CommandType]: new () => Command<T> };
useBodies(BODIES);

type Nothing<T extends never> = T;
export type Surplus = Nothing<{ [T in CommandType]: Exclude<keyof InstanceType<(typeof BODIES)[T]>, keyof Command<T>> }[CommandType]>;

/** What is wrong with a command, member by member. */
export class InvalidCommandError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('; '));
  }
}

/** A command from a file, checked as one from a request: a step of a scenario is `{ at, as, do, with }`, and this is `with`. */
export const commandFrom = <T extends CommandType>(type: T, plain: object): Command<T> => checked(BODIES[type], plain) as Command<T>;

export function checked(as: new () => object, plain: object): object {
  const strange = strangeNameIn(plain);
  if (strange !== undefined) throw new InvalidCommandError([`property ${strange} should not exist`]);
  const body = plainToInstance<object, object>(as, plain);
  const faults = faultsOf(validateSync(body, STRICT));
  if (faults.length > 0) throw new InvalidCommandError(faults);
  return instanceToPlain(body);
}
