import type { incentiveProblems as english } from '../../results/incentives.problems';
import type { Said } from '../language';

/** Refusals about incentives and their settlement, in Swedish. */
export const incentiveProblems = {
  INCENTIVE_PERIOD_EXISTS: ['Incitamenten för perioden har redan avtalats.', 'Använd den incitamentsperiod som är öppen.'],
  INCENTIVE_PERIOD_NOT_FOUND: ['Inga incitament har avtalats för perioden.', 'Öppna först incitamentsperioden.'],
  AMOUNT_BELOW_ZERO: ['En incitamentspott eller ett riskutsatt arvode kan inte vara mindre än noll.', 'Ange ett belopp som är minst noll.'],
  SHARE_ABOVE_WHOLE: ['En andel kan inte vara större än det hela.', 'Ange en andel på högst 1/1.'],
  SHARES_AFTER_PERIOD: [
    'Parten skulle få andel först från och med en dag efter periodens slut.',
    'Ange en dag inom perioden, eller utelämna parten.',
  ],
  NOT_A_PRODUCER: [
    'Parten har ingen producerande egenskap den dagen eller under perioden: den har därför varken någon tjänst eller någon andel i incitamenten.',
    'Ange en part som producerar, eller den dag från och med vilken parten har en producerande egenskap.',
  ],
  POOL_EXCEEDED: [
    'Alla perioder tillsammans skulle ta mer än incitamentspotten i kostnadsramen.',
    'Håll beloppet inom det som återstår, eller se först till att komponenten höjs.',
  ],
  AGREED_AFTER_PERIOD: [
    'Andelarna skulle avtalas först från och med en dag efter periodens slut.',
    'Ange en dag som infaller senast på periodens sista dag.',
  ],
  SHARES_TOO_MANY: [
    'De listor över andelar som har avtalats för perioden skulle tillsammans innehålla fler än tvåhundra andelar.',
    'Utelämna dem som saknar andel, eller avtala listan på nytt från och med samma dag som en tidigare lista, som den då ersätter.',
  ],
  SHARES_NOTHING: ['Parten har ingen andel i detta.', 'Ange en part som har andel i perioden.'],
  SCORES_NOT_FROZEN: ['Poängen för perioden är inte frysta.', 'Frys först poängen.'],
  SCORES_INCOMPLETE: [
    'En indikator som räknas saknar uppgifter för perioden, så det finns ingen totalpoäng.',
    'Registrera det som saknas, och frys poängen på nytt.',
  ],
  ACTUALS_MISSING: ['Inga kostnader har registrerats för periodens månader.', 'Registrera först kostnaderna.'],
  SETTLEMENT_NOT_FOUND: ['Det finns ingen sådan incitamentsavräkning.', 'Ange en avräkning som har beräknats.'],
  SETTLEMENT_APPROVED: [
    'Perioden är avräknad: den angivna avräkningen har godkänts.',
    'Justera den avräkningen, om en uppgift som den bygger på har visat sig vara en annan.',
  ],
  SETTLEMENT_NOT_APPROVED: ['Avräkningen är inte godkänd.', 'Låt först ledningsgruppen godkänna den; till dess beräknas den på nytt.'],
  SETTLEMENT_REPLACED: ['En nyare beräkning har ersatt denna.', 'Se till att den nyare godkänns.'],
  INPUTS_CHANGED: [
    'Efter beräkningen har de registrerade uppgifterna om målet, kostnaderna, poängen, andelarna eller tidigare avräkningar ändrats.',
    'Beräkna avräkningen på nytt, och se till att den godkänns.',
  ],
  SAVINGS_NOT_DEMONSTRATED: [
    'Ingen vinstdelning godkänns innan en producent har påvisat periodens besparingar.',
    'Låt först en producent påvisa besparingarna.',
  ],
  COSTS_NOT_VERIFIED: [
    'Ingen vinstdelning godkänns innan kostnaderna för periodens månader har verifierats, så som de nu är registrerade.',
    'Låt den ekonomiska sakkunniga verifiera kostnaderna för just dessa månader.',
  ],
  NOT_UNANIMOUS: ['För en avräkning krävs ett beslut som alla platser har samtyckt till.', 'Låt ledningsgruppen fatta ett enhälligt beslut.'],
  NOT_A_SETTLEMENT_DECISION: [
    'Det åberopade beslutet gällde inte en avräkning.',
    'Hänvisa till ett beslut av typen SETTLEMENT, eller låt ett sådant beslut i sig godkänna avräkningen.',
  ],
  NOT_ABOUT_THIS_SETTLEMENT: [
    'Det åberopade beslutet gällde något annat: det avser en annan avräkning eller ett annat belopp, fattades innan denna avräkning fanns att besluta om, eller har redan verkställts.',
    'Låt ledningsgruppen besluta om denna avräkning, och hänvisa till det beslutet.',
  ],
  INTERESTED_PERSON_VOTED: [
    'Någon som hade anmält att avräkningen ger en betalning till personen själv har röstat om den.',
    'Se till att saken avgörs på nytt och att personen då är antecknad som jävig.',
  ],
  NOT_THE_APPROVING_DECISION: [
    'Dessa belopp har godkänts genom ett annat beslut.',
    'Hänvisa till det beslut som anges här, till det beslut som har ersatt det, eller inte till något beslut.',
  ],
  ALREADY_PAID: ['Parten har redan fått betalt för detta.', 'Inget behöver göras.'],
  ALREADY_RECOVERED: ['Detta har redan återkrävts av parten.', 'Inget behöver göras.'],
  NOTHING_TO_PAY: ['Det finns inget att betala till parten: partens del är noll, eller ska återkrävas.', 'Återkräv den, om den är mindre än noll.'],
  NOTHING_TO_RECOVER: [
    'Det finns inget att återkräva av parten: partens del är noll, eller ska betalas ut.',
    'Betala ut den, om den är större än noll.',
  ],
  AMOUNT_DIFFERS: [
    'Ett annat belopp ska betalas eller återkrävas än det som angavs.',
    'Ange det belopp som ska betalas eller återkrävas, eller utelämna det.',
  ],
  DELTA_DIFFERS: [
    'Enligt de nu gällande uppgifterna ändras avräkningen med ett annat belopp än det som angavs.',
    'Låt ledningsgruppen besluta om det belopp som beräkningen ger.',
  ],
  NOTHING_TO_ADJUST: ['Enligt de nu gällande uppgifterna ger avräkningen samma resultat.', 'Inget behöver göras.'],
  ADJUSTMENT_NOT_FOUND: ['Avräkningen har ingen sådan justering.', 'Ange en justering av den avräkningen.'],
  ADJUSTMENT_CARRIED: [
    'Det som justeringen ändrade avräknas tillsammans med en senare period.',
    'Betala ut eller återkräv det tillsammans med avräkningen för den perioden.',
  ],
} satisfies Said<typeof english>;
