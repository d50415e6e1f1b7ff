/** What was said about a decision in one handling of it: proposals, interests, statements, votes. */
import { ERASED } from '@app/alliance';
import { votesOf } from './ballot-votes';
import type { MinutesBallot, MinutesMatter, MinutesProposal } from './minutes-content';
import type { Told } from './minutes-told';
import { isHidden } from './positions';
import { among, type EntryOf } from './trail';
import { present } from './view';

export type Entries = ReturnType<Told['trail']['of']>;
type Versioned = EntryOf<'DecisionProposed' | 'ProposalAmended'>;

export const proposalOf = ({ data, sealed, actor, day, hash, evidence }: Versioned): MinutesProposal => {
  const { title = ERASED, text = ERASED, rationale = ERASED, bestForAllianceStatement = ERASED, alternatives, riskEffect } = sealed;
  const { version, type, basis, effects, conditions, costEffect, takesEffectOn, expiresOn } = data;
  return present({
    proposal: hash,
    version,
    by: actor.person,
    on: day,
    type,
    basis,
    title,
    text,
    rationale,
    bestForAllianceStatement,
    alternatives,
    riskEffect,
    effects,
    conditions,
    costEffect,
    takesEffectOn,
    expiresOn,
    evidence,
  });
};

const saidFor = ({ data, actor, received }: { data: { seat: string }; actor: { person: string }; received: string }) => ({
  seat: data.seat,
  person: actor.person,
  at: received,
});

export const supportOf = (entries: Entries): Pick<MinutesMatter, 'counterProposals' | 'support'> => {
  const supported = among(entries, 'ProposalSupported');
  return {
    support: supported.filter(({ data }) => data.counterProposal === undefined).map(saidFor),
    counterProposals: among(entries, 'CounterProposalMade').map((entry) =>
      present({
        counterProposal: entry.data.counterProposal,
        ...saidFor(entry),
        text: entry.sealed.text ?? ERASED,
        rationale: entry.sealed.rationale,
        support: supported.filter(({ data }) => data.counterProposal === entry.data.counterProposal).map(saidFor),
      }),
    ),
  };
};

/** Declared interests with the rulings of the others, and who stepped aside or had to. */
export const interestsOf = (entries: Entries, isPublic: boolean): Pick<MinutesMatter, 'deputies' | 'interests' | 'recusals'> => ({
  interests: among(entries, 'InterestDeclared').map(({ data: { interest, person, kind }, sealed, actor, received }) => {
    const ruling = among(entries, 'RecusalRequired', 'ParticipationAllowed').find(({ data }) => data.interest === interest);
    return present({
      interest,
      person,
      declaredBy: actor.person,
      kind,
      // The ground is a circumstance of a person's life: a public copy does not tell it.
      ground: isPublic ? undefined : (sealed.ground ?? ERASED),
      at: received,
      ruling: ruling && {
        outcome: ruling.type === 'RecusalRequired' ? ('RECUSAL_REQUIRED' as const) : ('PARTICIPATION_ALLOWED' as const),
        votes: ruling.data.votes,
        at: ruling.received,
      },
    });
  }),
  recusals: among(entries, 'MemberRecused', 'RecusalRequired').map(({ type, data, received }) =>
    present({
      person: data.person,
      seat: 'seat' in data ? data.seat : undefined,
      kind: data.kind,
      by: type === 'MemberRecused' ? ('SELF' as const) : ('RULING' as const),
      at: received,
    }),
  ),
  deputies: among(entries, 'DeputySeated').map(({ data: { seat, person, ground }, received }) => ({ seat, person, ground, at: received })),
});

export const saidOf = (entries: Entries): Pick<MinutesMatter, 'dissents' | 'statements'> => ({
  statements: among(entries, 'StatementRecorded').map((entry) => ({ ...saidFor(entry), statement: entry.sealed.statement ?? ERASED })),
  dissents: among(entries, 'DissentRecorded').map((entry) => ({ ...saidFor(entry), reasons: entry.sealed.reasons ?? ERASED })),
});

export function ballotOf(id: string, decision: string, { state, trail }: Told): MinutesBallot {
  const { ballots, decisions, policies } = state.register;
  const ballot = ballots.get(id)!;
  const entries = trail.of('decision', decision);
  const ofBallot = entries.filter(({ data }) => (data as { ballot?: string }).ballot === id);
  const outcome = among(ofBallot, 'DecisionAdopted', 'DecisionNotAdopted')[0]?.data.outcome;
  const isMoved = among(ofBallot, 'WrittenProcedureMovedToMeeting').length > 0;
  const hidden = isHidden(ballot, policies);
  const choices = hidden ? [] : [...ballot.votes.values()].map(({ choice }) => choice);
  const counted = (choice: string): number => choices.filter((one) => one === choice).length;
  return present({
    ballot: id,
    mode: ballot.mode,
    rule: ballot.rule,
    proposal: ballot.proposal,
    openedAt: among(ofBallot, 'BallotOpened')[0]!.received,
    closedAt: among(ofBallot, 'BallotClosed')[0]?.received,
    electorate: ballot.electorate,
    votes: votesOf(id, ballot, decisions.get(decision)!, entries, { ...state, policies }),
    objections: hidden
      ? []
      : among(ofBallot, 'ObjectionRaised').map((entry) => ({
          ...saidFor(entry),
          reasons: entry.sealed.reasons ?? ERASED,
          whatWouldSatisfy: entry.sealed.whatWouldSatisfy ?? ERASED,
        })),
    counts: {
      FOR: counted('FOR'),
      OBJECT: counted('OBJECT'),
      STAND_ASIDE: counted('STAND_ASIDE'),
      notCast: ballot.electorate.length - ballot.votes.size,
    },
    outcome: outcome ?? (isMoved ? 'MOVED_TO_MEETING' : undefined),
  });
}
