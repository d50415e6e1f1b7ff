import type { evaluationProblems as english } from '../../procurement/evaluations.problems';
import type { Said } from '../language';

/** Refusals on the way from the invitation to the shortlist, in Swedish. */
export const evaluationProblems = {
  INVITATION_LOCKED: [
    'Ansökningstiden har gått ut, och därmed är inbjudan låst.',
    'Följ inbjudan som den är, eller avbryt upphandlingen och inled en annan.',
  ],
  CANDIDATES_DECIDED: [
    'Anbudssökande har godkänts eller uteslutits enligt inbjudan i dess nuvarande lydelse.',
    'Följ inbjudan, så att alla bedöms på samma villkor.',
  ],
  EMPHASIS_NOT_FOUND: ['Det finns ingen sådan viktning i inbjudan.', 'Ange en av viktningarna i inbjudan.'],
  DUTY_EXISTS: ['Inbjudan nämner en ansvarsuppgift två gånger.', 'Ange varje ansvarsuppgift en gång, med alla dess faser.'],
  CLARIFICATION_NOT_FOUND: ['Ingen har begärt ett sådant förtydligande.', 'Ange ett förtydligande som har begärts.'],
  ALREADY_CLARIFIED: ['Frågan har redan besvarats.', 'Vänta på en annan fråga, om det kommer en.'],
  EVALUATOR_EXISTS: ['Personen är redan utvärderare i upphandlingen vid den tiden.', 'Inget behöver göras.'],
  EVALUATOR_NOT_FOUND: ['Personen har inte utsetts till utvärderare i upphandlingen.', 'Utse först utvärderaren.'],
  CANDIDATE_NOT_NAMED: ['En bindning är en bindning till någon.', 'Ange den anbudssökande som utvärderaren har bindning till eller har handlett.'],
  INTEREST_NOT_DECLARED: [
    'En utvärderare redogör för sina bindningar före poängsättningen, även om det inte finns några.',
    'Låt först utvärderaren lämna en redogörelse för bindningar.',
  ],
  EVALUATOR_TIED: [
    'En utvärderare som har bindning till en anbudssökande, eller har handlett en, poängsätter ingen i samma upphandling.',
    'Låt en annan utvärderare poängsätta.',
  ],
  NOT_OWN_SCORE: ['En utvärderare för bara in sina egna poäng.', 'Låt utvärderaren själv föra in poängen.'],
  CHECKS_OPEN: [
    'Det finns anbudssökande som ännu varken har godkänts eller uteslutits.',
    'Godkänn eller uteslut dem först: först därefter vet man om anbudssökande ska jämföras, och vilka.',
  ],
  SCORING_NOT_NEEDED: ['Så få har godkänts att alla går vidare, och ingen jämförelse görs.', 'Besluta om de utvalda anbudssökandena utan poäng.'],
  REFERENCE_NOT_FOUND: ['Ansökan nämner ingen sådan referens.', 'Ange en referens i denna ansökan.'],
  POINTS_OUT_OF_RANGE: ['Poäng ges från 0 till 100.', 'Ge poäng inom dessa gränser.'],
  NOT_ONE_SUBJECT: [
    'Gemensam poäng ges för en viktning av referenserna eller för en jämförelsegrund.',
    'Ange en viktning eller en jämförelsegrund, och bara en av dem.',
  ],
  SCORES_MISSING: [
    'Allt som jämförs har inte poängsatts.',
    'Se till att det som saknas för de angivna anbudssökandena poängsätts; för en gemensam poäng krävs poäng av minst en utvärderare.',
  ],
  SHORTLIST_EXISTS: ['De utvalda anbudssökandena är fastställda, och det ändras inte.', 'Fortsätt med dem som har valts ut.'],
  NOBODY_QUALIFIED: ['Ingen anbudssökande har godkänts.', 'Avbryt upphandlingen, eller inled en annan.'],
  TIE_UNRESOLVED: [
    'Dessa anbudssökande är jämställda enligt allt som har publicerats, och gränsen går mellan dem.',
    'Ange dem alla i den ordning som följer av den publicerade regeln för särskiljning, med motivering.',
  ],
  NO_TIE: ['Ingen särskiljning behövs.', 'Utelämna särskiljningen: poängen avgör.'],
} satisfies Said<typeof english>;
