import { event } from '../decider';
import { as, given, happened } from '../scenario';
import { chair, TABLED } from './meeting-scenario';
import { REGISTERED_PAPER } from './minutes-scenario';
import { openToObserver } from './open-to-observer';

const observer = happened('RoleGranted', { person: 'obs', role: 'OBSERVER' });
const history = [...TABLED, REGISTERED_PAPER, observer];
const open = (command: object, by = chair(), known = history) => given(...known).when(openToObserver, { person: 'obs', ...command }, by);

describe('opening something to an observer', () => {
  it('S-18 opens an item to one person by name', () => {
    expect(open({ item: 'item-1' })).toStrictEqual([event('ItemOpenedToObserver', { person: 'obs', item: 'item-1' })]);
  });

  it('S-18 opens a document to one person by name', () => {
    expect(open({ document: 'paper' })).toStrictEqual([event('ItemOpenedToObserver', { person: 'obs', document: 'paper' })]);
  });

  it.each([
    ['the secretary', { item: 'item-1' }, as('sec', 'AJR_SECRETARY'), { refused: 'NOT_PERMITTED', needs: 'AJR_CHAIR' }],
    ['nothing at all', {}, chair(), { refused: 'ITEM_OR_DOCUMENT_MISSING' }],
    ['an unknown item', { item: 'item-9' }, chair(), { refused: 'ITEM_NOT_FOUND', item: 'item-9' }],
    ['an unknown document', { document: 'nowhere' }, chair(), { refused: 'DOCUMENT_NOT_FOUND', document: 'nowhere' }],
    ['somebody who is no observer', { item: 'item-1', person: 'm1' }, chair(), { refused: 'NOT_AN_OBSERVER', person: 'm1' }],
  ])('S-18 refuses %s', (_, command, by, refusal) => {
    expect(open(command, by)).toStrictEqual(refusal);
  });

  it('refuses what is open to the person already', () => {
    const again = [...history, happened('ItemOpenedToObserver', { person: 'obs', item: 'item-1' })];
    expect(open({ item: 'item-1' }, chair(), again)).toStrictEqual({ refused: 'ALREADY_OPENED', person: 'obs' });
  });

  it('gives its command back', () => {
    const command = { person: 'obs', item: 'item-1', document: 'paper' };
    expect(openToObserver.commandOf(open(command) as never)).toStrictEqual(command);
  });
});
