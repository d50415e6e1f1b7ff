/** Refusals about what becomes of decisions, in Finnish. */
import type { decisionProblems as english } from '../../governance/decisions.problems';
import type { Said } from '../language';

export const decisionProblems = {
  DECISION_NOT_ADOPTED: [
    'Päätöstä ei ole hyväksytty, tai se on peruutettu.',
    'Ilmoita hyväksytty päätös; ehdotusta, jota ei ole hyväksytty, voi muuttaa tai sen voi vetää pois.',
  ],
  DECISION_SETTLED: [
    'Päätösehdotus on hyväksytty tai vedetty pois, eikä se ole enää avoinna.',
    'Ilmoita päätösehdotus, jota ei ole vielä ratkaistu.',
  ],
  DECISION_EXPIRED: [
    'Ilmoitettu päätös on rauennut; sen nojalla tehty pysyy voimassa, mutta uutta siihen ei voi perustaa.',
    'Viittaa päätökseen, joka on voimassa kyseisenä päivänä.',
  ],
  ALREADY_SUPERSEDED: ['Toinen päätös on jo korvannut tämän.', 'Korvaa vastauksessa mainittu päätös, joka on ketjun viimeinen.'],
  ALREADY_REVOKED: ['Tämä on jo peruutettu.', 'Toimenpiteitä ei tarvita.'],
  ALREADY_IN_EFFECT: ['Päätös on jo tullut voimaan, eikä sitä voi enää peruuttaa.', 'Ehdota päätöstä, joka korvaa tämän päätöksen.'],
  CHAIN_CYCLIC: ['Päätös ei voi korvata itseään eikä päätöstä, joka on korvannut sen.', 'Ilmoita vanhempi päätös.'],
  SCOPE_UNCLEAR: [
    'Päätös korvataan osittain ilmoittamalla vaikutukset ja kokonaan jättämällä ne ilmoittamatta.',
    'Ilmoita vaikutukset ja laajuus PART, tai jätä vaikutukset pois ja ilmoita laajuus FULL.',
  ],
  VOTE_NOT_FOUND: ['Paikalla ei ole tässä äänestyksessä voimassa olevaa ääntä.', 'Ilmoita paikka, jonka ääni on voimassa.'],
  NOT_RECUSED: ['Henkilöä ei ole kirjattu esteelliseksi tässä asiassa.', 'Kirjaa ensin esteellisyys tai sitä koskeva ratkaisu.'],
  BALLOT_CLOSED: ['Äänestys on päättynyt.', 'Äänestyksessä ei voi enää muuttaa mitään.'],
  NOT_SEATED: ['Et ole tänään päättävän toimielimen kyseisellä paikalla.', 'Pyydä henkilöä, jolla paikka on, toimimaan sen puolesta.'],
  ITEM_INSPECTED: [
    'Asia on tarkastettu, tai päätös on tehty kirjallisesti: sen kirjauksiin ei enää lisätä mitään.',
    'Ota asia esille uutena asiana.',
  ],
  DEADLOCK_NOT_FOUND: ['Allianssissa ei ole tällaista umpikujaa.', 'Ilmoita umpikuja, joka on todettu.'],
  DEADLOCK_EXISTS: ['Tästä päätösehdotuksesta on jo umpikuja käsiteltävänä.', 'Vie vastauksessa mainitun umpikujan käsittelyä eteenpäin.'],
  DEADLOCK_ENDED: ['Umpikuja on päättynyt.', 'Totea uusi umpikuja, jos osapuolet eivät taaskaan pääse eteenpäin.'],
  DEADLOCK_TOO_EARLY: [
    'Umpikuja edellyttää kahta tuloksetonta äänestystä tai yhtä tuloksetonta äänestystä ja keskustelua, jossa asia jätettiin pöydälle.',
    'Ota päätösehdotus uudelleen keskusteltavaksi tai vie se vielä kerran äänestykseen.',
  ],
  POSITIONS_MISSING: ['Jokaisen toimielimessä edustetun osapuolen kanta kirjataan.', 'Ilmoita vastauksessa mainittujen osapuolten kannat.'],
  LEVEL_SKIPPED: [
    'Umpikujan käsittelytasot käydään läpi järjestyksessä, elleivät kaikki osapuolet suostu jonkin tason ohittamiseen.',
    'Siirry vastauksessa mainitulle tasolle tai kirjaa kaikkien osapuolten suostumus.',
  ],
  LEVEL_NOT_AHEAD: ['Taso ei ole jäljellä olevien käsittelytasojen joukossa.', 'Siirry vastauksessa seuraavaksi mainitulle tasolle.'],
  LADDER_ENDED: ['Ylempää käsittelytasoa ei enää ole.', 'Ratkaise umpikuja tai anna sen raueta.'],
  NO_BINDING_DETERMINATION: [
    'Sopimuksessa ei määrätä tällaisesta sitovasta ratkaisusta, tai ratkaisua ei ole kirjattu.',
    'Hyväksy päätösehdotus tai vedä se pois, anna umpikujan raueta tai kirjaa sopimuksen mukainen ratkaisu.',
  ],
  NOT_RESERVED: [
    'Asia ei kuulu niihin, joissa päätösvalta on sopimuksessa pidätetty omistajaosapuolelle.',
    'Vie asia päätösehdotuksena johtoryhmään.',
  ],
  DEFECT_EXISTS: ['Menettelyvirhe on jo merkitty, eikä sitä ole korjattu.', 'Toimenpiteitä ei tarvita.'],
  DEFECT_NOT_FOUND: [
    'Päätöksellä ei ole tällä perusteella merkittyä korjaamatonta menettelyvirhettä.',
    'Ilmoita peruste, joka on merkitty ja korjaamatta.',
  ],
  DELEGATION_NOT_FOUND: ['Allianssissa ei ole tällaista toimivallan siirtoa.', 'Ilmoita toimivallan siirto, joka on tehty.'],
  OUTSIDE_DELEGATION: [
    'Asia ylittää siirretyn toimivallan: sen alan, rahamäärät tai keston, tai toimivalta on siirretty toiselle toimielimelle.',
    'Vie asia toimivallan siirtäneen toimielimen päätettäväksi.',
  ],
} satisfies Said<typeof english>;
