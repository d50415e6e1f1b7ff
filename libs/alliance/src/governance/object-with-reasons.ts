/**
 * Objecting.
 *
 * It is a vote against, under a name of its own, and keeps every rule of casting one; it says why, and what would satisfy
 * whoever objects (V-08).
 */
import type { Decider } from '../decider';
import { castVote, type CastVote, type CastVoteRefusal } from './cast-vote';
import type { voting } from './voting';

/** Reasons may be absent here, so that their absence is refused by the rule. */
export type ObjectWithReasons = Omit<CastVote, 'choice'>;

export const objectWithReasons: Decider<ObjectWithReasons, CastVoteRefusal, typeof voting.initial> = {
  ...castVote,

  decide: (room, command, circumstance) => castVote.decide(room, { ...command, choice: 'OBJECT' }, circumstance),

  commandOf(made) {
    const { choice: _, ...command } = castVote.commandOf(made);
    return command;
  },
};
