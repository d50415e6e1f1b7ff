import { Controller, Get, Headers, NotFoundException, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Open } from './identity';
import { ANSWERS, isAnswer, sentencesOf } from './problem';
import { languageOf, type Language } from './words/language';

const explained = (code: keyof typeof ANSWERS, language: Language) => {
  const [title, remedy] = sentencesOf(code, language);
  return { code, status: ANSWERS[code][0], title, remedy };
};

/** The catalogue of refusals and of all other answers that are no success, as these point to it, in the language of whoever asks. */
@ApiTags('problems')
@Open()
@Controller('problems')
export class ProblemsController {
  @Get()
  all(@Headers('accept-language') wanted?: string) {
    const language = languageOf({ 'accept-language': wanted });
    return Object.keys(ANSWERS)
      .filter(isAnswer)
      .toSorted()
      .map((code) => explained(code, language));
  }

  @Get(':code')
  one(@Param('code') code: string, @Headers('accept-language') wanted?: string) {
    if (!isAnswer(code)) throw new NotFoundException('no answer has that code');
    return explained(code, languageOf({ 'accept-language': wanted }));
  }
}
