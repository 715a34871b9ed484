import { Agent, type IncomingMessage, request } from 'node:http';
import { CookieJar } from 'tough-cookie';
import { type SeenPage, see } from './seen-page.ts';

type Values = Readonly<Record<string, string>>;

/** A person at a plain browser: one cookie jar, one page at a time, redirects followed with GET. */
export interface Visitor {
  page(): SeenPage;
  open(url: string): Promise<SeenPage>;
  /** Follows the link or menu with exactly this label. */
  follow(label: string): Promise<SeenPage>;
  /** Fills in the page's form (the second, third ... by `at`) and sends it. */
  submit(values?: Values, at?: number): Promise<SeenPage>;
  /** Sends the same form body once more, as it was sent last. */
  submitAgain(): Promise<SeenPage>;
  /** Like `submit`, but reports the raw answer: redirects are not followed. */
  submitRaw(values?: Values): Promise<SeenPage>;
  leave(): void;
}

interface Sending {
  readonly method: string;
  readonly body?: string;
  readonly type?: string;
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function multipart(fields: URLSearchParams): { body: string; type: string } {
  const parts = [...fields].map(
    ([name, value]) =>
      `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { body: `${parts.join('')}--edge--\r\n`, type: 'multipart/form-data; boundary=edge' };
}

/** A visitor whose connections are used again, as a browser's are, or are new for every request. */
export function makeVisitor({ keepsConnection = false } = {}): Visitor {
  const jar = new CookieJar();
  const agent = new Agent({ keepAlive: keepsConnection, maxSockets: 1 });
  let current: SeenPage | undefined;
  let lastSent: { readonly url: string; readonly sending: Sending } | undefined;

  const once = (url: string, { method, body, type }: Sending): Promise<SeenPage> =>
    new Promise((resolve, reject) => {
      const cookie = jar.getCookieStringSync(url);
      const headers = { ...(cookie ? { cookie } : {}), ...(type ? { 'content-type': type } : {}) };
      const outgoing = request(url, { method, agent, headers }, (response) => {
        for (const line of response.headers['set-cookie'] ?? []) jar.setCookieSync(line, url);
        textOf(response)
          .then((html) =>
            resolve(
              see(html, { url, status: response.statusCode ?? 0, headers: response.headers }),
            ),
          )
          .catch(reject);
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  const go = async (url: string, sending: Sending): Promise<SeenPage> => {
    const seen = await once(url, sending);
    const to = seen.headers.location;
    if (typeof to === 'string') return go(new URL(to, url).href, { method: 'GET' });
    current = seen;
    return seen;
  };

  const page = (): SeenPage => {
    if (!current) throw new Error('no page is open');
    return current;
  };

  const filled = (values: Values, at: number) => {
    const form = page().forms[at];
    if (!form) throw new Error(`no form on ${page().url}: ${page().text}`);
    const fields = new URLSearchParams([...form.fields]);
    for (const [name, value] of Object.entries(values)) fields.set(name, value);
    if (form.method === 'get') {
      const address = new URL(form.action);
      address.search = fields.toString();
      return { url: address.href, sending: { method: 'GET' } };
    }
    const coded =
      form.enctype === 'multipart/form-data'
        ? multipart(fields)
        : { body: fields.toString(), type: form.enctype };
    return { url: form.action, sending: { method: 'POST', ...coded } };
  };

  return {
    page,
    open: (url) => go(url, { method: 'GET' }),
    follow: async (label) => {
      const link = page().links.find((candidate) => candidate.label === label);
      if (!link) throw new Error(`no link "${label}" on ${page().url}: ${page().text}`);
      return go(link.href, { method: 'GET' });
    },
    submit: (values = {}, at = 0) => {
      lastSent = filled(values, at);
      return go(lastSent.url, lastSent.sending);
    },
    submitAgain: () => {
      if (!lastSent) throw new Error('nothing was sent');
      return go(lastSent.url, lastSent.sending);
    },
    submitRaw: (values = {}) => {
      lastSent = filled(values, 0);
      return once(lastSent.url, lastSent.sending);
    },
    leave: () => agent.destroy(),
  };
}
