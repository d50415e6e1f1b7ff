/** What is being recorded in an alliance, as it happens: which entry of which type, and no content. */
import { Controller, Headers, Inject, Param, Sse, UseGuards, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { catchError, concat, filter, from, interval, map, merge, NEVER, of, switchMap, takeUntil, type Observable } from 'rxjs';
import { ResyncError, type Ledger } from '@app/ledger';
import { LEDGER } from './decide';
import { MayReadGuard } from './reading';
import { Stopping } from './stopping';

const KEEP_ALIVE_MS = 20_000;

@ApiTags('live')
@Controller('alliances/:alliance')
export class LiveController {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly stopping: Stopping,
  ) {}

  /** Resumes after the `Last-Event-ID` that the client saw; without one it starts with what comes now. */
  @Sse('events')
  @UseGuards(MayReadGuard)
  events(@Param('alliance') alliance: string, @Headers('last-event-id') last?: string): Observable<MessageEvent> {
    const stream = `alliance-${alliance}`;
    const begin = last === undefined ? from(this.ledger.store.head()) : of(last);
    const news = begin.pipe(
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
