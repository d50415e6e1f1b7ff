import type { templateProblems as english } from '../../templates/problems';
import type { Said } from '../language';

/** Refusals about setting up an alliance from a template, in Swedish. */
export const templateProblems = {
  TEMPLATE_NOT_FOUND: ['Det finns ingen sådan mall.', 'Välj en av mallarna under /templates.'],
  TEMPLATE_PARTIES_DIFFER: [
    'Mallen förutsätter andra parter än de som angavs.',
    'Ange för varje part i mallen, och inte för någon annan, vilken organisation den är.',
  ],
  SET_UP_IMPOSSIBLE: [
    'Ett av de steg genom vilka alliansen skulle bildas kan inte utföras, så inget registrerades.',
    'Rätta till det steg som anges med ledning av den angivna orsaken, och skicka det hela på nytt.',
  ],
  SET_UP_TOO_LONG: ['Alliansen skulle bildas med fler poster än vad som kan registreras med ett kommando.', 'Lämna några steg till senare.'],
} satisfies Said<typeof english>;
