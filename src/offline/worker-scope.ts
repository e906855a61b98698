/** An event whose work the browser waits for. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface WordEvent extends LastingEvent {
  readonly data: unknown;
  /** where the answer goes, when one is wanted */
  readonly ports: readonly MessagePort[];
}

/** What our service worker uses of its global scope; TypeScript's own types for it do not go with those of pages. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window' }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: WordEvent) => void): void;
}

/** What a page can ask of the worker. */
export type WorkerWish =
  /** answer with the id of the release */
  | 'which'
  /** become the worker of all tabs now */
  | 'activate'
  /** the same, but only when no tab shows another release */
  | 'activate-if-alone'
  /** drop the stores that nothing needs any more */
  | 'tidy';
