import type { costProblems as english } from '../../commercial/costs.problems';
import type { Said } from '../language';

/** Refusals about money that was spent, in Swedish. */
export const costProblems = {
  ACTUAL_EXISTS: [
    'Partens kostnader för den tjänsten den månaden har redan registrerats, i den rapport som anges.',
    'Rätta den rapporten, med motivering.',
  ],
  ACTUAL_NOT_FOUND: ['Det finns ingen sådan kostnadsrapport.', 'Ange en rapport som har registrerats.'],
  MONTH_NOT_BEGUN: ['Månaden har inte börjat, så inget har förbrukats under den.', 'Ange en månad som har börjat.'],
  MONTH_NOT_OVER: ['Den sista av månaderna har inte gått ut, och dess kostnader kan ännu öka.', 'Ange månader som har gått ut.'],
  FIGURE_TWICE: ['Rapporten nämner en tjänst två gånger för samma månad.', 'Ange ett belopp för varje månad och tjänst.'],
  FIGURE_NOT_FOUND: [
    'Inga kostnader har registrerats för parten och tjänsten den månaden, eller också hör månaden inte till dem som angavs.',
    'Ange kostnader som har registrerats för dessa månader.',
  ],
  FORECAST_TWICE: ['Prognosen nämner en parts tjänst två gånger för samma år.', 'Ange ett belopp för varje år, tjänst och part.'],
  SUM_DIFFERS: [
    'De kostnader som har registrerats för dessa månader ger en annan summa, som anges här.',
    'Verifiera den summa som har registrerats, eller se först till att kostnaderna rättas.',
  ],
  NOT_THE_MONTHS_OF_PERIOD: [
    'Avtalsperioden har andra månader: de vars första dag infaller under perioden och som anges här.',
    'Ange periodens månader, eller utelämna perioden.',
  ],
  YEAR_EXISTS: ['Räkenskapsåret är redan öppet.', 'Inget behöver göras.'],
  YEAR_CLOSED: [
    'Räkenskapsåret är avslutat: för det registreras bara rättelser, var och en med motivering.',
    'Rätta rapporten eller kostnaden eller återför transaktionen, med motivering; eller låt ledningsgruppen öppna året på nytt.',
  ],
  YEAR_NOT_CLOSED: ['Räkenskapsåret är inte avslutat.', 'Inget behöver göras.'],
  YEAR_NOT_OVER: ['Räkenskapsåret har inte gått ut.', 'Avsluta det efter årets sista dag, eller efter avtalets sista dag under året.'],
  SERVICES_TOO_MANY: ['Under året finns kostnader för fler än tvåhundra tjänster.', 'Rätta kostnaderna så att de anges för färre tjänster.'],
  NOTICE_NOT_FOUND: ['Det finns inget möte och inget beslut med det namnet.', 'Ange mötet eller beslutet, eller utelämna den uppgiften.'],
  NOT_AN_AUDITOR: ['Personen är inte revisor för alliansen.', 'Underrätta en revisor för alliansen, och ange den personen.'],
  OWNER_COST_NOT_FOUND: ['Det finns ingen sådan egen kostnad för beställaren.', 'Ange en kostnad som har registrerats.'],
  ALREADY_CORRECTED: ['Kostnaden har redan rättats, genom den som anges här.', 'Rätta den senaste.'],
  CORRECTION_WITHOUT_REASON: ['Av en rättelse framgår varför den görs.', 'Ange skälet.'],
} satisfies Said<typeof english>;
