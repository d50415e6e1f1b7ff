import { event } from '../decider';
import { as, document, given, happened, SEATED, SINCE } from '../scenario';
import { proposeConsortiumChange } from './propose-consortium-change';
import { company } from './procurement-scenario';

const assessment = document('assessment');
const command = { party: 'MEH', company: company('n'), assessment };
const registered = happened('DocumentRegistered', {
  document: 'assessment',
  kind: 'ASSESSMENT',
  version: 1,
  sha256: assessment.sha256,
  dated: SINCE,
});
const history = [...SEATED, registered];
const meh = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });
const proposed = happened('ConsortiumChangeProposed', { change: 'change-1', ...command });
const listed = happened('PartyRegistered', {
  party: 'OTHERS',
  legalName: 'Others',
  businessId: '3',
  kind: 'CONSORTIUM',
  capacities: ['PRIVATE_PRODUCER'],
  members: [company('n')],
});

describe('proposing that a company joins a consortium', () => {
  it('C-01 is proposed by its party, with the legal assessment', () => {
    expect(given(...history).when(proposeConsortiumChange, command, meh)).toStrictEqual([
      event('ConsortiumChangeProposed', { change: 'change-1', ...command }),
    ]);
  });

  it('each proposal has a number of its own', () => {
    const answer = given(...history, proposed).when(proposeConsortiumChange, command, meh);
    expect(answer).toStrictEqual([event('ConsortiumChangeProposed', { change: 'change-2', ...command })]);
  });

  it('C-01 is not proposed without an assessment that is registered', () => {
    expect(given(...SEATED).when(proposeConsortiumChange, command, meh)).toStrictEqual({
      refused: 'DOCUMENT_NOT_FOUND',
      document: 'assessment',
      version: 1,
    });
  });

  const city = as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' });
  it.each([
    ['of an unknown party', { ...command, party: 'XYZ' }, meh, { refused: 'PARTY_NOT_FOUND', party: 'XYZ' }],
    ["by another party's signatory", command, city, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['by the manager', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['of a party that is no consortium', { ...command, party: 'CITY' }, city, { refused: 'NOT_A_CONSORTIUM', party: 'CITY' }],
  ])('is not proposed %s', (_, asked, who, refusal) => {
    expect(given(...history).when(proposeConsortiumChange, asked, who)).toStrictEqual(refusal);
  });

  it.each([
    ['its name', company('n')],
    ['its business id', { ...company('m'), businessId: 'id-n' }],
  ])('a member does not join again, known by %s', (_, asked) => {
    const granted = happened('RoleGranted', { person: 'o', role: 'PARTY_SIGNATORY', party: 'OTHERS' });
    const others = as('o', 'PARTY_SIGNATORY', { party: 'OTHERS', capacity: 'PRIVATE_PRODUCER' });
    const answer = given(...history, listed, granted).when(proposeConsortiumChange, { ...command, party: 'OTHERS', company: asked }, others);
    expect(answer).toStrictEqual({ refused: 'MEMBER_EXISTS', member: 'n' });
  });

  it('gives its command back', () => {
    expect(proposeConsortiumChange.commandOf(given(...history).when(proposeConsortiumChange, command, meh) as never)).toStrictEqual(command);
  });
});
