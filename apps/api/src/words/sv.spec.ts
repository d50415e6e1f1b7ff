import { ANSWERS } from '../problem';
import type { Sentences } from './language';
import { SV } from './sv';

/** Words that no Swedish sentence has, and most English ones do. */
const ENGLISH = /\b(the|and|of|this|that|there|which|with|already|another|party|vote|needs?|first|name)\b/i;
const SENTENCE = /^[A-ZÅÄÖ][^\n]*[^.\s]\.$/;

describe('the catalogue of refusals in Swedish', () => {
  it('has the codes of the English one, and no others', () => {
    expect(Object.keys(SV).toSorted()).toStrictEqual(Object.keys(ANSWERS).toSorted());
  });

  it.each(Object.entries<Sentences>(SV))('%s says in Swedish what is the case and what would help, in whole sentences', (code, sentences) => {
    const [, ...english] = ANSWERS[code as keyof typeof ANSWERS];
    expect(sentences).toStrictEqual([expect.stringMatching(SENTENCE), expect.stringMatching(SENTENCE)]);
    expect(sentences.filter((one, i) => one === english[i] || ENGLISH.test(one))).toStrictEqual([]);
  });
});
