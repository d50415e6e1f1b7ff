import { Controller, Get, Headers, NotFoundException, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Open } from './identity';
import { PROBLEMS, sentencesOf } from './problem';
import { languageOf, type Language } from './words/language';

const explained = (code: keyof typeof PROBLEMS, language: Language) => {
  const [title, remedy] = sentencesOf(code, language);
  return { code, status: PROBLEMS[code][0], title, remedy };
};
const isCode = (code: string): code is keyof typeof PROBLEMS => Object.hasOwn(PROBLEMS, code);

/** The catalogue of refusals, as answers point to it, in the language of the one who asks. */
@ApiTags('problems')
@Open()
@Controller('problems')
export class ProblemsController {
  @Get()
  all(@Headers('accept-language') wanted?: string) {
    const language = languageOf({ 'accept-language': wanted });
    return Object.keys(PROBLEMS)
      .filter(isCode)
      .toSorted()
      .map((code) => explained(code, language));
  }

  @Get(':code')
  one(@Param('code') code: string, @Headers('accept-language') wanted?: string) {
    if (!isCode(code)) throw new NotFoundException('no refusal has that code');
    return explained(code, languageOf({ 'accept-language': wanted }));
  }
}
