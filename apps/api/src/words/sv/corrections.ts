import type { correctionProblems as english } from '../../corrections/problems';
import type { Said } from '../language';

/** Refusals about the correction of clerical errors, in Swedish. */
export const correctionProblems = {
  ENTRY_NOT_FOUND: ['Det finns ingen sådan post i alliansen.', 'Ange en post med dess hash, så som den visas i vyerna och under /entries.'],
  NOT_CORRECTABLE: [
    'Detta är inte ett skrivfel som kan rättas: ett beslut grundar sig på det, någon har sagt det, eller också anger det vem som har gjort vad.',
    'Se till att det ersätts genom ett nytt beslut, eller påtala ett procedurfel.',
  ],
  MONEY_NEEDS_A_MOVEMENT: [
    'Penningbelopp rättas inte som skrivfel, eftersom andra uppgifter bygger på dem.',
    'Återför eller rätta det som har registrerats, och registrera det på nytt så som det ska vara.',
  ],
  VALUE_DIFFERS: ['Något annat står där.', 'Kontrollera vad som nu står där, och ange det.'],
  VALUE_UNFIT: ['Det som borde stå där är av ett annat slag än det som står där.', 'Ange ett värde av det slag som anges här.'],
  NOTHING_TO_CORRECT: ['Det som borde stå där står redan där.', 'Inget behöver göras.'],
  CORRECTION_PENDING: ['En rättelse av detta väntar på ordföranden.', 'Se först till att den kontrasigneras eller avböjs.'],
  CORRECTED_SINCE: ['Detta har rättats tidigare.', 'Ange att det är den rättelsen som rättas, och utgå från dess lydelse.'],
  CORRECTION_NOT_FOUND: ['Det finns ingen sådan rättelse av detta.', 'Ange en rättelse som har gjorts av detta.'],
  CORRECTION_DECLINED: [
    'Rättelsen har avböjts och har inte ändrat något som kunde rättas på nytt.',
    'Utgå från vad som nu står där, och ange den senaste gällande rättelsen, om det finns någon.',
  ],
  CORRECTION_NOT_PENDING: ['Rättelsen väntar inte på någon: den gäller, eller också har den avböjts.', 'Gör en annan rättelse.'],
  OWN_CORRECTION: [
    'För en rättelse krävs två personer: den som har gjort rättelsen kontrasignerar den inte.',
    'Låt en annan person kontrasignera den som ordförande.',
  ],
} satisfies Said<typeof english>;
