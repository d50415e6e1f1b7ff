import { CHOICES, DECISION_TYPES, PAST_OUTCOMES, type Command, type Effect, type Evidence } from '@app/alliance';
import { Effects } from '../effects.body';
import { AuthorisedBody, Day, DocumentVersion, Id, Nested, OneOf, Text } from '../members';

type Past = Command<'RecordPastDecision'>;

class PastSeatVoteBody {
  @Id() seat: string;
  @OneOf(CHOICES) choice: (typeof CHOICES)[number];
}
class PastVoteBody {
  @OneOf(PAST_OUTCOMES, { description: 'NOT_STATED where the minutes do not tell.' }) outcome: (typeof PAST_OUTCOMES)[number];
  @Nested(() => PastSeatVoteBody, { optional: true, list: true }) seats?: readonly PastSeatVoteBody[];
}

export class RecordPastDecisionBody extends AuthorisedBody implements Past {
  @Id() body: string;
  @OneOf(DECISION_TYPES) type: Past['type'];
  @Text(300) title: string;
  @Text(20_000, { optional: true }) text?: string;
  @Id({ optional: true }) label?: string;
  @Day({ description: 'When the body decided. From when it holds is said by `effective`.' }) decidedOn: string;
  @Text(200, { description: 'The paragraph of the minutes.' }) reference: string;
  @DocumentVersion() minutes: Evidence;
  @Nested(() => PastVoteBody) vote: PastVoteBody;
  @Effects() effects: readonly Effect[];
}

export class AcceptHistoryBody extends AuthorisedBody implements Command<'AcceptHistory'> {
  @Day({ description: 'The last day that the records cover.' }) until: string;
}

export const takingOverBodies = { RecordPastDecision: RecordPastDecisionBody, AcceptHistory: AcceptHistoryBody };
