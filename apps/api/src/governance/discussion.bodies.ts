/** What is sent while a proposal is discussed, and about what somebody has to do because of a decision. */
import type { Command } from '@app/alliance';
import { ActBody, Day, Id, Text } from '../members';

export class MakeCounterProposalBody extends ActBody implements Command<'MakeCounterProposal'> {
  @Id({ description: 'The proposal beside which it is put.' }) decision: string;
  @Id() seat: string;
  @Text(20_000) text: string;
  @Text(8000, { optional: true }) rationale?: string;
}
export class SupportProposalBody extends ActBody implements Command<'SupportProposal'> {
  @Id() decision: string;
  @Id() seat: string;
  @Id({ optional: true, description: 'The counter-proposal that is supported; without it, the proposal itself.' }) counterProposal?: string;
}
export class CreateActionBody extends ActBody implements Command<'CreateAction'> {
  @Id({ description: 'The decision from which it follows.' }) decision: string;
  @Id({ description: 'Who has to do it.' }) owner: string;
  @Day({ optional: true }) due?: string;
  @Text(4000) task: string;
}
export class CompleteActionBody extends ActBody implements Command<'CompleteAction'> {
  @Id() action: string;
  @Text(4000, { optional: true, description: 'What came of it.' }) how?: string;
}

export const discussionBodies = {
  MakeCounterProposal: MakeCounterProposalBody,
  SupportProposal: SupportProposalBody,
  CreateAction: CreateActionBody,
  CompleteAction: CompleteActionBody,
};
