/** How the plan, risks, matters between units and ideas are asked for, by whoever has a role in the alliance. */
import { addDays, ISSUE_CATEGORIES, servicesOn, TREATMENTS, TRIAL_RESULTS, type Actor, type CommandType } from '@app/alliance';
import { auditor, authority, chair, document, eur, finance, manager, registrar, secretary, seated, type Ask, type Walk } from './known';

const late = ({ mostly, today, pick }: Walk) => mostly({}, { effective: addDays(today, pick(-3, -40)), lateBecause: 'It came up late.' });
/** People who have something to say, with the role in which they say it. */
const insiders = (walk: Walk): Readonly<Record<string, Actor>> => ({
  mgr: manager,
  fin: finance,
  sec: secretary,
  c1: seated(walk, 'C1', 'c1'),
  m1: seated(walk, 'M1', 'm1'),
});
const insider = (walk: Walk): Actor => walk.mostly(walk.pick(...Object.values(insiders(walk))), auditor, { person: 'nobody', role: 'STAFF' });
const actingAs = (walk: Walk, person: string): Actor => insiders(walk)[person] ?? { person, role: 'STAFF' };
const name = (walk: Walk, owner: string) => walk.mostly(owner, 'nobody');
const decided = (walk: Walk) => ({ authority: authority(walk) });
const recording = (walk: Walk) => walk.mostly(walk.pick(manager, registrar, chair, secretary), finance);

const produced = (walk: Walk) => [...servicesOn(walk.known.servicePlan, walk.today)];
const SERVICES = ['HEALTH', 'ORAL', 'LIBRARY', 'YOUTH', 'CAFE'] as const;
const producer = (walk: Walk) => walk.mostly(walk.pick('MEH', 'CITY'), 'TOWN', 'NOBODY');
const ofPlan = (walk: Walk) => walk.oneOf(produced(walk), ['NONE', { producer: 'MEH', since: walk.today }] as const);

function openRisk(walk: Walk) {
  const open = [...walk.known.risks].filter(([, { closed }]) => closed === undefined);
  const [risk, found] = walk.oneOf(open, ['risk-99', { owner: 'mgr' }] as const);
  return { risk, as: walk.mostly(actingAs(walk, found.owner ?? 'fin'), manager, insider(walk)) };
}
function openIssue(walk: Walk) {
  const open = [...walk.known.issues].filter(([, { now }]) => !now.ended);
  const [issue, owner, offer] = walk.oneOf(
    open.map(([id, { now }]) => [id, now.owner, now.offer?.person] as const),
    ['issue-99', 'mgr', undefined] as const,
  );
  return { issue, owner, offer, as: walk.mostly(actingAs(walk, owner), insider(walk)) };
}
const openIdea = (walk: Walk, ...statuses: readonly string[]) =>
  walk.oneOf(
    [...walk.known.ideas].filter(([, { steps }]) => statuses.includes(steps.at(-1)!.status)).map(([idea]) => idea),
    'idea-99',
  );
const managed = (walk: Walk) => walk.pick({ command: {}, as: manager }, { command: decided(walk), as: walk.mostly(chair, finance) });

export const askPlan = {
  AdoptServicePlan: (walk) => ({
    command: {
      document: document(walk),
      services: SERVICES.slice(0, walk.pick(2, 3)).map((service) => ({ service: walk.mostly(service, 'HEALTH'), producer: producer(walk) })),
      ...walk.mostly({}, { years: 10 }),
      ...decided(walk),
    },
    as: recording(walk),
  }),
  AddService: (walk) => ({
    command: { service: walk.pick(...SERVICES), producer: producer(walk), name: { en: 'A service' }, ...decided(walk) },
    as: recording(walk),
  }),
  EndService: (walk) => ({ command: { service: ofPlan(walk)[0], ...decided(walk) }, as: recording(walk) }),
  MoveService: (walk) => {
    const [service, now] = ofPlan(walk);
    return {
      command: { service, producer: walk.mostly(now.producer === 'MEH' ? 'CITY' : 'MEH', now.producer, 'TOWN'), ...decided(walk) },
      as: recording(walk),
    };
  },

  IdentifyRisk: (walk) => ({
    command: {
      ...walk.pick({}, { risk: `R${walk.known.risks.size + walk.mostly(1, 0)}` }),
      kind: walk.pick('RISK', 'OPPORTUNITY'),
      title: 'The roof',
      ...walk.mostly(walk.pick({ owner: name(walk, walk.pick('mgr', 'fin', 'c1')) }, { ownerRole: 'FINANCE_OFFICER' as const }), {}),
      ...walk.pick({}, { amount: eur(walk.mostly(500, 0)), probability: 2, reviewBy: addDays(walk.today, 9) }),
      ...late(walk),
    },
    as: insider(walk),
  }),
  AssessRisk: (walk) => {
    const { risk, as } = openRisk(walk);
    return {
      command: { risk, probability: walk.pick(1, 3, 5), impact: walk.pick(2, 4), reviewBy: addDays(walk.today, 30), grounds: 'Seen.', ...late(walk) },
      as,
    };
  },
  TreatRisk: (walk) => {
    const { risk, as } = openRisk(walk);
    const costs = walk.pick({}, { amount: eur(walk.pick(100, 2_000, 0)), ...(walk.isLucky(2) ? decided(walk) : {}) });
    return { command: { risk, treatment: walk.pick(...TREATMENTS), plan: 'As said.', due: addDays(walk.today, 20), ...costs }, as };
  },
  MaterialiseRisk: (walk) => {
    const { risk, as } = openRisk(walk);
    return { command: { risk, amount: eur(walk.mostly(70, 0)), account: 'It happened.', ...late(walk) }, as };
  },
  CloseRisk: (walk) => {
    const { risk, as } = openRisk(walk);
    return { command: { risk, reason: 'It is over.' }, as };
  },

  RaiseOrphanIssue: (walk) => ({
    command: {
      ...walk.pick({}, { issue: `O${walk.known.issues.size + walk.mostly(1, 0)}` }),
      between: walk.mostly(['SCHOOLS', 'PREMISES'], ['SCHOOLS', 'SCHOOLS']),
      category: walk.pick(...ISSUE_CATEGORIES),
      title: 'Who pays the yard?',
      ...walk.pick({}, { owner: name(walk, walk.pick('mgr', 'sec', 'm1')) }),
      nextReview: addDays(walk.today, walk.mostly(walk.pick(2, 5, 30), 0)),
      ...late(walk),
    },
    as: insider(walk),
  }),
  TakeInterimOwnership: (walk) => ({ command: { issue: openIssue(walk).issue }, as: insider(walk) }),
  ReviewOrphanIssue: (walk) => {
    const { issue, as } = openIssue(walk);
    return { command: { issue, nextReview: addDays(walk.today, walk.mostly(walk.pick(2, 20), 0)), findings: 'Still open.' }, as };
  },
  EscalateOrphanIssue: (walk) => {
    const { issue, as } = openIssue(walk);
    return { command: { issue, ...walk.pick({}, { to: 'The heads of both' }) }, as };
  },
  ParkOrphanIssue: (walk) => {
    const { issue, as } = openIssue(walk);
    return { command: { issue, until: addDays(walk.today, walk.mostly(walk.pick(0, 8), -1)), reason: 'The budget decides.' }, as };
  },
  OfferHandOver: (walk) => {
    const { issue, as } = openIssue(walk);
    return { command: { issue, unit: 'PREMISES', person: name(walk, walk.pick('mgr', 'fin', 'm1')) }, as };
  },
  AcceptHandOver: (walk) => {
    const { issue, offer, owner } = openIssue(walk);
    return { command: { issue }, as: walk.mostly(actingAs(walk, offer ?? owner), insider(walk)) };
  },
  ResolveOrphanIssue: (walk) => {
    const { issue, as } = openIssue(walk);
    return {
      command: { issue, ...(walk.isLucky(2) ? decided(walk) : { how: 'NOT_AN_ISSUE' as const, ...walk.mostly({ reason: 'It is theirs.' }, {}) }) },
      as,
    };
  },

  SubmitIdea: (walk) => ({
    command: {
      ...walk.pick({}, { idea: `I${walk.known.ideas.size + walk.mostly(1, 0)}` }),
      title: 'One key',
      description: 'For all doors.',
      ...late(walk),
    },
    as: insider(walk),
  }),
  TrialIdea: (walk) => {
    const { command, as } = managed(walk);
    return {
      command: { idea: openIdea(walk, 'SUBMITTED', 'TRIAL_ENDED'), until: addDays(walk.today, walk.mostly(9, -1)), where: 'Here', ...command },
      as,
    };
  },
  EndTrial: (walk) => {
    const { command, as } = managed(walk);
    return { command: { idea: openIdea(walk, 'IN_TRIAL'), result: walk.pick(...TRIAL_RESULTS), findings: 'Seen.', ...command }, as };
  },
  AdoptIdea: (walk) => {
    const { command, as } = managed(walk);
    return { command: { idea: openIdea(walk, 'SUBMITTED', 'IN_TRIAL', 'TRIAL_ENDED'), ...command }, as };
  },
  DeclineIdea: (walk) => {
    const { command, as } = managed(walk);
    return { command: { idea: openIdea(walk, 'SUBMITTED', 'TRIAL_ENDED'), reason: 'Too dear.', ...command }, as };
  },
  RecordInvolvement: (walk) => ({
    command: {
      groups: walk.mostly(['RESIDENTS', 'STAFF'], ['STAFF', 'STAFF']),
      ...walk.pick({}, { participants: 40 }, { atLeast: 100 }),
      ...walk.mostly({}, { participants: 1, atLeast: 1 }),
      kind: 'A workshop',
      ...walk.pick({}, { document: document(walk) }),
      ...late(walk),
    },
    as: walk.mostly(walk.pick(manager, registrar, secretary), finance),
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };

/** What a walk about this asks for most. */
export const planTheme: readonly CommandType[] = Object.keys(askPlan) as readonly (keyof typeof askPlan)[];
