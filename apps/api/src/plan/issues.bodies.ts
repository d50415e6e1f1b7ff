import { ISSUE_CATEGORIES, ISSUE_ENDS, type Command } from '@app/alliance';
import { ActBody, AuthorisedBody, Day, FactBody, Id, OneOf, Text } from '../members';

const optional = { optional: true } as const;

export class RaiseOrphanIssueBody extends FactBody implements Command<'RaiseOrphanIssue'> {
  @Id({ ...optional, description: 'The name by which people know it; else it is numbered.' }) issue?: string;
  @Id({ list: true, description: 'At least two units or parties that it falls between.' }) between: string[];
  @OneOf(ISSUE_CATEGORIES) category: Command<'RaiseOrphanIssue'>['category'];
  @Text(200) title: string;
  @Text(4000, optional) description?: string;
  @Id({ ...optional, description: 'Who is asked to own it; whoever raises it owns it until that person takes it over.' }) owner?: string;
  @Day() nextReview: string;
}
class OfIssueBody extends FactBody {
  @Id() issue: string;
}
export class TakeInterimOwnershipBody extends OfIssueBody implements Command<'TakeInterimOwnership'> {}
export class ReviewOrphanIssueBody extends OfIssueBody implements Command<'ReviewOrphanIssue'> {
  @Day() nextReview: string;
  @Text(4000, optional) findings?: string;
}
export class EscalateOrphanIssueBody extends ActBody implements Command<'EscalateOrphanIssue'> {
  @Id() issue: string;
  @Text(500, { ...optional, description: 'To whom it goes.' }) to?: string;
}
export class ParkOrphanIssueBody extends OfIssueBody implements Command<'ParkOrphanIssue'> {
  @Day({ description: 'The last day on which it is parked.' }) until: string;
  @Text(2000) reason: string;
}
export class OfferHandOverBody extends ActBody implements Command<'OfferHandOver'> {
  @Id() issue: string;
  @Id({ description: 'The unit that is to have it for good.' }) unit: string;
  @Id({ description: 'Who would take it for that unit.' }) person: string;
}
export class AcceptHandOverBody extends OfIssueBody implements Command<'AcceptHandOver'> {}
export class ResolveOrphanIssueBody extends AuthorisedBody implements Command<'ResolveOrphanIssue'> {
  @Id() issue: string;
  @OneOf(ISSUE_ENDS, { ...optional, description: 'RESOLVED, by a decision, unless it is said to be none.' })
  how?: Command<'ResolveOrphanIssue'>['how'];
  @Text(2000, { ...optional, description: 'Needed where it is found to be none.' }) reason?: string;
}

export const issueBodies = {
  RaiseOrphanIssue: RaiseOrphanIssueBody,
  TakeInterimOwnership: TakeInterimOwnershipBody,
  ReviewOrphanIssue: ReviewOrphanIssueBody,
  EscalateOrphanIssue: EscalateOrphanIssueBody,
  ParkOrphanIssue: ParkOrphanIssueBody,
  OfferHandOver: OfferHandOverBody,
  AcceptHandOver: AcceptHandOverBody,
  ResolveOrphanIssue: ResolveOrphanIssueBody,
};
