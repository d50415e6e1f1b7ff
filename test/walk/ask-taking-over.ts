/** How the past of an alliance is entered, and accepted. The alliance of every walk ran before the ledger did. */
import { addDays } from '@app/alliance';
import { SEATS } from './ask-meetings';
import { authority, document, eur, registrar, sha256, type Ask } from './known';

const known = { document: 'mandate', version: 1, sha256: sha256('mandate') } as const;

export const askTakingOver = {
  RecordPastDecision: (walk) => ({
    command: {
      body: walk.mostly('AJR', 'BOARD'),
      type: walk.pick('MONEY', 'OTHER'),
      title: 'Decided before',
      decidedOn: addDays(walk.today, walk.mostly(-30, 1)),
      effective: walk.today,
      reference: '§ 3',
      minutes: walk.mostly(known, document(walk)),
      vote: walk.pick<{ outcome: 'UNANIMOUS' | 'NOT_STATED' } | { outcome: 'UNANIMOUS'; seats: { seat: string; choice: 'FOR' | 'OBJECT' }[] }>(
        { outcome: 'NOT_STATED' },
        { outcome: 'UNANIMOUS', seats: [{ seat: walk.pick(...SEATS), choice: walk.mostly('FOR', 'OBJECT') }] },
      ),
      effects: walk.mostly([], [{ id: 'e1', allows: 'DrawReserve', amount: eur(5), adjustsTarget: false }]),
      authority: walk.mostly({ kind: 'RECORD', ref: 'mandate' }, { kind: 'RECORD', ref: 'nothing' }, { kind: 'CONTRACT_CLAUSE', ref: '1' }),
    },
    as: registrar,
  }),
  AcceptHistory: (walk) => ({
    command: { until: addDays(walk.today, walk.mostly(0, 1)), authority: authority(walk, (body) => body === 'AJR') },
    as: registrar,
  }),
} satisfies { readonly RecordPastDecision: Ask<'RecordPastDecision'>; readonly AcceptHistory: Ask<'AcceptHistory'> };
