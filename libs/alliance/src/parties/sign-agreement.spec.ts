import { event, stateOf } from '../decider';
import { as, document, given, happened, REGISTERED, SINCE, TODAY } from '../scenario';
import { agreements, isEffectiveFor } from './facts';
import { registrar } from './scenario';
import { signAgreement, type SignAgreement } from './sign-agreement';

const command: SignAgreement = { agreement: 'TAS', version: 1, party: 'MEH' };
const signatory = as('meh-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' });
const drafted = [
  ...REGISTERED,
  happened('AgreementDrafted', { agreement: 'TAS', kind: 'TAS', version: 1, document: document('tas'), parties: ['CITY', 'MEH'] }),
];
const second = happened('AgreementVersionAdded', { agreement: 'TAS', version: 2, document: document('tas2'), editor: 'mgr' });
const signed = happened('AgreementSigned', { ...command, conditional: false });

describe('signing an agreement', () => {
  it('D-20 makes it hold for the party that signed, and for no other', () => {
    const answer = given(...drafted).when(signAgreement, { ...command, effective: '2020-05-01' }, signatory);
    expect(answer).toStrictEqual([
      event('AgreementSigned', { ...command, conditional: false }, { effective: '2020-05-01' }),
      event('AgreementBecameEffectiveFor', { agreement: 'TAS', party: 'MEH' }, { effective: '2020-05-01' }),
    ]);
    const held = stateOf(agreements, [
      ...drafted,
      signed,
      happened('AgreementBecameEffectiveFor', { agreement: 'TAS', party: 'MEH' }, { effective: TODAY }),
    ]).get('TAS')!;
    expect([isEffectiveFor(held, 'MEH', TODAY), isEffectiveFor(held, 'MEH', SINCE), isEffectiveFor(held, 'CITY', TODAY)]).toStrictEqual([
      true,
      false,
      false,
    ]);
  });

  it('D-20 waits for the condition under which it was signed', () => {
    const conditional = { ...command, conditional: true };
    const answer = given(...drafted).when(signAgreement, conditional, signatory);
    expect(answer).toStrictEqual([event('AgreementSigned', conditional)]);
    expect(signAgreement.commandOf(answer as never)).toStrictEqual(conditional);
  });

  it('signs the next version too', () => {
    expect(given(...drafted, signed, second).when(signAgreement, { ...command, version: 2, conditional: true }, signatory)).toStrictEqual([
      event('AgreementSigned', { ...command, version: 2, conditional: true }),
    ]);
  });

  it.each<[string, readonly ReturnType<typeof happened>[], SignAgreement, typeof registrar, object]>([
    [
      "another party's signatory",
      drafted,
      command,
      as('city-sign', 'PARTY_SIGNATORY', { party: 'CITY', capacity: 'CLIENT' }),
      { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    ],
    [
      'who signs for a party not its own',
      drafted,
      command,
      as('city-sign', 'PARTY_SIGNATORY', { party: 'MEH', capacity: 'PRIVATE_PRODUCER' }),
      { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' },
    ],
    ['the registrar', drafted, command, registrar, { refused: 'NOT_PERMITTED', needs: 'PARTY_SIGNATORY' }],
    ['an unknown agreement', drafted, { ...command, agreement: 'X' }, signatory, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    [
      'a party that it does not name',
      [...REGISTERED, happened('AgreementDrafted', { agreement: 'TAS', kind: 'TAS', version: 1, document: document('tas'), parties: ['CITY'] })],
      command,
      signatory,
      { refused: 'NOT_PARTY_TO_AGREEMENT', agreement: 'TAS', party: 'MEH' },
    ],
    [
      'a party that has withdrawn by then',
      [...drafted, happened('PartyWithdrawn', { party: 'MEH', seats: [], shares: [] }, { effective: '2020-05-01' })],
      { ...command, effective: '2020-05-01' },
      signatory,
      { refused: 'PARTY_NOT_FOUND', party: 'MEH' },
    ],
    ['a version that no longer stands', [...drafted, second], command, signatory, { refused: 'VERSION_NOT_CURRENT', current: 2 }],
    ['who has signed', [...drafted, signed], command, signatory, { refused: 'ALREADY_SIGNED', agreement: 'TAS', party: 'MEH' }],
  ])('refuses %s', (_, history, asked, circumstance, refusal) => {
    expect(given(...history).when(signAgreement, asked, circumstance)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const dated = { ...command, conditional: false, effective: '2020-05-01' };
    expect(signAgreement.commandOf(given(...drafted).when(signAgreement, dated, signatory) as never)).toStrictEqual(dated);
  });
});
