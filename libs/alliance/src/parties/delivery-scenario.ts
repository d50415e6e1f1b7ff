/** Words for specs about those who deliver: a producer with its fee, a company proposed as its subcontractor, and agreements. */
import type { Data, Entry } from '../decider';
import { as, document, eur, happened, SEATED } from '../scenario';
import { agreed } from './scenario';

export const PRODUCER = { party: 'MEH', capacity: 'PRIVATE_PRODUCER' } as const;
export const producer = as('meh-sign', 'PARTY_SIGNATORY', PRODUCER);
export const citys = as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' });
export const client = as('cli', 'CLIENT_OFFICER');

export const registers = (...names: readonly string[]): readonly Entry[] =>
  names.map((name) =>
    happened('DocumentRegistered', { document: name, kind: 'CONTRACT', version: 1, sha256: document(name).sha256, dated: '2020-01-01' }),
  );
export const drafts = (agreement: string, more: Partial<Data<'AgreementDrafted'>> = {}): Entry =>
  happened('AgreementDrafted', { agreement, kind: 'SUB_ALLIANCE', version: 1, document: document(agreement), parties: ['MEH'], ...more });
export const signs = (agreement: string, party = 'MEH', effective = '2020-02-01'): readonly Entry[] => [
  happened('AgreementSigned', { agreement, version: 1, party, conditional: false }, { effective }),
  happened('AgreementBecameEffectiveFor', { agreement, party }, { effective }),
];
export const paid = (minor: number, effective = '2020-01-01'): Entry =>
  happened('ProducerFeeSet', { party: 'MEH', agreement: 'TAS', amount: eur(minor) }, { effective });

export const COMPANY = { legalName: 'S Ltd', businessId: '7777777-7' };
export const REQUIREMENTS = [
  { requirement: 'insured', kind: 'ECONOMIC' },
  { requirement: 'able', kind: 'TECHNICAL' },
] as const;
export const proposed = (subcontract = 'S1', minor = 300): Entry =>
  happened('SubcontractorProposed', { subcontract, party: 'MEH', company: COMPANY, fee: eur(minor), requirements: REQUIREMENTS });
export const checked = (requirement: string, result: 'PASS' | 'FAIL' = 'PASS', subcontract = 'S1'): Entry =>
  happened('SubcontractorChecked', { subcontract, requirement, result });
export const approved = (effective = '2020-02-01', subcontract = 'S1'): Entry => happened('SubcontractorApproved', { subcontract }, { effective });

/** A steering group with a decision, a client's officer, and a producer whose fee is a thousand. */
export const DELIVERING: readonly Entry[] = [
  ...SEATED,
  happened('RoleGranted', { person: 'cli', role: 'CLIENT_OFFICER' }),
  ...agreed(),
  ...registers('signature', 'cv', 'cv-2'),
  paid(1000),
];
export const PROPOSED = [...DELIVERING, proposed()];
export const CHECKED = [...PROPOSED, checked('insured'), checked('able')];
export const SIGNED = [...CHECKED, approved(), drafts('SUB'), ...signs('SUB')];
