/** The procurement that an alliance of the walks has behind it and before it. */
import { candidate, eur, officer } from './known';
import { sent, type Sent } from './sent';

const CLAUSE = { kind: 'CONTRACT_CLAUSE', ref: '1' } as const;

/** A second procurement in which two candidates have qualified and applications are due today: from tomorrow on they can be invited. */
export const qualified: readonly Sent[] = [
  ...(['D', 'E'] as const).map((name) => sent('GrantRole', { person: `rep-${name}`, role: 'CANDIDATE', candidate: name }, officer)),
  sent('OpenProcurement', { procurement: 'T2', procedure: 'NEGOTIATED', authority: CLAUSE }, officer),
  sent(
    'PublishInvitation',
    {
      procurement: 'T2',
      requirements: [{ requirement: 'able', kind: 'TECHNICAL', certificates: [] }],
      turnoverThreshold: eur(0),
      categories: ['HEALTH'],
      emphases: [{ emphasis: 'impact', weight: 100 }],
      criteria: [
        { criterion: 'leading', weight: 60, of: 'WORKSHOP' },
        { criterion: 'plan', weight: 40, of: 'TENDER' },
      ],
      duties: [
        { duty: 'services', stages: ['NEGOTIATION', 'DEVELOPMENT'] },
        { duty: 'systems', stages: ['IMPLEMENTATION'] },
      ],
      shortlistSize: 3,
      tieRule: 'impact first',
      applicationsBy: '2020-01-01',
      tendersBy: '2020-01-01',
    },
    officer,
  ),
  ...(['D', 'E'] as const).flatMap((name) => {
    const [key, first] = [{ procurement: 'T2', candidate: name }, `${name.toLowerCase()}1`];
    return [
      sent(
        'SubmitApplication',
        {
          ...key,
          members: [{ member: first, legalName: `${first} Ltd`, businessId: `id-${first}` }],
          subcontractors: [{ member: 's', legalName: 's Ltd', businessId: 'id-s' }],
          keyPersons: [
            { duty: 'services', of: first },
            { duty: 'money', of: 's' },
          ],
        },
        candidate(name),
      ),
      ...[first, 's'].map((subject) => sent('CheckRequirement', { ...key, requirement: 'able', subject, result: 'PASS' }, officer)),
      sent('QualifyCandidate', { ...key, authority: CLAUSE }, officer),
    ];
  }),
  sent('AppointEvaluator', { procurement: 'T2', person: 'ev7' }, officer),
  sent('DeclareEvaluatorInterest', { procurement: 'T2', evaluator: 'ev7', tie: 'NONE' }, officer),
];
