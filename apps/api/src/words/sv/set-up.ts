import type { setUpProblems as english } from '../../parties/set-up.problems';
import type { Said } from '../language';

/** Refusals about an alliance being set up, its parties and their agreements, in Swedish. */
export const setUpProblems = {
  ALLIANCE_EXISTS: ['Alliansen är redan registrerad.', 'Inget behöver göras; en annan allians registreras med en ny nyckel.'],
  NAME_MISSING: ['Namnet ska anges på minst ett språk.', 'Ange namnet på finska, svenska eller engelska.'],
  TIMEZONE_NOT_FOUND: ['Det finns ingen tidszon med det namnet.', 'Ange en tidszon ur IANA-databasen, till exempel Europe/Helsinki.'],
  POLICY_NOT_FORWARD: [
    'Reglerna gäller tidigast från och med i dag: det som redan har beslutats bedöms inte enligt regler som har tillkommit senare.',
    'Ange dagens datum eller en senare dag.',
  ],
  POLICIES_MISSING: ['Regelverket innehåller ingen regel.', 'Ange minst en regel och dess värde.'],
  POLICY_OUT_OF_BOUNDS: [
    'Med det värdet skulle regeln inte kunna följas, för sig eller vid sidan av de övriga; ett organ som nämns i regeln ska finnas och besluta utanför alliansen.',
    'Ge regeln ett värde inom dess gränser.',
  ],
  TERM_NOT_POSITIVE: ['En avtalstid slutar efter det att den har börjat.', 'Ange ett slut som infaller efter början.'],
  TERM_NOT_SET: ['Alliansen har ännu ingen avtalstid, så det finns inget att dela in i avtalsperioder.', 'Fastställ först avtalstiden.'],
  PERIOD_OUTSIDE_TERM: [
    'En avtalsperiod skulle ligga utanför avtalstiden.',
    'Välj dagar inom avtalstiden, eller en avtalstid som rymmer de avtalsperioder som har fastställts.',
  ],
  PERIOD_EXISTS: ['En avtalsperiod med det namnet har redan fastställts.', 'Välj ett annat namn.'],
  PERIODS_NOT_CONTIGUOUS: [
    'Avtalsperioderna följer på varandra utan mellanrum och utan att överlappa, från och med avtalstidens första dag.',
    'Låt perioden börja den dag som anges här.',
  ],
  ROLE_IS_APPOINTED: [
    'Den rollen följer av att någon har utsetts till ett uppdrag; den beviljas och återkallas aldrig.',
    'Utse personen till platsen eller uppdraget, eller avsluta uppdraget.',
  ],
  ROLE_OF_THE_LEDGER: [
    'Den rollen gäller hela alliansregistret och inte en enskild allians.',
    'Låt en administratör för alliansregistret bevilja eller återkalla rollen.',
  ],
  ROLE_NEEDS: ['Den rollen innehas för en part, ett organ eller en anbudssökande, och någon sådan har inte angetts.', 'Ange för vem rollen innehas.'],
  ROLE_GOES_WITHOUT: [
    'Den rollen har inget samband med ett sådant organ eller en sådan anbudssökande.',
    'Utelämna uppgiften, eller välj den roll som den hör ihop med.',
  ],
  ROLE_EXISTS: ['Personen har redan den rollen under någon del av den tiden.', 'Inget behöver göras, eller välj dagar då personen inte har rollen.'],
  ROLE_NOT_HELD: [
    'Personen har inte den rollen den dagen eller senare.',
    'Ange rollen så som den har beviljats, med part, organ eller anbudssökande.',
  ],
  LAST_REGISTRAR: ['Alliansen skulle bli utan registrator.', 'Bevilja först någon annan rollen, från och med samma dag och utan slutdatum.'],
  BODY_NOT_OUTSIDE: ['Organet beslutar inom alliansen, men här krävs ett utomstående organ.', 'Ange ett utomstående organ.'],
  PARTY_EXISTS: ['En part med det namnet är redan registrerad.', 'Välj ett annat namn.'],
  BUSINESS_ID_EXISTS: ['En annan part är registrerad med samma FO-nummer.', 'Kontrollera FO-numret: varje part har ett eget.'],
  CAPACITY_EXISTS: [
    'Parten har redan den egenskapen under någon del av den tiden.',
    'Inget behöver göras, eller välj dagar då parten inte har egenskapen.',
  ],
  CAPACITY_NOT_FOUND: ['Parten har inte den egenskapen den dagen eller senare.', 'Ange en egenskap som parten har.'],
  NOT_A_CONSORTIUM: ['Bara en gruppering har medlemsföretag.', 'Registrera parten som en gruppering, eller utelämna medlemmarna.'],
  MEMBER_EXISTS: ['Företaget är redan medlem.', 'Ange varje företag en gång, med ett namn och ett FO-nummer.'],
  NOT_AN_OWNER: [
    'Parten har varken egenskapen beställare eller egenskapen anordnare den dagen.',
    'Bevilja först parten egenskapen, eller utelämna parten bland andelarna.',
  ],
  PARTY_REPEATED: ['En part har angetts två gånger.', 'Ange varje part en gång.'],
  OWN_DECISION_MISSING: [
    'En ägarpart tas in genom ett beslut av en ägarparts eget organ, och något sådant beslut åberopas inte.',
    'Hänvisa till det utomstående organets beslut, eller till ett beslut som ett sådant organ har godkänt.',
  ],
  AGREEMENT_NOT_FOUND: ['Det finns inget sådant avtal i alliansen.', 'Upprätta först avtalet och ange avtalets slag och parter.'],
  AGREEMENT_EXISTS: [
    'Det finns redan ett avtal med det namnet, och det är av ett annat slag.',
    'Välj ett annat namn, eller lägg till en version utan att ange avtalets slag.',
  ],
  AGREEMENT_NOT_SIGNED: ['Parten har inte undertecknat avtalet senast den dagen.', 'Låt först partens namntecknare underteckna avtalet.'],
  NOT_PARTY_TO_AGREEMENT: ['Parten hör inte till dem som avtalet ingås mellan.', 'Upprätta en version där parten nämns.'],
  ALREADY_SIGNED: ['Parten har redan undertecknat denna version.', 'Inget behöver göras.'],
  ALREADY_EFFECTIVE: ['Den version som parten har undertecknat gäller redan för parten.', 'Inget behöver göras.'],
  VERSION_NOT_CURRENT: ['Det finns en nyare version än den som angavs.', 'Läs den version som nu gäller, och underteckna den.'],
  VERSION_NOT_NEXT: ['Versionerna följer på varandra utan luckor.', 'Ange den version som står i tur.'],
  RESPONSIBILITIES_MISSING: [
    'En ägarpart tas in med angivna ansvarsområden, och inga sådana har angetts.',
    'Ange vad den nya ägarparten svarar för.',
  ],
  SHARE_NOT_REDUCED: ['En andel skrivs som ett förkortat bråk.', 'Skriv andelen så som den anges i `reduced`.'],
  SHARES_NOT_WHOLE: [
    'Andelarna ska tillsammans bli exakt ett: andelarna för alla ägarparter, även en ny, eller andelarna för alla producenter. Andelen för en ägarpart som har utträtt bärs av ingen.',
    'Ange andelen för var och en som har en andel, så att andelarna tillsammans utgör det hela; om en ägarpart har utträtt, avtala först de övrigas andelar på nytt.',
  ],
  PARTY_WITHDRAWN: ['Parten har redan utträtt.', 'Inget behöver göras.'],
  WITHDRAWAL_BACKDATED: [
    'En part utträder inte från och med en dag som har gått, om inte beslutet självt anger det.',
    'Ange dagens datum eller en senare dag, eller låt beslutet innehålla utträdet och dess dag.',
  ],
  ALREADY_ARCHIVED: ['Alliansen är redan arkiverad.', 'Inget behöver göras.'],
  ARCHIVAL_BACKDATED: ['En allians arkiveras inte från och med en dag som har gått.', 'Ange dagens datum eller en senare dag.'],
} satisfies Said<typeof english>;
