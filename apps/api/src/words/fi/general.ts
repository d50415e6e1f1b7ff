/** The refusals that many commands share, in Finnish. */
import type { commonProblems as english } from '../../problem';
import type { Said } from '../language';

export const commonProblems = {
  ALLIANCE_NOT_FOUND: ['Tällä tunnuksella ei ole allianssia.', 'Ilmoita allianssi, joka on merkitty tähän allianssirekisteriin.'],
  ALLIANCE_FULL: ['Allianssin historia on saavuttanut enimmäispituutensa.', 'Arkistoi allianssi ja jatka uudessa.'],
  NOT_FOR_CANDIDATES: [
    'Hankinnan ehdokas näkee oman osallistumishakemuksensa mutta ei muita allianssin tietoja.',
    'Hae oman osallistumishakemuksesi ryhmittymänäkymä tai saamasi hylkäykset.',
  ],
  NOT_FOR_OBSERVERS: [
    'Tarkkailija näkee itselleen avatut asiat ja asiakirjat mutta ei muita allianssin tietoja.',
    'Hae sinulle avattu aineisto tai pyydä puheenjohtajaa avaamaan tarvitsemasi asia tai asiakirja.',
  ],
  NO_ROLE_IN_ALLIANCE: [
    'Sinulla ei ole roolia tässä allianssissa.',
    'Pyydä kirjaajaa antamaan sinulle rooli tai osapuolta nimeämään sinut toimielimen paikalle.',
  ],
  ASOF_TOO_YOUNG: [
    'Ajanhetki on liian tuore: silloin tapahtunutta voi olla vielä kirjautumatta.',
    'Ilmoita vähintään kymmenen sekunnin takainen ajanhetki tai jätä asOf pois.',
  ],
  REVISION_NOT_FOUND: ['Historiassa ei vielä ole tätä versionumeroa.', 'Ilmoita versionumero, joka on enintään viimeisimmän merkinnän numero.'],
  NOTHING_RECORDED_YET: ['Allianssista ei ollut siihen mennessä kirjattu mitään.', 'Ilmoita myöhempi ajanhetki.'],
  PROCUREMENT_NOT_FOUND: ['Allianssissa ei ole tällaista hankintaa.', 'Ilmoita hankinta, joka on avattu.'],
  CANDIDATE_NOT_FOUND: ['Hankinnassa ei ole tällaista ehdokasta.', 'Ilmoita ehdokas, joka on jättänyt osallistumishakemuksen.'],
  NOT_PERMITTED: [
    'Tämän saa tehdä vain toisen roolin haltija.',
    'Anna asia hoidettavaksi henkilölle, jolla on tarvittava rooli ja joka toimii siinä.',
  ],
  CAPACITY_NOT_HELD: [
    'Osapuolen puolesta toimiva ilmoittaa yhden ominaisuuden, joka osapuolella on kyseisenä päivänä; allianssin puolesta toimiva ei ilmoita ominaisuutta.',
    'Ilmoita ominaisuus, joka osapuolellasi on tänään.',
  ],
  AUTHORITY_MISSING: [
    'Toimen on perustuttava päätökseen, eikä päätöstä ole ilmoitettu.',
    'Viittaa hyväksyttyyn päätökseen tai ulkopuolisen toimielimen päätökseen.',
  ],
  AUTHORITY_NOT_IN_FORCE: [
    'Ilmoitettu päätös ei ole voimassa kyseisenä päivänä.',
    'Viittaa hyväksyttyyn päätökseen, joka sallii tämän ja on voimassa kyseisenä päivänä.',
  ],
  OUTSIDE_LIFETIME: [
    'Allianssia ei kyseisenä päivänä vielä ollut, tai se oli jo arkistoitu.',
    'Ilmoita päivä, joka on allianssin perustamisen ja arkistoinnin välillä.',
  ],
  REASON_REQUIRED: ['Myöhässä kirjattavalle ja tavanomaisesta poikkeavalle toimelle on ilmoitettava syy.', 'Ilmoita syy.'],
  BACKDATED_TOO_FAR: [
    'Päivä on kauempana menneisyydessä kuin allianssissa sallitaan ilman päätöstä.',
    'Ilmoita myöhempi päivä tai viittaa päätökseen, johon kirjattava perustuu.',
  ],
  AMOUNT_NOT_POSITIVE: ['Rahamäärän on oltava suurempi kuin nolla.', 'Ilmoita nollaa suurempi rahamäärä.'],
  CURRENCY_MISMATCH: ['Allianssin rahamäärät ovat toisessa valuutassa.', 'Ilmoita rahamäärä allianssin valuutassa.'],
  PARTY_NOT_FOUND: ['Allianssissa ei ole kyseisenä päivänä tällaista osapuolta.', 'Rekisteröi ensin osapuoli.'],
  BODY_NOT_FOUND: ['Allianssissa ei ole kyseisenä päivänä tällaista toimielintä.', 'Perusta ensin toimielin.'],
  SEAT_NOT_FOUND: ['Allianssissa ei ole kyseisenä päivänä tällaista paikkaa.', 'Perusta ensin paikka.'],
  BALLOT_NOT_FOUND: ['Allianssissa ei ole tällaista äänestystä.', 'Ilmoita äänestys, joka on avattu.'],
  DECISION_NOT_FOUND: ['Allianssissa ei ole tällaista päätöstä.', 'Ilmoita tämän allianssin päätös.'],
  NOT_THE_DECIDING_BODY: [
    'Asiasta päättää toinen toimielin.',
    'Vie asia sen toimielimen päätettäväksi, jolle se kuuluu, ja viittaa tämän päätökseen.',
  ],
  EFFECT_NOT_FOUND: ['Päätöksellä ei ole tällaista vaikutusta.', 'Ilmoita vaikutus sellaisena kuin se on hyväksytyssä päätöksessä.'],
  BALLOT_OPEN: ['Asiasta on äänestys kesken.', 'Päätä ensin äänestys tai odota, että se päättyy.'],
  CONDITION_OPEN: ['Ehto, josta tämä riippuu, on vielä avoinna.', 'Huolehdi ensin siitä, että ehto täytetään tai että sen asettaja luopuu siitä.'],
  ENDS_BEFORE_START: ['Päättymispäivä on ennen alkamispäivää.', 'Ilmoita päättymispäivä, joka ei ole ennen alkamispäivää.'],
  IDEMPOTENCY_KEY_REUSED: ['Olet jo lähettänyt tällä avaimella toisen komennon.', 'Lähetä toinen komento uudella avaimella.'],
  REVISION_MOVED: [
    'Allianssissa on tapahtunut uutta sen tilanteen jälkeen, jonka näit.',
    'Katso, mitä sen jälkeen on tapahtunut, ja ratkaise asia uudelleen.',
  ],
  COMMAND_TOO_LARGE: ['Komennosta syntyisi liian suuri kirjaus.', 'Jaa komento pienempiin osiin.'],
  PLATFORM_ROLE_EXISTS: ['Henkilöllä on jo tämä allianssirekisterin rooli.', 'Toimenpiteitä ei tarvita.'],
  PLATFORM_ROLE_NOT_FOUND: ['Henkilöllä ei ole tätä allianssirekisterin roolia.', 'Ilmoita rooli, joka henkilöllä on.'],
  LAST_ADMINISTRATOR: ['Allianssirekisteri jäisi ilman pääkäyttäjää.', 'Anna rooli ensin toiselle henkilölle.'],
  PERSON_ERASED: ['Henkilön tiedot on poistettu.', 'Ilmoita toinen henkilö.'],
} satisfies Said<typeof english>;
