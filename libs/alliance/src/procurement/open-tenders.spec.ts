import { event } from '../decider';
import { as, document, eur, given, happened } from '../scenario';
import { openTenders, type OpenTenders } from './open-tenders';
import { invitation, of, officer, OPENED } from './procurement-scenario';
import {
  AFTER,
  cancelled,
  CLOSED,
  officerAfter,
  opening,
  P1,
  REQUESTED,
  SHORTLISTED,
  TENDERED,
  TENDERS_OPENED,
  rejected,
  withdrawn,
} from './tender-scenario';

const command: OpenTenders = { ...P1, witness: 'ev1', tenders: opening('A', 'B') };
const [first, second] = [opening('A')[0]!, opening('B')[0]!];
const granted = happened('RoleGranted', { person: 'off-2', role: 'PROCUREMENT_OFFICER' });
const excluding = { tenders: [first], excluded: ['B'], reason: 'The content was never handed over.' };

describe('opening the tenders', () => {
  it('P-24 two persons open all of them, and only what was sealed', () => {
    const asked = { ...command, tenders: [{ ...first, price: eur(5000) }, second] };
    expect(given(...TENDERED).when(openTenders, asked, officerAfter)).toStrictEqual([event('TendersOpened', asked)]);
  });

  it('P-24 another procurement officer is a witness too', () => {
    const asked = { ...command, witness: 'off-2' };
    expect(given(...TENDERED, granted).when(openTenders, asked, officerAfter)).toStrictEqual([event('TendersOpened', asked)]);
  });

  it('goes on without a tender that nobody can open, and says why', () => {
    const { reason, ...data } = { ...command, ...excluding };
    expect(given(...TENDERED).when(openTenders, { ...data, reason }, officerAfter)).toStrictEqual([
      event('TendersOpened', data, { sealed: { reason } }),
    ]);
  });

  it('does not wait for a candidate that has withdrawn or was rejected', () => {
    const asked = { ...command, tenders: [first] };
    expect(given(...TENDERED, withdrawn('B')).when(openTenders, asked, officerAfter)).toStrictEqual([event('TendersOpened', asked)]);
    expect(given(...TENDERED, rejected('B')).when(openTenders, asked, officerAfter)).toStrictEqual([event('TendersOpened', asked)]);
  });

  it.each([
    ['by a candidate', {}, of('A', AFTER), TENDERED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['where nobody was invited yet', {}, officerAfter, OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['after the procurement was cancelled', {}, officerAfter, [...TENDERED, cancelled], CLOSED],
    ['where nobody was asked for any', {}, officerAfter, SHORTLISTED, { refused: 'TENDERS_NOT_REQUESTED', procurement: 'P1' }],
    ['twice', {}, officerAfter, TENDERS_OPENED, { refused: 'TENDERS_ALREADY_OPENED', procurement: 'P1' }],
    ['P-24 before the deadline', {}, officer, TENDERED, { refused: 'WINDOW_OPEN', closesAt: invitation.tendersUntil }],
    ['P-24 by one person alone', { witness: 'off' }, officerAfter, TENDERED, { refused: 'TWO_PERSONS_NEEDED', witness: 'off' }],
    ['P-24 before somebody who has no part in it', { witness: 'fin' }, officerAfter, TENDERED, { refused: 'TWO_PERSONS_NEEDED', witness: 'fin' }],
    ['where there is none', { tenders: [] }, officerAfter, REQUESTED, { refused: 'NO_TENDERS', procurement: 'P1' }],
    ['that were not submitted', { tenders: opening('A', 'B', 'C') }, officerAfter, TENDERED, { refused: 'TENDER_NOT_FOUND', candidate: 'C' }],
    ['named twice', { tenders: opening('A', 'B'), excluded: ['A'] }, officerAfter, TENDERED, { refused: 'TENDER_NAMED_TWICE', candidate: 'A' }],
    ['with one left out', { tenders: [first] }, officerAfter, TENDERED, { refused: 'TENDERS_LEFT_SEALED', candidates: ['B'] }],
    [
      'with one excluded for no reason',
      { tenders: [first], excluded: ['B'] },
      officerAfter,
      TENDERED,
      { refused: 'REASON_REQUIRED', candidates: ['B'] },
    ],
    [
      'from a document that is not registered',
      { tenders: [first, { candidate: 'B', document: document('elsewhere') }] },
      officerAfter,
      TENDERED,
      { refused: 'DOCUMENT_NOT_FOUND', document: 'elsewhere', version: 1 },
    ],
    [
      'P-24 with another content than was sealed',
      { tenders: [first, { ...second, document: first.document }] },
      officerAfter,
      TENDERED,
      { refused: 'CONTENT_DIFFERS', candidate: 'B' },
    ],
    [
      'with a price in another currency',
      { tenders: [{ ...first, price: { currency: 'SEK', minor: '1' } as const }, second] },
      officerAfter,
      TENDERED,
      { refused: 'CURRENCY_MISMATCH', currency: 'EUR' },
    ],
    ['with a price of nothing', { tenders: [{ ...first, price: eur(0) }, second] }, officerAfter, TENDERED, { refused: 'AMOUNT_NOT_POSITIVE' }],
  ])('%s is refused', (_, more, who, before, refusal) => {
    expect(given(...before).when(openTenders, { ...command, ...more }, who)).toStrictEqual(refusal);
  });

  it('P-24 a witness whose appointment is over is none', () => {
    const gone = TENDERED.map((entry) =>
      entry.type === 'EvaluatorAppointed' ? happened('EvaluatorAppointed', { ...P1, person: 'ev1', to: '2020-06-30' }) : entry,
    );
    expect(given(...gone).when(openTenders, command, as('off', 'PROCUREMENT_OFFICER', AFTER))).toStrictEqual({
      refused: 'TWO_PERSONS_NEEDED',
      witness: 'ev1',
    });
  });

  it('gives its command back', () => {
    for (const asked of [command, { ...command, ...excluding }])
      expect(openTenders.commandOf(given(...TENDERED).when(openTenders, asked, officerAfter) as never)).toStrictEqual(asked);
  });

  it('gives the reason back where its words were erased', () => {
    const { reason: _, ...data } = { ...command, ...excluding };
    expect(openTenders.commandOf([event('TendersOpened', data)])).toStrictEqual({ ...data, reason: '[erased]' });
  });
});
