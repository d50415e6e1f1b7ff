import { ANSWERS } from '../problem';
import { FI } from './fi';

/** What is not translated: members of requests, values of them, addresses, zones, and figures. */
const UNTRANSLATED = /`\w+`|\basOf\b|\/[a-z]+\b|\bEurope\/Helsinki\b|\b[A-Z]+(?:_[A-Z]+)+\b|\b[A-Z]{4,}\b|\d+/g;
const untranslated = (sentences: readonly string[]): readonly string[] => [...new Set(sentences.join(' ').match(UNTRANSLATED))].toSorted();

const ENGLISH =
  /(?<!\p{L})(?:a|alliance|already|and|are|be|by|decision|first|for|from|give|has|have|in|is|it|name|need|needs|no|not|nothing|of|or|party|that|the|there|this|to|was|were|which|with)(?!\p{L})/iu;

describe('the catalogue of refusals in Finnish', () => {
  it('says nothing about codes that there are not', () => {
    expect(Object.keys(FI).toSorted()).toStrictEqual(Object.keys(ANSWERS).toSorted());
  });

  it.each(Object.entries(FI))('%s says what is the case and what would help, in whole sentences', (_, [says, remedy]) => {
    expect([says, remedy]).toStrictEqual([expect.stringMatching(/^[A-ZÅÄÖ][^\n]*[^\s.]\.$/), expect.stringMatching(/^[A-ZÅÄÖ][^\n]*[^\s.]\.$/)]);
    expect(says).not.toBe(remedy);
  });

  it.each(Object.keys(ANSWERS) as readonly (keyof typeof ANSWERS)[])(
    '%s is in Finnish, and names the same members, addresses and figures',
    (code) => {
      const [, ...english] = ANSWERS[code];
      const finnish = FI[code];
      expect(finnish.filter((sentence) => english.includes(sentence) || / {2}/.test(sentence))).toStrictEqual([]);
      expect(finnish.filter((sentence) => ENGLISH.test(sentence.replace(UNTRANSLATED, '')))).toStrictEqual([]);
      expect(untranslated(finnish)).toStrictEqual(untranslated(english));
    },
  );
});
