import type { ballotProblems as english } from '../../governance/ballots.problems';
import type { Said } from '../language';

/** Refusals about proposals, votes and what follows from them, in Swedish. */
export const ballotProblems = {
  INCOMPLETE_PROPOSAL: [
    'Av ett förslag ska framgå typ, rubrik, text och motivering, varför det är för alliansens bästa, befogenhetsgrunden och vilka verkningar beslutet skulle få.',
    'Lägg till det som anges saknas; om beslutet inte har några omedelbara verkningar, ange en tom lista.',
  ],
  EFFECT_IDS_NOT_UNIQUE: ['Två av beslutets verkningar har samma namn.', 'Ge varje verkan ett eget namn.'],
  EFFECT_IMPOSSIBLE: [
    'En av beslutets verkningar skulle inte kunna verkställas i det rådande läget, av den orsak som anges.',
    'Ändra den verkan som anges, eller undanröj först hindret.',
  ],
  EFFECTS_TOO_MANY: ['Beslutets verkningar skulle ge fler poster än vad som kan registreras med ett kommando.', 'Dela upp det i flera beslut.'],
  PROPOSAL_CHANGED: [
    'Förslagets gällande version är en annan än den som angavs; ett samtycke gäller bara den lydelse som den samtyckande har sett.',
    'Läs den version som anges här, och ange den.',
  ],
  PROPOSAL_NOT_FOUND: [
    'Inget förslag har en version med det namnet, eller också hör versionen till ett annat beslut.',
    'Ange den post som innehåller versionen av förslaget.',
  ],
  APPROVAL_REFUSED: [
    'Det angivna organet har förvägrat just denna version av förslaget sitt godkännande.',
    'Ändra förslaget och ta upp den nya versionen till omröstning.',
  ],
  NOT_DULY_CONSTITUTED: [
    'Organet kan inte fatta beslut: alla parter har inte en besatt plats med rösträtt.',
    'Låt först de angivna parterna utse någon till en plats.',
  ],
  CLOSING_DATE_MISSING: ['En skriftlig omröstning har en sista dag.', 'Ange omröstningens sista dag.'],
  CLOSING_DATE_PAST: ['Omröstningens sista dag har passerat.', 'Ange dagens datum eller en senare dag.'],
  WINDOW_TOO_LONG: ['Omröstningen skulle pågå längre än alliansens regler tillåter.', 'Ange en sista dag som infaller senast den dag som anges här.'],
  WINDOW_OPEN: [
    'Tiden har inte gått ut, och något kan fortfarande komma in; i en omröstning är tystnad inte samtycke.',
    'Vänta på det som saknas, eller tills tiden går ut.',
  ],
  ITEM_MISSING: ['Vid ett möte förrättas omröstning i samband med ett ärende.', 'Ange det öppna ärende som omröstningen hör till.'],
  ITEM_IN_WRITING: ['En skriftlig omröstning hör inte till något ärende vid ett möte.', 'Utelämna ärendet, eller rösta vid mötet.'],
  ITEM_IS_ANOTHERS: ['Ärendet vid mötet gäller inte detta beslut.', 'Ta upp ett ärende för detta beslut.'],
  NOT_IN_ELECTORATE: ['Platsen hade inte rösträtt när omröstningen öppnades.', 'Låt en plats rösta som har rösträtt i omröstningen.'],
  SEAT_ALREADY_VOTED: [
    'Någon har redan röstat för platsen, och en plats har en röst.',
    'Den som nu har rätt att rösta för platsen får ändra rösten genom att uttryckligen ange det.',
  ],
  RECUSED: ['Du är jävig i saken.', 'Låt en suppleant kallas in som inte berörs av samma jävsgrund.'],
  DEPUTY_SEATED: [
    'En suppleant har kallats in i ditt ställe i denna omröstning.',
    'När suppleanten har röstat kan du ändra den rösten; till dess är det suppleanten som röstar.',
  ],
  REASONS_REQUIRED: [
    'Av ett motstånd ska framgå varför och vad som vore tillräckligt för den som motsätter sig.',
    'Ange skälen och vad som vore tillräckligt för dig.',
  ],
  REASONS_WITHOUT_OBJECTION: [
    'Skäl för motstånd anges bara av den som motsätter sig.',
    'Motsätt dig förslaget, eller för fram det du vill säga som ett uttalande.',
  ],
  NOT_IN_WRITING: ['Omröstningen förrättas redan vid ett möte.', 'Yttra dig vid mötet.'],
  OUTCOME_MISMATCH: ['Det som har registrerats ger ett annat resultat än det som angavs.', 'Utelämna resultatet, eller ange det som anges här.'],
  ALREADY_INSPECTED: ['Du har redan justerat detta ärende.', 'Inget behöver göras.'],
  INSPECTOR_NOT_PRESENT: [
    'En protokolljusterare justerar det som har behandlats i justerarens egen närvaro.',
    'Låt en justerare som var närvarande vid ärendet justera det.',
  ],
  DECIDED_LATER: ['Beslutets dag har inte infallit ännu.', 'Registrera beslutet när det har fattats.'],
  VOTE_UNCLEAR: [
    'En majoritet anges med båda rösttalen, vid ett enhälligt beslut är ingen emot, och om rösterna inte framgår anges inga rösttal.',
    'Ange rösterna så som de framgår av protokollsutdraget, eller NOT_STATED.',
  ],
  ALREADY_REQUIRED: ['Det organets godkännande krävs redan.', 'Inget behöver göras.'],
  NOT_OUTSIDE_DECISION: [
    'Det är inte ett beslut av ett utomstående organ; en omröstning här är inget godkännande där.',
    'Registrera först det utomstående organets beslut, och hänvisa till det.',
  ],
  CONDITION_FULFILLED: ['Villkoret är redan uppfyllt.', 'Inget behöver göras.'],
  NOT_DUE: ['Tidsfristen har inte gått ut, eller också finns det ingen sådan.', 'Vänta till utgången av fristens sista dag.'],
  ALREADY_SETTLED: ['Den tidsfristen har redan behandlats.', 'Inget behöver göras.'],
} satisfies Said<typeof english>;
