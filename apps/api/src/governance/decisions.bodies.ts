/** What is sent about decisions after they were voted on: deadlocks, supersession, defects, delegations. */
import { COMMAND_TYPES, DEADLOCK_LEVELS, DEFECT_GROUNDS, RESOLUTIONS, VOID_GROUNDS, type Command, type Evidence, type Money } from '@app/alliance';
import { ActBody, Amount, AuthorisedBody, Day, DocumentVersion, Flag, Id, Nested, OneOf, Text } from '../members';

type Level = NonNullable<Command<'Escalate'>['level']>;
type Position = Command<'DeclareDeadlock'>['positions'][number];

export class VoidVoteBody extends ActBody implements Command<'VoidVote'> {
  @Id() ballot: string;
  @Id() seat: string;
  @OneOf(VOID_GROUNDS) ground: (typeof VOID_GROUNDS)[number];
}

export class AddStatementBody extends ActBody implements Command<'AddStatement'> {
  @Id() decision: string;
  @Id() seat: string;
  @Text(4000) statement: string;
}

export class DissentBody extends ActBody implements Command<'Dissent'> {
  @Id() decision: string;
  @Id() seat: string;
  @Text(4000) reasons: string;
}

class PositionBody implements Position {
  @Id() party: string;
  @Text(2000) position: string;
}
export class DeclareDeadlockBody extends ActBody implements Command<'DeclareDeadlock'> {
  @Id() decision: string;
  @Nested(() => PositionBody, { list: true }) positions: readonly Position[];
  @Text(4000, { optional: true }) attempts?: string;
}

export class EscalateBody extends ActBody implements Command<'Escalate'> {
  @Id() deadlock: string;
  @OneOf(DEADLOCK_LEVELS, { optional: true, description: 'The next level of the ladder, unless another is named.' }) level?: Level;
  @Id({ optional: true, list: true, description: 'The parties that agreed to leave out the levels between.' }) consents?: readonly string[];
  @Text(500, { optional: true }) to?: string;
}

export class ObtainExpertOpinionBody extends ActBody implements Command<'ObtainExpertOpinion'> {
  @Id() deadlock: string;
  @Flag() binding: boolean;
  @DocumentVersion() document: Evidence;
}

export class ResolveDeadlockBody extends ActBody implements Command<'ResolveDeadlock'> {
  @Id() deadlock: string;
  @OneOf(RESOLUTIONS) how: (typeof RESOLUTIONS)[number];
  @DocumentVersion({ optional: true }) document?: Evidence;
}

export class UseReservedPowerBody extends ActBody implements Command<'UseReservedPower'> {
  @Text(200) matter: string;
  @Text(4000) ground: string;
  @Text(4000, { optional: true, description: 'What was determined.' }) text?: string;
  @Id({ optional: true, description: 'Needed where the matter is reserved to several bodies.' }) body?: string;
  @Id({ optional: true }) decision?: string;
}

export class SupersedeDecisionBody extends ActBody implements Command<'SupersedeDecision'> {
  @Id({ description: 'The decision that is replaced.' }) decision: string;
  @OneOf(['FULL', 'PART']) scope: 'FULL' | 'PART';
  @Id({ optional: true, list: true, description: 'With PART: the effects that are replaced.' }) effects?: readonly string[];
  @Text(200, { optional: true, description: 'Where another body had decided: the matter that is reserved to this one.' }) matter?: string;
}

export class RevokeDecisionBody extends AuthorisedBody implements Command<'RevokeDecision'> {
  @Id() decision: string;
}

export class FlagDefectBody extends ActBody implements Command<'FlagDefect'> {
  @Id() decision: string;
  @OneOf(DEFECT_GROUNDS) ground: (typeof DEFECT_GROUNDS)[number];
  @Id({ optional: true }) person?: string;
  @Id({ optional: true }) seat?: string;
  @Text(4000, { optional: true }) detail?: string;
}

export class CureDefectBody extends ActBody implements Command<'CureDefect'> {
  @Id() decision: string;
  @OneOf(DEFECT_GROUNDS) ground: (typeof DEFECT_GROUNDS)[number];
  @Id({ optional: true, description: 'The decision that cured it.' }) by?: string;
  @Text(4000) how: string;
}

export class GrantDelegationBody extends AuthorisedBody implements Command<'GrantDelegation'> {
  @Id() to: string;
  @OneOf(COMMAND_TYPES, { list: true, min: 1, description: 'The commands that may be decided under it.' }) scope: readonly string[];
  @Amount({ optional: true }) limitEach?: Money;
  @Amount({ optional: true }) limitTotal?: Money;
  @Day({ optional: true, description: 'Its last day.' }) until?: string;
}

export class RevokeDelegationBody extends AuthorisedBody implements Command<'RevokeDelegation'> {
  @Id() delegation: string;
}

export const decisionBodies = {
  VoidVote: VoidVoteBody,
  AddStatement: AddStatementBody,
  Dissent: DissentBody,
  DeclareDeadlock: DeclareDeadlockBody,
  Escalate: EscalateBody,
  ObtainExpertOpinion: ObtainExpertOpinionBody,
  ResolveDeadlock: ResolveDeadlockBody,
  UseReservedPower: UseReservedPowerBody,
  SupersedeDecision: SupersedeDecisionBody,
  RevokeDecision: RevokeDecisionBody,
  FlagDefect: FlagDefectBody,
  CureDefect: CureDefectBody,
  GrantDelegation: GrantDelegationBody,
  RevokeDelegation: RevokeDelegationBody,
};
