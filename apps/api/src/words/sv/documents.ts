import type { documentProblems as english } from '../../documents/problems';
import type { Said } from '../language';

/** Refusals about documents, in Swedish. */
export const documentProblems = {
  DOCUMENT_EXISTS: ['En handling med det namnet är redan registrerad.', 'Välj ett annat namn, eller lägg till en version av handlingen.'],
  BYTES_ALREADY_REGISTERED: ['Exakt samma innehåll är redan registrerat, med det namn som anges.', 'Hänvisa till den handling som är registrerad.'],
  DOCUMENT_NOT_FOUND: [
    'Ingen handling är registrerad med det namnet, den versionen och den kontrollsumman, eller också har den dragits tillbaka.',
    'Registrera först handlingen, och ange dess version och kontrollsumma exakt.',
  ],
  DOCUMENT_WITHDRAWN: ['Handlingen har dragits tillbaka och används inte i nytt arbete.', 'Registrera handlingen på nytt med ett annat namn.'],
  GROUND_REQUIRED: ['Det som är sekretessbelagt är det med stöd av lag.', 'Ange den bestämmelse i lag enligt vilken handlingen är sekretessbelagd.'],
} satisfies Said<typeof english>;
