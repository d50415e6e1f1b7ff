import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';

/** An answer that knows the revision it rests on says so: `If-Match` takes it back. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((answer: unknown) => {
        const revision = (answer as { revision?: unknown } | undefined)?.revision;
        if (typeof revision === 'number') context.switchToHttp().getResponse().header('etag', `"${revision}"`);
      }),
    );
  }
}
