import type { tenderProblems as english } from '../../procurement/tenders.problems';
import type { Said } from '../language';

/** Refusals from the shortlist to the award, in Swedish. */
export const tenderProblems = {
  PROCUREMENT_CLOSED: ['Upphandlingen har avbrutits.', 'Inget mer görs i den; inled en annan upphandling.'],
  SHORTLIST_NOT_FOUND: ['Det är ännu inte beslutat vilka anbudssökande som är utvalda.', 'Besluta först om de utvalda anbudssökandena.'],
  NOT_SHORTLISTED: ['Den anbudssökande är inte bland de utvalda, och ingen annan inbjuds senare.', 'Fortsätt med dem som har valts ut.'],
  WORKSHOP_EXISTS: ['Tid för en utvecklingsverkstad med det namnet har redan bestämts i upphandlingen.', 'Välj ett annat namn.'],
  WORKSHOP_NOT_FOUND: ['Det finns ingen sådan utvecklingsverkstad i upphandlingen.', 'Bestäm först tid för utvecklingsverkstaden.'],
  WORKSHOP_HELD: [
    'Det är redan registrerat att utvecklingsverkstaden har hållits.',
    'Bestäm tid för en annan utvecklingsverkstad för det som återstår.',
  ],
  WORKSHOP_NOT_HELD: ['Utvecklingsverkstaden har ännu inte hållits.', 'Registrera först vilka som var närvarande; därefter kan arbetet poängsättas.'],
  DAY_NOT_COME: ['Den dagen har inte infallit.', 'Registrera utvecklingsverkstaden samma dag som den hålls eller därefter.'],
  NOT_IN_WORKSHOP: [
    'Den anbudssökande skulle inte delta i denna utvecklingsverkstad.',
    'Ange en anbudssökande som utvecklingsverkstaden var avsedd för.',
  ],
  ATTENDANCE_GIVEN_TWICE: ['Närvaron för den anbudssökande har angetts två gånger.', 'Ange den en gång, med alla som var närvarande.'],
  DUTY_NOT_FOUND: [
    'Ansökan nämner ingen nyckelperson med den ansvarsuppgiften för det företaget.',
    'Ange ansvarsuppgiften och företaget så som i ansökan.',
  ],
  TENDERS_NOT_REQUESTED: ['Ingen har ännu ombetts att lämna anbud.', 'Begär först in anbuden.'],
  TENDERS_ALREADY_REQUESTED: ['Anbuden har redan begärts in.', 'Ange en senare tidsfrist, om anbudsgivarna ska få mer tid.'],
  DUTY_VACANT: [
    'Ingen är namngiven för dessa ansvarsuppgifter i alla de faser som inbjudan kräver.',
    'Namnge i anbudet nyckelpersoner för varje ansvarsuppgift och var och en av dess faser.',
  ],
  TENDER_NOT_FOUND: ['Den anbudssökande har inget gällande anbud.', 'Ange en anbudssökande vars anbud gäller.'],
  TENDERS_ALREADY_OPENED: ['Anbuden är öppnade.', 'Fortsätt med anbuden så som de öppnades.'],
  TENDERS_NOT_OPENED: ['Anbuden är fortfarande förseglade.', 'Öppna först anbuden, efter tidsfristens utgång och med två personer närvarande.'],
  TWO_PERSONS_NEEDED: [
    'Anbud öppnas av två personer.',
    'Ange som öppningsvittne en annan person som är utvärderare i upphandlingen eller upphandlingsansvarig.',
  ],
  NO_TENDERS: ['Det finns inget gällande anbud.', 'Vänta på anbud, eller avbryt upphandlingen.'],
  TENDER_NAMED_TWICE: ['Anbudet har angetts två gånger.', 'Ange varje anbud en gång, som öppnat eller som uteslutet.'],
  TENDERS_LEFT_SEALED: [
    'Anbud skulle förbli förseglade, men alla öppnas på en gång.',
    'Ange varje anbud, som öppnat eller som uteslutet med motivering.',
  ],
  CONTENT_DIFFERS: [
    'Handlingen är inte det innehåll som förseglades: den har en annan kontrollsumma.',
    'Öppna det innehåll som anbudsgivaren förseglade, eller uteslut anbudet med motivering.',
  ],
  CRITERIA_NOT_PUBLISHED: ['Inbjudan anger inga grunder för jämförelse av anbuden.', 'Utan jämförelsegrunder kan inget jämföras.'],
  COMPARISON_NOT_FOUND: [
    'Anbuden har inte jämförts, eller också har det som jämförelsen grundade sig på ändrats efter den.',
    'Jämför först anbuden, och gör därefter tilldelningen.',
  ],
  WINNER_NOT_FIRST: ['Ett annat anbud är det första enligt de publicerade vikterna.', 'Gör tilldelningen till den som är först i rangordningen.'],
  CANDIDATE_NOT_QUALIFIED: [
    'Ett annat företag har trätt in i grupperingen efter det att den godkändes, och grupperingen har inte godkänts på nytt.',
    'Pröva kraven och godkänn den anbudssökande, eller uteslut den och jämför anbuden på nytt.',
  ],
  AWARD_EXISTS: ['Tilldelningen i upphandlingen är redan gjord.', 'Inget poängsätts, jämförs eller tilldelas längre, om inte tilldelningen upphävs.'],
  AWARD_NOT_FOUND: ['Det finns ingen gällande tilldelning i upphandlingen.', 'Ange ett annat resultat.'],
  APPEAL_NOT_FOUND: ['Det finns inga sådana besvär.', 'Registrera först besvären.'],
  APPEAL_ALREADY_RESOLVED: ['Besvären är redan avgjorda.', 'Inget behöver göras.'],
  STANDSTILL_RUNNING: ['Väntetiden efter tilldelningen har inte löpt ut den dagen.', 'Underteckna avtalet först efter väntetidens sista dag.'],
  APPEAL_PENDING: ['Anförda besvär hindrar att avtal undertecknas.', 'Vänta tills besvären är avgjorda.'],
  PROCUREMENT_NOT_AWARDED: [
    'Avtalet bygger på en upphandling i vilken ingen tilldelning gäller.',
    'Fatta först ett tilldelningsbeslut i upphandlingen, eller upprätta ett avtal som bygger på en annan.',
  ],
  NOT_SELECTED_FOR_IMPLEMENTATION: [
    'Partnern valdes för utvecklingsfasen, och inte därmed för genomförandefasen.',
    'Se först till att en grind till genomförandefasen passeras.',
  ],
} satisfies Said<typeof english>;
