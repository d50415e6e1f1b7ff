import { CONFLICT, NOT_FOUND, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals about setting up an alliance from a template. */
export const templateProblems = {
  TEMPLATE_NOT_FOUND: [NOT_FOUND, 'There is no such template.', 'Choose one of those under /templates.'],
  TEMPLATE_PARTIES_DIFFER: [
    UNPROCESSABLE,
    'The template asks for other parties than those that were named.',
    'Say of each party of the template, and of no other, which organisation it is.',
  ],
  SET_UP_IMPOSSIBLE: [
    CONFLICT,
    'A step with which the alliance was to be set up cannot be done, so nothing was registered.',
    'Mend the step named, for the reason given, and send the whole again.',
  ],
  SET_UP_TOO_LONG: [UNPROCESSABLE, 'The alliance would be set up with more than one command can record.', 'Leave some steps for later.'],
} satisfies Problems;

/** What is refused before the alliance is there to be asked. */
export type TemplateRefusal =
  | { readonly refused: 'TEMPLATE_NOT_FOUND'; readonly template: string }
  | { readonly refused: 'TEMPLATE_PARTIES_DIFFER'; readonly missing: readonly string[]; readonly strange: readonly string[] };
