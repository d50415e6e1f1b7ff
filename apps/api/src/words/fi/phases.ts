/** Refusals about phases and gates, in Finnish. */
import type { phaseProblems as english } from '../../phases/problems';
import type { Said } from '../language';

export const phaseProblems = {
  NO_PHASES: ['Yhtään vaihetta ei ole ilmoitettu.', 'Ilmoita ainakin yksi vaihe.'],
  PHASE_EXISTS: ['Tällä tunnuksella on jo suunniteltu vaihe.', 'Valitse toinen tunnus.'],
  PHASE_NOT_FOUND: ['Allianssissa ei ole tällaista vaihetta.', 'Suunnittele ensin vaihe.'],
  PHASE_IS_SPLIT: ['Vaihe on jaettu: sen osilla on omat porttinsa, alkamisensa ja päättymisensä.', 'Ilmoita vaiheen osa tai kyseisen osan portti.'],
  PHASE_ALREADY_STARTED: ['Vaihe on jo alkanut.', 'Toimenpiteitä ei tarvita; vaihe jaetaan osiin vain ennen sen alkamista.'],
  PHASE_NOT_STARTED: ['Vaihe ei ole alkanut kyseisenä päivänä.', 'Kirjaa ensin vaiheen alkaminen tai ilmoita myöhempi päivä.'],
  PHASE_ALREADY_ENDED: ['Vaihe on jo päättynyt.', 'Toimenpiteitä ei tarvita.'],
  ONE_PART_ONLY: ['Vaihe jaetaan vähintään kahteen osaan.', 'Ilmoita ainakin kaksi osaa.'],
  ORDER_NOT_UNIQUE: ['Toisella on jo tämä sija järjestyksessä.', 'Ilmoita vapaa sija järjestyksessä.'],
  PLANNED_END_BEFORE_START: [
    'Vaiheen suunniteltu päättymispäivä on ennen suunniteltua alkamispäivää.',
    'Ilmoita päättymispäivä, joka on alkamispäivä tai sitä myöhempi.',
  ],
  PHASES_OUT_OF_ORDER: ['Portti johtaa vaiheesta myöhempään vaiheeseen.', 'Ilmoita vaihe, joka on järjestyksessä myöhemmin.'],
  NO_GATE_INTO_PHASE: [
    'Vaiheeseen ei johda porttia, eikä se ole ensimmäinen vaihe.',
    'Määrittele portti vaiheeseen ja huolehdi siitä, että portti läpäistään.',
  ],

  GATE_EXISTS: ['Tällä tunnuksella on jo määritelty portti.', 'Valitse toinen tunnus.'],
  GATE_NOT_FOUND: ['Allianssissa ei ole tällaista porttia.', 'Määrittele ensin portti.'],
  GATE_NOT_PASSED: [
    'Porttia ei ole läpäisty kyseisenä päivänä.',
    'Hanki ensin portin läpäisystä sen päättävän toimielimen päätös tai ilmoita myöhempi päivä.',
  ],
  GATE_NOT_SUBMITTED: ['Porttia ei ole viety päättävän toimielimen käsiteltäväksi.', 'Vie portti ensin päättävän toimielimen käsiteltäväksi.'],
  GATE_ALREADY_SUBMITTED: [
    'Portti on päättävän toimielimen käsiteltävänä, eikä sille esitettyä aineistoa voi muuttaa.',
    'Odota päätöstä tai pyydä portin palauttamista valmisteluun.',
  ],
  GATE_ALREADY_DECIDED: ['Portti on jo läpäisty tai evätty, ja ratkaisu jää voimaan.', 'Ratkaistussa portissa ei voi enää muuttaa mitään.'],
  GATE_NEEDS_UNANIMITY: [
    'Portti edellyttää yksimielistä päätöstä, eikä ilmoitettu päätös ollut yksimielinen.',
    'Hanki päättävältä toimielimeltä yksimielinen päätös ja viittaa siihen.',
  ],
  GATE_OUT_OF_ORDER: [
    'Portit läpäistään järjestyksessä, kukin vasta sitä edeltävän vaiheen alettua.',
    'Huolehdi ensin siitä, että aiempi portti läpäistään, tai kirjaa vaiheen alkaminen.',
  ],
  NO_OUTSIDE_BODY: ['Vain allianssin ulkopuolinen toimielin voi tehdä oman myötäpäätöksen.', 'Ilmoita allianssin ulkopuolisia toimielimiä.'],
  CONCURS_WITH_ITSELF: ['Päättävä toimielin on ilmoitettu myös myötäpäätöksen tekijäksi.', 'Ilmoita vain muut toimielimet.'],
  CONCURRENCE_MISSING: [
    'Portti edellyttää myös toisen omistajaosapuolen päätöstä, eikä sellaista ole voimassa kyseisenä päivänä.',
    'Kirjaa kunkin vastauksessa mainitun toimielimen päätös, josta ilmenee sen myötäpäätös.',
  ],

  CRITERION_EXISTS: ['Tällä tunnuksella on jo kriteeri.', 'Valitse toinen tunnus.'],
  CRITERION_NOT_FOUND: [
    'Tällaista kriteeriä ei ole: portilla ei ole sitä, tai osallistumispyynnössä ei ole sitä pisteytettävälle kohteelle.',
    'Ilmoita kriteeri, joka on määritelty portille tai julkaistu osallistumispyynnössä tätä tarkoitusta varten.',
  ],
  CRITERION_UNASSESSED: ['Portin kaikkia kriteerejä ei ole arvioitu.', 'Huolehdi siitä, että jokainen vastauksessa mainittu kriteeri arvioidaan.'],
  CRITERION_NOT_MET: [
    'Portin kaikki kriteerit eivät täyty.',
    'Pyydä portin palauttamista valmisteluun ja huolehdi siitä, että kriteerit täytetään ja arvioidaan uudelleen; tai epää portti.',
  ],
  EVIDENCE_MISSING: ['Kriteeri täyttyy vain todisteen perusteella, eikä todistetta ole liitetty.', 'Liitä ensin todiste.'],
  EVIDENCE_EXISTS: ['Tämä asiakirjan versio on jo liitetty kriteeriin.', 'Toimenpiteitä ei tarvita.'],
  EVIDENCE_CHANGED: [
    'Asiakirja on muuttunut sen jälkeen, kun se esitettiin todisteena.',
    'Pyydä portin palauttamista valmisteluun, liitä uusi versio ja vie portti uudelleen käsiteltäväksi.',
  ],
  EVIDENCE_AFTER_DECISION: [
    'Portin todiste on päivätty päätöstä myöhemmäksi.',
    'Ilmoita, että todiste on päätöstä myöhempi, ja perustele se; tai ilmoita myöhempi päivä.',
  ],

  CONDITION_EXISTS: ['Portilla on jo ehto tällä tunnuksella.', 'Valitse toinen tunnus.'],
  CONDITION_NOT_FOUND: ['Portilla ei ole tällaista ehtoa.', 'Aseta ensin ehto.'],
  CONDITION_NOT_OPEN: [
    'Ehto on jo täytetty, tai siitä on luovuttu.',
    'Pyydä ehdon asettajaa avaamaan se uudelleen, jos se on ratkaistava uudelleen.',
  ],
  CONDITION_ALREADY_OPEN: ['Ehto on avoinna.', 'Toimenpiteitä ei tarvita.'],
  OWNER_AND_DUE_REQUIRED: [
    'Jälkikäteen täytettävälle ehdolle on ilmoitettava vastuuhenkilö ja määräpäivä.',
    'Ilmoita ehdon vastuuhenkilö ja viimeinen päivä.',
  ],
  NOT_THE_SETTER: [
    'Ehdosta luopuu tai sen avaa uudelleen vain se toimielin tai osapuoli, joka ehdon asetti.',
    'Pyydä ehdon asettajaa toimimaan; toimielin tekee siitä oman päätöksen.',
  ],
  NO_BOUNDARY_CONDITION: ['Raja-arvot kuuluvat vain reunaehtoon.', 'Aseta reunaehto tai jätä raja-arvot pois.'],
  LIMIT_MISSING: ['Lukuarvona annetulla reunaehdolla on oltava ainakin yksi raja-arvo.', 'Ilmoita pienin tai suurin sallittu arvo.'],
  FIGURE_MISSING: ['Reunaehto on lukuarvo, eikä arvoa ole ilmoitettu.', 'Ilmoita arvo sekä sen laskentakaavan versio ja lähtötiedot.'],
  FORMULA_MISMATCH: ['Arvo on laskettu muulla kaavalla kuin reunaehdossa määrätään.', 'Ilmoita arvo reunaehdon kaavalla laskettuna.'],
  BOUNDARY_NOT_MET: [
    'Arvo on reunaehdon rajojen ulkopuolella.',
    'Ehdon voi täyttää vain rajojen sisällä oleva arvo, tai ehdon asettaja voi luopua siitä.',
  ],
} satisfies Said<typeof english>;
