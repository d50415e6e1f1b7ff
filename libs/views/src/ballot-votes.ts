/** Every vote of a ballot, also those that were changed, withdrawn or voided: by which seat, by whom, and whether it counts. */
import { holdsRole, isOfBody, type Ballot, type Bodies, type Decision, type PolicySets, type Recorded, type Roles, type Seats } from '@app/alliance';
import { isHidden } from './positions';
import { among, type EntryOf } from './trail';
import { present } from './view';

export interface Voting {
  readonly bodies: Bodies;
  readonly policies: PolicySets;
  readonly roles: Roles;
  readonly seats: Seats;
}
type Cast = EntryOf<'VoteCast' | 'VoteChanged'>;
/** Standing while the ballot is open; counted once it ended with an outcome; otherwise what became of it (V-04, V-09). */
export type VoteState = 'STANDING' | 'COUNTED' | 'NOT_COUNTED' | 'REPLACED' | 'WITHDRAWN' | 'VOID';

const AFTER = { VoteChanged: 'REPLACED', VoteWithdrawn: 'WITHDRAWN', VoteVoided: 'VOID' } as const;

function stateOfVote(vote: Cast, ballot: Ballot, entries: readonly Recorded[]): VoteState {
  const next = among(entries, 'VoteChanged', 'VoteWithdrawn', 'VoteVoided').find(({ rev, data }) => rev > vote.rev && data.seat === vote.data.seat);
  if (next) return AFTER[next.type];
  if (!ballot.closed) return 'STANDING';
  return among(entries, 'DecisionAdopted', 'DecisionNotAdopted').some(({ data }) => data.ballot === vote.data.ballot) ? 'COUNTED' : 'NOT_COUNTED';
}

/** The outside bodies in which a person has a part as well, on the day: two records, and both show it (V-16). */
export const doubleRolesOf = (person: string, bodies: readonly string[], { bodies: known, roles, seats }: Voting, day: string): readonly string[] =>
  bodies.filter((body) => isOfBody({ bodies: known, seats }, body, person, day) || holdsRole(roles, person, 'OUTSIDE_CLERK', day, { body }));

/** The outside bodies whose approval the decision needs or got. */
export const approvingBodies = ({ approvals, approvalsRequired }: Decision): readonly string[] => [
  ...new Set([...approvalsRequired, ...approvals.map(({ body }) => body)]),
];

/** A vote as views show it; how it was cast is absent while positions are hidden. */
export interface VoteRow {
  readonly seat: string;
  readonly party?: string;
  readonly person: string;
  readonly by: 'DEPUTY' | 'HOLDER';
  readonly at: string;
  readonly event: string;
  readonly choice?: 'FOR' | 'OBJECT' | 'STAND_ASIDE';
  readonly statement?: string;
  readonly state: VoteState;
  readonly ground?: string;
  readonly doubleRole?: readonly string[];
  readonly revision: number;
  readonly entries: readonly { readonly revision: number; readonly hash: string; readonly type: string }[];
}

export function votesOf(id: string, ballot: Ballot, decision: Decision, entries: readonly Recorded[], voting: Voting): readonly VoteRow[] {
  const ofBallot = entries.filter(({ data }) => (data as { ballot?: string }).ballot === id);
  const hidden = isHidden(ballot, voting.policies);
  return among(ofBallot, 'VoteCast', 'VoteChanged').map((vote) => {
    const { actor, data, day, received, rev, hash, type } = vote;
    const doubleRole = doubleRolesOf(actor.person, approvingBodies(decision), voting, day);
    const voided = among(ofBallot, 'VoteVoided').find((one) => one.rev > rev && one.data.seat === data.seat);
    const state = stateOfVote(vote, ballot, ofBallot);
    return present({
      seat: data.seat,
      party: ballot.electorate.find(({ seat }) => seat === data.seat)?.party,
      person: actor.person,
      by: actor.role === 'AJR_DEPUTY' ? 'DEPUTY' : 'HOLDER',
      at: received,
      event: type,
      choice: hidden ? undefined : data.choice,
      statement: hidden ? undefined : vote.sealed.statement,
      state,
      ground: state === 'VOID' ? voided?.data.ground : undefined,
      doubleRole: doubleRole.length > 0 ? doubleRole : undefined,
      revision: rev,
      entries: [{ revision: rev, hash, type }],
    });
  });
}
