/** What is being recorded in an alliance, as it happens: which entry of which type, and no content. */
import { Controller, Headers, Inject, Param, Sse, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { catchError, concat, filter, from, map, merge, NEVER, interval, of, switchMap, takeUntil, type Observable } from 'rxjs';
import { ResyncError, type Ledger } from '@app/ledger';
import { LEDGER } from './decide';
import { Person } from './person';
import { Reading } from './reading';
import { Stopping } from './stopping';

const KEEP_ALIVE_MS = 20_000;

@ApiTags('live')
@Controller('alliances/:alliance')
export class LiveController {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly reading: Reading,
    private readonly stopping: Stopping,
  ) {}

  /** Resumes after the `Last-Event-ID` that the client saw; without one it starts with what comes now. */
  @Sse('events')
  events(@Param('alliance') alliance: string, @Person() person: string, @Headers('last-event-id') last?: string): Observable<MessageEvent> {
    const stream = `alliance-${alliance}`;
    const begin = async () => {
      await this.reading.historyFor(alliance, person);
      return last ?? (await this.ledger.store.head());
    };
    const news = from(begin()).pipe(
      switchMap((after) => this.ledger.feed(after)),
      filter(({ entry }) => entry.stream === stream),
      map(({ position, entry: { rev, type } }): MessageEvent => ({ id: position, type: 'recorded', data: { stream, rev, type } })),
      catchError((error: unknown) => {
        // The client starts again from the beginning; waiting keeps it from coming back with the same position.
        if (error instanceof ResyncError) return concat(of<MessageEvent>({ type: 'resync', data: {} }), NEVER);
        throw error;
      }),
    );
    const alive = interval(KEEP_ALIVE_MS).pipe(map((): MessageEvent => ({ type: 'alive', data: {} })));
    return merge(news, alive).pipe(takeUntil(this.stopping.begun));
  }
}
