/**
 * Who may look at a damaged record. Its history cannot be read through, so roles are taken from the entries that nothing
 * speaks against: the auditor must not be kept out by the very damage that he or she is to find.
 */
import { registered, standingOf, type Standing } from '@app/alliance';
import type { Told } from '@app/ledger';
import { localDay } from '../calendar';
import { RefusedException } from '../problem';
import { turnAway } from '../strangers';

/** Where the entry is damaged that said it. */
const ZONE_UNKNOWN = 'UTC';

function heldIn(sound: readonly Told[], person: string, now: string): readonly Standing[] {
  const last = sound.at(-1)!;
  const at = last.clock && last.recorded > now ? last.recorded : now;
  return standingOf(sound, person, localDay(at, registered(sound)?.timezone ?? ZONE_UNKNOWN));
}

export async function standingInDamaged(sound: readonly Told[], alliance: string, person: string, now: string): Promise<readonly Standing[]> {
  if (sound.length === 0) throw new RefusedException({ refused: 'ALLIANCE_NOT_FOUND' });
  let standing: readonly Standing[];
  try {
    standing = heldIn(sound, person, now);
  } catch {
    // What comes later may rest on what is damaged; what stands before it cannot.
    const before = sound.filter(({ rev }, i) => rev === i);
    standing = before.length > 0 ? heldIn(before, person, now) : [];
  }
  return standing.length > 0 ? standing : turnAway(person, alliance);
}
