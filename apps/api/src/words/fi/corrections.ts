/** Refusals about slips of the pen that are put right, in Finnish. */
import type { correctionProblems as english } from '../../corrections/problems';
import type { Said } from '../language';

export const correctionProblems = {
  ENTRY_NOT_FOUND: ['Allianssissa ei ole tällaista merkintää.', 'Ilmoita merkintä tiivisteellään, joka näkyy näkymissä ja osoitteessa /entries.'],
  NOT_CORRECTABLE: [
    'Tämä ei ole korjattavissa oleva kirjoitusvirhe: sen perusteella on tehty päätös, se on jonkun lausuma tai siitä ilmenee, kuka teki mitä.',
    'Korvaa se uudella päätöksellä tai merkitse menettelyvirhe.',
  ],
  MONEY_NEEDS_A_MOVEMENT: [
    'Rahamäärää ei korjata kirjoitusvirheenä, koska muut luvut perustuvat siihen.',
    'Peruuta tai oikaise kirjattu ja kirjaa se uudelleen oikein.',
  ],
  VALUE_DIFFERS: ['Merkinnässä lukee muuta kuin on ilmoitettu.', 'Katso, mitä siinä nyt lukee, ja ilmoita se.'],
  VALUE_UNFIT: ['Uusi arvo on toista lajia kuin nykyinen.', 'Ilmoita vastauksessa mainittua lajia oleva arvo.'],
  NOTHING_TO_CORRECT: ['Merkinnässä on jo ilmoitettu arvo.', 'Toimenpiteitä ei tarvita.'],
  CORRECTION_PENDING: ['Tämän korjaus odottaa puheenjohtajan varmennusta.', 'Pyydä ensin varmentamaan tai hylkäämään korjaus.'],
  CORRECTED_SINCE: ['Tätä on jo korjattu.', 'Ilmoita korjattavaksi kyseinen korjaus ja lähde siitä, mitä siinä lukee.'],
  CORRECTION_NOT_FOUND: ['Tällaista korjausta ei ole tehty tähän.', 'Ilmoita tähän tehty korjaus.'],
  CORRECTION_DECLINED: [
    'Korjaus on hylätty, eikä se muuttanut mitään, mitä voisi korjata uudelleen.',
    'Lähde siitä, mitä merkinnässä nyt lukee, ja ilmoita viimeisin voimassa oleva korjaus, jos sellainen on.',
  ],
  CORRECTION_NOT_PENDING: ['Korjaus ei odota varmennusta: se on voimassa, tai se on hylätty.', 'Tee uusi korjaus.'],
  OWN_CORRECTION: [
    'Korjauksen käsittelee kaksi henkilöä: korjauksen tekijä ei varmenna sitä itse.',
    'Pyydä varmennus puheenjohtajana toimivalta toiselta henkilöltä.',
  ],
} satisfies Said<typeof english>;
