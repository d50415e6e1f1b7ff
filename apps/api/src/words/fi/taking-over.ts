/** Refusals about an alliance that ran before the ledger did, in Finnish. */
import type { takingOverProblems as english } from '../../taking-over/problems';
import type { Said } from '../language';

export const takingOverProblems = {
  NOT_TAKEN_OVER: [
    'Allianssi on alusta alkaen ollut allianssirekisterissä, joten mikään siinä ei perustu vanhoihin asiakirjoihin.',
    'Viittaa päätökseen tai kirjaa tapahtumat sitä mukaa kuin ne tapahtuvat.',
  ],
  HISTORY_ALREADY_ACCEPTED: [
    'Johtoryhmä on hyväksynyt allianssin historian; vanhoista asiakirjoista ei enää kirjata mitään.',
    'Vie asia johtoryhmän päätettäväksi tai kirjaa se korjauksena.',
  ],
  RECORD_NOT_FOUND: ['Asiakirjaa, johon tämä perustuu, ei ole rekisteröity.', 'Rekisteröi ensin pöytäkirja tiivisteineen.'],
  BODY_OUTSIDE: ['Toimielin on allianssin ulkopuolinen.', 'Pyydä toimielimen päätökset kirjaavaa henkilöä kirjaamaan päätös pöytäkirjanotteesta.'],
  NOT_DECIDED_HERE: [
    'Ilmoitetusta päätöksestä ei ole äänestetty tässä allianssirekisterissä, joten sillä ei voi hyväksyä aiemmin kirjattua.',
    'Vie hyväksyminen johtoryhmän päätettäväksi tässä allianssirekisterissä.',
  ],
  DAY_NOT_REACHED: ['Päivä on vasta tulossa.', 'Ilmoita tämä päivä tai aikaisempi päivä.'],
  RECORDS_GO_FURTHER: [
    'Rekisteriin on kirjattu päätös, joka on tehty tämän päivän jälkeen.',
    'Ilmoita viimeisen kirjatun päätöksen päivä tai myöhempi päivä.',
  ],
} satisfies Said<typeof english>;
