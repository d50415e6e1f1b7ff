import { event, stateOf, type Entry } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { citys, drafts, producer, signs } from './delivery-scenario';
import { joinNetworkPartner, type JoinNetworkPartner } from './join-network-partner';
import { leaveNetwork, type LeaveNetwork } from './leave-network';
import { network, participants, participatesOn, type Network } from './network-facts';
import { leaveParticipant, registerParticipant, type RegisterParticipant } from './participants';
import { agreed, CLAUSE, DECISION, effectOf, registrar } from './scenario';

const isThere = (known: Network, day: string): boolean => known.get('THIRD')!.some((stay) => participatesOn(stay, day));
const third = happened('PartyRegistered', {
  party: 'THIRD',
  legalName: 'A society',
  businessId: '5555555-5',
  kind: 'ORGANISATION',
  capacities: ['NETWORK_PARTNER'],
});
const thirds = as('third-sign', 'PARTY_SIGNATORY', { party: 'THIRD', capacity: 'NETWORK_PARTNER' });
const history = [
  ...SEATED,
  ...agreed(),
  third,
  happened('RoleGranted', { person: 'third-sign', role: 'PARTY_SIGNATORY', party: 'THIRD' }),
  drafts('NET', { kind: 'NETWORK_PARTNER', parties: ['CITY', 'THIRD', 'MEH'] }),
  ...signs('NET', 'THIRD'),
  ...signs('NET', 'MEH'),
];
const data = { party: 'THIRD', agreement: 'NET' };
const command: JoinNetworkPartner = { ...data, authority: DECISION };
const joined = happened('NetworkPartnerJoined', data, { effective: '2020-03-01' });
const left = happened('NetworkPartnerLeft', { party: 'THIRD' }, { effective: '2020-04-01' });

describe('joining the network', () => {
  it('D-20 needs an agreement of its own that holds for the partner', () => {
    expect(given(...history).when(joinNetworkPartner, command, registrar)).toStrictEqual([
      event('NetworkPartnerJoined', data, { authority: DECISION }),
    ]);
  });

  it('is what a decision does', () => {
    const answer = given(...history).when(joinNetworkPartner, data, as('c1', 'AJR_CHAIR', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('NetworkPartnerJoined', data, { effective: TODAY, authority: DECISION })]);
  });

  it.each<[string, readonly Entry[], JoinNetworkPartner, typeof registrar, object]>([
    ['to anybody but the registrar', [], command, thirds, { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['where it rests on the agreement alone', [], { ...command, authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['to an unknown party', [], { ...command, party: 'X' }, registrar, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['to one who is in it', [joined], command, registrar, { refused: 'PARTNER_EXISTS', party: 'THIRD', from: '2020-03-01' }],
    ['D-70 in another capacity', [], { ...command, party: 'MEH' }, registrar, { refused: 'NOT_A_NETWORK_PARTNER', party: 'MEH' }],
    ['under an unknown agreement', [], { ...command, agreement: 'X' }, registrar, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    [
      'under an agreement of another kind',
      [],
      { ...command, agreement: 'TAS' },
      registrar,
      { refused: 'AGREEMENT_OF_ANOTHER_KIND', agreement: 'TAS', kind: 'TAS' },
    ],
    [
      'D-20 on a day on which the agreement does not hold for it',
      [happened('AgreementTerminated', { agreement: 'NET', ground: 'AGREED', parties: ['THIRD'] }, { effective: TODAY })],
      command,
      registrar,
      { refused: 'AGREEMENT_NOT_EFFECTIVE', agreement: 'NET', party: 'THIRD' },
    ],
  ])('is refused %s', (_, more, asked, circumstance, refusal) => {
    expect(given(...history, ...more).when(joinNetworkPartner, asked, circumstance)).toStrictEqual(refusal);
  });

  it('may be done again after leaving, and holds for its days', () => {
    const answer = given(...history, joined, left).when(joinNetworkPartner, { ...command, effective: '2020-04-15' }, registrar);
    expect(answer).toStrictEqual([event('NetworkPartnerJoined', data, { effective: '2020-04-15', authority: DECISION })]);
    expect(joinNetworkPartner.commandOf(answer as never)).toStrictEqual({ ...command, effective: '2020-04-15' });
    const again = happened('NetworkPartnerJoined', data, { effective: '2020-04-15' });
    const known = stateOf(network, [...history, joined, left, again]);
    const days = ['2020-02-29', '2020-03-01', '2020-03-31', '2020-04-01', '2020-04-15'];
    expect(days.map((day) => isThere(known, day))).toStrictEqual([false, true, true, false, true]);
  });

  it('D-09 ends with the withdrawal of the party', () => {
    const withdrawn = happened('PartyWithdrawn', { party: 'THIRD', seats: [], shares: [] }, { effective: '2020-04-01' });
    const known = stateOf(network, [...history, joined, withdrawn]);
    expect([isThere(known, '2020-03-31'), isThere(known, '2020-04-01')]).toStrictEqual([true, false]);
  });
});

describe('leaving the network', () => {
  const leave: LeaveNetwork = { party: 'THIRD' };
  const sealed = { reason: 'Its own plans.' };

  it('takes only the word of the partner', () => {
    const asked = { ...leave, ...sealed, effective: '2020-05-01' };
    const answer = given(...history, joined).when(leaveNetwork, asked, thirds);
    expect(answer).toStrictEqual([event('NetworkPartnerLeft', { party: 'THIRD' }, { effective: '2020-05-01', sealed })]);
    expect(leaveNetwork.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('is recorded by the registrar on a decision, or done by it', () => {
    expect(given(...history, joined).when(leaveNetwork, { ...leave, authority: DECISION }, registrar)).toStrictEqual([
      event('NetworkPartnerLeft', { party: 'THIRD' }, { authority: DECISION }),
    ]);
    expect(given(...history, joined).when(leaveNetwork, leave, as('c1', 'AJR_CHAIR', effectOf(TODAY)))).toStrictEqual([
      event('NetworkPartnerLeft', { party: 'THIRD' }, { effective: TODAY, authority: DECISION }),
    ]);
  });

  it.each<[string, readonly Entry[], LeaveNetwork, typeof registrar, object]>([
    ['to another party', [joined], leave, citys, { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['to the registrar without a decision', [joined], leave, registrar, { refused: 'AUTHORITY_MISSING' }],
    [
      'where it names a decision that is none',
      [joined],
      { ...leave, authority: { kind: 'DECISION', ref: 'decision-9' } },
      thirds,
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    ['to one who is not in it', [], leave, thirds, { refused: 'PARTNER_NOT_FOUND', party: 'THIRD' }],
    ['to one who has left', [joined, left], leave, thirds, { refused: 'PARTNER_NOT_FOUND', party: 'THIRD' }],
    [
      'for a day before it joined',
      [joined],
      { ...leave, effective: '2020-02-29' },
      thirds,
      { refused: 'ENDS_BEFORE_START', from: '2020-03-01', to: '2020-02-29' },
    ],
  ])('is refused %s', (_, more, asked, circumstance, refusal) => {
    expect(given(...history, ...more).when(leaveNetwork, asked, circumstance)).toStrictEqual(refusal);
  });
});

describe('participants of a platform', () => {
  const name = { party: 'MEH', participant: 'club' };
  const listed = { ...name, legalName: 'A club', businessId: '6666666-6' };
  const there = happened('PlatformParticipantJoined', listed, { effective: '2020-03-01' });
  const gone = happened('PlatformParticipantLeft', name, { effective: '2020-04-01' });

  it('C-07 are listed with their days', () => {
    const asked: RegisterParticipant = { ...listed, effective: '2020-05-01' };
    const answer = given(...history).when(registerParticipant, asked, producer);
    expect(answer).toStrictEqual([event('PlatformParticipantJoined', listed, { effective: '2020-05-01' })]);
    expect(registerParticipant.commandOf(answer as never)).toStrictEqual(asked);
    const known = stateOf(participants, [there, gone])[0]!;
    expect(['2020-02-29', '2020-03-01', '2020-04-01'].map((day) => participatesOn(known, day))).toStrictEqual([false, true, false]);
  });

  it('C-07 leave on a day', () => {
    const asked = { ...name, effective: '2020-05-01' };
    const answer = given(...history, there).when(leaveParticipant, asked, producer);
    expect(answer).toStrictEqual([event('PlatformParticipantLeft', name, { effective: '2020-05-01' })]);
    expect(leaveParticipant.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('D-09 leave with their platform', () => {
    const withdrawn = happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] }, { effective: '2020-04-01' });
    const known = stateOf(participants, [there, withdrawn])[0]!;
    expect([participatesOn(known, '2020-03-31'), participatesOn(known, '2020-04-01')]).toStrictEqual([true, false]);
  });

  it.each<[string, readonly Entry[], RegisterParticipant, typeof producer, object]>([
    ['by another party', [], listed, citys, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['by a party that is no consortium', [], { ...listed, party: 'CITY' }, citys, { refused: 'NOT_A_CONSORTIUM', party: 'CITY' }],
    ['under the name of a party', [], { ...listed, participant: 'CITY' }, producer, { refused: 'PARTICIPANT_IS_PARTY', participant: 'CITY' }],
    ['twice', [there], listed, producer, { refused: 'PARTICIPANT_EXISTS', ...name }],
    ['twice under two names', [there], { ...listed, participant: 'club-2' }, producer, { refused: 'PARTICIPANT_EXISTS', ...name }],
    [
      'for a platform that has withdrawn',
      [happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] })],
      listed,
      producer,
      { refused: 'PARTY_NOT_FOUND', party: 'MEH' },
    ],
  ])('are not listed %s', (_, more, asked, circumstance, refusal) => {
    expect(given(...history, ...more).when(registerParticipant, asked, circumstance)).toStrictEqual(refusal);
  });

  it.each<[string, readonly Entry[], string, typeof producer, object]>([
    ['by another party', [there], TODAY, citys, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['where they are not listed', [], TODAY, producer, { refused: 'PARTICIPANT_NOT_FOUND', ...name }],
    ['twice', [there, gone], TODAY, producer, { refused: 'PARTICIPANT_NOT_FOUND', ...name }],
    ['before they came', [there], '2020-02-01', producer, { refused: 'ENDS_BEFORE_START', from: '2020-03-01', to: '2020-02-01' }],
  ])('are not taken off %s', (_, more, effective, circumstance, refusal) => {
    expect(given(...history, ...more).when(leaveParticipant, { ...name, effective }, circumstance)).toStrictEqual(refusal);
  });
});
