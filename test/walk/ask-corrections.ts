/** How slips of the pen are corrected, and documents verified and classified. */
import { addDays, PUBLICITY_CLASSES, type CommandType } from '@app/alliance';
import { chainOf } from '../../libs/alliance/src/corrections/facts';
import { chair, document, finance, manager, registrar, secretary, sha256, type Ask, type Walk } from './known';

const records = { person: 'rec', role: 'RECORDS_OFFICER' };

/** Fields in which somebody could slip, and some in which nobody may. */
const FIELDS: Readonly<Record<string, string>> = {
  OutsideDecisionRecorded: 'reference',
  PartyRegistered: 'legalName',
  BodyEstablished: 'name',
  SeatHolderAppointed: 'mandate',
  DecisionProposed: 'title',
  DocumentRegistered: 'dated',
};
const NEVER: Readonly<Record<string, string>> = { DecisionAdopted: 'outcome', BudgetTransferred: 'amount', VoteCast: 'choice', SeatCreated: 'seat' };

function slip(walk: Walk) {
  const { corrections, recordedEntries } = walk.known;
  const fields = walk.mostly(FIELDS, NEVER);
  const type = walk.pick(...Object.keys(fields));
  const [entry, data] = walk.oneOf(
    [...recordedEntries].filter(([, one]) => one.type === type).map(([hash, one]) => [hash, one.data] as const),
    [sha256('nothing'), {} as Readonly<Record<string, unknown>>] as const,
  );
  const field = fields[type]!;
  const latest = chainOf(corrections, entry, field).at(-1);
  const found = latest?.[1].is ?? data[field];
  const was =
    typeof found === 'string' || (typeof found === 'object' && found !== null) ? (found as string | ReturnType<typeof document>) : 'As it was';
  const written = { mandate: document(walk), dated: addDays(walk.today, -walk.pick(1, 9, 30)) }[field] ?? walk.pick('The bord', 'The board', '§ 17');
  return { entry, field, was: walk.mostly(was, 'Something else'), is: written, ...(latest && walk.mostly({ corrects: latest[0] }, {})) };
}

const waiting = (walk: Walk): string =>
  walk.oneOf(
    [...walk.known.corrections].filter(([, { status }]) => status === 'PENDING').map(([id]) => id),
    'correction-99',
  );

function anyDocument(walk: Walk) {
  const [id, found] = walk.oneOf([...walk.known.documents], ['nowhere', undefined] as const);
  const { version, sha256: bytes } = found?.versions.at(-1) ?? { version: 1, sha256: sha256('nowhere') };
  return { document: id, version, sha256: bytes };
}

export const askCorrections = {
  CorrectClericalError: (walk) => ({
    command: { ...slip(walk), reason: 'A slip of the pen.' },
    as: walk.mostly(walk.pick(secretary, secretary, registrar), finance),
  }),
  CountersignCorrection: (walk) => ({ command: { correction: waiting(walk) }, as: walk.mostly(chair, secretary) }),
  DeclineCorrection: (walk) => ({
    command: { correction: waiting(walk), reason: 'It is right as it is.' },
    as: walk.mostly(walk.pick(chair, secretary), finance),
  }),
  VerifyDocument: (walk) => {
    const { sha256: bytes, ...named } = anyDocument(walk);
    return { command: { ...named, sha256: walk.mostly(bytes, sha256('tampered')) }, as: walk.pick(manager, records, chair) };
  },
  ClassifyDocument: (walk) => {
    const named = walk.pick(...PUBLICITY_CLASSES);
    return {
      command: {
        document: anyDocument(walk).document,
        class: named,
        ...(named === 'SECRET' && walk.mostly({ ground: 'Act 24.1 § 20' }, {})),
        ...walk.pick({}, { reviewOn: addDays(walk.today, walk.mostly(90, -1)) }, { until: addDays(walk.today, walk.pick(3, 900)) }),
        ...walk.pick({}, { retention: walk.pick('10', 'PERMANENT') }, { reason: 'Trade secrets.' }),
      },
      as: walk.mostly(records, manager),
    };
  },
} satisfies { readonly [T in CommandType]?: Ask<T> };

/** What a walk about this asks for most. */
export const correctionsTheme: readonly CommandType[] = [
  'CorrectClericalError',
  'CorrectClericalError',
  'CorrectClericalError',
  'CountersignCorrection',
  'CountersignCorrection',
  'DeclineCorrection',
  'VerifyDocument',
  'ClassifyDocument',
  'ClassifyDocument',
  'RegisterDocument',
  'RecordOutsideDecision',
  'ProposeDecision',
];
