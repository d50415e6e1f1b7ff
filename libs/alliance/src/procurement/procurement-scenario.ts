/** Words for the specs of this subject: a procurement with its invitation, and candidates at various points of their way. */
import type { Data, Entry } from '../decider';
import { as, document, eur, happened, REGISTERED, SINCE } from '../scenario';
import type { CheckResult, MemberCompany } from './events';

export const officer = as('off', 'PROCUREMENT_OFFICER');
export const of = (candidate: string, more: Parameters<typeof as>[2] = {}) => as(`rep-${candidate}`, 'CANDIDATE', more);
export const BEFORE_STEERING_GROUP = { kind: 'CONTRACT_CLAUSE', ref: 'preparation' } as const;
export const paper = document('paper');

export const ends = { '2020-04-30': '2020-04-30T20:59:59.999Z', '2020-06-30': '2020-06-30T20:59:59.999Z' };
export const invitation: Data<'InvitationPublished'> = {
  procurement: 'P1',
  requirements: [
    { requirement: 'insured', kind: 'ECONOMIC', certificates: ['insurance'] },
    { requirement: 'able', kind: 'TECHNICAL', certificates: ['licence', 'staff'] },
    { requirement: 'turnover', kind: 'TURNOVER', certificates: ['accounts'] },
  ],
  turnoverThreshold: eur(900),
  refsMax: 4,
  refsPerCategoryMax: 2,
  categories: ['HEALTH', 'ORAL', 'CAFE'],
  emphases: [
    { emphasis: 'impact', weight: 60 },
    { emphasis: 'digital', weight: 40 },
  ],
  shortlistMin: 3,
  shortlistMax: 5,
  shortlistSize: 3,
  tieRule: 'impact first',
  applicationsBy: '2020-04-30',
  applicationsUntil: ends['2020-04-30'],
  tendersBy: '2020-06-30',
  tendersUntil: ends['2020-06-30'],
};

export const OPENED: readonly Entry[] = [
  ...REGISTERED,
  ...['A', 'B', 'C'].map((candidate) => happened('RoleGranted', { person: `rep-${candidate}`, role: 'CANDIDATE', candidate })),
  happened('DocumentRegistered', { document: 'paper', kind: 'CERTIFICATE', version: 1, sha256: paper.sha256, dated: SINCE }),
  happened('ProcurementOpened', { procurement: 'P1', procedure: 'NEGOTIATED' }),
];
export const INVITED: readonly Entry[] = [...OPENED, happened('InvitationPublished', invitation)];

/** A company whose name and business id follow from its label. */
export const company = (member: string) => ({ member, legalName: `${member} Ltd`, businessId: `id-${member}` });
export const withTurnover = (member: string, minor: number): MemberCompany => ({
  ...company(member),
  turnover: { amount: eur(minor), yearFrom: '2019-01-01', yearTo: '2019-12-31', confirmed: true },
});
/** Candidate A: a1 with a turnover of 600 and a2 with 400, and s as their subcontractor. */
export const application: Data<'ApplicationSubmitted'> = {
  procurement: 'P1',
  candidate: 'A',
  members: [withTurnover('a1', 600), withTurnover('a2', 400)],
  subcontractors: [company('s')],
  references: [
    { reference: 'r1', owner: 'a1', category: 'HEALTH' },
    { reference: 'r2', owner: 's', category: 'HEALTH' },
  ],
  keyPersons: [
    { duty: 'services', of: 'a1', person: 'somebody' },
    { duty: 'technology', of: 's' },
  ],
};
export const applied = (data: Partial<Data<'ApplicationSubmitted'>> = {}): Entry => happened('ApplicationSubmitted', { ...application, ...data });

const key = { procurement: 'P1', candidate: 'A' };
export const shown = (member: string, ...certificates: readonly string[]): readonly Entry[] =>
  certificates.map((certificate) => happened('CertificateAttached', { ...key, member, certificate, dated: SINCE, document: paper }));
export const checked = (requirement: string, subject: string, result: CheckResult = 'PASS'): Entry =>
  happened('RequirementChecked', { ...key, requirement, subject, result });
/** A company that has shown everything of its own, and passed. */
export const passed = (member: string): readonly Entry[] => [
  ...shown(member, 'insurance', 'licence', 'staff', 'accounts'),
  checked('insured', member),
  checked('able', member),
];
export const added = (member: string): Entry => happened('ConsortiumMemberAdded', { ...key, ...company(member) });
export const agreed = happened('PreliminaryAgreementAttached', { ...key, document: paper });

export const APPLIED: readonly Entry[] = [...INVITED, applied()];
/** Everybody has passed everything. */
export const PASSED: readonly Entry[] = [...APPLIED, ...passed('a1'), ...passed('a2'), ...passed('s'), checked('turnover', 'A')];
export const QUALIFIED: readonly Entry[] = [...PASSED, agreed, happened('CandidateQualified', key)];
/** Candidates that have qualified, each as one company with the references r1 and r2; with four of them some are left out. */
export const comparing = (...candidates: readonly string[]): readonly Entry[] => [
  ...INVITED,
  ...candidates.flatMap((candidate) => {
    const member = `${candidate.toLowerCase()}1`;
    const references = ['r1', 'r2'].map((reference) => ({ reference, owner: member, category: 'HEALTH' }));
    return [
      applied({ candidate, members: [withTurnover(member, 900)], subcontractors: [], references, keyPersons: [] }),
      happened('CandidateQualified', { procurement: 'P1', candidate }),
    ];
  }),
];
/** Evaluators e1 and e2, who have declared that they have no interests. */
export const evaluating: readonly Entry[] = ['e1', 'e2'].flatMap((evaluator) => [
  happened('EvaluatorAppointed', { procurement: 'P1', person: evaluator }),
  happened('EvaluatorInterestDeclared', { procurement: 'P1', evaluator, tie: 'NONE' }),
]);
/** A day after the applications were due. */
export const DUE = { today: '2020-05-04', received: '2020-05-04T09:00:00.000Z' } as const;
export const evaluator = (person: string, more: Parameters<typeof as>[2] = {}) => as(person, 'EVALUATOR', { ...DUE, ...more });
export const scored = (candidate: string, reference: string, emphasis: string, points: string, by = 'e1'): Entry =>
  happened('ReferenceScored', { procurement: 'P1', candidate, reference, emphasis, points, evaluator: by });
/** Both references of a candidate, with the same points on each emphasis. */
export const scoredAll = (candidate: string, impact: string, digital: string, by = 'e1'): readonly Entry[] =>
  ['r1', 'r2'].flatMap((reference) => [scored(candidate, reference, 'impact', impact, by), scored(candidate, reference, 'digital', digital, by)]);

export const WITHDRAWN: readonly Entry[] = [...APPLIED, happened('ApplicationWithdrawn', { ...key, leaves: 'GROUP' })];

/** Where an application is asked for that is not there, or no longer open: the same answer to every command about one. */
export const NOT_OPEN: readonly (readonly [string, readonly Entry[], object])[] = [
  ['there is no procurement', OPENED.slice(0, -1), { refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P1' }],
  ['nobody was invited yet', OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
  ['the candidate has not applied', INVITED, { refused: 'APPLICATION_NOT_FOUND', candidate: 'A' }],
  ['the candidate has withdrawn', WITHDRAWN, { refused: 'APPLICATION_CLOSED', candidate: 'A', stage: 'WITHDRAWN' }],
  [
    'the candidate was rejected',
    [...APPLIED, happened('CandidateRejected', { ...key, failed: ['insured'] })],
    { refused: 'APPLICATION_CLOSED', candidate: 'A', stage: 'REJECTED' },
  ],
];
