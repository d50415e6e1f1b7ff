import { event, type Circumstance, type Entry } from '../decider';
import { as, given, happened, SEATED, seated } from '../scenario';
import { addStatement } from './add-statement';
import { adopted, balloted, proposed } from './decision-scenario';
import { dissent } from './dissent';

const about = { decision: 'decision-1', seat: 'M1' };
const open = [...SEATED, proposed('decision-1')];
const inMeeting = (complete: boolean): readonly Entry[] => [
  ...open,
  happened('ItemOpened', { item: 'item-1', meeting: 'meeting-1', decision: 'decision-1' }),
  balloted('decision-1', { item: 'item-1' }),
  happened('ItemInspectedImmediately', { item: 'item-1', inspector: 'c2', complete }),
];

describe('a statement', () => {
  const command = { ...about, statement: 'We keep our offer.' };
  const made = [event('StatementRecorded', about, { sealed: { statement: command.statement } })];

  it.each([
    ['before the vote', open, seated('M1')],
    ['after it', [...SEATED, ...adopted('decision-1')], seated('M1')],
    ['while the item is inspected by the first of two', inMeeting(false), seated('M1')],
    ['by a deputy of the seat', open, as('m1d', 'AJR_DEPUTY', { seat: 'M1', party: 'MEH', capacity: 'PRIVATE_PRODUCER' })],
  ])('stands beside the decision %s', (_, history, circumstance) => {
    expect(given(...history).when(addStatement, command, circumstance)).toStrictEqual(made);
  });

  it('gives its command back', () => {
    expect(addStatement.commandOf(made)).toStrictEqual(command);
  });
});

describe('a dissent', () => {
  const command = { ...about, reasons: 'It binds us too long.' };
  const made = [event('DissentRecorded', about, { sealed: { reasons: command.reasons } })];

  it('stands beside the decision with its reasons', () => {
    expect(given(...SEATED, ...adopted('decision-1')).when(dissent, command, seated('M1'))).toStrictEqual(made);
  });

  it('S-13 is not for whoever was recused', () => {
    const recused = happened('MemberRecused', { decision: 'decision-1', person: 'm1', kind: 'TIED_COMPANY' });
    expect(given(...SEATED, recused, ...adopted('decision-1')).when(dissent, command, seated('M1'))).toStrictEqual({
      refused: 'RECUSED',
      seat: 'M1',
    });
  });

  it('gives its command back', () => {
    expect(dissent.commandOf(made)).toStrictEqual(command);
  });
});

type Saying = (history: readonly Entry[], asked?: typeof about, circumstance?: Circumstance) => object;
const stating: Saying = (history, asked = about, circumstance = seated('M1')) =>
  given(...history).when(addStatement, { ...asked, statement: 'Too late.' }, circumstance);
const dissenting: Saying = (history, asked = about, circumstance = seated('M1')) =>
  given(...history).when(dissent, { ...asked, reasons: 'Too late.' }, circumstance);

describe.each([
  ['a statement', stating],
  ['a dissent', dissenting],
])('%s', (_, said) => {
  it.each([
    ['its item was inspected', inMeeting(true)],
    ['a written ballot adopted it', [...SEATED, ...adopted('decision-1', { mode: 'WRITTEN' })]],
  ])('D-12 comes too late once %s', (__, history) => {
    expect(said(history)).toStrictEqual({ refused: 'ITEM_INSPECTED', decision: 'decision-1' });
  });

  it('is for whoever sits in the seat', () => {
    expect(said(open, about, seated('C2'))).toStrictEqual({ refused: 'NOT_SEATED', seat: 'M1' });
  });

  it('is for the body that decides', () => {
    const other = [
      ...SEATED,
      happened('BodyEstablished', { body: 'APR', kind: 'APR', name: 'Project group' }),
      proposed('decision-1', { body: 'APR' }),
    ];
    expect(said(other)).toStrictEqual({ refused: 'NOT_SEATED', seat: 'M1' });
  });

  it('refuses a seat that does not exist', () => {
    expect(said(open, { ...about, seat: 'X9' })).toStrictEqual({ refused: 'SEAT_NOT_FOUND', seat: 'X9' });
  });

  it('refuses a decision that does not exist', () => {
    expect(said(SEATED)).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-1' });
  });
});
