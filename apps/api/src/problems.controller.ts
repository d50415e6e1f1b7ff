import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Open } from './identity';
import { PROBLEMS } from './problem';

const explained = (code: string) => {
  const [status, title, remedy] = PROBLEMS[code as keyof typeof PROBLEMS];
  return { code, status, title, remedy };
};

/** The catalogue of refusals, as answers point to it. */
@ApiTags('problems')
@Open()
@Controller('problems')
export class ProblemsController {
  @Get()
  all() {
    return Object.keys(PROBLEMS).toSorted().map(explained);
  }

  @Get(':code')
  one(@Param('code') code: string) {
    if (!Object.hasOwn(PROBLEMS, code)) throw new NotFoundException('no refusal has that code');
    return explained(code);
  }
}
