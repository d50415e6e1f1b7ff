import { event, type Made } from '../decider';
import { as, document, given, happened, TODAY } from '../scenario';
import { mgr, reg, staff, WORKING } from './plan-scenario';
import { recordInvolvement, type RecordInvolvement } from './record-involvement';

const data = { groups: ['RESIDENTS', 'CITY'], atLeast: 100, document: document('notes') };
const command: RecordInvolvement = { ...data, kind: 'Workshops on the services' };
const sealed = { kind: 'Workshops on the services' };

describe('recording that people were heard', () => {
  it.each([
    ['the manager', mgr],
    ['the registrar', reg],
    ['the secretary', as('sec', 'AJR_SECRETARY')],
  ])('is done by %s', (_, who) => {
    expect(given(...WORKING).when(recordInvolvement, command, who)).toStrictEqual([
      event('StakeholderInvolvementRecorded', { involvement: 'involvement-1', ...data }, { sealed }),
    ]);
  });

  it('is numbered, and may go without a number of people', () => {
    const before = happened('StakeholderInvolvementRecorded', { involvement: 'involvement-1', groups: ['STAFF'] });
    expect(given(...WORKING, before).when(recordInvolvement, { groups: ['STAFF'], kind: 'An inquiry' }, mgr)).toStrictEqual([
      event('StakeholderInvolvementRecorded', { involvement: 'involvement-2', groups: ['STAFF'] }, { sealed: { kind: 'An inquiry' } }),
    ]);
  });

  it.each([
    ['by an employee', command, staff, { refused: 'NOT_PERMITTED', needs: 'MANAGER' }],
    ['with a group named twice', { ...command, groups: ['CITY', 'CITY'] }, mgr, { refused: 'GROUP_REPEATED', group: 'CITY' }],
    ['with two numbers', { ...command, participants: 12 }, mgr, { refused: 'PARTICIPANTS_STATED_TWICE' }],
    ['with a document that is none', { ...command, document: document('no') }, mgr, { refused: 'DOCUMENT_NOT_FOUND', document: 'no', version: 1 }],
  ])('is refused %s', (_, asked, who, refusal) => {
    expect(given(...WORKING).when(recordInvolvement, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const full = { groups: ['STAFF'], participants: 12, kind: 'An inquiry', effective: TODAY };
    for (const asked of [command, full])
      expect(recordInvolvement.commandOf(given(...WORKING).when(recordInvolvement, asked, mgr) as Made)).toStrictEqual(asked);
  });
});
