/** Refusals of the question what would be the case if something had not happened, in Finnish. */
import type { whatIfProblems as english } from '../../views/what-if.problems';
import type { Said } from '../language';

export const whatIfProblems = {
  NOTHING_TO_LEAVE_OUT: [
    'Tällaista kohdetta tai versionumeroa ei ollut siihen mennessä kirjattu.',
    'Ilmoita päätös tunnuksellaan, muu kohde numerollaan tai merkintä versionumerollaan.',
  ],
  FOUNDING_LEFT_OUT: ['Ilman rekisteröintiä ei ole allianssia eikä tarkasteltavaa.', 'Jätä pois jokin myöhempi kirjaus.'],
  WHAT_IF_TOO_LONG: [
    'Historia on liian pitkä ratkaistavaksi kokonaan uudelleen.',
    'Tarkastele tilannetta aikaisempana päivänä, johon mennessä merkintöjä oli vähemmän.',
  ],
  WHAT_IF_RUNNING: ['Tästä allianssista on jo mitä jos -tarkastelu kesken.', 'Pyydä uudelleen, kun se on valmistunut.'],
  POSITIONS_HIDDEN: [
    'Vastaus paljastaisi, miten paikat ovat äänestäneet äänestyksessä, jonka äänet pysyvät salassa sen päättymiseen asti.',
    'Pyydä uudelleen, kun äänestys on päättynyt, tai tarkastele tilannetta ennen äänestyksen avaamista.',
  ],
} satisfies Said<typeof english>;
