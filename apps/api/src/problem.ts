/** Every answer that is not a success is `application/problem+json` (RFC 9457) with a reason code and what would help. */
import { Catch, HttpException, HttpStatus, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { AnyRefusal, AuditRefusal } from '@app/alliance';
import { NotReadyError, ResyncError, type LedgerRefusal, type PlatformRefusal } from '@app/ledger';
import type { ViewRefusal, WhatIfRefusal } from '@app/views';
import { answerOf, otherAnswers, type OtherAnswer } from './answers';
import { auditProblems } from './auditing/problems';
import { commercialProblems } from './commercial/problems';
import { correctionProblems } from './corrections/problems';
import { documentProblems } from './documents/problems';
import { governanceProblems } from './governance/problems';
import { meetingProblems } from './meetings/problems';
import { partyProblems } from './parties/problems';
import { phaseProblems } from './phases/problems';
import { planProblems } from './plan/problems';
import { CONFLICT, FORBIDDEN, NOT_FOUND, UNPROCESSABLE, type Problem, type Problems } from './problems';
import { procurementProblems } from './procurement/problems';
import { resultProblems } from './results/problems';
import { takingOverProblems } from './taking-over/problems';
import { templateProblems, type TemplateRefusal } from './templates/problems';
import type { AsOfRefusal } from './views/as-of';
import { IN_OTHER_WORDS } from './words/others';
import { languageOf, type Language, type Sentences } from './words/language';
import { whatIfProblems } from './views/what-if.problems';

/** What is refused at the edge, before the alliance's own rules are asked. */
export type EdgeRefusal =
  | { readonly refused: 'NO_ROLE_IN_ALLIANCE' }
  | { readonly refused: 'NOT_FOR_CANDIDATES' }
  | { readonly refused: 'NOT_FOR_OBSERVERS' }
  | AsOfRefusal
  | ViewRefusal
  | WhatIfRefusal
  | TemplateRefusal;
export type Refused = AnyRefusal | AuditRefusal | LedgerRefusal | PlatformRefusal | EdgeRefusal;

export const commonProblems = {
  ALLIANCE_NOT_FOUND: [NOT_FOUND, 'There is no alliance of that name.', 'Name an alliance that is registered in this ledger.'],
  ALLIANCE_FULL: [CONFLICT, 'This alliance has reached its greatest length.', 'Archive it, and go on in a new one.'],
  NOT_FOR_CANDIDATES: [
    FORBIDDEN,
    'A candidate of a procurement sees its own application, and nothing else of the alliance.',
    'Ask for the consortium view of your own application, or for your own refusals.',
  ],
  NOT_FOR_OBSERVERS: [
    FORBIDDEN,
    'An observer sees the items and documents that were opened to it, and nothing else of the alliance.',
    'Ask for what is open to you, or have the chair open it.',
  ],
  NO_ROLE_IN_ALLIANCE: [FORBIDDEN, 'You hold no role in this alliance.', 'Have the registrar grant you a role, or a party appoint you to a seat.'],
  ASOF_TOO_YOUNG: [
    UNPROCESSABLE,
    'That instant is too recent: what happened then may still be on its way.',
    'Ask for an instant at least ten seconds ago, or leave asOf out.',
  ],
  REVISION_NOT_FOUND: [UNPROCESSABLE, 'The history has no such revision yet.', 'Ask for a revision up to the head.'],
  NOTHING_RECORDED_YET: [UNPROCESSABLE, 'Nothing of this alliance was recorded by then.', 'Ask for a later instant.'],
  PROCUREMENT_NOT_FOUND: [UNPROCESSABLE, 'There is no such procurement in this alliance.', 'Name a procurement that was opened.'],
  CANDIDATE_NOT_FOUND: [UNPROCESSABLE, 'There is no such candidate in this procurement.', 'Name a candidate that has applied.'],
  NOT_PERMITTED: [FORBIDDEN, 'This is for the holder of another role.', 'Have it done by somebody who holds the role needed, acting in it.'],
  CAPACITY_NOT_HELD: [
    FORBIDDEN,
    'Whoever acts for a party states one capacity that the party holds on the day; who acts for the alliance states none.',
    'State a capacity that your party holds today.',
  ],
  AUTHORITY_MISSING: [UNPROCESSABLE, 'This needs a decision to rest on.', 'Cite an adopted decision or one of an outside body.'],
  AUTHORITY_NOT_IN_FORCE: [
    FORBIDDEN,
    'The decision cited is not in force on that day.',
    'Cite an adopted decision that allows this and is in force on that day.',
  ],
  OUTSIDE_LIFETIME: [UNPROCESSABLE, 'The alliance did not exist on that day, or was archived.', 'Give a day between its founding and its archival.'],
  REASON_REQUIRED: [UNPROCESSABLE, 'What is recorded late, or goes on out of the ordinary, is recorded with the reason for it.', 'Say why.'],
  BACKDATED_TOO_FAR: [
    UNPROCESSABLE,
    'The day lies further back than this alliance allows without a decision.',
    'Give a later day, or cite the decision that it rests on.',
  ],
  AMOUNT_NOT_POSITIVE: [UNPROCESSABLE, 'An amount above zero is needed.', 'State an amount above zero.'],
  CURRENCY_MISMATCH: [UNPROCESSABLE, 'The alliance counts in another currency.', 'State the amount in the currency of the alliance.'],
  PARTY_NOT_FOUND: [UNPROCESSABLE, 'There is no such party in this alliance on that day.', 'Register the party first.'],
  BODY_NOT_FOUND: [UNPROCESSABLE, 'There is no such body in this alliance on that day.', 'Establish the body first.'],
  SEAT_NOT_FOUND: [UNPROCESSABLE, 'There is no such seat in this alliance on that day.', 'Create the seat first.'],
  BALLOT_NOT_FOUND: [UNPROCESSABLE, 'There is no such ballot in this alliance.', 'Name a ballot that was opened.'],
  DECISION_NOT_FOUND: [UNPROCESSABLE, 'There is no such decision in this alliance.', 'Name a decision of this alliance.'],
  NOT_THE_DECIDING_BODY: [
    FORBIDDEN,
    'Another body decides this matter.',
    'Have the body decide it to which the matter belongs, and cite its decision.',
  ],
  EFFECT_NOT_FOUND: [UNPROCESSABLE, 'The decision has no effect of that name.', 'Name an effect of the decision as it was adopted.'],
  BALLOT_OPEN: [CONFLICT, 'A ballot on this is open.', 'Close the ballot first, or wait until it has ended.'],
  CONDITION_OPEN: [CONFLICT, 'A condition that this depends on is still open.', 'Have the condition fulfilled, or waived by whoever set it, first.'],
  ENDS_BEFORE_START: [UNPROCESSABLE, 'It would end before it begins.', 'Give an end that is not before the start.'],
  IDEMPOTENCY_KEY_REUSED: [UNPROCESSABLE, 'You sent another command under this key before.', 'Send another command under a new key.'],
  REVISION_MOVED: [
    HttpStatus.PRECONDITION_FAILED,
    'The alliance has moved on since the revision that you saw.',
    'Look at what has happened since, and decide again.',
  ],
  COMMAND_TOO_LARGE: [HttpStatus.PAYLOAD_TOO_LARGE, 'What this command would record is too large.', 'Split it into smaller commands.'],
  PLATFORM_ROLE_EXISTS: [CONFLICT, 'The person holds that role of the ledger already.', 'Nothing needs to be done.'],
  PLATFORM_ROLE_NOT_FOUND: [UNPROCESSABLE, 'The person does not hold that role of the ledger.', 'Name a role that the person holds.'],
  LAST_ADMINISTRATOR: [CONFLICT, 'The ledger would be left without an administrator.', 'Grant the role to somebody else first.'],
  PERSON_ERASED: [CONFLICT, "That person's data was erased.", 'Name another person.'],
} satisfies Problems;

// One code, one sentence, wherever it is refused; a refusal without a row does not compile.
export const PROBLEMS: Readonly<Record<Refused['refused'], Problem>> = {
  ...partyProblems,
  ...documentProblems,
  ...phaseProblems,
  ...procurementProblems,
  ...meetingProblems,
  ...governanceProblems,
  ...commercialProblems,
  ...resultProblems,
  ...planProblems,
  ...correctionProblems,
  ...auditProblems,
  ...takingOverProblems,
  ...templateProblems,
  ...whatIfProblems,
  ...commonProblems,
};

/** Everything that an answer may be called that is not a success: refusals, and what was never asked of a rule. */
export const ANSWERS: Readonly<Record<Refused['refused'] | OtherAnswer, Problem>> = { ...PROBLEMS, ...otherAnswers };
export const isAnswer = (code: string): code is keyof typeof ANSWERS => Object.hasOwn(ANSWERS, code);

/** What is the case and what would help, in one of the languages spoken here. */
export function sentencesOf(code: keyof typeof ANSWERS, language: Language): Sentences {
  const [, says, remedy] = ANSWERS[code];
  return language === 'en' ? [says, remedy] : IN_OTHER_WORDS[language][code];
}

export class RefusedException extends HttpException {
  constructor(readonly refusal: Refused) {
    super(refusal, PROBLEMS[refusal.refused][0]);
  }
}

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

type Members<R> = R extends R ? keyof R : never;
type Nothing<T extends never> = T;
/** What a refusal carries stands beside the members that every problem has, and under other names. */
export type Clash = Nothing<Extract<Members<Refused>, keyof ProblemDocument>>;

export function problemOf(error: unknown, language: Language = 'en'): ProblemDocument {
  if (error instanceof RefusedException) {
    const { refused, ...particulars } = error.refusal;
    return { ...problem(refused, language), ...particulars };
  }
  if (error instanceof HttpException) return answered(error, language);
  return problem(error instanceof NotReadyError ? error.code : error instanceof ResyncError ? 'RESYNC' : 'FAULT', language);
}

function problem(code: keyof typeof ANSWERS, language: Language): ProblemDocument {
  const [title, detail] = sentencesOf(code, language);
  return { type: `/problems/${code}`, title, status: ANSWERS[code][0], code, detail };
}

/** What is wrong in a request is named by its members. Of all else nothing is repeated: an address may carry what nobody should read again. */
function answered(error: HttpException, language: Language): ProblemDocument {
  const status = error.getStatus();
  const document = { ...problem(answerOf(status), language), status };
  if (document.code !== 'INVALID_REQUEST') return document;
  const answer = error.getResponse();
  const faults = typeof answer === 'string' ? answer : ((answer as { message?: string | readonly string[] }).message ?? error.message);
  return { ...document, detail: [faults].flat().join('; ').slice(0, 2000) };
}

/** What went wrong, and what lay behind it: that the disk is full is what the operator must hear. */
const because = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause === undefined ? message : `${message}: ${because(cause)}`;
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<{ readonly headers: { readonly 'accept-language'?: string } }>();
    const language = languageOf(request.headers);
    const document = problemOf(error, language);
    // What passes by itself is told in a line; a fault with all that is known of it.
    if (document.status === HttpStatus.SERVICE_UNAVAILABLE) this.logger.warn(because(error));
    else if (document.status >= HttpStatus.INTERNAL_SERVER_ERROR)
      this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const reply = host.switchToHttp().getResponse();
    if (document.status === HttpStatus.UNAUTHORIZED) reply.header('www-authenticate', 'Bearer');
    // The faults of a request are told in the words of its members, which are English.
    reply.header('content-language', document.code === 'INVALID_REQUEST' && language !== 'en' ? `${language}, en` : language);
    reply.status(document.status).type('application/problem+json').send(document);
  }
}
