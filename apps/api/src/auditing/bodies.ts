import { APPOINTED_ROLES, FINDING_OUTCOMES, FINDING_WEIGHTS, GRANTED_ROLES, type AuditCommand, type AuditCommandType } from '@app/alliance';
import { checked } from '../bodies';
import { Day, Hash, Id, Nested, OneOf, Text } from '../members';

/** Evaluators, candidates and observers see nothing of an audit. */
const ANSWERING = [...GRANTED_ROLES, ...APPOINTED_ROLES].filter((role) => !['EVALUATOR', 'CANDIDATE', 'OBSERVER'].includes(role));

class AboutBody {
  @Hash({ optional: true, list: true, description: 'Entries of the alliance, by their hashes.' }) entries?: readonly string[];
  @Id({ optional: true, list: true }) decisions?: readonly string[];
}
const About = () => Nested(() => AboutBody, { optional: true });

export class AddAuditNoteBody implements AuditCommand<'AddAuditNote'> {
  @Text(20_000) text: string;
  @About() about?: AboutBody;
}

export class RaiseFindingBody implements AuditCommand<'RaiseFinding'> {
  @Text(300) title: string;
  @Text(20_000) text: string;
  @OneOf(FINDING_WEIGHTS) weight: (typeof FINDING_WEIGHTS)[number];
  @OneOf(ANSWERING, { description: 'The role that is to answer it.' }) to: AuditCommand<'RaiseFinding'>['to'];
  @About() about?: AboutBody;
  @Day({ optional: true, description: 'The last day for the answer.' }) due?: string;
}

export class AnswerFindingBody implements AuditCommand<'AnswerFinding'> {
  @Id() finding: string;
  @Text(20_000) text: string;
  @About() about?: AboutBody;
}

export class CloseFindingBody implements AuditCommand<'CloseFinding'> {
  @Id() finding: string;
  @OneOf(FINDING_OUTCOMES) outcome: (typeof FINDING_OUTCOMES)[number];
  @Text(2000, { optional: true }) text?: string;
}

export const auditBodies = {
  AddAuditNote: AddAuditNoteBody,
  RaiseFinding: RaiseFindingBody,
  AnswerFinding: AnswerFindingBody,
  CloseFinding: CloseFindingBody,
} satisfies { readonly [T in AuditCommandType]: new () => AuditCommand<T> };

/** A command of an audit from a file, checked as one from a request. */
export const auditCommandFrom = <T extends AuditCommandType>(type: T, plain: object): AuditCommand<T> =>
  checked(auditBodies[type], plain) as AuditCommand<T>;
