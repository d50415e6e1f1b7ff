import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { draftsOf, offeredAs, shown, type Shown } from './set-up';
import { templates } from './templates';

const free = { schema: { type: 'object', additionalProperties: true } } as const;

/** How alliances of a kind are set up; anybody who may speak to the server may look. */
@ApiTags('templates')
@Controller('templates')
export class TemplatesController {
  @Get()
  @ApiOperation({ summary: 'The templates, each with the parties that have to be named.' })
  @ApiOkResponse(free)
  templates(): { readonly count: number; readonly rows: readonly Shown[] } {
    const rows = [...templates().values()].map(shown);
    return { count: rows.length, rows };
  }

  @Get(':template')
  @ApiOperation({ summary: 'A whole template, and the drafts of what comes after the registration.' })
  @ApiOkResponse(free)
  template(@Param('template') name: string): object {
    const { template, sha256 } = offeredAs(name);
    return { ...template, sha256, drafts: draftsOf(template) };
  }
}
