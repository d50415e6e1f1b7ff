import { event, fold } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { restsOn } from './authority-facts';
import { decisions } from './decision-facts';
import { proposed } from './decision-scenario';
import { bodies } from './facts';
import { useReservedPower } from './use-reserved-power';

const history = [
  ...SEATED,
  happened('RoleGranted', { person: 'owner', role: 'CLIENT_OFFICER' }),
  happened('BodyEstablished', { body: 'COUNCIL', kind: 'OUTSIDE', name: 'The council' }),
  happened('PolicySetAdopted', {
    policies: {
      reservedMatters: [
        { matter: 'PUBLIC_AUTHORITY', body: 'BOARD' },
        { matter: 'SHARE', body: 'COUNCIL' },
        { matter: 'SHARE', body: 'BOARD' },
      ],
    },
  }),
];
const command = { matter: 'PUBLIC_AUTHORITY', ground: 'The law asks for it.' };
const officer = as('owner', 'CLIENT_OFFICER');
const clerk = as('clerk', 'OUTSIDE_CLERK');
const determined = (matter: string, body: string) => [
  event('OwnerDeterminationMade', { determination: 'determination-1', matter, body }, { sealed: { ground: command.ground } }),
  event('ActionAssigned', { action: 'action-1', from: 'determination-1', about: 'COMMERCIAL_CONSEQUENCES' }),
];

describe('using a reserved power', () => {
  it.each([
    ["the client's office-holder", officer],
    ['the clerk of the body', clerk],
  ])('V-23 records what %s says, and opens an action on what it costs', (_, circumstance) => {
    expect(given(...history).when(useReservedPower, command, circumstance)).toStrictEqual(determined('PUBLIC_AUTHORITY', 'BOARD'));
  });

  it('V-23 is for the body that the matter is reserved to', () => {
    expect(given(...history).when(useReservedPower, { ...command, matter: 'SHARE' }, clerk)).toStrictEqual(determined('SHARE', 'BOARD'));
    expect(given(...history).when(useReservedPower, { ...command, matter: 'SHARE', body: 'COUNCIL' }, clerk)).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'OUTSIDE_CLERK',
    });
  });

  it.each([
    ['a matter that is on no list', { ...command, matter: 'COLOUR' }, 'COLOUR'],
    ['a matter of another body', { ...command, body: 'COUNCIL' }, 'PUBLIC_AUTHORITY'],
  ])('V-23 refuses %s', (_, asked, matter) => {
    expect(given(...history).when(useReservedPower, asked, officer)).toStrictEqual({ refused: 'NOT_RESERVED', matter });
  });

  it('V-23 numbers determinations and actions', () => {
    const before = [
      happened('OwnerDeterminationMade', { determination: 'determination-1', matter: 'SHARE', body: 'BOARD' }),
      happened('ActionAssigned', { action: 'action-1', from: 'determination-1', about: 'COMMERCIAL_CONSEQUENCES' }),
    ];
    expect(given(...history, ...before).when(useReservedPower, command, officer)).toStrictEqual([
      event(
        'OwnerDeterminationMade',
        { determination: 'determination-2', matter: 'PUBLIC_AUTHORITY', body: 'BOARD' },
        { sealed: { ground: command.ground } },
      ),
      event('ActionAssigned', { action: 'action-2', from: 'determination-2', about: 'COMMERCIAL_CONSEQUENCES' }),
    ]);
  });

  it('V-23 makes no decision: nothing is unanimous about it, and nothing rests on it', () => {
    const made = happened('OwnerDeterminationMade', { determination: 'determination-1', matter: 'SHARE', body: 'BOARD' });
    const known = { decisions: fold(decisions, [...history, made]), bodies: fold(bodies, history) };
    expect([...known.decisions.keys()]).toStrictEqual([]);
    expect(restsOn(known, { authority: { kind: 'DECISION', ref: 'determination-1' } }, officer)).toStrictEqual({
      refused: 'DECISION_NOT_FOUND',
      decision: 'determination-1',
    });
  });

  it('V-23 holds by the list of the day', () => {
    const later = happened('PolicySetAdopted', { policies: { reservedMatters: [] } }, { effective: TODAY });
    expect(given(...history, later).when(useReservedPower, command, officer)).toStrictEqual({ refused: 'NOT_RESERVED', matter: 'PUBLIC_AUTHORITY' });
  });

  it('refuses to bear on a decision that does not exist', () => {
    const answer = given(...history).when(useReservedPower, { ...command, decision: 'decision-1' }, officer);
    expect(answer).toStrictEqual({ refused: 'DECISION_NOT_FOUND', decision: 'decision-1' });
  });

  it('is not for the steering group', () => {
    expect(given(...history).when(useReservedPower, command, as('c1', 'AJR_CHAIR'))).toStrictEqual({
      refused: 'NOT_PERMITTED',
      needs: 'CLIENT_OFFICER',
    });
  });

  it('gives its command back', () => {
    const full = { ...command, body: 'BOARD', decision: 'decision-1', text: 'It closes at eight.' };
    const made = given(...history, proposed('decision-1')).when(useReservedPower, full, officer);
    expect(useReservedPower.commandOf(made as never)).toStrictEqual(full);
  });
});
