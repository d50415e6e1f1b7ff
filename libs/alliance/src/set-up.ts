/**
 * Registering an alliance, alone or with what it is set up with: its policies, parties, outside bodies, phases, gates and
 * criteria, all in one append.
 *
 * A template names them, and they are copied in by value: what becomes of the template later changes no alliance. Each step is
 * decided by the very decider of its command, in the name of the first registrar, on what the steps before it made, and
 * holds from the day of the founding; if one is refused, nothing is registered.
 */
import { combine, event, isRefusal, onward, type Circumstance, type Data, type Decider, type Draft, type Made, type Refusal } from './decider';
import { establishBody, type EstablishBody } from './governance/establish-body';
import { adoptPolicySet, type AdoptPolicySet } from './parties/adopt-policy-set';
import { grantRole, type GrantRole } from './parties/grant-role';
import { registerAlliance, type RegisterAlliance as Register, type RegisterAllianceRefusal } from './parties/register-alliance';
import { registerParty, type RegisterParty } from './parties/register-party';
import { defineCriterion, type DefineCriterion } from './phases/define-criterion';
import { defineGate, type DefineGate } from './phases/define-gate';
import { planPhases, type PlanPhases } from './phases/plan-phases';

interface SettingUp {
  AdoptPolicySet: AdoptPolicySet;
  RegisterParty: RegisterParty;
  EstablishBody: EstablishBody;
  GrantRole: GrantRole;
  PlanPhases: PlanPhases;
  DefineGate: DefineGate;
  DefineCriterion: DefineCriterion;
}
export type SetsUp = keyof SettingUp;
/** What is set up holds from the founding: no step has a day or a reason of its own. */
export type SetUpStep = { [T in SetsUp]: { readonly do: T; readonly with: Omit<SettingUp[T], 'effective' | 'lateBecause' | 'evidence'> } }[SetsUp];
/** The commands with which an alliance can be set up as it is registered. */
export const settingUp = {
  AdoptPolicySet: adoptPolicySet,
  RegisterParty: registerParty,
  EstablishBody: establishBody,
  GrantRole: grantRole,
  PlanPhases: planPhases,
  DefineGate: defineGate,
  DefineCriterion: defineCriterion,
};

export interface RegisterAlliance extends Register {
  readonly template?: NonNullable<Data<'AllianceSetUp'>['template']>;
  readonly setUp?: readonly SetUpStep[];
}

export type SetUpRefusal =
  | RegisterAllianceRefusal
  | { readonly refused: 'SET_UP_IMPOSSIBLE'; readonly step: number; readonly do: string; readonly because: string }
  | { readonly refused: 'SET_UP_TOO_LONG'; readonly entries: number; readonly most: number };

const ENTRIES_MAX = 100;

const parts = { register: registerAlliance, ...settingUp };
const state = combine<{ readonly [K in keyof typeof parts]: unknown }>(parts as never);
type State = typeof state.initial;
type AnyStep = Decider<unknown, Refusal, unknown>;

export const setUpAlliance: Decider<RegisterAlliance, SetUpRefusal, State> = {
  ...state,

  decide(known, { template, setUp, ...command }, circumstance) {
    const registered = registerAlliance.decide(known.register as never, command, circumstance);
    if (isRefusal(registered) || (!template && !setUp)) return registered;

    const registrar = (registered[0].data as Data<'AllianceRegistered'>).registrar;
    // Whatever the day of recording, the founding is the day on which all of this is done.
    const today = command.effective ?? circumstance.today;
    const as: Circumstance = { ...circumstance, today, actor: { person: registrar, role: 'REGISTRAR' } };
    const made: Draft[] = [];
    const steps: { do: string; events: number }[] = [];
    let now = onward(state, known, registered, circumstance);
    for (const [i, step] of (setUp ?? []).entries()) {
      const said = { ...step.with, ...(command.effective !== undefined && { effective: command.effective }) };
      // Each part of the state is the one that the decider of that name made for itself.
      const answer = (settingUp[step.do] as unknown as AnyStep).decide(now[step.do], said, as);
      if (isRefusal(answer)) return { refused: 'SET_UP_IMPOSSIBLE', step: i + 1, do: step.do, because: answer.refused };
      made.push(...answer);
      steps.push({ do: step.do, events: answer.length });
      now = onward(state, now, answer, circumstance);
    }
    const entries = registered.length + 1 + made.length;
    if (entries > ENTRIES_MAX) return { refused: 'SET_UP_TOO_LONG', entries, most: ENTRIES_MAX };
    return [...registered, event('AllianceSetUp', { ...(template && { template }), steps }), ...made];
  },

  commandOf(made) {
    const [registered, summary, ...rest] = made;
    const command = registerAlliance.commandOf([registered!]);
    if (!summary) return command;
    const { template, steps } = summary.data as Data<'AllianceSetUp'>;
    let from = 0;
    const setUp = steps.map(({ do: type, events }) => {
      const own = rest.slice(from, (from += events)) as unknown as Made;
      const { effective: _, ...said } = (settingUp[type as SetsUp] as unknown as AnyStep).commandOf(own) as { readonly effective?: string };
      return { do: type, with: said };
    });
    return { ...command, ...(template && { template }), setUp: setUp as unknown as readonly SetUpStep[] };
  },
};
