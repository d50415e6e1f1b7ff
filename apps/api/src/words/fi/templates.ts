/** Refusals about setting up an alliance from a template, in Finnish. */
import type { templateProblems as english } from '../../templates/problems';
import type { Said } from '../language';

export const templateProblems = {
  TEMPLATE_NOT_FOUND: ['Tällaista mallipohjaa ei ole.', 'Valitse jokin osoitteessa /templates olevista mallipohjista.'],
  TEMPLATE_PARTIES_DIFFER: [
    'Mallipohja edellyttää muita osapuolia kuin on ilmoitettu.',
    'Ilmoita jokaisesta mallipohjan osapuolesta, eikä muista, mikä organisaatio se on.',
  ],
  SET_UP_IMPOSSIBLE: [
    'Jotakin allianssin perustamisen vaihetta ei voida tehdä, joten mitään ei rekisteröity.',
    'Korjaa vastauksessa mainittu vaihe ilmoitetun syyn mukaan ja lähetä kaikki uudelleen.',
  ],
  SET_UP_TOO_LONG: ['Perustamisesta syntyisi enemmän merkintöjä kuin yhdellä komennolla voidaan kirjata.', 'Jätä osa vaiheista myöhemmäksi.'],
} satisfies Said<typeof english>;
