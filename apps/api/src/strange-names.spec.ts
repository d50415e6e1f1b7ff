import { commandFrom, InvalidCommandError } from './bodies';
import { parseBody } from './server';
import { strangeNameIn } from './strange-names';

describe('names that every object has', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype'])('%s is no member of any body, however deep', (name) => {
    const text = `{"effects":[{"id":"e1","command":{"${name}":1}}]}`;
    expect(() => parseBody(text)).toThrow(`property ${name} should not exist`);
    expect(() => commandFrom('ProposeDecision', JSON.parse(text) as object)).toThrow(InvalidCommandError);
  });

  it('leaves every other body as it is', () => {
    const body = { effects: [{ id: 'constructor' }], list: [null, 1, 'toString'] };
    expect(strangeNameIn(body)).toBeUndefined();
    expect(parseBody(JSON.stringify(body))).toStrictEqual(body);
  });
});
