/** How procurements are asked for: candidates with what they have shown, and companies that are to join. */
import { addDays, type CommandType } from '@app/alliance';
import { authority, candidate as applicant, document, eur, officer, onOutside, signatory, type Ask, type Walk } from './known';

const company = (member: string) => ({ member, legalName: `${member} Ltd`, businessId: `id-${member}` });
const NAMES = ['A', 'B', 'C'] as const;
const REQUIREMENTS = [
  { requirement: 'insured', kind: 'ECONOMIC', certificates: ['insurance'] },
  { requirement: 'turnover', kind: 'TURNOVER', certificates: [] },
] as const;

/** A candidate with what it has applied with; an open one most of the time. */
function applied({ known: { applications }, mostly, oneOf, pick }: Walk) {
  const open = applications
    .filter(({ stage, procurement }) => procurement === 'T1' && (stage === 'SUBMITTED' || stage === 'QUALIFIED'))
    .map(({ candidate }) => candidate);
  const candidate = mostly(oneOf(open, pick(...NAMES)), pick(...NAMES));
  const found = applications.find((one) => one.candidate === candidate);
  const members = [...(found?.members ?? []), ...(found?.newcomers ?? []), ...(found?.subcontractors ?? [])].map(({ member }) => member);
  return { key: { procurement: 'T1', candidate }, members, found, joining: `${candidate.toLowerCase()}9` };
}

export const askProcurement = {
  OpenProcurement: (walk) => ({
    command: {
      procurement: `T${walk.known.procurements.size + walk.mostly(1, 0)}`,
      procedure: 'NEGOTIATED',
      ...walk.mostly({ gate: 'G1' }, {}),
      authority: authority(walk),
    },
    as: officer,
  }),
  PublishInvitation: (walk) => ({
    command: {
      procurement: `T${walk.known.procurements.size}`,
      requirements: REQUIREMENTS,
      turnoverThreshold: eur(900),
      categories: ['HEALTH', 'ORAL'],
      emphases: [
        { emphasis: 'impact', weight: walk.mostly(60, 61) },
        { emphasis: 'digital', weight: 40 },
      ],
      shortlistSize: 3,
      tieRule: 'impact first',
      applicationsBy: addDays(walk.today, walk.mostly(14, -1)),
      tendersBy: addDays(walk.today, 40),
    },
    as: officer,
  }),
  SubmitApplication: (walk) => {
    const candidate = walk.pick(...NAMES);
    const [first, second] = [`${candidate.toLowerCase()}1`, walk.mostly(`${candidate.toLowerCase()}2`, 'a1')];
    const turnover = { amount: eur(walk.pick(400, 600)), yearFrom: '2019-01-01', yearTo: '2019-12-31', confirmed: true };
    return {
      command: {
        procurement: 'T1',
        candidate,
        members: [{ ...company(first), turnover }, ...walk.pick([{ ...company(second), turnover }], [])],
        subcontractors: [company('s')],
        references: [{ reference: 'r1', owner: first, category: walk.mostly('HEALTH', 'NONE') }],
        keyPersons: [{ duty: 'services', of: first }],
      },
      as: applicant(candidate),
    };
  },
  AttachCertificate: (walk) => {
    const { key, members, joining } = applied(walk);
    return {
      command: {
        ...key,
        member: walk.oneOf([...members, joining], joining),
        certificate: 'insurance',
        issuer: 'A company',
        dated: walk.today,
        document: document(walk),
      },
      as: applicant(key.candidate),
    };
  },
  AttachPreliminaryAgreement: (walk) => {
    const { key } = applied(walk);
    return { command: { ...key, document: document(walk) }, as: applicant(key.candidate) };
  },
  AttachSubcontractorCommitment: (walk) => {
    const { key } = applied(walk);
    return { command: { ...key, member: walk.mostly('s', 'a1'), resources: 'Four people.', document: document(walk) }, as: applicant(key.candidate) };
  },
  WithdrawApplication: (walk) => {
    const { key, members } = applied(walk);
    return { command: { ...key, ...walk.pick({}, { member: walk.oneOf(members, 'z1') }) }, as: applicant(key.candidate) };
  },
  AddConsortiumMember: (walk) => {
    const { key, joining } = applied(walk);
    return { command: { ...key, ...company(walk.mostly(joining, 'a1')) }, as: officer };
  },
  CheckRequirement: (walk) => {
    const { key, members, found, joining } = applied(walk);
    const requirement = walk.pick('insured', 'insured', 'turnover');
    const shown = (found?.certificates ?? []).map(({ member }) => member);
    const subject = requirement === 'turnover' ? key.candidate : walk.oneOf([...shown, ...shown, ...members, joining], joining);
    return {
      command: { ...key, requirement, subject, result: walk.mostly('PASS', 'FAIL', 'CLARIFY'), ...walk.mostly({}, { reason: 'As shown.' }) },
      as: officer,
    };
  },
  QualifyCandidate: (walk) => {
    const ready = walk.known.applications.filter(
      ({ stage, checks, members }) => stage === 'SUBMITTED' && checks.filter(({ result }) => result === 'PASS').length > members.length,
    );
    return {
      command: {
        procurement: 'T1',
        candidate: walk.oneOf(
          ready.map(({ candidate }) => candidate),
          applied(walk).key.candidate,
        ),
        authority: authority(walk),
      },
      as: officer,
    };
  },
  RejectCandidate: (walk) => {
    const { key, found } = applied(walk);
    const failed = (found?.checks ?? []).filter(({ result }) => result === 'FAIL').map(({ requirement }) => requirement);
    return {
      command: { ...key, failed: walk.mostly([...new Set(failed)], ['insured']), reason: 'Failed.', authority: authority(walk) },
      as: officer,
    };
  },
  RemoveConsortiumMember: (walk) => {
    const { key, members } = applied(walk);
    return { command: { ...key, member: walk.oneOf(members, 'a1') }, as: applicant(key.candidate) };
  },
  ReplaceConsortiumMember: (walk) => {
    const { key, members } = applied(walk);
    return { command: { ...key, member: walk.oneOf(members, 'a1'), by: 'z1' }, as: applicant(key.candidate) };
  },
  ProposeConsortiumChange: (walk) => ({
    command: {
      party: walk.mostly('MEH', 'CITY'),
      company: company(`m${walk.known.consortiumChanges.size + walk.mostly(2, 1)}`),
      assessment: document(walk),
    },
    as: walk.mostly(signatory('MEH'), signatory('CITY')),
  }),
  AdmitConsortiumMember: (walk) => ({
    command: {
      change: walk.oneOf(
        [...walk.known.consortiumChanges].filter(([, { admitted }]) => !admitted).map(([change]) => change),
        'change-9',
      ),
      authority: walk.mostly(
        {
          kind: 'DECISION',
          ref: walk.oneOf(
            [...walk.known.decisions].filter(([, one]) => one.approvals.length > 0).map(([id]) => id),
            'decision-1',
          ),
        },
        onOutside(walk),
      ),
    },
    as: signatory('MEH'),
  }),
} satisfies { readonly [T in CommandType]?: Ask<T> };
