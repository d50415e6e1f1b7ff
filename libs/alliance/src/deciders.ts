/** Every command an alliance knows, by name. The API, the audit, the player and the walk all go by this table. */
import { always, barred, restsOnRecord, type AlwaysRefusal } from './always';
import { commercialDeciders } from './commercial/deciders';
import { correctionDeciders } from './corrections/deciders';
import {
  ask,
  isRefusal,
  stateOf,
  type Circumstance,
  type Datable,
  type Decider,
  type Draft,
  type Entry,
  type Evidence,
  type Made,
  type Refusal,
} from './decider';
import { documentDeciders } from './documents/deciders';
import { eventTypes } from './events';
import { governanceDeciders } from './governance/deciders';
import { meetingDeciders } from './meetings/deciders';
import { partyDeciders } from './parties/deciders';
import { phaseDeciders } from './phases/deciders';
import { planDeciders } from './plan/deciders';
import { procurementDeciders } from './procurement/deciders';
import { resultDeciders } from './results/deciders';
import { setUpAlliance } from './set-up';

export const deciders = {
  RegisterAlliance: setUpAlliance,
  ...partyDeciders,
  ...documentDeciders,
  ...phaseDeciders,
  ...procurementDeciders,
  ...meetingDeciders,
  ...governanceDeciders,
  ...commercialDeciders,
  ...resultDeciders,
  ...planDeciders,
  ...correctionDeciders,
};

type Deciders = typeof deciders;
export type CommandType = keyof Deciders;
export type Command<T extends CommandType> = Parameters<Deciders[T]['decide']>[1];
export type AnyRefusal = Exclude<ReturnType<Deciders[CommandType]['decide']>, Made> | AlwaysRefusal;

export const COMMAND_TYPES = Object.keys(deciders) as readonly CommandType[];

// A union of deciders cannot be called with a union of commands, though the name they share makes each pair fit.
const named = <T extends CommandType>(type: T) => deciders[type] as unknown as Decider<Command<T>, Refusal & AnyRefusal, unknown>;

export const question =
  <T extends CommandType>(type: T, command: Command<T>, circumstance: Circumstance) =>
  (history: readonly Entry[]): Made | AnyRefusal => {
    const refusal = barred(stateOf(always, history), history, type, command, circumstance);
    if (refusal) return refusal;
    const asked: Circumstance = restsOnRecord(type, command) ? { ...circumstance, onRecord: true } : circumstance;
    const answer = ask(named(type), command, asked)(history);
    return isRefusal(answer) ? answer : enclose(answer, command);
  };

/** The command that made these events. */
export function commandOf<T extends CommandType>(type: T, made: readonly Draft[]): Command<T> {
  const evidence = made[0]!.evidence;
  const lateBecause = made.map(({ sealed }) => (sealed as Sealed | undefined)?.lateBecause).find((reason) => reason !== undefined);
  const command = named(type).commandOf(made);
  return { ...(command as object), ...(evidence && { evidence }), ...(lateBecause !== undefined && { lateBecause }) } as Command<T>;
}

type Sealed = { readonly lateBecause?: string };

/** Evidence travels with the first event, the reason for a delay with the first fact: so it is written once for all commands. */
function enclose(made: Made, { evidence, lateBecause }: Datable): Made {
  const late = lateBecause === undefined ? -1 : made.findIndex(({ type }) => eventTypes[type].kind === 'FACT');
  return made.map((draft, i) => ({
    ...draft,
    ...(i === 0 && evidence && { evidence: evidence as readonly Evidence[] }),
    ...(i === late && { sealed: { ...draft.sealed, lateBecause } }),
  })) as unknown as Made;
}
