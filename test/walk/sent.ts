/** A command as somebody sends it. */
import type { Actor, Command, CommandType } from '@app/alliance';

export interface Sent<T extends CommandType = CommandType> {
  readonly type: T;
  readonly command: Command<T>;
  readonly as: Actor;
}
export const sent = <T extends CommandType>(type: T, command: Command<T>, as: Actor): Sent => ({ type, command, as }) as unknown as Sent;
