/** Refusals about bodies, seats and appointments, in Finnish. */
import type { seatProblems as english } from '../../governance/seats.problems';
import type { Said } from '../language';

export const seatProblems = {
  BODY_EXISTS: ['Toimielin on jo olemassa; allianssilla on yksi johtoryhmä.', 'Valitse toinen tunnus tai jatka olemassa olevassa toimielimessä.'],
  BODY_IS_OUTSIDE: ['Toimielin ei ole allianssin oma: sillä on oma puheenjohtajansa, ja se kokoontuu muualla.', 'Ilmoita allianssin oma toimielin.'],
  AGREEMENT_NOT_EFFECTIVE: [
    'Allianssisopimus, johon tämä perustuu, ei ole voimassa kyseisenä päivänä.',
    'Kirjaa ensin sopimuksen voimaantulo tai ilmoita myöhempi päivä.',
  ],
  SEAT_EXISTS: ['Tällä tunnuksella on jo paikka.', 'Valitse paikalle toinen tunnus.'],
  LAST_SEAT: [
    'Tämä on sopimuksen osapuolen viimeinen äänivaltainen paikka, ja jokaisella osapuolella on oltava sellainen.',
    'Perusta ensin osapuolelle toinen äänivaltainen paikka.',
  ],
  MANDATE_MISSING: [
    'Nimeäminen edellyttää osapuolen valtuutusta: rekisteröityä asiakirjaa, joka on päivätty viimeistään ensimmäiselle päivälle.',
    'Rekisteröi valtuutus ja ilmoita sen versio ja tiiviste.',
  ],
  TERMS_OVERLAP: [
    'Vastauksessa mainittu henkilö on nimetty samalle paikalle osaksi tätä aikaa.',
    'Päätä ensin aiempi nimeäminen tai ilmoita muut päivät.',
  ],
  DOUBLE_REPRESENTATION: [
    'Kukaan ei ole yhtä aikaa kahdella saman toimielimen äänivaltaisella paikalla eikä edusta samassa kokouksessa kahta osapuolta.',
    'Ilmoita henkilö, joka ei edusta siellä toista paikkaa.',
  ],
  DEPUTY_ORDER_TAKEN: ['Paikan toisella varajäsenellä on jo tämä sija järjestyksessä.', 'Anna varajäsenelle toinen sija järjestyksessä.'],
  SEAT_VACANT: ['Paikalla ei ole varsinaista jäsentä kyseisenä päivänä.', 'Ilmoita varajäsen, jonka nimeäminen päättyy, tai ilmoita toinen päivä.'],
  NOT_APPOINTED: [
    'Henkilöä ei ole nimetty paikalle kyseisenä päivänä.',
    'Ilmoita paikalle nimetty henkilö tai pyydä ensin osapuolta nimeämään henkilö.',
  ],
} satisfies Said<typeof english>;
