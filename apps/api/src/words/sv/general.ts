import type { commonProblems as english } from '../../problem';
import type { Said } from '../language';

/** Refusals that many commands share, in Swedish. */
export const commonProblems = {
  ALLIANCE_NOT_FOUND: ['Det finns ingen allians med det namnet.', 'Ange en allians som är registrerad i detta alliansregister.'],
  ALLIANCE_FULL: ['Alliansens historik har nått sin största tillåtna längd.', 'Arkivera alliansen och fortsätt i en ny.'],
  NOT_FOR_CANDIDATES: [
    'En anbudssökande i en upphandling ser sin egen ansökan men inget annat om alliansen.',
    'Be om vyn över grupperingen för din egen ansökan, eller om de avslag som du själv har fått.',
  ],
  NOT_FOR_OBSERVERS: [
    'En observatör ser de ärenden och handlingar som har öppnats för observatören men inget annat om alliansen.',
    'Be om det som är öppet för dig, eller låt ordföranden öppna det.',
  ],
  NO_ROLE_IN_ALLIANCE: ['Du har ingen roll i denna allians.', 'Låt registratorn bevilja dig en roll eller en part utse dig till en plats.'],
  ASOF_TOO_YOUNG: [
    'Tidpunkten ligger för nära nuet: det som då hände kan ännu hålla på att registreras.',
    'Ange en tidpunkt som ligger minst tio sekunder tillbaka, eller utelämna asOf.',
  ],
  REVISION_NOT_FOUND: ['Historiken har ännu ingen sådan revision.', 'Ange högst den senaste revisionen.'],
  NOTHING_RECORDED_YET: ['Vid den tidpunkten hade ingenting om alliansen registrerats.', 'Ange en senare tidpunkt.'],
  PROCUREMENT_NOT_FOUND: ['Det finns ingen sådan upphandling i alliansen.', 'Ange en upphandling som har inletts.'],
  CANDIDATE_NOT_FOUND: ['Det finns ingen sådan anbudssökande i upphandlingen.', 'Ange en anbudssökande som har lämnat in en ansökan.'],
  NOT_PERMITTED: ['Detta ankommer på den som har en annan roll.', 'Låt någon som har den roll som behövs göra detta, och göra det i den rollen.'],
  CAPACITY_NOT_HELD: [
    'Den som handlar för en part anger en egenskap som parten har den dagen; den som handlar för alliansen anger ingen.',
    'Ange en egenskap som din part har i dag.',
  ],
  AUTHORITY_MISSING: ['Detta ska stödja sig på ett beslut.', 'Hänvisa till ett beslut som har fattats här eller i ett utomstående organ.'],
  AUTHORITY_NOT_IN_FORCE: [
    'Det åberopade beslutet är inte i kraft den dagen.',
    'Hänvisa till ett fattat beslut som medger detta och är i kraft den dagen.',
  ],
  OUTSIDE_LIFETIME: [
    'Alliansen fanns inte den dagen, eller också var den då arkiverad.',
    'Ange en dag mellan det att alliansen bildades och det att den arkiverades.',
  ],
  REASON_REQUIRED: ['Det som registreras i efterhand, eller görs på något annat sätt än det vanliga, registreras med en motivering.', 'Ange skälet.'],
  BACKDATED_TOO_FAR: [
    'Dagen ligger längre tillbaka i tiden än vad som är tillåtet i alliansen utan ett beslut.',
    'Ange en senare dag, eller hänvisa till det beslut som saken grundar sig på.',
  ],
  AMOUNT_NOT_POSITIVE: ['Beloppet ska vara större än noll.', 'Ange ett belopp som är större än noll.'],
  CURRENCY_MISMATCH: ['Alliansen räknar i en annan valuta.', 'Ange beloppet i alliansens valuta.'],
  PARTY_NOT_FOUND: ['Det finns ingen sådan part i alliansen den dagen.', 'Registrera först parten.'],
  BODY_NOT_FOUND: ['Det finns inget sådant organ i alliansen den dagen.', 'Inrätta först organet.'],
  SEAT_NOT_FOUND: ['Det finns ingen sådan plats i alliansen den dagen.', 'Inrätta först platsen.'],
  BALLOT_NOT_FOUND: ['Det finns ingen sådan omröstning i alliansen.', 'Ange en omröstning som har öppnats.'],
  DECISION_NOT_FOUND: ['Det finns inget sådant beslut i alliansen.', 'Ange ett av alliansens beslut.'],
  NOT_THE_DECIDING_BODY: ['Saken avgörs av ett annat organ.', 'Låt det organ som saken hör till fatta beslutet, och hänvisa till organets beslut.'],
  EFFECT_NOT_FOUND: ['Beslutet har ingen verkan med det namnet.', 'Ange en av beslutets verkningar så som de lyder i det fattade beslutet.'],
  BALLOT_OPEN: ['En omröstning om detta pågår.', 'Avsluta först omröstningen, eller vänta tills den har upphört.'],
  CONDITION_OPEN: [
    'Ett villkor som detta är beroende av är fortfarande öppet.',
    'Se först till att villkoret uppfylls eller efterges av den som har ställt det.',
  ],
  ENDS_BEFORE_START: ['Slutet skulle infalla före början.', 'Ange ett slut som inte infaller före början.'],
  IDEMPOTENCY_KEY_REUSED: ['Du har tidigare skickat ett annat kommando med denna nyckel.', 'Skicka det andra kommandot med en ny nyckel.'],
  REVISION_MOVED: [
    'Alliansens historik har fått nya poster efter den revision som du såg.',
    'Gå igenom vad som har hänt sedan dess och ta ställning på nytt.',
  ],
  COMMAND_TOO_LARGE: ['Det som kommandot skulle registrera är för stort.', 'Dela upp det i mindre kommandon.'],
  PLATFORM_ROLE_EXISTS: ['Personen har redan den rollen i alliansregistret.', 'Inget behöver göras.'],
  PLATFORM_ROLE_NOT_FOUND: ['Personen har inte den rollen i alliansregistret.', 'Ange en roll som personen har.'],
  LAST_ADMINISTRATOR: ['Alliansregistret skulle bli utan administratör.', 'Bevilja först någon annan rollen.'],
  PERSON_ERASED: ['Uppgifterna om personen har raderats.', 'Ange en annan person.'],
} satisfies Said<typeof english>;
