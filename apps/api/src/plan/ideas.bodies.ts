import { TRIAL_RESULTS, type Command, type Evidence } from '@app/alliance';
import { AuthorisedBody, Day, DocumentVersion, FactBody, Id, OneOf, Text, Whole } from '../members';

const optional = { optional: true } as const;

export class SubmitIdeaBody extends FactBody implements Command<'SubmitIdea'> {
  @Id({ ...optional, description: 'The name by which people know it; else it is numbered.' }) idea?: string;
  @Text(200) title: string;
  @Text(4000, optional) description?: string;
}
class OfIdeaBody extends AuthorisedBody {
  @Id() idea: string;
}
export class TrialIdeaBody extends OfIdeaBody implements Command<'TrialIdea'> {
  @Day({ ...optional, description: 'The last day of the trial.' }) until?: string;
  @Text(500, optional) where?: string;
}
export class EndTrialBody extends OfIdeaBody implements Command<'EndTrial'> {
  @OneOf(TRIAL_RESULTS) result: Command<'EndTrial'>['result'];
  @Text(4000, optional) findings?: string;
}
export class AdoptIdeaBody extends OfIdeaBody implements Command<'AdoptIdea'> {}
export class DeclineIdeaBody extends OfIdeaBody implements Command<'DeclineIdea'> {
  @Text(2000, { description: 'For whoever had the idea.' }) reason: string;
}

export class RecordInvolvementBody extends FactBody implements Command<'RecordInvolvement'> {
  @Id({ list: true, min: 1, description: 'Whom they stand for; never a person.' }) groups: string[];
  @Whole(1, 1_000_000, optional) participants?: number;
  @Whole(1, 1_000_000, { ...optional, description: 'Where nobody counted, that there were at least so many.' }) atLeast?: number;
  @Text(500, { description: 'What it was: a workshop, an inquiry, a hearing.' }) kind: string;
  @DocumentVersion(optional) document?: Evidence;
}

export const ideaBodies = {
  SubmitIdea: SubmitIdeaBody,
  TrialIdea: TrialIdeaBody,
  EndTrial: EndTrialBody,
  AdoptIdea: AdoptIdeaBody,
  DeclineIdea: DeclineIdeaBody,
  RecordInvolvement: RecordInvolvementBody,
};
