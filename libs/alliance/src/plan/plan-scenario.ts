/** Words for specs about the plan: a decision to rest on, a plan of two services, a risk, a matter between units, an idea. */
import type { Authority, Data, Entry } from '../decider';
import { as, document, eur, happened, SEATED, SINCE, TODAY } from '../scenario';
import type { LocalDate, Money } from '../values';

export const mgr = as('mgr', 'MANAGER');
export const reg = as('reg', 'REGISTRAR');
export const chair = as('c1', 'AJR_CHAIR');
export const auditor = as('aud', 'AUDITOR');
export const staff = as('ann', 'STAFF');
export const colleague = as('bob', 'STAFF');
export const riskOwner = as('rita', 'RISK_OWNER');
export const partner = as('pat', 'STAFF', { party: 'NET', capacity: 'NETWORK_PARTNER' });

export const decision: Authority = { kind: 'DECISION', ref: 'decision-1' };
/** As an effect of that decision, whoever brings it about. */
export const effecting = { ...as('c1', 'AJR_CHAIR'), effectOf: { authority: decision, from: TODAY } };
export const by = { effective: TODAY, authority: decision };

const granted = (person: string, role: Data<'RoleGranted'>['role'], party?: string): Entry =>
  happened('RoleGranted', { person, role, ...(party !== undefined && { party }) });

/** A seated alliance with employees, a partner of its network, registered documents, and a decision in force. */
export const WORKING: readonly Entry[] = [
  ...SEATED,
  happened('PartyRegistered', { party: 'NET', legalName: 'A partner', businessId: '5-5', kind: 'ORGANISATION', capacities: ['NETWORK_PARTNER'] }),
  granted('ann', 'STAFF'),
  granted('bob', 'STAFF'),
  granted('rita', 'RISK_OWNER'),
  granted('pat', 'STAFF', 'NET'),
  ...['plan', 'notes'].map((name) => happened('DocumentRegistered', { ...document(name), kind: 'PLAN', dated: SINCE })),
  happened(
    'DecisionProposed',
    { decision: 'decision-1', body: 'AJR', version: 1, type: 'PLAN', basis: { kind: 'CONTRACT_CLAUSE', ref: '1' }, effects: [], conditions: [] },
    { hash: 'proposal' },
  ),
  happened('DecisionAdopted', { decision: 'decision-1', ballot: 'ballot-1', proposal: 'proposal', outcome: 'UNANIMOUS', effects: [] }),
  happened('DecisionTookEffect', { decision: 'decision-1' }),
];

export const planned = (services: Data<'ServicePlanAdopted'>['services'], version = 1, effective: LocalDate = SINCE): Entry =>
  happened('ServicePlanAdopted', { version, document: document('plan'), services }, { effective, authority: decision });
export const HEALTH = { service: 'HEALTH', producer: 'MEH' } as const;
export const LIBRARY = { service: 'LIBRARY', producer: 'CITY' } as const;
export const PLANNED: readonly Entry[] = [...WORKING, planned([HEALTH, LIBRARY])];

export const identified = (more: Partial<Data<'RiskIdentified'>> = {}): Entry =>
  happened('RiskIdentified', { risk: 'risk-1', kind: 'RISK', owner: 'ann', ...more });
export const closedRisk = happened('RiskClosed', { risk: 'risk-1' });
export const RISKY: readonly Entry[] = [...WORKING, identified()];
/** A delegation to treat risks, of so much each and so much in all. */
export const delegated = (limits: { readonly limitEach?: Money; readonly limitTotal?: Money } = { limitEach: eur(1000) }, n = 1): Entry =>
  happened('DelegationGranted', { delegation: `delegation-${n}`, to: 'APR', scope: ['TreatRisk'], ...limits }, { authority: decision });

export const NEXT = '2020-06-30';
export const raised = (more: Partial<Data<'OrphanIssueRaised'>> = {}): Entry =>
  happened(
    'OrphanIssueRaised',
    { issue: 'OI-1', between: ['SCHOOLS', 'PREMISES'], category: 'COSTS', owner: 'ann', nextReview: NEXT, ...more },
    { actor: staff.actor },
  );
export const ended = happened('OrphanIssueResolved', { issue: 'OI-1', how: 'NOT_AN_ISSUE' });
export const ORPHANED: readonly Entry[] = [...WORKING, raised()];

export const submitted = happened('IdeaSubmitted', { idea: 'idea-1' }, { actor: staff.actor });
export const IMAGINED: readonly Entry[] = [...WORKING, submitted];
