/** What is sent to vote, and about what follows from a vote: inspection, approvals from outside, conditions, deadlines. */
import { CHOICES, DUE_KINDS, MODES, STATED_OUTCOMES, VOTE_OUTCOMES, type Command, type Effect, type Evidence } from '@app/alliance';
import { Effects } from '../effects.body';
import { ActBody, Day, DocumentVersion, FactBody, Hash, Id, Nested, OneOf, Text, True, Whole } from '../members';
import { proposalBodies } from './proposals.bodies';

type Vote = Command<'CastVote'>;
type Outside = Command<'RecordOutsideDecision'>;
type Approves = NonNullable<Outside['approves']>;

export class OpenBallotBody extends ActBody implements Command<'OpenBallot'> {
  @Id() decision: string;
  @Hash({ description: 'The entry that carries the version to be voted on.' }) proposal: string;
  @OneOf(MODES) mode: (typeof MODES)[number];
  @Id({ optional: true, description: 'In a meeting: the item that is open.' }) item?: string;
  @Day({ optional: true, description: 'Its last day; needed in writing.' }) closesOn?: string;
}

export class ObjectWithReasonsBody extends ActBody implements Command<'ObjectWithReasons'> {
  @Id() ballot: string;
  @Id() seat: string;
  @Hash({ description: 'The version that the voter saw.' }) proposal: string;
  @True({ optional: true, description: 'Said expressly where another person has voted for the seat.' }) change?: true;
  @Text(4000, { optional: true }) statement?: string;
  @Text(4000, { optional: true, description: 'Why the seat objects; needed for an objection.' }) reasons?: string;
  @Text(4000, { optional: true, description: 'What would satisfy the seat; needed for an objection.' }) whatWouldSatisfy?: string;
}
export class CastVoteBody extends ObjectWithReasonsBody implements Vote {
  @OneOf(CHOICES) choice: Vote['choice'];
}
export class WithdrawVoteBody extends ActBody implements Command<'WithdrawVote'> {
  @Id() ballot: string;
  @Id() seat: string;
}
export class DemandMeetingBody extends WithdrawVoteBody implements Command<'DemandMeeting'> {}
export class CloseBallotBody extends ActBody implements Command<'CloseBallot'> {
  @Id() ballot: string;
  @OneOf(STATED_OUTCOMES, { optional: true, description: 'What the sender takes the outcome to be; it is compared, never taken over.' })
  outcome?: Command<'CloseBallot'>['outcome'];
}
export class InspectItemImmediatelyBody extends ActBody implements Command<'InspectItemImmediately'> {
  @Id() item: string;
}

class OutsideVoteBody {
  @OneOf(VOTE_OUTCOMES) outcome: Outside['vote']['outcome'];
  @Whole(0, 9999, { optional: true }) for?: number;
  @Whole(0, 9999, { optional: true }) against?: number;
}
class ApprovesBody implements Approves {
  @Hash({ description: 'The version of the proposal that the body had before it.' }) proposal: string;
  @OneOf(['GRANTED', 'REFUSED']) outcome: Approves['outcome'];
}
export class RecordOutsideDecisionBody extends FactBody implements Outside {
  @Id() body: string;
  @Text(300) title: string;
  @Text(64, { optional: true }) label?: string;
  @Day() decidedOn: string;
  @Text(200, { description: 'How the body itself refers to it.' }) reference: string;
  @Hash({ description: 'The digest of the extract.' }) extract: string;
  @Nested(() => OutsideVoteBody) vote: OutsideVoteBody;
  @Nested(() => ApprovesBody, { optional: true }) approves?: Approves;
  @Id({ optional: true, description: 'A gate on which its own decision is needed as well.' }) concurs?: string;
  @Effects() effects: readonly Effect[];
}
export class RequireApprovalBody extends ActBody implements Command<'RequireApproval'> {
  @Id() decision: string;
  @Id() body: string;
}
export class RecordApprovalBody extends FactBody implements Command<'RecordApproval'> {
  @Id() decision: string;
  @Hash() proposal: string;
  @OneOf(['GRANTED', 'REFUSED']) outcome: 'GRANTED' | 'REFUSED';
  @Id({ description: 'The decision of the outside body that says so.' }) by: string;
}
export class FulfilDecisionConditionBody extends ActBody implements Command<'FulfilDecisionCondition'> {
  @Id() decision: string;
  @Id() condition: string;
  @DocumentVersion() document: Evidence;
}

/** Sent by the ledger's own clock alone, so it has no route. */
class SettleDeadlinesBody extends ActBody implements Command<'SettleDeadlines'> {
  @OneOf(DUE_KINDS) kind: Command<'SettleDeadlines'>['kind'];
  @Text(130) subject: string;
  @Day() deadline: string;
}

export const ballotBodies = {
  ...proposalBodies,
  OpenBallot: OpenBallotBody,
  CastVote: CastVoteBody,
  ObjectWithReasons: ObjectWithReasonsBody,
  WithdrawVote: WithdrawVoteBody,
  DemandMeeting: DemandMeetingBody,
  CloseBallot: CloseBallotBody,
  InspectItemImmediately: InspectItemImmediatelyBody,
  RecordOutsideDecision: RecordOutsideDecisionBody,
  RequireApproval: RequireApprovalBody,
  RecordApproval: RecordApprovalBody,
  FulfilDecisionCondition: FulfilDecisionConditionBody,
  SettleDeadlines: SettleDeadlinesBody,
};
