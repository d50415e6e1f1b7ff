/** Refusals about key result areas, indicators and what is measured, in Finnish. */
import type { incentiveProblems } from '../../results/incentives.problems';
import type { resultProblems as english } from '../../results/problems';
import type { Said } from '../language';

export const resultProblems = {
  KRA_SET_EXISTS: ['Tällä tunnuksella on jo hyväksytty avaintulosalueiden kokonaisuus.', 'Valitse toinen tunnus.'],
  KRA_SET_NOT_FOUND: ['Tällaista avaintulosalueiden kokonaisuutta ei ole.', 'Ilmoita kokonaisuus, joka on hyväksytty.'],
  KRA_SET_ENDED: [
    'Avaintulosalueiden kokonaisuus ei ole enää voimassa kyseisenä päivänä.',
    'Ilmoita kyseisenä päivänä voimassa oleva kokonaisuus tai päivä, jona tämä on voimassa.',
  ],
  KRA_SET_MISSING: [
    'Avaintulosalueiden kokonaisuutta ei ollut voimassa jakson alkaessa, eikä sellaista tullut voimaan sen aikana.',
    'Hanki ensin päätös avaintulosalueiden kokonaisuudesta jaksoa varten.',
  ],
  SET_EXISTS_FROM: [
    'Avaintulosalueiden kokonaisuus tulee voimaan kyseisenä päivänä tai sen jälkeen, ja kunakin päivänä on voimassa yksi kokonaisuus.',
    'Ilmoita päivä, joka on vastauksessa mainitun kokonaisuuden alkamispäivän jälkeen.',
  ],
  KRA_EXISTS: ['Kokonaisuudessa on sama avaintulosalue kahdesti.', 'Ilmoita jokainen avaintulosalue kerran.'],
  KRA_NOT_FOUND: ['Kokonaisuudessa ei ole tällaista avaintulosaluetta.', 'Ilmoita kokonaisuuteen kuuluva avaintulosalue.'],
  INDICATOR_EXISTS: [
    'Kokonaisuudessa on jo tällä tunnuksella mittari.',
    'Valitse toinen tunnus tai hanki päätös mittarin lähtötason tarkistuksesta.',
  ],
  INDICATOR_DIFFERS: [
    'Aiemmassa kokonaisuudessa on samalla tunnuksella mittari, jolla on toinen yksikkö tai suunta.',
    'Säilytä yksikkö ja suunta tai valitse toinen tunnus.',
  ],
  INDICATOR_NOT_FOUND: ['Tällaista mittaria ei ole, tai se ei kuulu kokonaisuuteen.', 'Määrittele ensin mittari tähän kokonaisuuteen.'],
  INDICATOR_REPEATED: ['Sama mittari on ilmoitettu kahdesti.', 'Anna jokaiselle mittarille yksi painoarvo.'],
  CURVE_NOT_MONOTONE: [
    'Huonoin arvo, lähtötaso ja paras arvo eivät seuraa aidosti toisiaan siihen suuntaan, jossa arvot ovat parempia.',
    'Anna kolme eri arvoa: nousevassa järjestyksessä, kun suurempi on parempi, ja laskevassa, kun pienempi on parempi.',
  ],
  WEIGHT_NEGATIVE: ['Painoarvo on pienempi kuin nolla.', 'Anna painoarvo, joka on nolla tai enemmän.'],
  WEIGHTS_MISSING: ['Kokonaisuudella ei ole painoarvoja.', 'Hanki ensin johtoryhmän päätös painoarvoista.'],
  RETROACTIVE: [
    'Mittaamisen perusteet muuttuvat aikaisintaan tänään: mennyttä ei arvioida sillä, mitä myöhemmin päätetään.',
    'Ilmoita aikaisintaan vastauksessa mainittu päivä.',
  ],
  BASELINE_IN_USE: [
    'Tällä mittarilla on jo pisteytetty, joten sen lähtötasosta ei enää päätä avaintulosalueen vastuuhenkilö.',
    'Hanki johtoryhmän päätös lähtötason tarkistuksesta.',
  ],
  MEASURED_OUTSIDE_PERIOD: ['Mitatut päivät eivät ole sopimusjakson sisällä.', 'Ilmoita päivät, jotka ovat ilmoitetun sopimusjakson sisällä.'],
  PERIOD_NOT_OVER: ['Kyseiset päivät eivät ole vielä kuluneet.', 'Odota, että ne ovat kuluneet.'],
  MEASUREMENT_EXISTS: ['Tällä mittarilla on jo mittaustulos näiltä päiviltä.', 'Oikaise vastauksessa mainittu mittaustulos, jos sen arvo on väärä.'],
  MEASUREMENT_NOT_FOUND: ['Tällaista mittaustulosta ei ole.', 'Ilmoita mittaustulos, joka on kirjattu.'],
  ALREADY_RESTATED: ['Tämä on jo oikaistu.', 'Oikaise se, joka nyt on tämän tilalla.'],
  NOT_MEASURED: ['Mittarille ei ole kirjattu mittaustulosta tällä jaksolla.', 'Kirjaa ensin mittaustulos.'],
  SCORES_FROZEN: ['Jakson pisteet on jäädytetty.', 'Oikaise mittaustulos: sen vaikutus otetaan huomioon myöhemmässä kannustinlaskelmassa.'],
} satisfies Said<Omit<typeof english, keyof typeof incentiveProblems>>;
