import type { evaluationProblems } from '../../procurement/evaluations.problems';
import type { procurementProblems as english } from '../../procurement/problems';
import type { tenderProblems } from '../../procurement/tenders.problems';
import type { Said } from '../language';

/** Refusals about invitations, applications and the groups that apply, in Swedish. */
export const procurementProblems = {
  PROCUREMENT_EXISTS: ['En upphandling med det namnet pågår redan.', 'Välj ett annat namn.'],
  INVITATION_EXISTS: ['Inbjudan att delta är redan publicerad.', 'Ändra den så länge ansökningstiden pågår, eller följ den som den är.'],
  INVITATION_NOT_FOUND: ['Ingen har ännu inbjudits att delta i upphandlingen.', 'Publicera först inbjudan.'],
  REQUIREMENT_EXISTS: ['Inbjudan nämner ett krav två gånger.', 'Ange varje krav en gång.'],
  CATEGORY_EXISTS: ['Inbjudan nämner en servicehelhet två gånger.', 'Ange varje servicehelhet en gång.'],
  EMPHASIS_EXISTS: ['Inbjudan nämner en viktning två gånger.', 'Ange varje viktning en gång.'],
  LIMIT_ABOVE_POLICY: [
    'Gränsen är högre än den som alliansens regler anger.',
    'Ange högst det som reglerna tillåter, eller anta först andra regler.',
  ],
  WEIGHTS_NOT_WHOLE: ['Vikterna utgör inte tillsammans hundra procent.', 'Ange vikter som tillsammans utgör exakt 100.'],
  SHORTLIST_OUT_OF_BOUNDS: [
    'Antalet utvalda anbudssökande ligger inte inom sina egna gränser och gränserna i alliansens regler.',
    'Ange ett antal inom dessa gränser.',
  ],
  DEADLINES_OUT_OF_ORDER: [
    'En tidsfrist går ut för tidigt: före dagens datum, inte senare än den frist som den ersätter, eller så att anbuden ska lämnas före ansökningarna.',
    'Ange en senare dag för tidsfristen.',
  ],
  APPLICATION_EXISTS: ['Den anbudssökande har redan lämnat in en ansökan.', 'Fortsätt med den ansökan som har lämnats in.'],
  APPLICATION_NOT_FOUND: ['Den anbudssökande har inte lämnat in någon ansökan i upphandlingen.', 'Lämna först in ansökan.'],
  APPLICATION_CLOSED: ['Ansökan har återtagits, eller också har den anbudssökande uteslutits.', 'Inget mer kan göras i fråga om denna ansökan.'],
  DEADLINE_PASSED: [
    'Tidsfristen hade gått ut; det är tidpunkten för mottagandet som avgör.',
    'Iaktta tidsfristerna i inbjudan: efter dem tas inget emot.',
  ],
  MEMBER_NOT_FOUND: [
    'Det finns inget sådant företag i ansökan, eller också har företaget lämnat grupperingen.',
    'Ange en medlem, eller en underleverantör där det räcker, så som i ansökan.',
  ],
  SUBCONTRACTOR_NOT_FOUND: ['Det finns ingen sådan underleverantör i ansökan.', 'Ange en underleverantör så som i ansökan.'],
  MEMBER_OF_TWO_CANDIDATES: [
    'Företaget är medlem i en annan anbudssökande i upphandlingen.',
    'Delta i bara en gruppering; som underleverantör får ett företag finnas i flera.',
  ],
  FINANCIAL_YEAR_NOT_TWELVE_MONTHS: ['Räkenskapsperioden är inte tolv månader.', 'Ange omsättningen för en räkenskapsperiod på tolv månader.'],
  FINANCIAL_YEAR_NOT_CONFIRMED: [
    'Räkenskapsperioden har inte gått ut, eller också är bokslutet inte fastställt.',
    'Ange omsättningen för den senaste fastställda räkenskapsperioden.',
  ],
  REFERENCE_EXISTS: ['Ansökan nämner en referens två gånger.', 'Ange varje referens en gång, med ett företag som den tillhör och en servicehelhet.'],
  REF_LIMIT: ['Referenserna är fler än inbjudan tillåter.', 'Välj så många referenser som inbjudan tillåter.'],
  REF_CATEGORY_LIMIT: [
    'Referenserna för en servicehelhet är fler än inbjudan tillåter.',
    'Välj så många referenser för den servicehelheten som inbjudan tillåter.',
  ],
  CATEGORY_NOT_FOUND: ['Det finns ingen sådan servicehelhet i inbjudan.', 'Ange en servicehelhet som inbjudan nämner.'],
  ADDITION_TOO_LATE: ['Den tid under vilken grupperingen kunde utökas har gått ut.', 'Ingen kan längre ansluta sig till grupperingen.'],
  REQUIREMENT_NOT_MET: [
    'Det finns krav som inte har prövats eller som inte är uppfyllda.',
    'Se först till att kraven är uppfyllda och prövade; det som grupperingen inte har uppfyllt kan inte avhjälpas genom att någon ansluter sig.',
  ],
  CERTIFICATE_MISSING: [
    'Företaget har inte visat upp dessa intyg i eget namn.',
    'Bifoga företagets egna intyg; ett annat företags intyg räknas inte.',
  ],
  PRELIMINARY_AGREEMENT_MISSING: ['En gruppering av flera företag har inte visat upp någon avsiktsförklaring.', 'Bifoga avsiktsförklaringen.'],
  CONSORTIUM_FROZEN: [
    'När ansökan har lämnats in kan ingen i grupperingen tas bort eller bytas ut.',
    'Låt grupperingen fortsätta som den är, lägg till en medlem, eller återta ansökan.',
  ],
  REQUIREMENT_NOT_FOUND: ['Det finns inget sådant krav i inbjudan.', 'Ange ett av kraven i inbjudan.'],
  REQUIREMENT_FAILED: [
    'Kravet var inte uppfyllt när någon anslöt sig till grupperingen, och anses fortfarande inte uppfyllt.',
    'Uteslut den anbudssökande, eller fortsätt utan en ny prövning.',
  ],
  ALREADY_QUALIFIED: ['Den anbudssökande är redan godkänd.', 'Inget behöver göras.'],
  REQUIREMENT_NOT_FAILED: [
    'Dessa krav har inte prövats med resultatet att de inte är uppfyllda.',
    'Ange bara krav som har prövats och inte är uppfyllda.',
  ],
  NOTHING_FAILED: [
    'Inget krav har angetts som inte är uppfyllt, och grupperingen saknar inte avsiktsförklaring.',
    'Ange de krav på grund av vilka den anbudssökande utesluts.',
  ],
  CHANGE_NOT_FOUND: ['Ingen har föreslagit en sådan ändring i grupperingen.', 'Föreslå först ändringen, med den rättsliga bedömningen.'],
  ALREADY_ADMITTED: ['Företaget har redan tagits in.', 'Inget behöver göras.'],
} satisfies Said<Omit<typeof english, keyof typeof tenderProblems | keyof typeof evaluationProblems>>;
