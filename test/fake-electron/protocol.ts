import type Electron from 'electron';
import { app } from './app.ts';

type Handler = (request: Request) => Response | Promise<Response>;

/** Stands in for `protocol`, of the app or of one session: privileged schemes before ready, one handler per scheme, asked by page-host.ts. */
export class FakeProtocol
  implements Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>
{
  readonly schemes: Electron.CustomScheme[] = [];
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    if (app.isReady()) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    this.schemes.push(...schemes);
  }

  handle(scheme: string, handler: Handler): void {
    this.#handlers.set(scheme, handler);
  }

  /**
   * Whether a page of this scheme may load something of the same scheme for a purpose, in the words of `Sec-Fetch-Dest`.
   * Without the privilege there is none: a page of a scheme that isn't standard has no origin to load from, `fetch` needs
   * `supportFetchAPI`, service workers and streamed media have one each (docs/api/protocol.md, registerSchemesAsPrivileged).
   */
  mayLoad(scheme: string, purpose: string): boolean {
    const given = this.schemes.find((one) => one.scheme === scheme)?.privileges;
    if (!given?.standard || !given.secure) return false;
    if (purpose === 'empty') return given.supportFetchAPI === true;
    if (purpose === 'serviceworker') return given.allowServiceWorkers === true;
    if (purpose === 'audio' || purpose === 'video') return given.stream === true;
    return true;
  }

  /** What the scheme's handler answers to a request, which comes to it with its method and its query (docs/api/protocol.md, handle). */
  async answer(asked: string | Request): Promise<Response> {
    const request = typeof asked === 'string' ? new Request(asked) : asked;
    const handler = this.#handlers.get(request.url.slice(0, request.url.indexOf(':')));
    return handler ? handler(request) : new Response(null, { status: 404 });
  }
}

export const protocol = new FakeProtocol();
