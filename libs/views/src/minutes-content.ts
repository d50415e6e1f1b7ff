/**
 * What minutes contain, in the three groups that public bodies know: who met and how (organisation), what was handled and
 * decided under each item (handling), and who answers for it (legality). It is all told from the entries (S-22). Instants are
 * UTC; `timezone` says where the body meets. A sentence whose key was destroyed is `[erased]`.
 */
import type { Authority, Data, Effect, Evidence, Instant, LocalDate, MinutedItem, Money } from '@app/alliance';
import type { VoteRow } from './ballot-votes';
import type { Why } from './trail';

/** The life of the minutes: a version is drafted, returned or inspected, confirmed, published, and perhaps amended later. */
export type MinutesStatus = 'NOT_DRAFTED' | 'DRAFT' | 'RETURNED' | 'INSPECTED' | 'CONFIRMED' | 'PUBLISHED' | 'AMENDMENT_RECORDED';

export interface MinutesContent extends Why {
  readonly meeting: string;
  /** By language. */
  readonly allianceName: { readonly [language: string]: string };
  readonly timezone: string;
  readonly body: { readonly body: string; readonly kind: string; readonly name: string };
  readonly status: MinutesStatus;
  /** Absent as long as nothing was drafted: then this is what a draft would say now. */
  readonly version?: number;
  /** The name of the version: the hash of the entry that carries it (S-21). */
  readonly minutes?: string;
  /** The last entry that the content rests on. What came later about the version itself stands under `legality`. */
  readonly upToRevision: number;
  /** The copy for these readers: what is withheld in it is left out. Absent: everything. */
  readonly profile?: string;
  readonly organisation: MinutesOrganisation;
  readonly items: readonly MinutesItem[];
  /** Adopted without a meeting, and noted in these minutes. */
  readonly decidedInWriting: readonly MinutesMatter[];
  readonly legality: MinutesLegality;
}

export interface MinutesPresence {
  readonly person: string;
  readonly by?: 'HOLDER' | 'DEPUTY';
  /** In what role, for whoever came for no seat. */
  readonly as?: string;
  readonly channel: string;
  readonly link?: string;
  readonly countsForQuorum: boolean;
  readonly from: Instant;
  readonly to?: Instant;
}
export interface MinutesOrganisation {
  readonly notice?: {
    readonly givenAt: Instant;
    readonly by: string;
    readonly on: LocalDate;
    readonly time: string;
    readonly mode: string;
    readonly place?: string;
    readonly consents?: readonly string[];
  };
  readonly agendas: readonly { readonly version: number; readonly publishedAt: Instant; readonly consents?: readonly string[] }[];
  readonly day: LocalDate;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  readonly place?: string;
  readonly parties: readonly { readonly party: string; readonly legalName: string }[];
  /** Every seat of the body on the day, with everybody who sat in it; nobody in `present` means absent. */
  readonly seats: readonly {
    readonly seat: string;
    readonly party: string;
    readonly voting: boolean;
    readonly holder?: string;
    readonly present: readonly MinutesPresence[];
  }[];
  readonly others: readonly MinutesPresence[];
  readonly absent: readonly { readonly seat: string; readonly party: string; readonly holder?: string }[];
  readonly quorum: readonly {
    readonly event: 'QuorumDeclared' | 'QuorumLost' | 'QuorumRegained';
    readonly at: Instant;
    readonly parties: readonly string[];
    readonly missing: readonly string[];
  }[];
  readonly legality: {
    /** Called with notice. */
    readonly convened: boolean;
    /** The notice was as long as the rules ask; absent where the meeting was not called. */
    readonly inTime?: boolean;
    readonly noticeDays: number;
    /** The parties that should have had somebody in a seat and had nobody (S-01). */
    readonly unseated: readonly string[];
    readonly quorumDeclared: boolean;
  };
}

export interface MinutesProposal {
  readonly proposal: string;
  readonly version: number;
  readonly by: string;
  readonly on: LocalDate;
  readonly type: string;
  readonly basis: Authority;
  readonly title: string;
  readonly text: string;
  readonly rationale: string;
  readonly bestForAllianceStatement: string;
  readonly alternatives?: string;
  readonly riskEffect?: string;
  readonly effects: readonly Effect[];
  readonly conditions: Data<'DecisionProposed'>['conditions'];
  readonly costEffect?: Money;
  readonly takesEffectOn?: LocalDate;
  readonly expiresOn?: LocalDate;
  readonly evidence?: readonly Evidence[];
}
interface SaidFor {
  readonly seat: string;
  readonly person: string;
  readonly at: Instant;
}
export interface MinutesBallot {
  readonly ballot: string;
  readonly mode: string;
  readonly rule: string;
  /** The version that was voted on. */
  readonly proposal: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  readonly electorate: readonly { readonly seat: string; readonly party: string }[];
  /** Every vote by seat and person, deputies too, also what was changed, withdrawn or void. */
  readonly votes: readonly VoteRow[];
  readonly objections: readonly (SaidFor & { readonly reasons: string; readonly whatWouldSatisfy: string })[];
  readonly counts: { readonly FOR: number; readonly OBJECT: number; readonly STAND_ASIDE: number; readonly notCast: number };
  readonly outcome?: string;
}
export type MinutesResult = 'ADOPTED' | 'NOT_ADOPTED' | 'TABLED' | 'REFERRED_BACK' | 'WITHDRAWN' | 'DISCUSSED';

/** What was handled about one decision. */
export interface MinutesMatter {
  readonly decision?: string;
  readonly label?: string;
  /** The version that was voted on, else the newest one. */
  readonly proposal?: MinutesProposal;
  /** The versions before it. */
  readonly earlierVersions: readonly MinutesProposal[];
  readonly support: readonly SaidFor[];
  readonly counterProposals: readonly (SaidFor & {
    readonly counterProposal: string;
    readonly text: string;
    readonly rationale?: string;
    readonly support: readonly SaidFor[];
  })[];
  readonly interests: readonly {
    readonly interest: string;
    readonly person: string;
    readonly declaredBy: string;
    readonly kind: string;
    readonly ground?: string;
    readonly at: Instant;
    readonly ruling?: {
      readonly outcome: 'RECUSAL_REQUIRED' | 'PARTICIPATION_ALLOWED';
      readonly votes: readonly { readonly seat: string; readonly vote: string }[];
      readonly at: Instant;
    };
  }[];
  readonly recusals: readonly {
    readonly person: string;
    readonly seat?: string;
    readonly kind: string;
    readonly by: 'SELF' | 'RULING';
    readonly at: Instant;
  }[];
  readonly deputies: readonly { readonly seat: string; readonly person: string; readonly ground: string; readonly at: Instant }[];
  readonly ballots: readonly MinutesBallot[];
  readonly statements: readonly (SaidFor & { readonly statement: string })[];
  readonly dissents: readonly (SaidFor & { readonly reasons: string })[];
  readonly defects: readonly { readonly ground: string; readonly person?: string; readonly seat?: string; readonly at: Instant }[];
  readonly result: MinutesResult;
  readonly outcome?: string;
  readonly postponed?: { readonly until?: LocalDate; readonly reason?: string };
  readonly actions: readonly {
    readonly action: string;
    readonly owner?: string;
    readonly due?: LocalDate;
    readonly task?: string;
    readonly completedOn?: LocalDate;
  }[];
  /** The provision of law on which the matter is kept back in this copy; then nothing else is told of it. */
  readonly withheld?: string;
}
export interface MinutesItem extends MinutesMatter {
  readonly item: string;
  readonly paragraph?: string;
  readonly title?: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  /** How it came on the agenda; absent in a meeting that was not called. */
  readonly agenda?: 'ON_AGENDA' | 'LATE' | 'NOT_ON_AGENDA';
  readonly documents: readonly Evidence[];
  readonly presentAtOpening: readonly string[];
  /** Who came, went, left the room for the item or came back, while it was open. */
  readonly presenceChanges: readonly {
    readonly event: 'ARRIVED' | 'LEFT' | 'LEFT_ROOM' | 'RETURNED_TO_ROOM';
    readonly person: string;
    readonly at: Instant;
  }[];
  readonly inspectedImmediatelyBy: readonly string[];
}

interface OfVersion {
  readonly version: number;
  readonly minutes: string;
  readonly at: Instant;
  readonly by: string;
}
export interface MinutesLegality {
  readonly chair?: string;
  readonly secretary?: string;
  readonly inspectors: readonly { readonly person: string; readonly party: string }[];
  readonly drafts: readonly (OfVersion & { readonly items: readonly MinutedItem[] })[];
  /** In a public copy without what inspectors thought of a draft. */
  readonly returns: readonly (OfVersion & { readonly remarks?: string; readonly divided: boolean })[];
  readonly inspections: readonly OfVersion[];
  readonly confirmed?: {
    readonly version: number;
    readonly minutes: string;
    readonly at: Instant;
    readonly during?: string;
    readonly consents?: readonly string[];
  };
  readonly confirmedDecisions: readonly string[];
  readonly publicityChecks: readonly (OfVersion & {
    readonly profile: string;
    readonly withheld: readonly { readonly item: string; readonly ground: string }[];
  })[];
  readonly publications: readonly (OfVersion & { readonly profile: string })[];
  readonly amendments: readonly (OfVersion & {
    readonly amendment: string;
    readonly during: string;
    readonly item?: string;
    /** Absent in a copy in which the item is kept back. */
    readonly was?: string;
    readonly is?: string;
    /** The provision on which it is. */
    readonly withheld?: string;
  })[];
  /** What this meeting did about the minutes of earlier ones; absent where that is nothing. */
  readonly earlierMinutes?: readonly EarlierMinutes[];
  readonly draftDueOn?: LocalDate;
  readonly isOverdue: boolean;
}
/** It inspected them in place of the inspectors (S-23), or put on record what is wrong in them (S-24): in a copy without the words. */
export type EarlierMinutes = OfVersion & { readonly meeting: string } & (
    | { readonly did: 'CONFIRMED'; readonly consents?: readonly string[] }
    | { readonly did: 'AMENDED'; readonly amendment: string; readonly item?: string; readonly was?: string; readonly is?: string }
  );
