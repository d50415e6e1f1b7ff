/**
 * The dossier of one decision: who decided it, when, on what authority and with which votes; every version of what was
 * proposed and why; what was objected, said and declared; what became of it, and of the money moved under it.
 */
import {
  approvalOf,
  bodies,
  combine,
  conditionsOpen,
  ERASED,
  movementOf,
  movements,
  movementStatusOf,
  roles,
  seats,
  type Ballot,
  type LocalDate,
} from '@app/alliance';
import { approvingBodies, doubleRolesOf, votesOf } from './ballot-votes';
import { discussedIn } from './decision-discussion';
import { register } from './decision-status';
import { own, rowOf } from './decisions';
import { isHidden } from './positions';
import { correctionsOf } from './corrected';
import { among, why, type EntryOf, type Trail } from './trail';
import { present, viewOf, type ViewRefusal } from './view';

const fold = combine({ register, bodies, movements, roles, seats });
type State = typeof fold.initial;
type Entries = ReturnType<Trail['of']>;

const versionsOf = (entries: Entries): readonly object[] =>
  among(entries, 'DecisionProposed', 'ProposalAmended').map(({ data, sealed, actor, day, rev, hash, type, evidence }) => {
    const { title = ERASED, text = ERASED, rationale = ERASED, bestForAllianceStatement = ERASED, alternatives, riskEffect } = sealed;
    const { version, basis, effects, conditions, matter, costEffect, expiresOn, takesEffectOn } = data;
    return present({
      version,
      proposal: hash,
      by: actor,
      on: day,
      type: data.type,
      basis,
      title,
      text,
      rationale,
      bestForAllianceStatement,
      alternatives,
      riskEffect,
      changeNote: 'changeNote' in sealed ? sealed.changeNote : undefined,
      effects,
      conditions,
      matter,
      costEffect,
      expiresOn,
      takesEffectOn,
      evidence,
      revision: rev,
      entries: [{ revision: rev, hash, type }],
    });
  });

function ballotOf(id: string, decision: string, state: State, entries: Entries): object {
  const { ballots, decisions, policies } = state.register;
  const ballot: Ballot = ballots.get(id)!;
  const { mode, rule, electorate, openedOn, closesOn, closesAt, closed, proposal, item, recommendsTo } = ballot;
  const outcome = among(entries, 'DecisionAdopted', 'DecisionNotAdopted').find(({ data }) => data.ballot === id);
  const moved = among(entries, 'WrittenProcedureMovedToMeeting').some(({ data }) => data.ballot === id);
  const hidden = isHidden(ballot, policies);
  return present({
    ballot: id,
    proposal,
    mode,
    item,
    rule,
    electorate,
    recommendsTo,
    openedOn,
    closesOn,
    closesAt,
    open: !closed,
    outcome: outcome?.data.outcome ?? (moved ? 'MOVED_TO_MEETING' : undefined),
    decidedOn: outcome?.day,
    votes: votesOf(id, ballot, decisions.get(decision)!, entries, { ...state, policies }),
    objections: hidden
      ? []
      : among(entries, 'ObjectionRaised')
          .filter(({ data }) => data.ballot === id)
          .map(objectionOf),
    ...why(
      among(entries, 'BallotOpened', 'BallotClosed', 'WrittenProcedureMovedToMeeting').filter(({ data }) => data.ballot === id),
      outcome ? [outcome] : [],
    ),
  });
}
const objectionOf = (entry: EntryOf<'ObjectionRaised'>): object => ({
  seat: entry.data.seat,
  person: entry.actor.person,
  reasons: entry.sealed.reasons ?? ERASED,
  whatWouldSatisfy: entry.sealed.whatWouldSatisfy ?? ERASED,
  ...why([entry]),
});

/** What people said beside their votes; a sentence whose key was destroyed is shown as erased. */
const saidOf = (entries: Entries): object => ({
  statements: among(entries, 'StatementRecorded').map((entry) => ({
    seat: entry.data.seat,
    person: entry.actor.person,
    on: entry.day,
    statement: entry.sealed.statement ?? ERASED,
    ...why([entry]),
  })),
  dissents: among(entries, 'DissentRecorded').map((entry) => ({
    seat: entry.data.seat,
    person: entry.actor.person,
    on: entry.day,
    reasons: entry.sealed.reasons ?? ERASED,
    ...why([entry]),
  })),
  interests: among(entries, 'InterestDeclared').map((entry) => {
    const { interest, person, kind, item } = entry.data;
    const ruling = among(entries, 'RecusalRequired', 'ParticipationAllowed').find(({ data }) => data.interest === interest);
    return present({
      interest,
      person,
      kind,
      item,
      ground: entry.sealed.ground ?? ERASED,
      ruling: ruling && { outcome: ruling.type, votes: ruling.data.votes },
      ...why([entry], ruling ? [ruling] : []),
    });
  }),
  recusals: among(entries, 'MemberRecused', 'RecusalRequired').map((entry) =>
    present({
      person: entry.data.person,
      kind: entry.data.kind,
      seat: 'seat' in entry.data ? entry.data.seat : undefined,
      by: entry.type === 'MemberRecused' ? 'SELF' : 'RULING',
      ...why([entry]),
    }),
  ),
  deputies: among(entries, 'DeputySeated').map((entry) => ({ ...entry.data, ...why([entry]) })),
});

/** What each outside body said whose approval is needed, beside those of it who voted here as well (V-16). */
function approvalsOf(id: string, state: State, entries: Entries): readonly object[] {
  const decision = state.register.decisions.get(id)!;
  const voters = among(entries, 'VoteCast', 'VoteChanged').map(({ actor, data, day }) => ({ person: actor.person, seat: data.seat, day }));
  return approvingBodies(decision).map((body) => {
    const approval = approvalOf(decision, body);
    const both = voters.filter(({ person, day }) => doubleRolesOf(person, [body], { ...state, policies: [] }, day).length > 0);
    return present({
      body,
      outcome: approval?.outcome ?? 'AWAITED',
      by: approval?.by,
      on: approval?.on,
      doubleRoles: both.length > 0 ? [...new Map(both.map(({ person, seat }) => [`${person}/${seat}`, { person, seat }])).values()] : undefined,
      ...why(among(entries, 'ApprovalRequired', 'ApprovalGranted', 'ApprovalRefused').filter(({ data }) => data.body === body)),
    });
  });
}

const MOVED = ['BudgetAllocated', 'BudgetTransferred', 'TargetAdjusted', 'ReserveDrawn', 'ReserveReturned', 'BudgetMovementReversed'] as const;
/** Movements made under it, and those anchored to it since, each with where it stands. */
const moneyOf = (id: string, { movements: known, register: { decisions } }: State, trail: Trail, date: LocalDate): readonly object[] =>
  among(trail.of('under', id), ...MOVED, 'MovementReanchored', 'MovementConfirmed').map((entry) => ({
    movement: entry.data.movement,
    event: entry.type,
    effective: entry.effective,
    status: movementStatusOf(movementOf(known, entry.data.movement)!, decisions, date),
    ...why([entry]),
  }));

const AUTHORISING = [
  'DecisionAdopted',
  'DecisionNotAdopted',
  'OutsideDecisionRecorded',
  'PastDecisionRecorded',
  'DecisionConfirmed',
  'DecisionTookEffect',
  'ItemInspectedImmediately',
] as const;

function dossierOf(id: string, state: State, trail: Trail, date: LocalDate): object {
  const entries = own(trail.of('decision', id), id);
  const decision = state.register.decisions.get(id)!;
  const { terms, effects, proposer } = decision;
  const outside = among(entries, 'OutsideDecisionRecorded')[0];
  const past = among(entries, 'PastDecisionRecorded')[0];
  return present({
    ...rowOf(id, state.register, trail, date),
    proposer,
    authority: terms?.basis ?? (outside && { kind: 'LAW', ref: outside.data.reference }) ?? past?.authority,
    decided: among(entries, ...AUTHORISING).map(({ type, data, day, actor, effective, rev, hash }) =>
      present({ event: type, on: day, effective, by: actor, minutes: 'minutes' in data ? data.minutes : undefined, revision: rev, hash }),
    ),
    versions: versionsOf(entries),
    outside: outside && { ...outside.data, title: outside.sealed.title ?? ERASED, recordedBy: outside.actor },
    past: past && { ...past.data, title: past.sealed.title ?? ERASED, text: past.sealed.text, recordedBy: past.actor },
    effects,
    conditions: { all: terms?.conditions ?? [], open: conditionsOpen(decision) },
    ballots: decision.ballots.map((ballot) => ballotOf(ballot, id, state, entries)),
    ...saidOf(entries),
    ...discussedIn(entries, trail),
    approvals: approvalsOf(id, state, entries),
    deadlocks: [...state.register.deadlocks]
      .filter(([, one]) => one.decision === id)
      .map(([deadlock, one]) => ({ deadlock, ...one, ...why(trail.of('deadlock', deadlock)) })),
    corrections: correctionsOf(entries).length > 0 ? correctionsOf(entries) : undefined,
    defects: state.register.defects.get(id) ?? [],
    movements: moneyOf(id, state, trail, date),
    ...why(entries),
  });
}

export const decisionView = viewOf({
  fold,
  params: [{ name: 'decision', required: true, description: 'the decision, decision-11' }],
  answer(state, trail, { effectiveOn, params }): object | ViewRefusal {
    const decision = params['decision']!;
    return state.register.decisions.has(decision) ? dossierOf(decision, state, trail, effectiveOn) : { refused: 'DECISION_NOT_FOUND', decision };
  },
});
