/** Where a walk about comparing candidates sets out from: more have qualified than a shortlist takes, and the time is over. */
import { sent, type Sent } from './sent';
import { candidate as applicant, eur, officer, sha256 } from './known';
import type { Next } from './preludes';
import { MINUTES_A_DAY } from './world';

const BOARD = { kind: 'DECISION', ref: 'decision-1' } as const;
const procurement = 'T1';
const insurance = { document: 'doc-report', version: 1, sha256: sha256('doc-report') };
const turnover = { amount: eur(1000), yearFrom: '2019-01-01', yearTo: '2019-12-31', confirmed: true };

const applied = (name: string): Sent => {
  const member = `${name.toLowerCase()}1`;
  return sent(
    'SubmitApplication',
    {
      procurement,
      candidate: name,
      members: [{ member, legalName: `${member} Ltd`, businessId: `id-${member}`, turnover }],
      references: ['r1', 'r2'].map((reference) => ({ reference, owner: member, category: 'HEALTH' })),
      keyPersons: [{ duty: 'services', of: member, person: `${name.toLowerCase()}-lead` }],
    },
    applicant(name),
  );
};
const qualified = (name: string): readonly Sent[] => {
  const key = { procurement, candidate: name };
  const member = `${name.toLowerCase()}1`;
  return [
    sent(
      'AttachCertificate',
      { ...key, member, certificate: 'insurance', issuer: 'A company', dated: '2020-01-01', document: insurance },
      applicant(name),
    ),
    sent('CheckRequirement', { ...key, requirement: 'insured', subject: member, result: 'PASS' }, officer),
    sent('CheckRequirement', { ...key, requirement: 'turnover', subject: name, result: 'PASS' }, officer),
    sent('QualifyCandidate', { ...key, authority: BOARD }, officer),
  ];
};

/** Long enough for the applications to be due. */
const UNTIL_DUE = 46 * MINUTES_A_DAY;
const steps: readonly (Sent & { readonly after?: number })[] = [
  ...['B', 'C', 'D'].map(applied),
  ...['A', 'B', 'C', 'D'].flatMap(qualified),
  ...['ev1', 'ev2'].flatMap((person) => [
    sent('AppointEvaluator', { procurement, person }, officer),
    sent('DeclareEvaluatorInterest', { procurement, evaluator: person, tie: 'NONE' }, { person, role: 'EVALUATOR' }),
  ]),
  { ...sent('AppointEvaluator', { procurement, person: 'ev3' }, officer), after: UNTIL_DUE },
];
export const PROCURED: readonly Next[] = steps.map((step) => () => step);
