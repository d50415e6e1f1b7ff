/**
 * Whether quorum is lost or regained by somebody's coming or going.
 *
 * Once quorum is declared, the list of presence keeps it up to date: a meeting in which a party is no longer represented
 * is inquorate from that moment on, and quorate again when the party is back (S-08, S-10).
 */
import { combine, event, onward, type Circumstance, type Draft } from '../decider';
import type { MeetingId } from './events';
import { partiesPresent, room, type Room } from './facts';

const inRoom = combine<Room>(room);

export function quorumAfter(known: Room, meeting: MeetingId, made: Draft, circumstance: Circumstance): readonly Draft[] {
  const after = onward(inRoom, known, [made], circumstance);
  const { declared, quorate } = after.meetings.get(meeting)!;
  if (!declared) return [];
  const { parties, missing } = partiesPresent(after, meeting, circumstance.received, circumstance.today);
  const isQuorate = missing.length === 0;
  return isQuorate === quorate ? [] : [event(isQuorate ? 'QuorumRegained' : 'QuorumLost', { meeting, parties, missing })];
}
