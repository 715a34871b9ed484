import { Agent, request } from 'node:http';
import { parse } from 'parse5';
import type { PracticeSheet } from '../../../electron/practice-court/invented/sheet.ts';
import type { PracticeCourt } from '../../../electron/practice-court/practice-court.ts';

interface Got {
  readonly url: URL;
  readonly body: string;
}

/** A minimal browser: cookies, redirects, keep-alive for GETs, and a parser for each page. */
function bareBrowser() {
  const cookies = new Map<string, string>();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });

  const once = (url: URL, post?: { readonly type: string; readonly body: string }) =>
    new Promise<{ readonly status: number; readonly location?: string; readonly body: string }>(
      (resolve, reject) => {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const sent = request(url, {
          method: post ? 'POST' : 'GET',
          agent: post ? false : agent,
          headers: {
            cookie,
            ...(post
              ? { 'content-type': post.type, 'content-length': Buffer.byteLength(post.body) }
              : {}),
          },
        });
        sent.once('error', reject);
        sent.once('response', (response) => {
          for (const line of response.headers['set-cookie'] ?? []) {
            const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
            cookies.set(name, value);
          }
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks).toString(),
              ...(response.headers.location ? { location: response.headers.location } : {}),
            }),
          );
        });
        sent.end(post?.body);
      },
    );

  const follow = async (url: URL, post?: { readonly type: string; readonly body: string }) => {
    let at = url;
    let answer = await once(at, post);
    while (answer.location !== undefined) {
      at = new URL(answer.location, at);
      answer = await once(at);
    }
    return { url: at, body: answer.body };
  };
  const page = async (...request: Parameters<typeof follow>): Promise<Got> => {
    const got = await follow(...request);
    parse(got.body);
    return got;
  };
  return { cookies, follow, page, close: () => agent.destroy() };
}

/** The address in the first link whose words are these. */
function linkTo(words: RegExp, { url, body }: Got): URL {
  const links = body.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gis);
  for (const [, href = '', text = ''] of links) {
    if (words.test(text.replace(/<[^>]*>/g, ''))) return new URL(href.replace(/&amp;/g, '&'), url);
  }
  throw new Error(`no link to ${words} at ${url}`);
}

const FORM = 'application/x-www-form-urlencoded';

/** The one form of a page with its own fields and these. */
function filled({ url, body }: Got, typed: Readonly<Record<string, string>>) {
  const [, action = ''] = /<form\b[^>]*action="([^"]*)"/i.exec(body) ?? [];
  const fields = new URLSearchParams(typed);
  for (const [input] of body.matchAll(/<input\b[^>]*type="(?:hidden|submit)"[^>]*>/gi)) {
    const [, name] = /name="([^"]*)"/.exec(input) ?? [];
    const [, value = ''] = /value="([^"]*)"/.exec(input) ?? [];
    if (name !== undefined) fields.set(name, value);
  }
  return [
    new URL(action.replace(/&amp;/g, '&'), url),
    { type: FORM, body: String(fields) },
  ] as const;
}

/** A whole link with the same requests in the same order as the app's, and no care at all. */
export async function bareLink(
  practice: PracticeCourt,
  courtId: string,
  sheet: PracticeSheet,
): Promise<void> {
  const { cookies, follow, page, close } = bareBrowser();
  const { authUrl, ecfUrl } = practice.endpointFor(courtId);
  const json = (body: object) => ({ type: 'application/json', body: JSON.stringify(body) });
  const login = { loginId: sheet.pacerUsername, password: sheet.pacerPassword, redactFlag: '1' };
  const signedIn = await follow(new URL(`${authUrl}/services/cso-auth`), json(login));
  const { nextGenCSO } = JSON.parse(signedIn.body);
  cookies.set('NextGenCSO', nextGenCSO);
  const enter = async () =>
    page(linkTo(/Document Filing System/, await page(new URL(`${ecfUrl}/`))));
  const menus = await enter();
  const utilities = await page(linkTo(/Utilities/, menus));
  const form = await page(linkTo(/Link a CM\/ECF/, utilities));
  const [, loginField = ''] = /<input\b[^>]*type="text"[^>]*name="([^"]*)"/.exec(form.body) ?? [];
  const [, passwordField = ''] =
    /<input\b[^>]*type="password"[^>]*name="([^"]*)"/.exec(form.body) ?? [];
  const typed = { [loginField]: sheet.ecfLogin, [passwordField]: sheet.ecfPassword };
  const names = await page(...filled(form, typed));
  await page(...filled(names, {}));
  const full = await enter();
  if (!full.body.includes('Adversary')) throw new Error('the bare client did not link');
  await Promise.all([
    follow(linkTo(/Log ?out/i, full)),
    follow(new URL(`${authUrl}/services/cso-logout`), json({ nextGenCSO })),
  ]);
  close();
}
