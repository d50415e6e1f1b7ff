/**
 * Votes before a ballot closes. Where the alliance's policy says HIDDEN, nobody is shown how anybody voted while the ballot
 * is open, in no view and as of no instant; that a seat has voted is shown always.
 */
import { policiesOn, type Ballot, type EventName, type PolicySets } from '@app/alliance';

/** The policy is the one that held when the ballot was opened: nothing changes for a ballot that is open (V-02). */
export const isHidden = ({ closed, openedOn }: Ballot, sets: PolicySets): boolean =>
  !closed && policiesOn(sets, openedOn).positionsWhileOpen === 'HIDDEN';

/** What tells a choice. */
export const TELLING: readonly EventName[] = ['VoteCast', 'VoteChanged', 'ObjectionRaised'];
