/** How a procurement is asked for from its shortlist on: one that was founded with two candidates, whom it is time to invite. */
import { addDays, awardOf, tenderingOf, type CommandType } from '@app/alliance';
import { askEvaluation, evaluator } from './ask-evaluation';
import { authority, candidate as tenderer, officer, onOutside, sha256, type Ask, type Walk } from './known';

const procurement = 'T2';
const EVALUATOR = 'ev7';
const CRITERIA = { workshop: 'leading', tender: 'plan' } as const;

const tenders = ({ known }: Walk) => tenderingOf(known.tenderings, procurement);
const shortlisted = ({ known }: Walk): readonly string[] => known.shortlists.get(procurement)?.shortlisted ?? [];
const someone = (walk: Walk): string => walk.mostly(walk.oneOf(shortlisted(walk), 'D'), 'A');
const points = (walk: Walk): string => walk.mostly(walk.pick('60', '72.5', '80', '93.25'), '100.01');
/** A candidate that nobody has scored on the criterion yet, most of the time. */
const unscored = (walk: Walk, criterion: string): string => {
  const scored = walk.known.evaluationScores.individual.filter(({ on, isVoid }) => on === criterion && !isVoid).map(({ candidate }) => candidate);
  return walk.oneOf(
    shortlisted(walk).filter((candidate) => !scored.includes(candidate)),
    someone(walk),
  );
};
const workshop = (walk: Walk, isHeld: boolean): string =>
  walk.oneOf(
    [...tenders(walk).workshops].filter(([, { held }]) => (held !== undefined) === isHeld).map(([name]) => name),
    'w9',
  );
/** The content of each tender, as it was registered; what was withdrawn since cannot be opened. */
function contents({ known, ...walk }: Walk) {
  const registered = new Map(
    [...known.documents].flatMap(([document, { versions, withdrawn }]) =>
      withdrawn ? [] : versions.map(({ version, sha256: digest }) => [digest, { document, version, sha256: digest }] as const),
    ),
  );
  const standing = tenderingOf(known.tenderings, procurement).tenders;
  const opened = standing.flatMap(({ candidate, sha256: digest }) => {
    const document = registered.get(digest);
    return document ? [{ candidate, document, ...walk.pick({}, { price: { currency: 'EUR', minor: '1500' } as const }) }] : [];
  });
  const excluded = standing.map(({ candidate }) => candidate).filter((candidate) => !opened.some((one) => one.candidate === candidate));
  return { tenders: walk.mostly(opened, opened.slice(1)), ...(excluded.length > 0 && { excluded, reason: 'Nobody has handed it over.' }) };
}

export const askTenders = {
  // Where there is no shortlist yet, half of those who ask for one ask for that of this procurement.
  DecideShortlist: (walk) =>
    walk.known.shortlists.has(procurement) || walk.isLucky(2)
      ? askEvaluation.DecideShortlist(walk)
      : { command: { procurement, reason: 'Only two applied.', authority: walk.mostly(onOutside(walk), authority(walk)) }, as: officer },
  ScheduleWorkshop: (walk) => ({
    command: {
      procurement,
      workshop: `w${tenders(walk).workshops.size + walk.mostly(1, 0)}`,
      day: addDays(walk.today, walk.pick(0, 3)),
      keyPersons: walk.pick(true, true, false),
      ...walk.pick({}, {}, { candidates: [someone(walk)] }),
      theme: 'Who leads what.',
      ...walk.pick({}, { preTask: 'A plan of the premises.' }),
    },
    as: officer,
  }),
  HoldWorkshop: (walk) => {
    const name = workshop(walk, false);
    const there = tenders(walk).workshops.get(name)?.candidates ?? [];
    return {
      command: {
        procurement,
        workshop: name,
        attendance: there.map((candidate) => ({
          candidate,
          present: walk.mostly(walk.pick([], [{ duty: 'services', of: `${candidate.toLowerCase()}1` }]), [{ duty: 'cooking', of: 's' }]),
        })),
        ...walk.pick({}, { client: ['off'] }),
      },
      as: officer,
    };
  },
  ScoreWorkshop: (walk) => ({
    command: {
      procurement,
      workshop: workshop(walk, true),
      candidate: unscored(walk, CRITERIA.workshop),
      criterion: walk.mostly(CRITERIA.workshop, CRITERIA.tender),
      points: points(walk),
      ...walk.mostly({}, { evaluator: 'ev1' }),
      reason: 'They decided together.',
    },
    as: walk.mostly(evaluator(EVALUATOR), evaluator('ev1')),
  }),
  RequestTenders: (walk) => ({
    command: { procurement: walk.mostly(procurement, 'T1'), tendersBy: addDays(walk.today, walk.mostly(walk.pick(0, 1), -1)) },
    as: officer,
  }),
  SubmitTender: (walk) => {
    const candidate = someone(walk);
    const content = { D: 'doc-model', E: 'doc-report' }[candidate] ?? 'nothing';
    return {
      command: {
        procurement,
        candidate,
        sha256: sha256(content),
        // The application names nobody for the systems.
        ...walk.mostly({ keyPersons: [{ duty: 'systems', of: walk.mostly('s', 'a1') }] }, {}),
      },
      as: tenderer(walk.mostly(candidate, 'A')),
    };
  },
  WithdrawTender: (walk) => {
    const candidate = someone(walk);
    return { command: { procurement, candidate }, as: tenderer(candidate) };
  },
  OpenTenders: (walk) => ({ command: { procurement, witness: walk.mostly(EVALUATOR, 'off', 'ev9'), ...contents(walk) }, as: officer }),
  ScoreTender: (walk) => ({
    command: {
      procurement,
      candidate: unscored(walk, CRITERIA.tender),
      criterion: walk.mostly(CRITERIA.tender, 'beauty'),
      points: points(walk),
      reason: 'A good plan.',
    },
    as: evaluator(EVALUATOR),
  }),
  CompareTenders: (walk) => ({
    command: { procurement, ...walk.mostly({}, { tie: ['D', 'E'], reason: 'By lot.' }) },
    as: walk.pick(officer, evaluator(EVALUATOR)),
  }),
  AwardProcurement: (walk) => ({
    command: {
      procurement,
      winner: walk.mostly(tenders(walk).comparison?.[0]?.candidate ?? 'D', 'E'),
      standstillEnds: addDays(walk.today, walk.mostly(14, -1)),
      ...walk.pick({}, { covers: ['DEVELOPMENT', 'IMPLEMENTATION'] as const }),
      authority: walk.mostly(
        authority(walk, (body) => body === 'AJR'),
        authority(walk),
      ),
    },
    as: officer,
  }),
  CancelProcurement: (walk) => {
    const done = [...walk.known.procurements.keys()].filter((one) => awardOf(walk.known.awards, one));
    return { command: { procurement: walk.oneOf(done, 'T1'), reasons: 'Nobody can pay for it.', authority: authority(walk) }, as: officer };
  },
  RecordAppeal: (walk) => ({
    command: {
      procurement: walk.mostly(procurement, 'T9'),
      court: 'The market court',
      blocks: walk.pick(true, false),
      ...walk.pick({}, { candidate: someone(walk) }),
    },
    as: officer,
  }),
  ResolveAppeal: (walk) => ({
    command: {
      appeal: walk.oneOf(
        [...walk.known.appeals].filter(([, { outcome }]) => !outcome).map(([appeal]) => appeal),
        'appeal-9',
      ),
      outcome: walk.pick('DISMISSED', 'WITHDRAWN', 'AWARD_ANNULLED'),
    },
    as: officer,
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };

/** What a walk about this asks for most. */
export const tendersTheme: readonly CommandType[] = [
  'DecideShortlist',
  'ScheduleWorkshop',
  'HoldWorkshop',
  'ScoreWorkshop',
  'ScoreWorkshop',
  'RequestTenders',
  'SubmitTender',
  'SubmitTender',
  'SubmitTender',
  'SubmitTender',
  'WithdrawTender',
  'OpenTenders',
  'ScoreTender',
  'ScoreTender',
  'ScoreTender',
  'CompareTenders',
  'AwardProcurement',
  'AwardProcurement',
  'RecordAppeal',
  'ResolveAppeal',
];
