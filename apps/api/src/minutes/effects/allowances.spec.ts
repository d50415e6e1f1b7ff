import type { Allowing } from '@app/alliance';
import { LANGUAGES, type Language } from '../writing';
import { told } from './told';

const amount = { currency: 'EUR', minor: '50000000' } as const;
const ALLOWED: { readonly [A in Allowing['allows']]: Allowing & { readonly allows: A } } = {
  AllocateBudget: { id: 'e', allows: 'AllocateBudget', amount, to: { component: 'TARGET_BUDGET', year: 2024, service: 'TRAMS', party: 'CITY' } },
  TransferBudget: { id: 'e', allows: 'TransferBudget', amount, from: { component: 'OWNER_COSTS' }, to: { component: 'RISK_RESERVE', year: 2024 } },
  DrawReserve: { id: 'e', allows: 'DrawReserve', amount, adjustsTarget: true, to: { component: 'TARGET_BUDGET', year: 2024 }, period: 'P1' },
  ReturnReserve: { id: 'e', allows: 'ReturnReserve', amount, adjustsTarget: false, to: { component: 'TARGET_BUDGET' } },
  AdjustTarget: {
    id: 'e',
    allows: 'AdjustTarget',
    amount: { ...amount, minor: '-50000000' },
    period: 'P1',
    adjustmentEvent: 'adjustment-event-2',
    against: 'INCENTIVE_POOL',
  },
  ConfirmMovement: { id: 'e', allows: 'ConfirmMovement', movement: 'movement-3' },
};

const TOLD: Readonly<Record<Language, Readonly<Record<Allowing['allows'], readonly string[]>>>> = {
  fi: {
    AllocateBudget: [
      'Päätöksen nojalla sallitaan: budjetin kohdentaminen',
      'Tunnus: e',
      'Määrä: 500 000,00 €',
      'Mihin: tavoitebudjetti, vuosi 2024, palvelu TRAMS, osapuoli Merikylän kaupunki',
    ],
    TransferBudget: [
      'Päätöksen nojalla sallitaan: budjetin siirtäminen',
      'Tunnus: e',
      'Määrä: 500 000,00 €',
      'Mistä: tilaajan omat kustannukset',
      'Mihin: riskivaraus, vuosi 2024',
    ],
    DrawReserve: [
      'Päätöksen nojalla sallitaan: riskivarauksen käyttö',
      'Tunnus: e',
      'Määrä: 500 000,00 €',
      'Tarkistaa tavoitetta: kyllä',
      'Mihin: tavoitebudjetti, vuosi 2024',
      'Sopimusjakso: P1',
    ],
    ReturnReserve: [
      'Päätöksen nojalla sallitaan: palautus riskivaraukseen',
      'Tunnus: e',
      'Määrä: 500 000,00 €',
      'Tarkistaa tavoitetta: ei',
      'Mistä: tavoitebudjetti',
    ],
    AdjustTarget: [
      'Päätöksen nojalla sallitaan: tavoitteen tarkistus',
      'Tunnus: e',
      'Määrä: −500 000,00 €',
      'Sopimusjakso: P1',
      'Muutosperuste: adjustment-event-2',
      'Vastaerä: kannustinjärjestelmän rahoitus',
    ],
    ConfirmMovement: ['Päätöksen nojalla sallitaan: budjettitapahtuman vahvistaminen', 'Tunnus: e', 'Budjettitapahtuma: movement-3'],
  },
  sv: {
    AllocateBudget: [
      'Med stöd av beslutet tillåts: allokering av budgetmedel',
      'Beteckning: e',
      'Belopp: 500 000,00 €',
      'Till: målbudget, år 2024, tjänst TRAMS, part Merikylän kaupunki',
    ],
    TransferBudget: [
      'Med stöd av beslutet tillåts: överföring av budgetmedel',
      'Beteckning: e',
      'Belopp: 500 000,00 €',
      'Från: beställarens egna kostnader',
      'Till: riskreservering, år 2024',
    ],
    DrawReserve: [
      'Med stöd av beslutet tillåts: användning av riskreserveringen',
      'Beteckning: e',
      'Belopp: 500 000,00 €',
      'Justerar målet: ja',
      'Till: målbudget, år 2024',
      'Avtalsperiod: P1',
    ],
    ReturnReserve: [
      'Med stöd av beslutet tillåts: återföring till riskreserveringen',
      'Beteckning: e',
      'Belopp: 500 000,00 €',
      'Justerar målet: nej',
      'Från: målbudget',
    ],
    AdjustTarget: [
      'Med stöd av beslutet tillåts: justering av målet',
      'Beteckning: e',
      'Belopp: −500 000,00 €',
      'Avtalsperiod: P1',
      'Justeringsgrund: adjustment-event-2',
      'Motpost: incitamentspott',
    ],
    ConfirmMovement: ['Med stöd av beslutet tillåts: bekräftelse av en transaktion', 'Beteckning: e', 'Transaktion: movement-3'],
  },
  en: {
    AllocateBudget: [
      'The decision allows: an allocation of the budget',
      'No.: e',
      'Amount: €500,000.00',
      'To: target budget, year 2024, service TRAMS, party Merikylän kaupunki',
    ],
    TransferBudget: [
      'The decision allows: a transfer in the budget',
      'No.: e',
      'Amount: €500,000.00',
      'From: client’s own costs',
      'To: risk reserve, year 2024',
    ],
    DrawReserve: [
      'The decision allows: a draw on the risk reserve',
      'No.: e',
      'Amount: €500,000.00',
      'Adjusts the target: yes',
      'To: target budget, year 2024',
      'Contract period: P1',
    ],
    ReturnReserve: [
      'The decision allows: a return to the risk reserve',
      'No.: e',
      'Amount: €500,000.00',
      'Adjusts the target: no',
      'From: target budget',
    ],
    AdjustTarget: [
      'The decision allows: an adjustment of the target',
      'No.: e',
      'Amount: −€500,000.00',
      'Contract period: P1',
      'Adjustment event: adjustment-event-2',
      'Set against: incentive pool',
    ],
    ConfirmMovement: ['The decision allows: the confirmation of a movement', 'No.: e', 'Movement: movement-3'],
  },
};

describe('what a decision allows, in words', () => {
  it.each(LANGUAGES.flatMap((language) => Object.values(ALLOWED).map((effect) => [language, effect.allows, effect] as const)))(
    'M-08 tells in %s the whole of %s',
    (language, allows, effect) => {
      expect(told(language, effect)).toStrictEqual(TOLD[language][allows]);
    },
  );
});
