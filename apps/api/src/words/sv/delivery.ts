import type { deliveryProblems as english } from '../../parties/delivery.problems';
import type { Said } from '../language';

/** Refusals about agreements that end, subcontractors, key persons and those who take part without being a party, in Swedish. */
export const deliveryProblems = {
  ALREADY_TERMINATED: ['Avtalet har redan upphört genom uppsägning eller hävning.', 'Inget behöver göras.'],
  AGREEMENT_TERMINATED: [
    'Avtalet, eller det avtal som det ändrar, har sagts upp eller hävts: det undertecknas inte, ändras inte och sätts inte i kraft på nytt.',
    'Upprätta ett nytt avtal.',
  ],
  AGREEMENT_EXPIRED: ['Den gällande versionens sista dag har passerat.', 'Upprätta en version som gäller längre.'],
  VERSION_NOT_APPROVED: [
    'Det beslut genom vilket versionen ska godkännas är inte i kraft den dagen.',
    'Underteckna på villkor att versionen godkänns, eller först när beslutet är i kraft.',
  ],
  NOT_A_CHANGE_AGREEMENT: [
    'Bara ett ändringsavtal ändrar ett annat avtal.',
    'Upprätta avtalet som ett ändringsavtal, eller utelämna vilket avtal som ändras.',
  ],
  AGREEMENT_OF_ANOTHER_KIND: ['Avtalet är av ett annat slag än det som behövs här.', 'Ange ett avtal av det slag som behövs.'],
  PRINCIPLE_TEXT_MISSING: ['En princip ska anges på minst ett språk.', 'Ange principens text på finska, svenska eller engelska.'],
  SUBCONTRACT_EXISTS: ['Ett underleverantörsavtal med det namnet har redan föreslagits.', 'Välj ett annat namn.'],
  SUBCONTRACT_NOT_FOUND: ['Det finns inget sådant underleverantörsavtal i alliansen.', 'Låt först huvudmannen föreslå underleverantören.'],
  SUBCONTRACT_SETTLED: [
    'Underleverantören har redan godkänts eller underkänts, eller också har underleverantörsavtalet upphört.',
    'Inget behöver göras; ett nytt försök görs som ett nytt förslag.',
  ],
  SUBCONTRACT_STARTED: ['Arbetet enligt underleverantörsavtalet har redan börjat.', 'Inget behöver göras.'],
  SUBCONTRACT_ENDED: ['Underleverantörsavtalet har upphört.', 'Föreslå ett nytt.'],
  PRINCIPAL_ITSELF: ['En producent är inte sin egen underleverantör.', 'Ange ett annat företag.'],
  REQUIREMENTS_MISSING: [
    'De krav som företaget ska prövas mot har inte angetts.',
    'Ange den upphandling vars kravlista gäller, eller ange själva listan.',
  ],
  REQUIREMENT_REPEATED: ['Ett krav har angetts två gånger.', 'Ange varje krav en gång.'],
  REQUIREMENTS_DIFFER: [
    'Listan är inte densamma som i inbjudan att delta: dessa krav finns bara på den ena av de två listorna.',
    'Utelämna listan, eller ange kraven i inbjudan utan kravet på omsättning.',
  ],
  NOT_ASKED_OF_SUBCONTRACTORS: [
    'Detta krävs inte av underleverantören: omsättningen prövas aldrig, och inte heller något annat som inte står på kravlistan.',
    'Ange ett krav på underleverantörens lista; utelämna omsättningen.',
  ],
  FEE_NOT_SET: ['Huvudmannens eget arvode är inte känt den dagen.', 'Registrera först huvudmannens arvode.'],
  FEE_EXCEEDED: [
    'Huvudmannens underleverantörer skulle tillsammans få mer betalt än huvudmannen själv.',
    'Avtala om ett arvode som ryms inom det som återstår.',
  ],
  FEE_BELOW_SUBCONTRACTS: [
    'Arvodet skulle vara mindre än det som redan är bundet till underleverantörer.',
    'Ange minst det bundna beloppet, eller avsluta ett underleverantörsavtal där arbetet inte har börjat.',
  ],
  NOT_APPROVED: [
    'Underleverantören är inte godkänd den dagen.',
    'Låt först ledningsgruppen eller beställaren godkänna underleverantören; om arbetet ändå har börjat registreras det som regelvidrigt, med motivering.',
  ],
  SUB_ALLIANCE_NOT_SIGNED: [
    'Det finns inget underalliansavtal som båda har undertecknat och som är i kraft för huvudmannen den dagen.',
    'Låt huvudmannen underteckna avtalet och ange handlingen med underleverantörens underskrift; om arbetet ändå har börjat registreras det som regelvidrigt, med motivering.',
  ],
  NOTHING_IRREGULAR: ['Både godkännande och avtal fanns den dagen.', 'Registrera att arbetet har börjat utan att ange det som regelvidrigt.'],
  IRREGULARITY_UNEXPLAINED: ['Att arbetet har börjat regelvidrigt registreras med motivering.', 'Ange hur det har gått till.'],
  DUTY_ASSIGNED: [
    'Någon har eller har haft den uppgiften.',
    'Byt ut nyckelpersonen genom en jämförelse av kompetensen och ett beslut som godkänner bytet.',
  ],
  DUTY_NOT_ASSIGNED: ['Ingen har någonsin utsetts till en sådan uppgift för parten.', 'Utse först en nyckelperson för uppgiften.'],
  HAS_THE_DUTY: ['Personen har redan uppgiften.', 'Inget behöver göras.'],
  NOBODY_HAS_THE_DUTY: ['Uppgiften är redan obesatt.', 'Inget behöver göras.'],
  BEFORE_THE_ONE_REPLACED: [
    'Efterträdaren skulle börja innan företrädaren gjorde det, eller medan företrädaren ännu var kvar.',
    'Ange den dag som anges här eller en senare dag.',
  ],
  NOT_A_NETWORK_PARTNER: ['Parten har inte egenskapen nätverkspartner den dagen.', 'Bevilja först parten den egenskapen.'],
  PARTNER_EXISTS: ['Parten hör redan till nätverket, eller kommer att göra det.', 'Inget behöver göras.'],
  PARTNER_NOT_FOUND: ['Parten hör inte till nätverket den dagen, eller också är utträdet redan registrerat.', 'Ange en part som hör till nätverket.'],
  PARTICIPANT_IS_PARTY: ['En part i alliansen har det namnet.', 'Ge deltagaren ett eget namn.'],
  PARTICIPANT_EXISTS: ['Deltagaren är redan antecknad.', 'Inget behöver göras.'],
  PARTICIPANT_NOT_FOUND: ['Ingen sådan deltagare är antecknad för plattformen den dagen.', 'Ange en deltagare som är antecknad.'],
} satisfies Said<typeof english>;
