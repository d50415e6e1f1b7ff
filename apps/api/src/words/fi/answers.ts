/** Answers that are no refusals, in Finnish. */
import type { otherAnswers as english } from '../../answers';
import type { Said } from '../language';

const NOT_READY = ['Allianssirekisteri ei ole valmis käsittelemään tätä.', 'Lähetä pyyntö hetken kuluttua uudelleen samalla avaimella.'] as const;

export const otherAnswers = {
  INVALID_REQUEST: ['Pyyntöön ei voi vastata.', 'Lähetä pyyntö sellaisena kuin se on kuvattu osoitteessa /openapi.json.'],
  UNAUTHENTICATED: [
    'Tähän tarvitaan pääsytunniste, josta käy ilmi, kuka olet.',
    'Lähetä otsake Authorization: Bearer ja siinä tämän allianssirekisterin pääsytunniste.',
  ],
  NOT_FOUND: ['Täällä ei ole mitään.', 'Hae sitä, mikä on kuvattu osoitteessa /openapi.json.'],
  REQUEST_TOO_LARGE: ['Pyyntö on liian suuri.', 'Jaa pyyntö pienempiin osiin.'],
  TOO_MANY_REQUESTS: ['Pyyntöjä on yhtä aikaa enemmän kuin niihin ehditään vastata.', 'Lähetä pyyntö minuutin kuluttua uudelleen.'],
  RESYNC: ['Kohta on allianssirekisterin toisesta kopiosta.', 'Aloita uudelleen alusta.'],
  NOT_READY,
  CLOCK_BEHIND: NOT_READY,
  CONTENDED: NOT_READY,
  LEDGER_IS_NEWER: NOT_READY,
  STORE_UNREACHABLE: NOT_READY,
  FAULT: [
    'Tapahtui virhe; mitään ei jäänyt puolitiehen.',
    'Lähetä pyyntö uudelleen samalla avaimella; jos virhe toistuu, ilmoita siitä ylläpitäjälle.',
  ],
} satisfies Said<typeof english>;
