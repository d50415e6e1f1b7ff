import type { costProblems } from '../../commercial/costs.problems';
import type { commercialProblems as english } from '../../commercial/problems';
import type { Said } from '../language';

/** Refusals about the cost frame, its lines and movements, in Swedish. */
export const commercialProblems = {
  COST_FRAME_EXISTS: ['Kostnadsramen är redan fastställd.', 'Låt det finansierande organet ändra den.'],
  COST_FRAME_NOT_FOUND: [
    'Kostnadsramen var inte fastställd den dagen.',
    'Låt först det finansierande organet fastställa den, eller ange en senare dag.',
  ],
  FRAME_NOT_BALANCED: [
    'Delarna stämmer inte med totalsumman: komponenterna med kostnadsramen, eller periodernas mål med målbudgeten.',
    'Ange delar vars summa är totalsumman, på centen när.',
  ],
  NOT_FUNDING_BODY: [
    'Bara ett finansierande organ beslutar om kostnadsramen, och det organ som fattade beslutet är inte ett sådant.',
    'Registrera ett beslut av ett finansierande organ, och hänvisa till det.',
  ],
  AMOUNT_TOO_LARGE: ['Beloppet har fler än femton siffror.', 'Ange ett mindre belopp.'],
  CHANGE_IS_ZERO: [
    'En ändring på noll ändrar ingenting.',
    'Ange ett belopp som är större eller mindre än noll, eller en annan uppgift än den som gäller.',
  ],
  PERIOD_REQUIRED: ['Målbudgeten är indelad i avtalsperioder, och ingen har angetts.', 'Ange den avtalsperiod vars mål ändras.'],
  PERIOD_NOT_FOUND: ['Det finns ingen sådan avtalsperiod.', 'Ange en avtalsperiod som har fastställts.'],
  TARGET_UNCHANGED: ['En avtalsperiod har angetts, men inget mål ändras.', 'Utelämna avtalsperioden.'],
  LINE_EXISTS: ['Det finns redan en budgetpost för den komponenten, det året, den tjänsten och den parten.', 'Använd den budgetpost som finns.'],
  LINE_NOT_FOUND: ['Det finns ingen sådan budgetpost.', 'Skapa först budgetposten.'],
  LINES_MISSING: ['Minst en budgetpost behövs.', 'Ange budgetposterna, var och en med sitt belopp.'],
  NOT_A_LINE: [
    'En budgetpost har ett år, en tjänst och en part; här anges bara en del av dem.',
    'Ange alla tre eller, om medlen inte ligger på någon budgetpost, enbart komponenten.',
  ],
  NOT_IN_TARGET_BUDGET: [
    'Det som justerar målet förs till en budgetpost i målbudgeten, och denna budgetpost hör till en annan komponent.',
    'Ange en budgetpost i målbudgeten.',
  ],
  SAME_LINE: ['Medel kan inte överföras från ett ställe till samma ställe.', 'Ange två olika ställen.'],
  LINE_EXHAUSTED: ['Det ställe som medlen tas från har mindre än så, den dagen eller en senare dag.', 'Överför högst det som är disponibelt.'],
  COMPONENT_EXCEEDED: [
    'Komponenten har mindre än så utanför budgetposterna, den dagen eller en senare dag.',
    'Håll beloppet inom det som är disponibelt, eller frigör först en del.',
  ],
  RESERVE_EXHAUSTED: ['Av riskreserveringen är mindre än så disponibelt, den dagen eller en senare dag.', 'Använd högst det som är disponibelt.'],
  TARGET_EXHAUSTED: ['Avtalsperiodens mål skulle bli mindre än noll.', 'Sänk målet med högst dess nuvarande belopp.'],
  RETURN_EXCEEDS_DRAWS: [
    'Mer skulle återföras till riskreserveringen än vad som har använts av den på detta sätt.',
    'Återför högst det som har använts och ännu inte återförts.',
  ],
  APPROVAL_MISSING: [
    'Detta kräver även godkännande av det angivna organet: att medel flyttas mellan komponenter, en justeringsgrund erkänns eller ett företag tas in.',
    'Se först till att organets godkännande av beslutet registreras.',
  ],
  NO_ADJUSTMENT_EVENT: [
    'Målet ändras bara efter en erkänd justeringsgrund, eller genom en sådan användning av riskreserveringen som justerar det.',
    'Se till att justeringsgrunden erkänns, och justera målet.',
  ],
  CONTESTED: ['Ett dödläge råder om det förslag som detta är beroende av.', 'Vänta tills dödläget har lösts.'],
  EFFECT_DOES_NOT_COVER: [
    'Den åberopade verkan medger inte detta: inte denna typ av transaktion, eller inte härifrån dit.',
    'Hänvisa till en verkan som omfattar komponenterna, riktningen och budgetposten.',
  ],
  AUTHORITY_EXHAUSTED: [
    'Mindre än så återstår av det belopp som beslutet medger.',
    'Flytta högst det som återstår, eller hänvisa till ett annat beslut.',
  ],
  MOVEMENT_NOT_FOUND: ['Det finns ingen sådan transaktion.', 'Ange en av alliansens transaktioner.'],
  IS_A_REVERSAL: ['En återföring kan inte återföras.', 'Registrera transaktionen på nytt.'],
  ALREADY_REVERSED: ['Transaktionen har redan återförts i sin helhet.', 'Inget behöver göras.'],
  BEFORE_THE_MOVEMENT: ['En återföring kan inte gälla från en tidigare dag än själva transaktionen.', 'Ange transaktionens dag eller en senare dag.'],
  AUTHORITY_STANDS: ['Befogenhetsgrunden för transaktionen gäller; ingen annan behövs.', 'Inget behöver göras.'],
} satisfies Said<Omit<typeof english, keyof typeof costProblems>>;
