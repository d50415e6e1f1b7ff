import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import type { ViewQuery } from './view';

interface Asked {
  readonly headers: { readonly 'if-none-match'?: string };
  readonly query: ViewQuery;
}

/**
 * The same question at the same revision has the same answer, so it need not be sent again. A question without any day is
 * asked of today, and tomorrow it is another one: that is answered anew.
 */
@Injectable()
export class NotModifiedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { headers, query } = http.getRequest<Asked>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const etag = `"${String((answer as { revision: number }).revision)}"`;
        const isSame = (headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim() === etag);
        if (!isSame || (query.asOf === undefined && query.effectiveOn === undefined)) return answer;
        http.getResponse().header('etag', etag).status(304);
        return undefined;
      }),
    );
  }
}
