import { document, happened, SEATED } from '../../alliance/src/scenario';
import { behind, on, recorded } from './testing/recorded';
import { see } from './views';

const at = SEATED.length;

describe('the network', () => {
  const club = { party: 'MEH', participant: 'club', legalName: 'A club', businessId: '6666666-6' };
  const known = recorded(
    ...SEATED,
    happened('PartyRegistered', {
      party: 'THIRD',
      legalName: 'A society',
      businessId: '5555555-5',
      kind: 'ORGANISATION',
      capacities: ['NETWORK_PARTNER'],
    }),
    happened('AgreementDrafted', { agreement: 'NET', kind: 'NETWORK_PARTNER', version: 1, document: document('net'), parties: ['THIRD'] }),
    happened('AgreementSigned', { agreement: 'NET', version: 1, party: 'THIRD', conditional: false }),
    happened('AgreementBecameEffectiveFor', { agreement: 'NET', party: 'THIRD' }),
    on('2020-02-01', happened('NetworkPartnerJoined', { party: 'THIRD', agreement: 'NET' }, { effective: '2020-02-01' })),
    on('2020-02-01', happened('PlatformParticipantJoined', club, { effective: '2020-02-01' })),
    on('2020-03-01', happened('PlatformParticipantLeft', { party: 'MEH', participant: 'club' }, { effective: '2020-03-01' })),
    on('2020-04-01', happened('NetworkPartnerLeft', { party: 'THIRD' }, { effective: '2020-04-01' })),
  );
  const view = (effectiveOn: string) => see('network', known, { revision: known.length - 1, effectiveOn });
  const third = {
    party: 'THIRD',
    legalName: 'A society',
    businessId: '5555555-5',
    agreement: 'NET',
    isAgreementInForce: true,
    from: '2020-02-01',
    until: '2020-04-01',
    ...behind(known, at + 4, at + 7),
  };
  const listed = { ...club, from: '2020-02-01', until: '2020-03-01', ...behind(known, at + 5, at + 6) };
  const none = { count: 0, rows: [] };
  const one = (row: object) => ({ count: 1, rows: [row] });

  it.each([
    ['2020-01-31', { ...none, former: none, participants: none, formerParticipants: none, upcoming: { count: 2, rows: [third, listed] } }],
    ['2020-02-01', { ...one(third), former: none, participants: one(listed), formerParticipants: none, upcoming: none }],
    ['2020-03-01', { ...one(third), former: none, participants: none, formerParticipants: one(listed), upcoming: none }],
    ['2020-04-01', { ...none, former: one(third), participants: none, formerParticipants: one(listed), upcoming: none }],
  ])('C-07 shows who is there on %s, with their days', (day, expected) => {
    expect(view(day)).toStrictEqual(expected);
  });
});
