/** Refusals about notices, agendas and minutes, in Finnish. */
import type { minutesProblems as english } from '../../meetings/minutes.problems';
import type { Said } from '../language';

export const minutesProblems = {
  RULES_NOT_FORWARD: ['Työjärjestys tulee voimaan aikaisintaan tänään.', 'Ilmoita tämä päivä tai myöhempi päivä.'],
  RULES_MISSING: ['Työjärjestyksessä ei määrätä mistään.', 'Ilmoita ainakin yksi määräys.'],
  AGENDA_BEFORE_NOTICE: [
    'Esityslista olisi toimitettava ennen itse kokouskutsua.',
    'Määrää esityslista toimitettavaksi kokouskutsun jälkeen tai kokouskutsu lähetettäväksi aikaisemmin.',
  ],
  MEETING_DAY_PAST: ['Kokouspäivä on jo kulunut.', 'Ilmoita tämä päivä tai myöhempi päivä.'],
  NOTICE_TOO_SHORT: [
    'Toimielimen työjärjestys edellyttää pidempää kutsuaikaa.',
    'Ilmoita vastauksessa mainittu päivä tai myöhempi päivä, tai kirjaa jokaisen osapuolen suostumus.',
  ],
  CONSENT_MISSING: [
    'Vastauksessa mainitut osapuolet eivät ole suostuneet, ja suostumus tarvitaan kaikilta.',
    'Kirjaa myös niiden suostumus tai luovu asiasta.',
  ],
  MEETING_OF_ANOTHER_BODY: ['Kokous on toisen toimielimen kokous.', 'Ilmoita saman toimielimen kokous.'],
  NOT_THE_CONVENED_DAY: [
    'Kokous on kutsuttu koolle toiselle päivälle.',
    'Avaa kokous vastauksessa mainittuna päivänä tai kutsu se koolle uudelleen.',
  ],
  MEETING_NOT_CONVENED: [
    'Kokous avattiin ilman kokouskutsua, joten sillä ei ole esityslistaa.',
    'Avaa asiat sitä mukaa kuin ne tulevat esille; kutsu seuraava kokous koolle ennalta.',
  ],
  MEETING_HAS_BEGUN: ['Kokous on alkanut, ja sen esityslista pysyy sellaisenaan.', 'Lisää kiireellinen lisäasia, jos jokainen osapuoli suostuu.'],
  AGENDA_EMPTY: ['Esityslistalla ei ole yhtään asiaa.', 'Ilmoita ainakin yksi asia.'],
  AGENDA_TOO_LATE: [
    'Toimielimen työjärjestyksen mukaan esityslista on toimitettava aikaisemmin.',
    'Kirjaa jokaisen osapuolen suostumus, tai lisää asiat kokouksessa, jos kaikki suostuvat.',
  ],
  PARAGRAPH_EXISTS: ['Kahdella asialla olisi sama pykälänumero.', 'Anna jokaiselle asialle oma numero.'],
  ALREADY_ON_AGENDA: ['Päätös on jo esityslistalla.', 'Toimenpiteitä ei tarvita.'],
  NOT_ON_AGENDA: [
    'Päätös ei ole kokouksen esityslistalla, joten siitä voidaan keskustella mutta ei äänestää.',
    'Lisää se kiireellisenä lisäasiana, jos jokainen osapuoli on läsnä ja suostuu.',
  ],
  LINK_IN_ROOM: ['Kokoushuoneessa oleva ei osallistu etäyhteydellä.', 'Jätä etäyhteys pois tai ilmoita, että henkilö on muualla.'],
  ITEM_OR_DOCUMENT_MISSING: ['Avattavaa asiaa tai asiakirjaa ei ole ilmoitettu.', 'Ilmoita asia tai asiakirja.'],
  NOT_AN_OBSERVER: ['Henkilöllä ei ole tarkkailijan roolia.', 'Pyydä ensin antamaan henkilölle tarkkailijan rooli.'],
  ALREADY_OPENED: ['Aineisto on jo avattu tälle tarkkailijalle.', 'Toimenpiteitä ei tarvita.'],
  MEETING_NOT_CLOSED: ['Kokous on vielä kesken.', 'Päätä ensin kokous.'],
  MINUTES_NOT_FOUND: ['Pöytäkirjasta ei ole laadittu tällaista versiota.', 'Pyydä sihteeriä laatimaan pöytäkirja tai ilmoita toinen versio.'],
  MINUTES_CONFIRMED: ['Pöytäkirja on vahvistettu ja pysyy sellaisenaan.', 'Jos siinä on virhe, kirjaa pöytäkirjan oikaisu myöhemmässä kokouksessa.'],
  MINUTES_NOT_CONFIRMED: ['Pöytäkirjaa ei ole vielä vahvistettu.', 'Pyydä ensin pöytäkirjantarkastajia tarkastamaan pöytäkirja.'],
  MINUTES_CHANGED: ['Pöytäkirjasta on uudempi versio.', 'Lue vastauksessa mainittu versio ja ilmoita se.'],
  MINUTES_RETURNED: ['Tämä versio on palautettu sihteerille.', 'Pyydä laatimaan pöytäkirja uudelleen.'],
  MINUTES_OUTDATED: [
    'Vastauksessa mainituista päätöksistä on kirjattu uutta tämän version laatimisen jälkeen.',
    'Pyydä laatimaan pöytäkirja uudelleen.',
  ],
  MINUTES_INSPECTED: ['Olet jo hyväksynyt tämän version.', 'Toimenpiteitä ei tarvita.'],
  DECISION_NOT_IN_MINUTES: ['Pöytäkirjasta ei ilmene, että tämä päätös on hyväksytty.', 'Ilmoita päätös, joka sisältyy tähän pöytäkirjaan.'],
  TEXT_DIVERGES: [
    'Teksti ei ole hyväksytyn version mukainen.',
    'Käytä hyväksyttyä tekstiä, jonka merkintä mainitaan vastauksessa; muusta tekstistä tarvitaan oma päätös.',
  ],
  INSPECTORS_NOT_DIVIDED: [
    'Pöytäkirjantarkastajat eivät ole ilmoittaneet olevansa erimielisiä, ja kaikki heistä voivat tarkastaa.',
    'Pyydä pöytäkirjantarkastajia tarkastamaan pöytäkirja tai ilmoittamaan, että he ovat erimielisiä.',
  ],
  ALREADY_CONFIRMED: ['Päätös on jo vahvistettu.', 'Toimenpiteitä ei tarvita.'],
  ITEM_NOT_IN_MINUTES: ['Asia ei kuulu tähän pöytäkirjaan.', 'Ilmoita kokouksen asia.'],
  PUBLICITY_UNCHECKED: [
    'Asiakirjahallinnon vastuuhenkilö ei ole vielä tarkistanut, mitä näille lukijoille saa näyttää.',
    'Pyydä ensin asiakirjahallinnon vastuuhenkilöä tekemään pöytäkirjan julkisuuden tarkistus.',
  ],
  ALREADY_PUBLISHED: ['Pöytäkirja on jo julkaistu näille lukijoille.', 'Toimenpiteitä ei tarvita.'],
} satisfies Said<typeof english>;
