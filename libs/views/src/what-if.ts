/**
 * What would be, had something not happened? One command is left out of the history, and every command after it is put to the
 * rules again, on what is left: what they then refuse has not happened either, and what they then decide otherwise has
 * happened otherwise. Nothing of it is ever recorded, and nothing is added that nobody asked for.
 *
 * Things that are numbered by kind get other numbers on a shorter history. So the commands are told the numbers of the supposed
 * history, and whoever looks is told the recorded ones; what only the supposed history knows has a name that says so. An entry
 * that comes out as it is on record keeps its hash, for votes name the hash of what they were cast on; where a proposal comes
 * out otherwise, the votes on it are votes on something else, and fall away.
 */
import { ballots, commandsIn, policies, stateOf, type Caused } from '@app/alliance';
import { isHidden } from './positions';
import { createdIn, Supposing, type Supposed } from './supposing';

/** A longer history is not supposed otherwise: it would keep the server busy for too long. */
export const WHAT_IF_ENTRIES_MAX = 40_000;
/** After so many entries everything that rules rest on is brought up to date, bit by bit, so that no single command waits for all of it. */
const WARM_EVERY = 1000;

export type WhatIfRefusal =
  | { readonly refused: 'NOTHING_TO_LEAVE_OUT'; readonly without: string }
  | { readonly refused: 'FOUNDING_LEFT_OUT'; readonly without: string }
  | { readonly refused: 'WHAT_IF_TOO_LONG'; readonly entries: number; readonly max: number }
  | { readonly refused: 'WHAT_IF_RUNNING' }
  | { readonly refused: 'POSITIONS_HIDDEN'; readonly ballot: string };

/** The command that is meant: by a revision that it made, by what it brought into being, or by the label of a decision. */
function meant(commands: readonly (readonly Caused[])[], without: string): number {
  if (/^\d+$/.test(without)) return commands.findIndex((made) => made.some(({ rev }) => rev === Number(without)));
  const made = commands.findIndex((entries) => createdIn(entries).includes(without));
  if (made >= 0) return made;
  return commands.findIndex((entries) => entries.some(({ data }) => 'decision' in data && 'label' in data && data.label === without));
}

/** What a history is supposed to be, one command after another: whoever drives this may do other things between them. */
export function* suppose(recorded: readonly Caused[], without: string): Generator<void, Supposed | WhatIfRefusal> {
  if (recorded.length > WHAT_IF_ENTRIES_MAX) return { refused: 'WHAT_IF_TOO_LONG', entries: recorded.length, max: WHAT_IF_ENTRIES_MAX };
  const commands = commandsIn(recorded);
  const at = meant(commands, without);
  if (at < 0) return { refused: 'NOTHING_TO_LEAVE_OUT', without };
  if (at === 0) return { refused: 'FOUNDING_LEFT_OUT', without };

  const supposing = new Supposing(recorded.slice(0, commands[at]![0]!.rev), recorded);
  yield* supposing.warm();
  supposing.leaveOut(commands[at]!);
  for (const entries of commands.slice(at + 1)) {
    supposing.decide(entries);
    if (supposing.lag() >= WARM_EVERY) yield* supposing.warm();
    yield;
  }
  const revealed = revealedBy(supposing, recorded);
  return revealed === undefined ? supposing.outcome(commands[at]!, without) : { refused: 'POSITIONS_HIDDEN', ballot: revealed };
}

/** Nobody learns by supposing what the ballot keeps to itself while it is open. */
function revealedBy({ history, names }: Supposing, recorded: readonly Caused[]): string | undefined {
  const [sets, supposedSets] = [stateOf(policies, recorded), stateOf(policies, history)];
  const supposed = stateOf(ballots, history);
  const hidden = [...stateOf(ballots, recorded)].filter(([, ballot]) => isHidden(ballot, sets)).map(([id]) => id);
  return hidden.find((id) => {
    const ballot = supposed.get(names.supposed(id));
    return ballot !== undefined && !isHidden(ballot, supposedSets);
  });
}
