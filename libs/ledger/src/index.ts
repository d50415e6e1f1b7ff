export {
  COMMAND_BYTES_MAX,
  COMMAND_ENTRIES_MAX,
  ENTRY_BYTES_MAX,
  LedgerInUseError,
  OutOfBoundsError,
  ResyncError,
  type EventStore,
  type Fed,
  type Kept,
  type Position,
} from './event-store';
export {
  NotReadyError,
  type Actor,
  type Asked,
  type Authority,
  type Draft,
  type Entry,
  type EventType,
  type Evidence,
  type KeyHolder,
  type Ports,
  type Publicity,
  type Told,
} from './entry';
export { allianceIdOf, bodyDigest, commandId } from './command-id';
export { disclosuresIn, readEntry, readTold } from './read-entry';
export { recorder, type Answer, type LedgerRefusal, type Question, type Recorder, type RecorderSettings, type Refusal } from './record';
export { eventStoreContract, type StorePlace } from './contract';
export { memoryPlace, openMemory, type MemoryPlace } from './memory';
export { entries, type FedEntry } from './feed';
export { openVault, type PersonDetails, type Token, type Vault } from './vault';
export { masterKey } from './master-key';
export { claimFile, type Claim } from './sqlite-lock';
export { CopyError } from './copy-check';
export type { CopyProgress, Tally } from './copy-entries';
export { ledgerPlace, type LedgerPlace } from './copy-place';
export { copyLedger, type Copied, type CopySettings } from './copy-ledger';
export { backupLedger, type BackupSettings } from './copy-backup';
export { nonces } from './nonces';
export { openLedger, openMemoryLedger, type FileSettings, type Ledger, type LedgerSettings, type PlatformAsked } from './open';
export {
  askPlatform,
  platformCommandOf,
  platformRoles,
  type PlatformCommand,
  type PlatformCommands,
  type PlatformCommandType,
  type PlatformRefusal,
  type PlatformRoles,
} from './platform';
export { PLATFORM_ROLES, PLATFORM_STREAM, platformTypes, type ErasureOutcome, type PlatformEvents, type PlatformRole } from './platform-events';
