import type { decisionProblems as english } from '../../governance/decisions.problems';
import type { Said } from '../language';

/** Refusals about what becomes of decisions, in Swedish. */
export const decisionProblems = {
  DECISION_NOT_ADOPTED: [
    'Beslutet har inte fattats, eller också har det återkallats.',
    'Ange ett fattat beslut; det som bara är föreslaget kan ändras eller återtas.',
  ],
  DECISION_SETTLED: ['Förslaget har godkänts eller återtagits och är inte längre öppet.', 'Ange ett förslag som ännu inte har avgjorts.'],
  DECISION_EXPIRED: [
    'Det åberopade beslutet har förfallit; det som har gjorts med stöd av det består, men inget nytt kan grunda sig på det.',
    'Hänvisa till ett beslut som är i kraft den dagen.',
  ],
  ALREADY_SUPERSEDED: ['Ett annat beslut har redan ersatt detta.', 'Ersätt det beslut som anges här och som är det sista i kedjan.'],
  ALREADY_REVOKED: ['Detta har redan återkallats.', 'Inget behöver göras.'],
  ALREADY_IN_EFFECT: ['Beslutet har trätt i kraft och kan inte längre återkallas.', 'Föreslå ett beslut som ersätter det.'],
  CHAIN_CYCLIC: ['Ett beslut kan inte ersätta sig självt eller ett beslut som har ersatt det.', 'Ange ett äldre beslut.'],
  SCOPE_UNCLEAR: [
    'Ett beslut ersätts delvis när verkningar anges, och helt när inga anges.',
    'Ange verkningarna tillsammans med PART, eller utelämna dem tillsammans med FULL.',
  ],
  VOTE_NOT_FOUND: ['Ingen röst gäller för den platsen i denna omröstning.', 'Ange en plats vars röst gäller.'],
  NOT_RECUSED: ['Inget registrerat avgörande gör personen jävig i saken.', 'Registrera först jävet eller avgörandet.'],
  BALLOT_CLOSED: ['Omröstningen är avslutad.', 'Inget i den kan längre ändras.'],
  NOT_SEATED: ['Du innehar inte den platsen i det beslutande organet i dag.', 'Låt den som innehar platsen göra detta, och göra det för platsen.'],
  ITEM_INSPECTED: [
    'Ärendet har justerats, eller också fattades beslutet skriftligt: inget läggs till i protokollet.',
    'Ta upp saken i ett nytt ärende.',
  ],
  DEADLOCK_NOT_FOUND: ['Det finns inget sådant dödläge i alliansen.', 'Ange ett dödläge som har konstaterats.'],
  DEADLOCK_EXISTS: ['Ett dödläge om förslaget är redan öppet.', 'För det dödläge som anges här vidare.'],
  DEADLOCK_ENDED: ['Dödläget har upphört.', 'Konstatera ett nytt om parterna åter har kört fast.'],
  DEADLOCK_TOO_EARLY: [
    'För ett dödläge krävs två omröstningar utan resultat, eller en sådan och en behandling där ärendet bordlades.',
    'Behandla förslaget på nytt, eller rösta om det en gång till.',
  ],
  POSITIONS_MISSING: ['Ståndpunkten för varje part som sitter i organet ska registreras.', 'Ange de angivna parternas ståndpunkter.'],
  LEVEL_SKIPPED: [
    'Nivåerna i eskaleringsordningen tas i tur och ordning, om inte alla parter samtycker till att en nivå hoppas över.',
    'Gå till den nivå som anges här, eller registrera alla parters samtycke.',
  ],
  LEVEL_NOT_AHEAD: ['Den nivån hör inte till de steg som återstår.', 'Gå till den nivå som anges som den följande.'],
  LADDER_ENDED: ['Det finns ingen ytterligare nivå i eskaleringsordningen.', 'Lös dödläget, eller låt det förfalla.'],
  NO_BINDING_DETERMINATION: [
    'Avtalet föreskriver inget sådant bindande avgörande, eller också har det inte registrerats.',
    'Godkänn eller återta förslaget, låt dödläget förfalla, eller registrera det avgörande som avtalet föreskriver.',
  ],
  NOT_RESERVED: [
    'Saken finns inte på avtalets förteckning över det som är förbehållet ägarparten.',
    'Lägg fram saken för ledningsgruppen som ett förslag.',
  ],
  DEFECT_EXISTS: ['Detta procedurfel har redan påtalats och har inte avhjälpts.', 'Inget behöver göras.'],
  DEFECT_NOT_FOUND: ['Beslutet har inget oavhjälpt procedurfel på den grunden.', 'Ange en grund som har påtalats och där felet inte har avhjälpts.'],
  DELEGATION_NOT_FOUND: ['Det finns ingen sådan delegering i alliansen.', 'Ange en delegering som har getts.'],
  OUTSIDE_DELEGATION: [
    'Detta ryms inte inom delegeringen: det gäller dess omfattning, dess belopp, dess tid eller det organ som den gavs till.',
    'Låt det organ som gav delegeringen avgöra saken.',
  ],
} satisfies Said<typeof english>;
