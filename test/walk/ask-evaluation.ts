/** How a procurement is asked for up to its shortlist: what is said to the market, who evaluates, and what each gives. */
import { addDays, type CommandType } from '@app/alliance';
import { authority, candidate as applicant, document, officer, onOutside, type Ask, type Walk } from './known';

export const evaluator = (person: string) => ({ person, role: 'EVALUATOR' });
const EVALUATORS = ['ev1', 'ev2', 'ev3'] as const;
const procurement = 'T1';

const applicantsOf = ({ known: { applications } }: Walk, ...stages: readonly string[]): readonly string[] =>
  applications
    .filter((one) => one.procurement === procurement && (stages.length === 0 || stages.includes(one.stage)))
    .map(({ candidate }) => candidate);
/** Somebody who evaluates, and has declared interests, most of the time. */
function scoring(walk: Walk): string {
  const appointed = walk.known.evaluators.filter((one) => one.procurement === procurement).map(({ person }) => person);
  const free = appointed.filter((person) => {
    const declared = walk.known.evaluatorInterests.filter((one) => one.evaluator === person);
    return declared.length > 0 && declared.every(({ tie }) => tie === 'NONE');
  });
  return walk.mostly(walk.oneOf(free, 'ev9'), walk.oneOf(appointed, 'ev9'));
}
const points = (walk: Walk): string => walk.mostly(walk.pick('40', '55.5', '70', '82.25', '100'), '101');
/** A reference that nobody has scored yet, most of the time. */
function scoreable(walk: Walk) {
  const { applications, evaluationScores } = walk.known;
  const all = applications
    .filter((one) => one.procurement === procurement && one.stage === 'QUALIFIED')
    .flatMap(({ candidate, references }) => references.map(({ reference }) => ({ candidate, reference })));
  const bare = all.filter(
    ({ candidate, reference }) => !evaluationScores.individual.some((one) => !one.isVoid && one.candidate === candidate && one.about === reference),
  );
  return walk.oneOf(bare.length > 0 ? walk.mostly(bare, all) : all, { candidate: 'A', reference: 'r9' });
}

export const askEvaluation = {
  RecordMarketDialogue: (walk) => ({
    command: {
      ...walk.pick({}, { procurement: walk.mostly(procurement, 'T9') }),
      participants: walk.pick(3, 12),
      ...walk.pick({}, { memo: document(walk), summary: 'They would rather have one contract.' }),
      ...walk.mostly({}, { effective: addDays(walk.today, -5), lateBecause: 'The memo came later.' }),
    },
    as: officer,
  }),
  AmendInvitation: (walk) => {
    const due = walk.known.procurements.get(procurement)?.invitation?.applicationsBy ?? walk.today;
    const changed = walk.pick({}, { tieRule: 'By lot.' }, { emphases: [{ emphasis: 'impact', weight: walk.mostly(100, 90) }] }, { shortlistSize: 4 });
    return {
      command: { procurement: walk.mostly(procurement, 'T9'), applicationsBy: addDays(due, walk.mostly(2, 0)), ...changed, reason: 'More time.' },
      as: officer,
    };
  },
  RequestClarification: (walk) => ({
    command: {
      procurement,
      candidate: walk.oneOf(walk.mostly(applicantsOf(walk, 'SUBMITTED'), applicantsOf(walk)), 'Z'),
      ...walk.pick({}, { requirement: walk.mostly('insured', 'none') }),
      text: 'Which of the two policies is meant?',
    },
    as: officer,
  }),
  AnswerClarification: (walk) => {
    const open = [...walk.known.clarifications].filter(([, { isGiven }]) => !isGiven);
    const [clarification, { candidate }] = walk.oneOf(open, ['clarification-99', { candidate: 'A' }] as const);
    return {
      command: { clarification, text: 'The second.', ...walk.pick({}, { document: document(walk) }) },
      as: applicant(walk.mostly(candidate, 'B')),
    };
  },
  RecordMemberSuccession: (walk) => {
    const candidate = walk.oneOf(applicantsOf(walk, 'SUBMITTED', 'QUALIFIED'), 'A');
    const found = walk.known.applications.find((one) => one.procurement === procurement && one.candidate === candidate);
    const old = walk.oneOf(
      (found?.members ?? []).map(({ member }) => member),
      'z1',
    );
    const member = `${candidate.toLowerCase()}h${(found?.left.length ?? 0) + walk.mostly(1, 0)}`;
    return {
      command: {
        procurement,
        candidate,
        old,
        new: { member, legalName: `${member} Ltd`, businessId: `id-${member}` },
        ground: walk.pick('MERGER', 'DEMERGER', 'TRANSFER'),
        authority: authority(walk),
      },
      as: officer,
    };
  },
  AppointEvaluator: (walk) => ({
    command: { procurement: walk.mostly(procurement, 'T9'), person: walk.pick(...EVALUATORS), ...walk.mostly({}, { to: addDays(walk.today, 20) }) },
    as: officer,
  }),
  DeclareEvaluatorInterest: (walk) => {
    const person = walk.oneOf(
      walk.known.evaluators.map((one) => one.person),
      'ev9',
    );
    const tie = walk.pick('NONE', 'NONE', 'NONE', 'NONE', 'TIED', 'COACHED');
    return {
      command: {
        procurement,
        evaluator: person,
        tie,
        ...(tie !== 'NONE' && walk.mostly({ candidate: walk.oneOf(applicantsOf(walk), 'Z'), ground: 'Worked there.' }, {})),
      },
      as: walk.pick(evaluator(person), officer),
    };
  },
  ScoreReference: (walk) => {
    const person = scoring(walk);
    return {
      command: {
        procurement,
        ...scoreable(walk),
        emphasis: walk.mostly('impact', 'beauty'),
        points: points(walk),
        reason: 'As the reference says.',
        ...walk.mostly({}, { evaluator: 'ev1' }),
      },
      as: evaluator(person),
    };
  },
  AgreeConsensusScore: (walk) => ({
    command: {
      procurement,
      candidate: walk.oneOf(
        walk.known.evaluationScores.individual.filter((one) => one.procurement === procurement).map(({ candidate }) => candidate),
        'A',
      ),
      ...walk.pick({ emphasis: 'impact' }, { emphasis: 'impact' }, { criterion: 'lead' }, { criterion: 'plan' }),
      points: points(walk),
      reason: 'The middle of what was given.',
    },
    as: evaluator(scoring(walk)),
  }),
  DecideShortlist: (walk) => {
    const qualified = applicantsOf(walk, 'QUALIFIED');
    return {
      command: {
        procurement: walk.mostly(procurement, 'T9'),
        ...walk.mostly({ reason: 'Few applied.' }, {}),
        ...walk.mostly({}, {}, { tie: qualified.slice(0, 2) }, { shortlisted: qualified.slice(0, 1) }),
        authority: walk.mostly(onOutside(walk), authority(walk)),
      },
      as: officer,
    };
  },
} satisfies { readonly [T in CommandType]?: Ask<T> };

/** What a walk about this asks for most. */
export const evaluationTheme: readonly CommandType[] = [
  'RecordMarketDialogue',
  'AmendInvitation',
  'RequestClarification',
  'RequestClarification',
  'AnswerClarification',
  'AnswerClarification',
  'RecordMemberSuccession',
  'AppointEvaluator',
  'AppointEvaluator',
  'DeclareEvaluatorInterest',
  'DeclareEvaluatorInterest',
  'ScoreReference',
  'ScoreReference',
  'ScoreReference',
  'ScoreReference',
  'ScoreReference',
  'AgreeConsensusScore',
  'AgreeConsensusScore',
  'AgreeConsensusScore',
  'DecideShortlist',
  'QualifyCandidate',
  'CheckRequirement',
  'AttachCertificate',
];
