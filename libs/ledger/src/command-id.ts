/** The name of a command: who sent it, where to, and under which key. Two persons may use one key. */
import { base32, canonicalText, digest } from '@app/proofs';
import type { Asked } from './entry';

type Sent = Pick<Asked, 'stream' | 'key' | 'circumstance'>;

export const commandId = (ledger: string, { stream, key, circumstance: { actor } }: Sent): string =>
  digest(canonicalText([ledger, stream, actor.person, key]));

/** What was asked: the same key with another digest is another question under an old name. */
export const bodyDigest = ({ type, body }: Pick<Asked, 'type' | 'body'>): string => digest(canonicalText([type, body]));

/** A command as the record knows it: its name, and the digest of what was asked. */
export interface Command {
  readonly id: string;
  readonly body: string;
}

export const commandOf = (ledger: string, asked: Asked): Command => ({ id: commandId(ledger, asked), body: bodyDigest(asked) });

const ALLIANCE_ID_LENGTH = 26;

/** The alliance that a command brought into being is named after the command: a retry finds what it made. */
export const allianceIdOf = (command: string): string => base32(Buffer.from(command, 'base64url')).slice(0, ALLIANCE_ID_LENGTH);
