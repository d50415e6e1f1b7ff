/**
 * Where an entry lies in the server's order of everything. The server names a place by two numbers, commit and prepare,
 * and between two places there are gaps; both numbers are kept and given back as they came.
 */
import { ResyncError, type Position } from '../event-store';

export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export const placeAt = (commit: string, prepare: string): Place => ({ commit: BigInt(commit), prepare: BigInt(prepare) });

/** The two are the same for everything that the ledger appends, and then are said once. */
export const positionOf = (epoch: string, { commit, prepare }: Place): Position => `${epoch}:${commit === prepare ? commit : `${commit}.${prepare}`}`;

export const isAfter = (a: Place, b: Place): boolean => a.commit > b.commit || (a.commit === b.commit && a.prepare > b.prepare);
export const isSame = (a: Place, b: Place): boolean => a.commit === b.commit && a.prepare === b.prepare;

const PLACE = /^([\w-]+):(0|[1-9]\d{0,17})(?:\.(0|[1-9]\d{0,17}))?$/;

/** The place that a position names in this copy of the ledger. Whether an entry lies there, the server alone knows. */
export function placeOf(epoch: string, position: Position): Place {
  const [, found, commit = '', prepare = commit] = PLACE.exec(position) ?? [];
  if (found !== epoch) throw resync(epoch, position);
  return placeAt(commit, prepare);
}

export const resync = (epoch: string, position: Position): ResyncError =>
  new ResyncError(`found position ${position}, expected that of an entry in ${epoch}: start from the beginning`);
