/**
 * The words of the minutes, in one shape for every language: a word that a language lacks does not compile. Names of things
 * are those of the glossary.
 */
import type { ABSENCES, AUTHORITIES, CHANNELS, CHOICES, DECISION_TYPES, DEFECT_GROUNDS, INTEREST_KINDS, LINKS, MEETING_MODES } from '@app/alliance';
import type { MODES, PROFILES, VOID_GROUNDS } from '@app/alliance';
import type { MinutesBallot, MinutesItem, MinutesOrganisation, MinutesResult } from '@app/views';
import type { Language } from './writing';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

type Of<List extends readonly string[], Word = string> = Readonly<Record<List[number], Word>>;

export type Label =
  // What stands at the head, and the parts.
  | 'minutes'
  | 'alliance'
  | 'body'
  | 'meeting'
  | 'time'
  | 'place'
  | 'version'
  | 'versionName'
  | 'status'
  | 'copy'
  | 'organisation'
  | 'handling'
  | 'decidedInWriting'
  | 'legality'
  // Who met.
  | 'participants'
  | 'seat'
  | 'party'
  | 'person'
  | 'as'
  | 'present'
  | 'manner'
  | 'absent'
  | 'vacant'
  | 'nonVoting'
  | 'others'
  | 'holder'
  | 'deputy'
  | 'notForQuorum'
  | 'quorum'
  | 'calling'
  | 'notice'
  | 'meetsOn'
  | 'mode'
  | 'consents'
  | 'agenda'
  | 'inTime'
  | 'unseated'
  // What was handled.
  | 'item'
  | 'handled'
  | 'decision'
  | 'documents'
  | 'presentAtOpening'
  | 'presenceChanges'
  | 'proposal'
  | 'proposedBy'
  | 'type'
  | 'basis'
  | 'cost'
  | 'takesEffect'
  | 'expires'
  | 'text'
  | 'rationale'
  | 'bestForAlliance'
  | 'alternatives'
  | 'riskEffect'
  | 'effects'
  | 'conditions'
  | 'earlierVersions'
  | 'support'
  | 'counterProposals'
  | 'supportedBy'
  | 'interests'
  | 'declaredBy'
  | 'ground'
  | 'ruling'
  | 'recusals'
  | 'deputies'
  | 'ballot'
  | 'procedure'
  | 'rule'
  | 'votedVersion'
  | 'ballotOpen'
  | 'outcome'
  | 'counts'
  | 'voted'
  | 'vote'
  | 'note'
  | 'statements'
  | 'objections'
  | 'wouldSatisfy'
  | 'dissents'
  | 'defects'
  | 'result'
  | 'until'
  | 'reason'
  | 'actions'
  | 'id'
  | 'owner'
  | 'due'
  | 'task'
  | 'completed'
  | 'inspectedAtOnce'
  // Who answers for it.
  | 'chair'
  | 'secretary'
  | 'inspectors'
  | 'draftDue'
  | 'steps'
  | 'step'
  | 'by'
  | 'amendments'
  | 'earlierMinutes'
  | 'was'
  | 'is'
  | 'confirmedDecisions'
  // What is not told.
  | 'erased'
  | 'withheld'
  | 'participant'
  | 'nobody'
  | 'none';

export interface Words {
  readonly labels: Readonly<Record<Label, string>>;
  readonly roles: { readonly [role: string]: string };
  readonly channels: Of<typeof CHANNELS>;
  readonly links: Of<typeof LINKS>;
  readonly meetingModes: Of<typeof MEETING_MODES>;
  readonly modes: Of<typeof MODES>;
  readonly rules: Readonly<Record<'NO_OBJECTION' | 'STRICT', string>>;
  readonly choices: Of<typeof CHOICES>;
  readonly rulingVotes: Readonly<Record<'ALLOW' | 'RECUSE', string>>;
  readonly rulings: Readonly<Record<'PARTICIPATION_ALLOWED' | 'RECUSAL_REQUIRED', string>>;
  readonly recused: Readonly<Record<'RULING' | 'SELF', string>>;
  readonly interestKinds: Of<typeof INTEREST_KINDS>;
  readonly absences: Of<typeof ABSENCES>;
  readonly voteStates: Readonly<Record<Exclude<MinutesBallot['votes'][number]['state'], 'COUNTED'>, string>>;
  readonly voidGrounds: Of<typeof VOID_GROUNDS>;
  readonly defectGrounds: Of<typeof DEFECT_GROUNDS>;
  readonly decisionTypes: Of<typeof DECISION_TYPES>;
  readonly authorities: Of<typeof AUTHORITIES>;
  readonly agenda: Readonly<Record<NonNullable<MinutesItem['agenda']>, string>>;
  readonly changes: Readonly<Record<MinutesItem['presenceChanges'][number]['event'], string>>;
  readonly quorum: Readonly<Record<MinutesOrganisation['quorum'][number]['event'], string>>;
  readonly results: Readonly<Record<Exclude<MinutesResult, 'ADOPTED' | 'NOT_ADOPTED'>, string>>;
  /** How a ballot came out. Two outcomes that differ in law never have the same words. */
  readonly outcomes: {
    readonly UNANIMOUS: string;
    readonly CONSENSUS_WITH_STAND_ASIDE: (asides: number) => string;
    readonly OBJECTED: string;
    readonly VOTES_MISSING: string;
    readonly NO_ELECTORATE: string;
    readonly ELECTORATE_CHANGED: string;
    readonly BASIS_CHANGED: string;
    readonly APPROVAL_REFUSED: string;
    readonly MOVED_TO_MEETING: string;
    readonly ended: string;
    readonly open: string;
  };
  readonly profiles: Of<typeof PROFILES>;
  readonly standing: Readonly<Record<'CONFIRMED' | 'DRAFT' | 'NOT_DRAFTED' | 'REPLACED' | 'RETURNED', string>>;
  readonly steps: {
    readonly drafted: string;
    readonly returned: string;
    readonly divided: string;
    readonly inspected: string;
    readonly confirmed: string;
    readonly confirmedIn: (meeting: string) => string;
    readonly checked: (profile: string) => string;
    readonly published: (profile: string) => string;
  };
  readonly sentences: {
    readonly title: (body: string, day: string) => string;
    /** The mark on every page of what is not confirmed. */
    readonly draft: (version: number | undefined) => string;
    readonly version: (version: number) => string;
    readonly agenda: (version: number, published: string) => string;
    readonly inTime: (isInTime: boolean, days: number) => string;
    readonly notCalled: string;
    readonly quorumNotDeclared: string;
    readonly missing: (parties: string) => string;
    readonly represented: (parties: string) => string;
    readonly counts: (counts: MinutesBallot['counts']) => string;
    readonly notCast: string;
    readonly quoted: (text: string) => string;
    readonly hidden: string;
    readonly changedVote: string;
    readonly alsoIn: (bodies: string) => string;
    readonly dueOn: (day: string) => string;
    readonly amended: (amendment: string, during: string, at: string) => string;
    readonly earlierConfirmed: (meeting: string, version: number) => string;
    readonly earlierAmended: (meeting: string, amendment: string) => string;
    readonly withheld: (ground: string) => string;
    readonly origin: (revision: number) => string;
    readonly noItems: string;
    readonly publicCopy: string;
  };
}

export const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };

/** What a code is called; one that is newer than these words stands as it is, so that nothing is left out. */
export const called = (names: { readonly [code: string]: string }, code: string): string => names[code] ?? code;
