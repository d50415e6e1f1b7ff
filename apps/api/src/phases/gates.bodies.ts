import type { Command, Evidence } from '@app/alliance';
import { ActBody, AuthorisedBody, Day, DocumentVersion, FactBody, Id, Nested, OneOf, Text, True, Whole } from '../members';
import { FigureBody } from './figure.body';
import { PLACES_MAX } from './phases.bodies';

const VOTING_RULES = ['UNANIMOUS', 'MAJORITY'] as const;
const RESULTS = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const;

export class DefineGateBody extends FactBody implements Command<'DefineGate'> {
  @Id() gate: string;
  @Whole(1, PLACES_MAX, { optional: true, description: 'Its place among the gates; that of the phase before it, unless given.' }) order?: number;
  @Id() from: string;
  @Id({ optional: true, description: 'Absent for the last gate, which leads nowhere.' }) to?: string;
  @Id() decidingBody: string;
  @Id({ optional: true, list: true, description: 'Bodies outside whose own decisions must be there as well.' }) concurringBodies?: string[];
  @OneOf(VOTING_RULES) votingRule: (typeof VOTING_RULES)[number];
  @Day({ optional: true }) planned?: string;
}

export class DefineCriterionBody extends ActBody implements Command<'DefineCriterion'> {
  @Id() gate: string;
  @Id() criterion: string;
  @Text(2000) text: string;
  @Text(64, { list: true }) evidenceTypes: string[];
}

export class AttachEvidenceBody extends ActBody implements Command<'AttachEvidence'> {
  @Id() gate: string;
  @Id() criterion: string;
  @DocumentVersion() document: Evidence;
}

export class AssessCriterionBody extends ActBody implements Command<'AssessCriterion'> {
  @Id() gate: string;
  @Id() criterion: string;
  @OneOf(RESULTS) result: (typeof RESULTS)[number];
  @Text(2000) reason: string;
  @Nested(() => FigureBody, { optional: true }) figure?: FigureBody;
}

export class SubmitGateBody extends ActBody implements Command<'SubmitGate'> {
  @Id() gate: string;
}

export class PassGateBody extends AuthorisedBody implements Command<'PassGate'> {
  @Id() gate: string;
  @True({ optional: true, description: 'Evidence bears a later date than the decision; needs a reason.' }) evidenceAfterDecision?: true;
  @Text(2000, { optional: true }) reason?: string;
}

export class RefuseGateBody extends AuthorisedBody implements Command<'RefuseGate'> {
  @Id() gate: string;
  @Text(2000) reasons: string;
}

export class ReturnGateBody extends AuthorisedBody implements Command<'ReturnGate'> {
  @Id() gate: string;
  @Text(2000) missing: string;
}

export const gateBodies = {
  DefineGate: DefineGateBody,
  DefineCriterion: DefineCriterionBody,
  AttachEvidence: AttachEvidenceBody,
  AssessCriterion: AssessCriterionBody,
  SubmitGate: SubmitGateBody,
  PassGate: PassGateBody,
  RefuseGate: RefuseGateBody,
  ReturnGate: ReturnGateBody,
};
