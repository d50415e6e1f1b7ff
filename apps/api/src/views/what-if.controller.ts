/** A view of a history that did not happen: marked as such, computed when asked for, and never stored. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { VIEW_NAMES } from '@app/views';
import { Person } from '../person';
import { AS_OF } from './queries';
import type { ViewQuery } from './view';
import { WhatIf } from './what-if';

@ApiTags('views')
@Controller('alliances/:alliance')
export class WhatIfController {
  constructor(private readonly queries: QueryBus) {}

  @Get('what-if')
  @ApiOperation({
    summary: 'What a view would show, had something not happened.',
    description: 'For auditors, the registrar and members of the steering group. Whatever else is given is handed on to the view.',
  })
  @ApiQuery({ name: 'view', required: true, schema: { type: 'string', enum: [...VIEW_NAMES] }, description: 'The view that is wanted.' })
  @ApiQuery({
    name: 'without',
    required: true,
    schema: { type: 'string' },
    description: 'What is left out: the label of a decision, the id of whatever a command brought into being, or a revision.',
  })
  @ApiQuery({ name: 'asOf', required: false, schema: { type: 'string', pattern: AS_OF.source }, description: 'What was known then.' })
  @ApiQuery({ name: 'effectiveOn', required: false, schema: { type: 'string', format: 'date' }, description: 'As valid on this day.' })
  @ApiOkResponse({
    schema: {
      type: 'object',
      additionalProperties: true,
      required: ['alliance', 'revision', 'asOf', 'effectiveOn', 'position', 'hypothetical', 'whatIf'],
      properties: { hypothetical: { type: 'boolean', enum: [true] }, whatIf: { type: 'object', additionalProperties: true } },
    },
  })
  whatIf(@Param('alliance') alliance: string, @Person() person: string, @Query() query: ViewQuery) {
    return this.queries.execute(new WhatIf(alliance, person, query));
  }
}
