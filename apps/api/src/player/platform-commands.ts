import type { PlatformCommandType } from '@app/ledger';

/** The commands of the ledger itself, which a scenario may give as well. */
export const PLATFORM_COMMANDS = ['GrantPlatformRole', 'RevokePlatformRole', 'RequestErasure'] as const satisfies readonly PlatformCommandType[];
export const isPlatformCommand = (type: string): type is PlatformCommandType => PLATFORM_COMMANDS.some((one) => one === type);
