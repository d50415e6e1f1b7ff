/** Refusals about meetings and conflicts of interest, in Finnish. */
import type { minutesProblems } from '../../meetings/minutes.problems';
import type { meetingProblems as english } from '../../meetings/problems';
import type { Said } from '../language';

export const meetingProblems = {
  MEETING_NOT_FOUND: ['Allianssissa ei ole tällaista kokousta.', 'Ilmoita kokous, joka on avattu.'],
  MEETING_OPEN: ['Toimielimellä on jo kokous kesken.', 'Jatka avoinna olevassa kokouksessa tai päätä se ensin.'],
  MEETING_CLOSED: ['Kokous on päättynyt.', 'Avaa toinen kokous.'],
  SEAT_OR_ROLE_MISSING: [
    'Paikkaa, jonka puolesta henkilö on tullut, tai roolia, jossa hän on tullut, ei ole ilmoitettu.',
    'Ilmoita paikka tai, jos henkilö ei tule minkään paikan puolesta, hänen roolinsa.',
  ],
  ALREADY_PRESENT: ['Henkilö on jo läsnä kokouksessa.', 'Toimenpiteitä ei tarvita; jos henkilö oli poistunut, kirjaa ensin poistuminen.'],
  NOT_PRESENT: ['Henkilö ei ole läsnä kokouksessa.', 'Kirjaa ensin saapuminen.'],
  NO_QUORUM: [
    'Vastauksessa mainituilla osapuolilla ei ole läsnä ketään, joka voi äänestää niiden puolesta.',
    'Odota heitä, kutsu varajäsen tai pyydä osapuolta nimeämään toinen varajäsen.',
  ],
  ITEM_NOT_FOUND: ['Allianssissa ei ole tällaista asiaa.', 'Ilmoita asia, joka on avattu.'],
  ITEM_OPEN: ['Kokouksessa on asia kesken, ja asioita käsitellään yksi kerrallaan.', 'Päätä ensin sen asian käsittely.'],
  ITEM_CLOSED: ['Asian käsittely on päättynyt.', 'Ota asia uudelleen esille toisena asiana.'],
  ITEM_WITHOUT_DECISION: ['Asiassa ei ole päätettävää.', 'Ilmoita asia, jossa on päätettävää, tai itse päätös.'],
  DECISION_OF_ANOTHER_BODY: ['Päätös kuuluu toiselle toimielimelle.', 'Ota päätös käsiteltäväksi sen toimielimen kokouksessa.'],
  DECISION_NOT_ON_ITEM: ['Asiassa on käsiteltävänä toinen päätös.', 'Ilmoita asian päätös tai pelkkä asia.'],
  MATTER_MISSING: ['Tarkoitettua asiaa ei ole ilmoitettu.', 'Ilmoita kokouksen asia, päätös tai äänestys.'],
  NOT_IN_BODY: ['Henkilö ei kuulu toimielimeen.', 'Ilmoita henkilö, joka kuuluu toimielimeen.'],
  INTEREST_NOT_FOUND: ['Tällaista sidonnaisuutta ei ole ilmoitettu.', 'Ilmoita ensin sidonnaisuus.'],
  INTEREST_RULED: ['Sidonnaisuudesta on jo annettu ratkaisu.', 'Ilmoita sidonnaisuus uudelleen, jos siihen on uusi peruste.'],
  SEAT_NOT_REPRESENTED: [
    'Läsnä ei ole ketään, joka voisi äänestää tämän paikan puolesta.',
    'Jätä paikka pois ratkaisusta tai kirjaa, kuka on tullut sen puolesta.',
  ],
  VOTER_CONCERNED: ['Kukaan ei ratkaise omaa sidonnaisuuttaan.', 'Jätä pois sen henkilön paikka, jota asia koskee.'],
  EMPLOYMENT_NOT_DISQUALIFYING: [
    'Palvelussuhde osapuoleen ei yksinään tee esteelliseksi.',
    'Ilmoita esteellisyyden aiheuttava sidonnaisuus, jos sellainen on.',
  ],
  INTEREST_DISQUALIFIES: [
    'Yritykseen sidoksissa oleva ei osallistu päättämään sopimuksesta sen kanssa eikä maksusta sille.',
    'Ratkaise asia niin, että henkilö on esteellinen.',
  ],
  ALREADY_RECUSED: ['Henkilö on jo esteellinen tässä päätöksessä.', 'Toimenpiteitä ei tarvita.'],
  ALREADY_OUTSIDE: ['Henkilö on jo poistunut kokoushuoneesta tämän asian ajaksi.', 'Toimenpiteitä ei tarvita.'],
  NOT_OUTSIDE: ['Henkilö ei ole poistunut kokoushuoneesta tämän asian ajaksi.', 'Toimenpiteitä ei tarvita.'],
  HOLDER_NOT_RECUSED: [
    'Paikan varsinainen jäsen ei ole esteellinen tässä päätöksessä.',
    'Ilmoita syy, miksi varsinainen jäsen ei voi äänestää, tai kirjaa ensin esteellisyys.',
  ],
  PRINCIPAL_PRESENT: [
    'Paikan varsinainen jäsen on läsnä eikä ole esteellinen, joten varajäsen ei äänestä paikan puolesta.',
    'Varsinainen jäsen äänestää, tai hänen poistumisensa kirjataan.',
  ],
  DEPUTY_SHARES_GROUND: ['Varajäsen on esteellinen samassa päätöksessä.', 'Kutsu varajäsen, joka ei ole esteellinen.'],
  DEPUTY_OUT_OF_ORDER: [
    'Järjestyksessä on ensin toinen varajäsen, joka voisi tulla.',
    'Kutsu vastauksessa mainittu varajäsen tai ilmoita, ettei hän voi tulla.',
  ],
  INSPECTORS_INSUFFICIENT: [
    'Pöytäkirjantarkastajia on oltava vähintään kaksi, eri osapuolista, eikä sihteeri voi olla heistä kumpikaan.',
    'Ilmoita ainakin kaksi toimielimen jäsentä, jotka edustavat eri osapuolia.',
  ],
} satisfies Said<Omit<typeof english, keyof typeof minutesProblems>>;
