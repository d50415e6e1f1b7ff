/** Refusals about documents, in Finnish. */
import type { documentProblems as english } from '../../documents/problems';
import type { Said } from '../language';

export const documentProblems = {
  DOCUMENT_EXISTS: ['Tällä tunnuksella on jo rekisteröity asiakirja.', 'Valitse toinen tunnus tai lisää asiakirjaan versio.'],
  BYTES_ALREADY_REGISTERED: [
    'Täsmälleen sama tiedosto on jo rekisteröity vastauksessa mainitulla tunnuksella.',
    'Viittaa jo rekisteröityyn asiakirjaan.',
  ],
  DOCUMENT_NOT_FOUND: [
    'Tällä tunnuksella, versiolla ja tiivisteellä ei ole rekisteröity asiakirjaa, tai se on poistettu käytöstä.',
    'Rekisteröi ensin asiakirja ja ilmoita sen versio ja tiiviste täsmälleen oikein.',
  ],
  DOCUMENT_WITHDRAWN: [
    'Asiakirja on poistettu käytöstä, eikä siihen enää viitata uudessa työssä.',
    'Rekisteröi asiakirja uudelleen toisella tunnuksella.',
  ],
  GROUND_REQUIRED: ['Asiakirja on salassa pidettävä vain lain nojalla.', 'Ilmoita lainkohta, jonka nojalla asiakirja on salassa pidettävä.'],
} satisfies Said<typeof english>;
