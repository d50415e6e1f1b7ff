/** Refusals about agreements that end, subcontractors, key persons and those who take part without being a party, in Finnish. */
import type { deliveryProblems as english } from '../../parties/delivery.problems';
import type { Said } from '../language';

export const deliveryProblems = {
  ALREADY_TERMINATED: ['Sopimus on jo päätetty.', 'Toimenpiteitä ei tarvita.'],
  AGREEMENT_TERMINATED: [
    'Sopimus tai sopimus, jota sillä muutetaan, on irtisanottu tai purettu: sitä ei enää allekirjoiteta, muuteta eikä saateta voimaan.',
    'Laadi uusi sopimus.',
  ],
  AGREEMENT_EXPIRED: ['Voimassa olleen version viimeinen voimassaolopäivä on kulunut.', 'Laadi versio, joka on voimassa pidempään.'],
  VERSION_NOT_APPROVED: [
    'Päätös, jolla tämä versio hyväksytään, ei ole voimassa kyseiseen päivään mennessä.',
    'Allekirjoita sillä ehdolla, että versio hyväksytään, tai vasta kun päätös on voimassa.',
  ],
  NOT_A_CHANGE_AGREEMENT: [
    'Vain muutossopimuksella muutetaan toista sopimusta.',
    'Laadi sopimus muutossopimuksena tai jätä muutettava sopimus pois.',
  ],
  AGREEMENT_OF_ANOTHER_KIND: ['Sopimus on toista lajia kuin tässä tarvitaan.', 'Ilmoita tarvittavaa lajia oleva sopimus.'],
  PRINCIPLE_TEXT_MISSING: ['Periaate on kirjoitettava ainakin yhdellä kielellä.', 'Kirjoita periaate suomeksi, ruotsiksi tai englanniksi.'],
  SUBCONTRACT_EXISTS: ['Tällä tunnuksella on jo ehdotettu alihankintaa.', 'Valitse toinen tunnus.'],
  SUBCONTRACT_NOT_FOUND: ['Allianssissa ei ole tällaista alihankintaa.', 'Pyydä ensin päähankkijaa ehdottamaan alihankkijaa.'],
  SUBCONTRACT_SETTLED: [
    'Alihankkija on jo hyväksytty tai hylätty, tai alihankinta on päättynyt.',
    'Toimenpiteitä ei tarvita; uusi yritys on uusi ehdotus.',
  ],
  SUBCONTRACT_STARTED: ['Alihankinta on jo alkanut.', 'Toimenpiteitä ei tarvita.'],
  SUBCONTRACT_ENDED: ['Alihankinta on päättynyt.', 'Ehdota uutta alihankintaa.'],
  PRINCIPAL_ITSELF: ['Tuottaja ei voi olla oma alihankkijansa.', 'Ilmoita toinen yritys.'],
  REQUIREMENTS_MISSING: [
    'Vaatimuksia, joiden osalta yritys tarkastetaan, ei ole ilmoitettu.',
    'Ilmoita hankinta, jonka vaatimuksia sovelletaan, tai luettele vaatimukset.',
  ],
  REQUIREMENT_REPEATED: ['Sama vaatimus on ilmoitettu kahdesti.', 'Ilmoita jokainen vaatimus kerran.'],
  REQUIREMENTS_DIFFER: [
    'Luettelo ei vastaa osallistumispyyntöä: mainitut vaatimukset ovat vain toisessa niistä.',
    'Jätä luettelo pois tai ilmoita osallistumispyynnön vaatimukset ilman liikevaihtoa.',
  ],
  NOT_ASKED_OF_SUBCONTRACTORS: [
    'Tätä ei vaadita alihankkijalta: liikevaihtoa ei vaadita koskaan, eikä muutakaan, mitä sen vaatimusluettelossa ei ole.',
    'Ilmoita vaatimus, joka on luettelossa, ja jätä liikevaihto pois.',
  ],
  FEE_NOT_SET: ['Päähankkijan omaa palkkiota ei ole kirjattu kyseiseen päivään mennessä.', 'Kirjaa ensin päähankkijan palkkio.'],
  FEE_EXCEEDED: [
    'Päähankkijan alihankkijoille maksettaisiin yhteensä enemmän kuin päähankkijalle itselleen.',
    'Sovi palkkiosta, joka mahtuu jäljellä olevaan määrään.',
  ],
  FEE_BELOW_SUBCONTRACTS: [
    'Palkkio olisi pienempi kuin alihankkijoille jo sidottu määrä.',
    'Ilmoita vähintään sidottu määrä tai päätä alihankinta, joka ei ole alkanut.',
  ],
  NOT_APPROVED: [
    'Alihankkijaa ei ole hyväksytty kyseiseen päivään mennessä.',
    'Pyydä ensin johtoryhmän tai tilaajan hyväksyntä; työ, joka siitä huolimatta on alkanut, kirjataan sääntöjen vastaisena ja syineen.',
  ],
  SUB_ALLIANCE_NOT_SIGNED: [
    'Molempien allekirjoittamaa ja päähankkijaa kyseisenä päivänä sitovaa aliallianssisopimusta ei ole.',
    'Pyydä ensin päähankkijaa allekirjoittamaan sopimus ja ilmoittamaan asiakirja, jossa on alihankkijan allekirjoitus; työ, joka siitä huolimatta on alkanut, kirjataan sääntöjen vastaisena ja syineen.',
  ],
  NOTHING_IRREGULAR: ['Hyväksyntä ja sopimus olivat olemassa kyseisenä päivänä.', 'Kirjaa alkaminen tavanomaisena, ei sääntöjen vastaisena.'],
  IRREGULARITY_UNEXPLAINED: ['Sääntöjen vastainen alkaminen kirjataan syineen.', 'Ilmoita, miten siihen päädyttiin.'],
  DUTY_ASSIGNED: [
    'Vastuutehtävä on tai on ollut jonkun hoidettavana.',
    'Vaihda avainhenkilö: liitä pätevyyksien vertailu ja viittaa päätökseen, jolla vaihto hyväksytään.',
  ],
  DUTY_NOT_ASSIGNED: ['Osapuolen tällaiseen vastuutehtävään ei ole koskaan nimetty ketään.', 'Nimeä vastuutehtävään ensin avainhenkilö.'],
  HAS_THE_DUTY: ['Vastuutehtävä on jo tällä henkilöllä.', 'Toimenpiteitä ei tarvita.'],
  NOBODY_HAS_THE_DUTY: ['Vastuutehtävä on jo ilman hoitajaa.', 'Toimenpiteitä ei tarvita.'],
  BEFORE_THE_ONE_REPLACED: [
    'Uusi henkilö aloittaisi ennen kuin edellinen oli aloittanut tai edellisen vielä hoitaessa tehtävää.',
    'Ilmoita vastauksessa mainittu päivä tai myöhempi päivä.',
  ],
  NOT_A_NETWORK_PARTNER: [
    'Osapuolella ei ole kyseisenä päivänä verkostokumppanin ominaisuutta.',
    'Anna osapuolelle ensin verkostokumppanin ominaisuus.',
  ],
  PARTNER_EXISTS: ['Osapuoli on jo verkostossa tai tulossa siihen.', 'Toimenpiteitä ei tarvita.'],
  PARTNER_NOT_FOUND: ['Osapuoli ei ole kyseisenä päivänä verkostossa, tai sen lähtö on jo kirjattu.', 'Ilmoita verkostoon kuuluva kumppani.'],
  PARTICIPANT_IS_PARTY: ['Allianssilla on tällä tunnuksella osapuoli.', 'Anna osallistujalle oma tunnus.'],
  PARTICIPANT_EXISTS: ['Osallistuja on jo luettelossa.', 'Toimenpiteitä ei tarvita.'],
  PARTICIPANT_NOT_FOUND: [
    'Alustan osallistujaluettelossa ei ole kyseisenä päivänä tällaista osallistujaa.',
    'Ilmoita osallistuja, joka on luettelossa.',
  ],
} satisfies Said<typeof english>;
