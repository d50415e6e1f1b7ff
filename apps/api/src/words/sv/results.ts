import type { incentiveProblems } from '../../results/incentives.problems';
import type { resultProblems as english } from '../../results/problems';
import type { Said } from '../language';

/** Refusals about key result areas, indicators and measurements, in Swedish. */
export const resultProblems = {
  KRA_SET_EXISTS: ['En uppsättning nyckelresultatområden med det namnet har redan antagits.', 'Välj ett annat namn.'],
  KRA_SET_NOT_FOUND: ['Det finns ingen sådan uppsättning nyckelresultatområden.', 'Ange en uppsättning som har antagits.'],
  KRA_SET_ENDED: ['Uppsättningen gäller inte längre den dagen.', 'Ange den uppsättning som gäller den dagen, eller en dag då denna gäller.'],
  KRA_SET_MISSING: [
    'Ingen uppsättning nyckelresultatområden gällde när perioden började, och ingen började gälla under den.',
    'Anta först en uppsättning för perioden.',
  ],
  SET_EXISTS_FROM: [
    'En uppsättning nyckelresultatområden börjar gälla den dagen eller senare, och varje dag gäller en enda uppsättning.',
    'Ange en dag efter den dag då den angivna uppsättningen börjar gälla.',
  ],
  KRA_EXISTS: ['Uppsättningen nämner ett nyckelresultatområde två gånger.', 'Ange varje område en gång.'],
  KRA_NOT_FOUND: ['Det finns inget sådant nyckelresultatområde i uppsättningen.', 'Ange ett område i uppsättningen.'],
  INDICATOR_EXISTS: ['Det finns redan en indikator med det namnet i uppsättningen.', 'Välj ett annat namn, eller se till att utgångsnivån justeras.'],
  INDICATOR_DIFFERS: [
    'En tidigare uppsättning har en indikator med det namnet, i en annan enhet eller riktning.',
    'Behåll enheten och riktningen, eller välj ett annat namn.',
  ],
  INDICATOR_NOT_FOUND: [
    'Det finns ingen sådan indikator, eller också hör den inte till uppsättningen.',
    'Definiera först indikatorn, i den uppsättningen.',
  ],
  INDICATOR_REPEATED: ['En indikator har angetts två gånger.', 'Ge varje indikator en vikt.'],
  CURVE_NOT_MONOTONE: [
    'Det sämsta värdet, utgångsnivån och det bästa värdet följer inte strikt på varandra i den riktning där de bättre värdena ligger.',
    'Ange tre olika värden: stigande om högre är bättre, fallande om lägre är bättre.',
  ],
  WEIGHT_NEGATIVE: ['En vikt är mindre än noll.', 'Ange en vikt som är minst noll.'],
  WEIGHTS_MISSING: ['Uppsättningen har inga vikter.', 'Låt först ledningsgruppen fastställa vikterna genom ett beslut.'],
  RETROACTIVE: [
    'Mätgrunderna ändras tidigast från och med i dag: det som redan har skett bedöms inte enligt vad som beslutas efteråt.',
    'Ange tidigast den dag som anges här.',
  ],
  BASELINE_IN_USE: [
    'Något har redan poängsatts med indikatorn, så den som ansvarar för området bestämmer inte längre dess utgångsnivå.',
    'Låt ledningsgruppen justera utgångsnivån genom ett beslut.',
  ],
  MEASURED_OUTSIDE_PERIOD: ['De dagar som mätningen gäller ligger inte inom avtalsperioden.', 'Ange dagar inom den angivna perioden.'],
  PERIOD_NOT_OVER: ['De dagar som avses har ännu inte gått ut.', 'Vänta tills de har gått ut.'],
  MEASUREMENT_EXISTS: ['Det finns redan ett mätresultat för indikatorn dessa dagar.', 'Rätta det mätresultat som anges, om dess värde är fel.'],
  MEASUREMENT_NOT_FOUND: ['Det finns inget sådant mätresultat.', 'Ange ett mätresultat som har registrerats.'],
  ALREADY_RESTATED: ['Detta har redan rättats.', 'Rätta den uppgift som nu gäller i stället.'],
  NOT_MEASURED: ['Inget har mätts för indikatorn under perioden.', 'Registrera först mätresultatet.'],
  SCORES_FROZEN: ['Poängen för perioden är frysta.', 'Rätta mätresultatet: det som ändras beaktas i en senare incitamentsavräkning.'],
} satisfies Said<Omit<typeof english, keyof typeof incentiveProblems>>;
