/** What is sent to put a proposal before a body, to change it, and to put it off. */
import { AUTHORITIES, DECISION_TYPES, type Authority, type Command, type Effect, type Money } from '@app/alliance';
import { Effects } from '../effects.body';
import { ActBody, Amount, AuthorityBody, Day, Id, Nested, OneOf, Text } from '../members';

type Content = Omit<Command<'ProposeDecision'>, 'body' | 'label'>;
type Condition = NonNullable<Content['conditions']>[number];

class ConditionBody implements Condition {
  @Id({ description: 'Its name within the decision.' }) condition: string;
  @Day({ optional: true }) due?: string;
}

/** What a proposal has to say may all be absent here: that it is incomplete is for the alliance to refuse, naming what is missing (V-01). */
class ProposalContentBody extends ActBody implements Content {
  @OneOf(DECISION_TYPES, { optional: true }) type?: Content['type'];
  @Text(300, { optional: true }) title?: string;
  @Text(20_000, { optional: true }) text?: string;
  @Text(8000, { optional: true }) rationale?: string;
  @Text(4000, { optional: true, description: 'Why it is best for the alliance as a whole.' }) bestForAllianceStatement?: string;
  @Nested(() => AuthorityBody, { optional: true, description: `On what authority the body decides: ${AUTHORITIES.join(', ')}.` })
  authority?: Authority;
  @Effects({ optional: true }) effects?: readonly Effect[];
  @Id({ optional: true, description: 'The matter it is about, where the policies reserve it to another body: adopted, it is then a recommendation.' })
  matter?: string;
  @Text(8000, { optional: true }) alternatives?: string;
  @Text(4000, { optional: true }) riskEffect?: string;
  @Amount({ optional: true }) costEffect?: Money;
  @Nested(() => ConditionBody, { optional: true, list: true, description: 'What must be fulfilled before it has any effect.' })
  conditions?: readonly Condition[];
  @Day({ optional: true, description: 'The last day on which anything new can rest on it.' }) expiresOn?: string;
  @Day({ optional: true, description: 'The day from which it is to hold, where that is later than its adoption.' }) takesEffectOn?: string;
}

export class ProposeDecisionBody extends ProposalContentBody implements Command<'ProposeDecision'> {
  @Id() body: string;
  @Text(64, { optional: true, description: 'The name by which people know the decision.' }) label?: string;
}
export class AmendProposalBody extends ProposalContentBody implements Command<'AmendProposal'> {
  @Id() decision: string;
  @Text(4000, { optional: true }) changeNote?: string;
}
export class WithdrawProposalBody extends ActBody implements Command<'WithdrawProposal'> {
  @Id() decision: string;
  @Text(4000) reason: string;
}
export class TableItemBody extends ActBody implements Command<'TableItem'> {
  @Id() decision: string;
  @Day({ optional: true }) until?: string;
  @Text(4000, { optional: true }) reason?: string;
}
export class ReferBackBody extends TableItemBody implements Command<'ReferBack'> {}

export const proposalBodies = {
  ProposeDecision: ProposeDecisionBody,
  AmendProposal: AmendProposalBody,
  WithdrawProposal: WithdrawProposalBody,
  TableItem: TableItemBody,
  ReferBack: ReferBackBody,
};
