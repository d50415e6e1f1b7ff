/** Refusals about money that was spent, in Finnish. */
import type { costProblems as english } from '../../commercial/costs.problems';
import type { Said } from '../language';

export const costProblems = {
  ACTUAL_EXISTS: [
    'Osapuolen kustannukset tästä palvelusta on jo kirjattu kyseiseltä kuukaudelta vastauksessa mainitussa kustannusilmoituksessa.',
    'Oikaise kyseinen kustannusilmoitus ja ilmoita syy.',
  ],
  ACTUAL_NOT_FOUND: ['Tällaista kustannusilmoitusta ei ole.', 'Ilmoita kustannusilmoitus, joka on kirjattu.'],
  MONTH_NOT_BEGUN: ['Ilmoitettu kuukausi ei ole alkanut, joten siltä ei ole kustannuksia.', 'Ilmoita kuukausi, joka on alkanut.'],
  MONTH_NOT_OVER: [
    'Viimeinen ilmoitetuista kuukausista ei ole päättynyt, ja sen kustannukset voivat vielä kasvaa.',
    'Ilmoita päättyneitä kuukausia.',
  ],
  FIGURE_TWICE: ['Kustannusilmoituksessa on sama palvelu kahdesti samalta kuukaudelta.', 'Ilmoita kuukautta ja palvelua kohden yksi rahamäärä.'],
  FIGURE_NOT_FOUND: [
    'Osapuolelta ei ole kirjattu kustannuksia tästä palvelusta kyseiseltä kuukaudelta, tai kuukausi ei ole ilmoitettujen joukossa.',
    'Ilmoita kustannukset, jotka on kirjattu näiltä kuukausilta.',
  ],
  FORECAST_TWICE: [
    'Ennusteessa on saman osapuolen sama palvelu kahdesti samalta vuodelta.',
    'Ilmoita vuotta, palvelua ja osapuolta kohden yksi rahamäärä.',
  ],
  SUM_DIFFERS: [
    'Näiltä kuukausilta kirjattujen kustannusten summa on toinen; se mainitaan vastauksessa.',
    'Todenna kirjattu summa tai huolehdi ensin siitä, että kustannukset oikaistaan.',
  ],
  NOT_THE_MONTHS_OF_PERIOD: [
    'Ilmoitettuun sopimusjaksoon kuuluvat vastauksessa mainitut kuukaudet: ne, joiden ensimmäinen päivä on siinä.',
    'Ilmoita sopimusjakson kuukaudet tai jätä sopimusjakso pois.',
  ],
  YEAR_EXISTS: ['Tilikausi on jo avoinna.', 'Toimenpiteitä ei tarvita.'],
  YEAR_CLOSED: [
    'Tilikausi on suljettu: siihen voidaan kirjata vain korjauksia, ja jokaiselle on ilmoitettava syy.',
    'Oikaise kustannusilmoitus, korjaa kustannus tai peruuta budjettitapahtuma ja ilmoita syy; tai pyydä johtoryhmää avaamaan tilikausi uudelleen.',
  ],
  YEAR_NOT_CLOSED: ['Tilikautta ei ole suljettu.', 'Toimenpiteitä ei tarvita.'],
  YEAR_NOT_OVER: ['Tilikausi ei ole päättynyt.', 'Sulje tilikausi sen viimeisen päivän tai siihen kuuluvan sopimuskauden viimeisen päivän jälkeen.'],
  SERVICES_TOO_MANY: [
    'Vuodella on kustannuksia yli kahdestasadasta palvelusta.',
    'Oikaise kustannukset niin, että ne kohdistuvat harvempaan palveluun.',
  ],
  NOTICE_NOT_FOUND: ['Tällä tunnuksella ei ole kokousta eikä päätöstä.', 'Ilmoita kokous tai päätös, tai jätä ilmoitus pois.'],
  NOT_AN_AUDITOR: ['Ilmoitettu henkilö ei ole allianssin tarkastaja.', 'Anna asia tiedoksi allianssin tarkastajalle ja ilmoita hänet.'],
  OWNER_COST_NOT_FOUND: ['Tällaista tilaajan omaa kustannusta ei ole.', 'Ilmoita kustannus, joka on kirjattu.'],
  ALREADY_CORRECTED: ['Kustannus on jo korjattu vastauksessa mainitulla kustannuksella.', 'Korjaa uusin niistä.'],
  CORRECTION_WITHOUT_REASON: ['Korjaukselle on ilmoitettava syy.', 'Ilmoita syy.'],
} satisfies Said<typeof english>;
