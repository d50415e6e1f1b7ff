import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Subject } from 'rxjs';

/** Tells long answers that the server is ending, so that they end first and nothing is cut off half answered. */
@Injectable()
export class Stopping implements BeforeApplicationShutdown {
  readonly begun = new Subject<void>();
  hasBegun = false;

  beforeApplicationShutdown(): void {
    this.hasBegun = true;
    this.begun.next();
    this.begun.complete();
  }
}
