/** The minutes of a meeting as a PDF, in one of three languages, for whoever may read the view of the same name. */
import { createHash } from 'node:crypto';
import { BadRequestException, Controller, Get, Headers, HttpStatus, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { PROFILES } from '@app/alliance';
import type { Ledger } from '@app/ledger';
import type { MinutesContent } from '@app/views';
import { LEDGER } from '../decide';
import { Person } from '../person';
import { AS_OF } from '../views/queries';
import { View, type ViewQuery } from '../views/view';
import type { PrintedDocument } from './document';
import { minutesDocument } from './minutes-document';
import { TEMPLATE } from './template';
import { Typesetting } from './typesetting';
import { LANGUAGES, type Language } from './writing';

const COPIES = PROFILES.map((profile) => profile.toLowerCase());

interface Reply {
  header(name: string, value: string): Reply;
  status(code: number): Reply;
}

@ApiTags('meetings')
@Controller('alliances/:alliance')
export class PrintedMinutesController {
  constructor(
    private readonly queries: QueryBus,
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly typesetting: Typesetting,
  ) {}

  @Get('minutes/:meeting')
  @ApiOperation({ summary: 'The minutes of a meeting as an accessible PDF.' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  @ApiNotModifiedResponse({ description: 'The document is the one that the sender has.' })
  @ApiQuery({ name: 'language', required: true, enum: LANGUAGES })
  @ApiQuery({
    name: 'version',
    required: false,
    schema: { type: 'string' },
    description: 'This version; without it the confirmed one, else the newest.',
  })
  @ApiQuery({ name: 'profile', required: false, enum: COPIES, description: 'The copy for these readers; without it everything.' })
  @ApiQuery({
    name: 'asOf',
    required: false,
    schema: { type: 'string', pattern: AS_OF.source },
    description: 'As known at a revision, an instant or a day.',
  })
  async print(
    @Param('alliance') alliance: string,
    @Param('meeting') meeting: string,
    @Person() person: string,
    @Query() { language, profile, ...query }: ViewQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile | undefined> {
    const faults = [
      ...(isLanguage(language) ? [] : [`language: one of ${LANGUAGES.join(', ')}`]),
      ...(profile === undefined || COPIES.includes(profile as string) ? [] : [`profile: one of ${COPIES.join(', ')}`]),
    ];
    if (faults.length > 0) throw new BadRequestException(faults);
    const copy = profile === undefined ? {} : { profile: String(profile).toUpperCase() };
    const seen = await this.queries.execute(new View(alliance, person, 'minutes', { ...query, ...copy, meeting }));
    const document = minutesDocument(seen as unknown as MinutesContent, language as Language, (id) => this.ledger.vault.details(id)?.name);
    const etag = `"${digestOf(document)}"`;
    if ((known ?? '').split(',').some((tag) => tag.trim() === etag)) {
      reply.header('etag', etag).status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    const pdf = await this.typesetting.set(document);
    reply.header('etag', etag);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.length,
      disposition: `inline; filename="${fileName(meeting, language as Language)}"`,
    });
  }
}

const isLanguage = (language: unknown): language is Language => LANGUAGES.includes(language as Language);
const fileName = (meeting: string, language: Language): string => `minutes-${meeting.replace(/[^\w-]/g, '')}-${language}.pdf`;
/** Of all that the bytes follow from, so that whoever has them need not wait until they are made again. */
const digestOf = (document: PrintedDocument): string => createHash('sha256').update(TEMPLATE).update(JSON.stringify(document)).digest('base64url');
