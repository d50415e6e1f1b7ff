/** Refusals from the shortlist to the award, in Finnish. */
import type { tenderProblems as english } from '../../procurement/tenders.problems';
import type { Said } from '../language';

export const tenderProblems = {
  PROCUREMENT_CLOSED: ['Hankinta on keskeytetty.', 'Siinä ei tehdä enää mitään; avaa toinen hankinta.'],
  SHORTLIST_NOT_FOUND: ['Ehdokkaita ei ole vielä valittu neuvotteluihin.', 'Valitse ensin ehdokkaat neuvotteluihin.'],
  NOT_SHORTLISTED: [
    'Ehdokasta ei ole valittu neuvotteluihin, eikä valitsematta jääneitä kutsuta myöhemmin.',
    'Jatka neuvotteluihin valittujen ehdokkaiden kanssa.',
  ],
  WORKSHOP_EXISTS: ['Hankinnassa on jo tällä tunnuksella kehitystyöpaja.', 'Valitse toinen tunnus.'],
  WORKSHOP_NOT_FOUND: ['Hankinnassa ei ole tällaista kehitystyöpajaa.', 'Merkitse ensin kehitystyöpajan ajankohta.'],
  WORKSHOP_HELD: ['Kehitystyöpaja on jo kirjattu pidetyksi.', 'Järjestä toinen kehitystyöpaja sitä varten, mitä on vielä tekemättä.'],
  WORKSHOP_NOT_HELD: ['Kehitystyöpajaa ei ole vielä pidetty.', 'Kirjaa ensin läsnäolijat; sen jälkeen työskentely voidaan pisteyttää.'],
  DAY_NOT_COME: ['Päivä on vasta tulossa.', 'Kirjaa kehitystyöpaja sen päivänä tai sen jälkeen.'],
  NOT_IN_WORKSHOP: ['Ehdokkaan ei ollut määrä osallistua tähän kehitystyöpajaan.', 'Ilmoita ehdokas, jota varten kehitystyöpaja järjestettiin.'],
  ATTENDANCE_GIVEN_TWICE: ['Ehdokkaan läsnäolo on ilmoitettu kahdesti.', 'Ilmoita se kerran ja mainitse kaikki läsnä olleet.'],
  DUTY_NOT_FOUND: [
    'Osallistumishakemuksessa ei ole tälle yritykselle avainhenkilöä, jolla on tämä vastuutehtävä.',
    'Ilmoita vastuutehtävä ja yritys samoin kuin hakemuksessa.',
  ],
  TENDERS_NOT_REQUESTED: ['Tarjouspyyntöä ei ole vielä lähetetty.', 'Lähetä ensin tarjouspyyntö.'],
  TENDERS_ALREADY_REQUESTED: ['Tarjouspyyntö on jo lähetetty.', 'Ilmoita myöhempi määräaika, jos tarjoajille annetaan lisää aikaa.'],
  DUTY_VACANT: [
    'Mainittuihin vastuutehtäviin ei ole nimetty henkilöä jokaiseen vaiheeseen, jota osallistumispyyntö edellyttää.',
    'Nimeä tarjouksessa avainhenkilö jokaiseen vastuutehtävään ja sen jokaiseen vaiheeseen.',
  ],
  TENDER_NOT_FOUND: ['Ehdokkaalla ei ole voimassa olevaa tarjousta.', 'Ilmoita ehdokas, jolla on voimassa oleva tarjous.'],
  TENDERS_ALREADY_OPENED: ['Tarjoukset on avattu.', 'Jatka tarjousten käsittelyä sellaisina kuin ne avattiin.'],
  TENDERS_NOT_OPENED: ['Tarjoukset ovat vielä avaamatta.', 'Avaa ensin tarjoukset määräajan päätyttyä yhdessä toisen henkilön kanssa.'],
  TWO_PERSONS_NEEDED: [
    'Tarjousten avaamiseen tarvitaan kaksi henkilöä.',
    'Ilmoita avaustilaisuuden todistajaksi toinen henkilö, joka on hankinnan arvioija tai hankinnasta vastaava.',
  ],
  NO_TENDERS: ['Voimassa olevia tarjouksia ei ole.', 'Odota tarjouksia tai keskeytä hankinta.'],
  TENDER_NAMED_TWICE: ['Sama tarjous on ilmoitettu kahdesti.', 'Ilmoita jokainen tarjous kerran, joko avattuna tai pois suljettuna.'],
  TENDERS_LEFT_SEALED: [
    'Osa tarjouksista jäisi avaamatta, ja kaikki avataan samalla kertaa.',
    'Ilmoita jokainen tarjous joko avattuna tai pois suljettuna ja perustele poissulkeminen.',
  ],
  CONTENT_DIFFERS: [
    'Asiakirja ei ole sama kuin suljettuna jätetty tarjous: sen tiiviste on toinen.',
    'Avaa se sisältö, jonka tarjoaja jätti suljettuna, tai sulje tarjous pois ja perustele se.',
  ],
  CRITERIA_NOT_PUBLISHED: ['Osallistumispyynnössä ei ole vertailuperusteita tarjouksille.', 'Ilman vertailuperusteita tarjouksia ei voi vertailla.'],
  COMPARISON_NOT_FOUND: [
    'Tarjouksia ei ole vertailtu, tai vertailun perusteena olleet tiedot ovat muuttuneet sen jälkeen.',
    'Vertaile tarjoukset ja tee valinta vasta sitten.',
  ],
  WINNER_NOT_FIRST: ['Julkaistujen painoarvojen mukaan toinen tarjous on ensimmäinen.', 'Valitse vertailussa ensimmäiseksi sijoittunut.'],
  CANDIDATE_NOT_QUALIFIED: [
    'Ryhmittymässä on soveltuvuuden toteamisen jälkeen tullut yrityksen tilalle toinen, eikä ryhmittymää ole todettu uudelleen soveltuvaksi.',
    'Tarkasta vaatimukset ja totea ehdokas soveltuvaksi, tai hylkää ehdokas ja vertaile tarjoukset uudelleen.',
  ],
  AWARD_EXISTS: ['Hankinnassa on jo tehty valinta.', 'Mitään ei enää pisteytetä, vertailla eikä valita, ellei valintaa kumota.'],
  AWARD_NOT_FOUND: ['Hankinnassa ei ole voimassa olevaa valintaa.', 'Ilmoita valitukselle muu lopputulos.'],
  APPEAL_NOT_FOUND: ['Tällaista valitusta ei ole.', 'Kirjaa ensin valitus.'],
  APPEAL_ALREADY_RESOLVED: ['Valitus on jo ratkaistu.', 'Toimenpiteitä ei tarvita.'],
  STANDSTILL_RUNNING: [
    'Valinnan jälkeinen odotusaika ei ole päättynyt kyseisenä päivänä.',
    'Allekirjoita vasta odotusajan viimeisen päivän jälkeen.',
  ],
  APPEAL_PENDING: ['Valitus estää sopimusten allekirjoittamisen.', 'Odota, että valitus on ratkaistu.'],
  PROCUREMENT_NOT_AWARDED: [
    'Sopimus perustuu hankintaan, jossa ei ole voimassa olevaa valintaa.',
    'Tee hankinnassa ensin valinta tai laadi sopimus, joka perustuu toiseen hankintaan.',
  ],
  NOT_SELECTED_FOR_IMPLEMENTATION: [
    'Kumppani on valittu kehitysvaiheeseen, ei sen perusteella toteutusvaiheeseen.',
    'Huolehdi ensin siitä, että toteutusvaiheeseen johtava portti läpäistään.',
  ],
} satisfies Said<typeof english>;
