/** What can happen to the ledger itself, in its stream `ledger`: no alliance is spoken of here. */
import type { EventType } from './entry';

export type PlatformRole = 'LEDGER_ADMIN' | 'PRIVACY_OFFICER';

export const PLATFORM_ROLES: readonly PlatformRole[] = ['LEDGER_ADMIN', 'PRIVACY_OFFICER'];

export const PLATFORM_STREAM = 'ledger';

export type ErasureOutcome = 'ERASE' | 'REFUSE';

export interface PlatformEvents {
  readonly LedgerOpened: { readonly origin: string; readonly admin: string };
  readonly PlatformRoleGranted: { readonly person: string; readonly role: PlatformRole };
  readonly PlatformRoleRevoked: { readonly person: string; readonly role: PlatformRole };
  readonly ErasureAssessed: { readonly person: string; readonly outcome: ErasureOutcome };
  readonly PersonalDataErased: { readonly person: string };
  readonly ErasureRefused: { readonly person: string };
}

export const platformTypes: { readonly [T in keyof PlatformEvents]: EventType } = {
  LedgerOpened: { kind: 'ACT', sealed: {} },
  PlatformRoleGranted: { kind: 'ACT', sealed: {} },
  PlatformRoleRevoked: { kind: 'ACT', sealed: {} },
  ErasureAssessed: { kind: 'ACT', sealed: { ground: 'AUTHOR' } },
  PersonalDataErased: { kind: 'ACT', sealed: {} },
  ErasureRefused: { kind: 'ACT', sealed: {} },
};
