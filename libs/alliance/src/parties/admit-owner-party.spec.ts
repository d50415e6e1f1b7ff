import { event, fold, stateOf } from '../decider';
import { as, document, given, happened, SEATED, SINCE } from '../scenario';
import { admitOwnerParty, type AdmitOwnerParty } from './admit-owner-party';
import { agreements, costSharesOn, owners } from './facts';
import { agreed, CLAUSE, decided, DECISION, effectOf, registrar } from './scenario';

const responsibilities = ['Organises the services of its area.'];
const shares = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([party, share]) => ({ party, share }));
const data = { party: 'KUNTA', agreement: 'CH1', costShares: shares(['CITY', '2/3'], ['KUNTA', '1/3']) };
const command: AdmitOwnerParty = { ...data, responsibilities, authority: DECISION };

const history = [
  ...SEATED,
  happened('PartyRegistered', {
    party: 'KUNTA',
    legalName: 'The municipality',
    businessId: '3333333-3',
    kind: 'ORGANISATION',
    capacities: ['CLIENT'],
  }),
  happened('AgreementDrafted', { agreement: 'CH1', kind: 'CHANGE', version: 1, document: document('ch1'), parties: ['CITY', 'KUNTA', 'MEH'] }),
];
const signed = happened('AgreementSigned', { agreement: 'CH1', version: 1, party: 'KUNTA', conditional: true });
const ready = [...history, signed, decided()];
const admitted = [event('OwnerPartyAdmitted', data, { authority: DECISION, sealed: { responsibilities } })];
const effective = (party: string, on: string) => happened('AgreementBecameEffectiveFor', { agreement: 'CH1', party }, { effective: on });

describe('admitting an owner', () => {
  it.each([
    ['the registrar', registrar],
    ["the clerk of the owner's body", as('clerk', 'OUTSIDE_CLERK')],
  ])('D-71 is recorded by %s, with responsibilities and every share', (_, circumstance) => {
    expect(given(...ready).when(admitOwnerParty, command, circumstance)).toStrictEqual(admitted);
  });

  it("D-71 is the effect of a decision of an owner's body, or of one that such a body approved", () => {
    const { authority: _, ...effect } = command;
    const made = [event('OwnerPartyAdmitted', data, { effective: '2020-05-01', authority: DECISION, sealed: { responsibilities } })];
    const circumstance = as('c1', 'AJR_CHAIR', effectOf('2020-05-01'));
    expect(given(...ready).when(admitOwnerParty, effect, circumstance)).toStrictEqual(made);

    const approved = happened('ApprovalGranted', { decision: 'decision-1', body: 'BOARD', proposal: 'hash-1', by: 'decision-2' });
    expect(given(...history, signed, ...agreed(), approved).when(admitOwnerParty, effect, circumstance)).toStrictEqual(made);
    expect(given(...history, signed, ...agreed()).when(admitOwnerParty, effect, circumstance)).toStrictEqual({
      refused: 'OWN_DECISION_MISSING',
      party: 'KUNTA',
    });
  });

  it.each<[string, Partial<AdmitOwnerParty>, object]>([
    ['no authority', { authority: { kind: 'LAW', ref: 'Act' } }, { refused: 'AUTHORITY_MISSING' }],
    ['the agreement alone as its authority', { authority: CLAUSE }, { refused: 'OWN_DECISION_MISSING', party: 'KUNTA' }],
    ['an unknown party', { party: 'X' }, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['a share of an unknown party', { costShares: shares(['X', '2/3'], ['KUNTA', '1/3']) }, { refused: 'PARTY_NOT_FOUND', party: 'X' }],
    ['an unknown agreement', { agreement: 'CH2' }, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'CH2' }],
    ['a party without responsibilities', { responsibilities: [] }, { refused: 'RESPONSIBILITIES_MISSING' }],
    ['a share of who is no owner', { costShares: shares(['MEH', '2/3'], ['KUNTA', '1/3']) }, { refused: 'NOT_AN_OWNER', party: 'MEH' }],
    ['a party named twice', { costShares: shares(['KUNTA', '2/3'], ['KUNTA', '1/3']) }, { refused: 'PARTY_REPEATED', party: 'KUNTA' }],
    [
      'a share that is not reduced',
      { costShares: shares(['CITY', '4/6'], ['KUNTA', '1/3']) },
      { refused: 'SHARE_NOT_REDUCED', share: '4/6', reduced: '2/3' },
    ],
    ['shares of less than a whole', { costShares: shares(['CITY', '1/2'], ['KUNTA', '1/3']) }, { refused: 'SHARES_NOT_WHOLE', sum: '5/6' }],
    ['shares without the newcomer', { costShares: shares(['CITY', '1/1']) }, { refused: 'SHARES_NOT_WHOLE', sum: '1/1' }],
  ])('D-71 refuses %s', (_, said, refusal) => {
    expect(given(...ready).when(admitOwnerParty, { ...command, ...said }, registrar)).toStrictEqual(refusal);
  });

  it('D-71 refuses who has not signed, and anybody but the registrar or that clerk', () => {
    expect(given(...history, decided()).when(admitOwnerParty, command, registrar)).toStrictEqual({
      refused: 'AGREEMENT_NOT_SIGNED',
      agreement: 'CH1',
      party: 'KUNTA',
    });
    expect(given(...ready).when(admitOwnerParty, command, as('mgr', 'MANAGER'))).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('D-71, M-16 lets the new shares hold only when every owner has approved, each by itself', () => {
    const before = happened('OwnerPartyAdmitted', { party: 'CITY', agreement: 'TAS', costShares: shares(['CITY', '1/1']) });
    const known = [...ready, before, happened('OwnerPartyAdmitted', data), effective('KUNTA', '2020-02-01'), effective('CITY', '2020-03-01')];
    const on = (date: string, all = known) => costSharesOn(fold(owners, all), stateOf(agreements, all), date);
    expect(on(SINCE)).toStrictEqual(shares(['CITY', '1/1']));
    expect(on('2020-02-29')).toStrictEqual(shares(['CITY', '1/1']));
    expect(on('2020-03-01')).toStrictEqual(data.costShares);
    expect(on('2019-12-31')).toStrictEqual([]);
  });

  it('gives its command back, with a placeholder for what was erased', () => {
    const dated = { ...command, effective: '2020-05-01' };
    const answer = given(...ready).when(admitOwnerParty, dated, registrar);
    expect(admitOwnerParty.commandOf(answer as never)).toStrictEqual(dated);
    const erased = event('OwnerPartyAdmitted', data, { authority: DECISION, sealed: {} as never });
    expect(admitOwnerParty.commandOf([erased])).toStrictEqual({ ...command, responsibilities: ['[erased]'] });
  });
});
