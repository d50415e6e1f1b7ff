import type { planProblems as english } from '../../plan/problems';
import type { Said } from '../language';

/** Refusals about the service plan, risks, orphan issues, ideas and involvement, in Swedish. */
export const planProblems = {
  SERVICE_PLAN_NOT_FOUND: ['Ingen serviceplan gäller den dagen.', 'Se först till att serviceplanen antas, eller ange en senare dag.'],
  SERVICE_REPEATED: ['Planen nämner en tjänst två gånger.', 'Ange varje tjänst en gång, med den part som producerar den.'],
  SERVICE_EXISTS: ['Tjänsten ingår redan i planen den dagen.', 'Välj ett annat namn, eller flytta tjänsten till en annan producent.'],
  SERVICE_NOT_FOUND: ['Ingen sådan tjänst ingår i planen den dagen.', 'Ange en tjänst som produceras den dagen.'],
  PRODUCER_UNCHANGED: ['Parten producerar redan tjänsten.', 'Inget behöver göras.'],

  RISK_EXISTS: ['Det finns redan en risk eller möjlighet med det namnet.', 'Välj ett annat namn, eller utelämna namnet så att den numreras.'],
  RISK_NOT_FOUND: ['Det finns ingen sådan risk eller möjlighet i alliansen.', 'Identifiera den först.'],
  RISK_CLOSED: ['Risken eller möjligheten är avslutad.', 'Identifiera den på nytt, om den har uppstått igen.'],
  OWNER_REQUIRED: ['En risk eller möjlighet har en ansvarig.', 'Ange den person som ansvarar för den, eller den roll vars innehavare gör det.'],
  OWNER_WITHOUT_ROLE: [
    'Den person som ska ansvara för detta, eller ta över ansvaret, har ingen roll i alliansen den dagen.',
    'Ange en person som har en roll i alliansen, eller se först till att personen beviljas en roll.',
  ],
  ABOVE_DELEGATED_LIMIT: [
    'Hanteringen kostar mer än vad som enligt delegeringen får avgöras utan ledningsgruppen, eller också finns det ingen delegering.',
    'Låt ledningsgruppen avgöra saken, och hänvisa till dess beslut; eller besluta om en hantering inom gränsen.',
  ],

  ISSUE_EXISTS: [
    'Det finns redan ett ärende som faller mellan stolarna med det namnet.',
    'Välj ett annat namn, eller utelämna namnet så att ärendet numreras.',
  ],
  ISSUE_NOT_FOUND: ['Det finns inget sådant ärende som faller mellan stolarna i alliansen.', 'Väck ärendet först.'],
  NOT_YET_THEN: [
    'Den dagen fanns saken inte ännu, eller också hade den inte kommit så långt.',
    'Datera detta tidigast till den dag som anges som `from`.',
  ],
  ISSUE_ENDED: [
    'Ärendet är avslutat: det har lösts, överlämnats eller befunnits inte vara något ärende.',
    'Väck det på nytt, om det har uppstått igen.',
  ],
  ISSUE_PARKED: [
    'Ärendet är bordlagt till en viss dag.',
    'Vänta tills den angivna dagen har gått, eller gör en genomgång av ärendet, varvid det tas upp igen.',
  ],
  TWO_UNITS_NEEDED: [
    'Ett ärende som faller mellan stolarna gäller minst två olika enheter eller parter.',
    'Ange två eller flera; det som hör till en enda enhet avgörs av den enheten.',
  ],
  REVIEW_NOT_AHEAD: ['Dagen för nästa genomgång ligger inte framåt i tiden.', 'Ange en senare dag för genomgången.'],
  NOT_THE_OWNER: ['Bara den som ansvarar för ärendet får göra detta.', 'Låt den ansvariga göra det, eller ta först över ärendet.'],
  ALREADY_THE_OWNER: ['Du ansvarar redan för ärendet.', 'Inget behöver göras.'],
  HAND_OVER_NOT_OFFERED: ['Ingen har erbjudit en enhet ärendet.', 'Låt den ansvariga ange enheten, och dig som den person som tar emot ärendet.'],
  NOT_THE_RECEIVER: [
    'En annan person har angetts som mottagare av ärendet för enheten.',
    'Låt den personen ta emot det, eller låt den ansvariga ange någon annan.',
  ],
  REASON_MISSING: ['Ingen har angett varför detta inte är något ärende.', 'Ange skälet, eller se till att saken avgörs genom ett beslut.'],

  IDEA_EXISTS: ['Det finns redan en utvecklingsidé med det namnet.', 'Välj ett annat namn, eller utelämna namnet så att idén numreras.'],
  IDEA_NOT_FOUND: ['Det finns ingen sådan utvecklingsidé i alliansen.', 'Lämna först in den.'],
  IDEA_DECIDED: ['Idén har redan antagits eller förkastats.', 'Lämna in den på nytt, om förhållandena har ändrats.'],
  ALREADY_IN_TRIAL: ['Ett försök med idén pågår redan.', 'Avsluta först det försöket.'],
  NOT_IN_TRIAL: ['Inget försök med idén pågår.', 'Inled först ett försök, eller avgör saken utan ett försök.'],

  GROUP_REPEATED: ['En grupp har angetts två gånger.', 'Ange varje grupp en gång.'],
  PARTICIPANTS_STATED_TWICE: ['Både antalet deltagare och det minsta antalet deltagare har angetts.', 'Ange bara det ena.'],
} satisfies Said<typeof english>;
