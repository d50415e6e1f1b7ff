import { CONFLICT, UNPROCESSABLE, type Problems } from '../problems';

/** Refusals of this subject: their HTTP status, what is the case, and what would make the command succeed. */
export const documentProblems = {
  DOCUMENT_EXISTS: [CONFLICT, 'A document of that name is registered already.', 'Choose another name, or add a version to the document.'],
  BYTES_ALREADY_REGISTERED: [CONFLICT, 'These very bytes are registered already, under the name given.', 'Refer to the document that is registered.'],
  DOCUMENT_NOT_FOUND: [
    UNPROCESSABLE,
    'No document is registered with that name, version and digest, or it was withdrawn.',
    'Register the document first, and cite its version and digest exactly.',
  ],
  DOCUMENT_WITHDRAWN: [CONFLICT, 'That document was withdrawn from new work.', 'Register the document anew under another name.'],
  GROUND_REQUIRED: [UNPROCESSABLE, 'What is secret is so by law.', 'Name the provision of law on which the document is secret.'],
} satisfies Problems;
