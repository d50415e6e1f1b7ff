/**
 * Who looks after the ledger: administrators, who grant these roles, and privacy officers, who assess whether a person's
 * data is erased (L-05). The ledger is never left without an administrator.
 */
import type { Asked, Draft, Told } from './entry';
import { PLATFORM_ROLES, type ErasureOutcome, type PlatformEvents, type PlatformRole } from './platform-events';
import type { Question } from './record';

export interface PlatformCommands {
  readonly GrantPlatformRole: { readonly person: string; readonly role: PlatformRole };
  readonly RevokePlatformRole: { readonly person: string; readonly role: PlatformRole };
  readonly RequestErasure: { readonly person: string; readonly outcome: ErasureOutcome; readonly ground: string };
}
export type PlatformCommandType = keyof PlatformCommands;
export type PlatformCommand<T extends PlatformCommandType = PlatformCommandType> = PlatformCommands[T];

export type PlatformRefusal =
  | { readonly refused: 'NOT_PERMITTED'; readonly needs: PlatformRole }
  | { readonly refused: 'PLATFORM_ROLE_EXISTS'; readonly person: string; readonly role: PlatformRole }
  | { readonly refused: 'PLATFORM_ROLE_NOT_FOUND'; readonly person: string; readonly role: PlatformRole }
  | { readonly refused: 'LAST_ADMINISTRATOR'; readonly person: string }
  | { readonly refused: 'PERSON_ERASED'; readonly person: string };

export interface PlatformRoles {
  readonly holders: { readonly [Role in PlatformRole]: ReadonlySet<string> };
  readonly erased: ReadonlySet<string>;
}

/** Who holds which role of the ledger, and whose data was erased. */
export function platformRoles(history: Iterable<Pick<Told, 'type' | 'data'>>): PlatformRoles {
  const holders = { LEDGER_ADMIN: new Set<string>(), PRIVACY_OFFICER: new Set<string>() };
  const erased = new Set<string>();
  for (const { type, data } of history) {
    if (type === 'LedgerOpened') holders.LEDGER_ADMIN.add((data as PlatformEvents['LedgerOpened']).admin);
    const { person, role } = data as PlatformEvents['PlatformRoleGranted'];
    if (type === 'PlatformRoleGranted') holders[role].add(person);
    if (type === 'PlatformRoleRevoked') holders[role].delete(person);
    if (type === 'PersonalDataErased') {
      erased.add(person);
      for (const each of PLATFORM_ROLES) holders[each].delete(person);
    }
  }
  return { holders, erased };
}

type Actor = Asked['circumstance']['actor'];
type Decide<T extends PlatformCommandType> = (state: PlatformRoles, command: PlatformCommands[T]) => readonly Draft[] | PlatformRefusal;

const event = <T extends keyof PlatformEvents>(type: T, data: PlatformEvents[T], sealed?: object): Draft => ({
  type,
  data,
  ...(sealed && { sealed }),
});

const isLastAdministrator = ({ holders }: PlatformRoles, person: string): boolean =>
  holders.LEDGER_ADMIN.has(person) && holders.LEDGER_ADMIN.size === 1;

const DECIDE: { readonly [T in PlatformCommandType]: { readonly needs: PlatformRole; readonly decide: Decide<T> } } = {
  GrantPlatformRole: {
    needs: 'LEDGER_ADMIN',
    decide({ holders, erased }, { person, role }) {
      if (erased.has(person)) return { refused: 'PERSON_ERASED', person };
      if (holders[role].has(person)) return { refused: 'PLATFORM_ROLE_EXISTS', person, role };
      return [event('PlatformRoleGranted', { person, role })];
    },
  },
  RevokePlatformRole: {
    needs: 'LEDGER_ADMIN',
    decide(state, { person, role }) {
      if (!state.holders[role].has(person)) return { refused: 'PLATFORM_ROLE_NOT_FOUND', person, role };
      if (role === 'LEDGER_ADMIN' && isLastAdministrator(state, person)) return { refused: 'LAST_ADMINISTRATOR', person };
      return [event('PlatformRoleRevoked', { person, role })];
    },
  },
  RequestErasure: {
    needs: 'PRIVACY_OFFICER',
    decide(state, { person, outcome, ground }) {
      if (state.erased.has(person)) return { refused: 'PERSON_ERASED', person };
      if (outcome === 'ERASE' && isLastAdministrator(state, person)) return { refused: 'LAST_ADMINISTRATOR', person };
      const assessed = event('ErasureAssessed', { person, outcome }, { ground });
      return [assessed, outcome === 'ERASE' ? event('PersonalDataErased', { person }) : event('ErasureRefused', { person })];
    },
  },
};

/** Puts a command of the ledger itself to the history of its stream. */
export const askPlatform =
  <T extends PlatformCommandType>(type: T, command: PlatformCommands[T], actor: Actor): Question<PlatformRefusal> =>
  (history) => {
    const { needs, decide } = DECIDE[type];
    const state = platformRoles(history);
    if (actor.role !== needs || !state.holders[needs].has(actor.person)) return { refused: 'NOT_PERMITTED', needs };
    return decide(state, command);
  };

/** Stands where a ground was erased with its author. */
const ERASED = '';

/** The command again, from what it made: so an auditor puts the question again. */
export function platformCommandOf(made: readonly Draft[]): { readonly type: PlatformCommandType; readonly command: PlatformCommand } {
  const { type, data, sealed } = made[0]!;
  switch (type) {
    case 'PlatformRoleGranted':
      return { type: 'GrantPlatformRole', command: data as PlatformEvents['PlatformRoleGranted'] };
    case 'PlatformRoleRevoked':
      return { type: 'RevokePlatformRole', command: data as PlatformEvents['PlatformRoleRevoked'] };
    case 'ErasureAssessed': {
      const { ground = ERASED } = (sealed ?? {}) as { ground?: string };
      return { type: 'RequestErasure', command: { ...(data as PlatformEvents['ErasureAssessed']), ground } };
    }
  }
  throw new Error(`found ${type}, expected what a command of the ledger made`);
}
