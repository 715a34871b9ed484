import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../../scripts/lib/start/open-browser.mts';
import { launchChromium } from '../support/chromium.ts';
import { intrude } from '../support/intruder.ts';
import { startRuntime } from '../support/launch-browser.ts';
import { portOf } from '../support/port-of.ts';
import { newFolder } from '../support/records.ts';
import type { ServerProcess } from '../support/server-process.ts';

const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
const SECRET = /[0-9a-f]{48}/;

/** A desktop whose way to open a page notes what it was given and stays, as a browser does. */
function someDesktop() {
  const folder = newFolder();
  const noted = join(folder, 'given');
  const opener = join(folder, 'xdg-open');
  const note = `printf '%s\\n%s' "$$" "$1" > '${noted}.new' && mv '${noted}.new' '${noted}'`;
  writeFileSync(opener, `#!/bin/sh\n${note}\nsleep 60\n`);
  chmodSync(opener, 0o755);
  return {
    env: { ...process.env, DISPLAY: ':9', PATH: `${folder}:${process.env.PATH}` },
    given: async () => {
      await vi.waitFor(() => expect(existsSync(noted)).toBe(true), 10_000);
      const [pid = '', path = ''] = readFileSync(noted, 'utf8').split('\n');
      // It has a process group of its own.
      return { path, end: () => process.kill(-Number(pid), 'SIGKILL') };
    },
  };
}

/** What the app answers to a request that no browser made. */
async function answerTo(address: string, headers: Record<string, string>, method = 'GET') {
  const body = JSON.stringify({ value: { channel: 'fileready:people.list', args: [{}] } });
  const answer = await fetch(address, {
    ...{ method, headers, redirect: 'manual' },
    ...(method === 'POST' ? { body } : {}),
  });
  await answer.body?.cancel();
  return answer.status;
}

describe('the address on its way to the browser', () => {
  it('is in a file of this user alone, and in no process’s arguments; another user gets nothing', async ({
    skip,
  }) => {
    if (!isLinuxRoot) return skip('needs root on Linux, to be another user for once');
    const runtime = await startRuntime({ FILEREADY_USER_DATA: newFolder() });
    const { origin, pathname } = new URL(runtime.address);
    const token = SECRET.exec(pathname)?.[0] ?? '';
    expect(token).not.toBe('');
    const desktop = someDesktop();
    openBrowser(runtime.address, desktop.env);
    const { path, end } = await desktop.given();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);

    const loot = await intrude(origin);
    end();
    expect(loot.uid).toBe(65534);
    // They look at the right place, and it says nothing.
    expect(loot.seen).toContain(path);
    expect(loot.seen).not.toContain(token);
    expect(loot.files).toEqual([
      { path, read: 'EACCES' },
      { path: dirname(path), read: 'EACCES' },
    ]);
    expect(loot.answers.length).toBeGreaterThan(5);
    expect(loot.answers.filter((answer) => !answer.endsWith(': 403'))).toEqual([]);

    // The person's own browser is led on by the file.
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(`file://${path}`);
    await page.getByRole('main').waitFor();
    // With the page open there is nothing more to be had.
    const later = await intrude(origin);
    expect(later.answers.filter((answer) => !answer.endsWith(': 403'))).toEqual([]);
    await browser.close();
    await runtime.stop();
  }, 180_000);
});

/** A server of somebody else on another port of this host, with a page, and all that browsers have sent to it. */
async function somebodyElse(app: string) {
  const heard: IncomingHttpHeaders[] = [];
  const page = `<!doctype html><title>Other</title><a href="/next">On</a><button>Try</button><script>
    const ask = (path, more) => fetch('${app}' + path, { credentials: 'include', mode: 'no-cors', ...more }).catch(() => {});
    document.querySelector('button').onclick = async () => {
      await ask('/');
      await ask('/runtime/call', { method: 'POST', body: '{}' });
      const frame = document.createElement('iframe');
      frame.src = '${app}/';
      document.body.append(frame);
      frame.onload = () => document.body.append('Done');
    };
  </script>`;
  const server = createServer((request, response) => {
    heard.push(request.headers);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { heard, address: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() };
}

describe('the page in the browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let runtime: ServerProcess;
  let page: Page;
  beforeEach(async () => {
    browser = await launchChromium();
    context = await browser.newContext();
    runtime = await startRuntime({ FILEREADY_USER_DATA: newFolder() });
    page = await context.newPage();
    await page.goto(runtime.address);
    await page.getByRole('main').waitFor();
  });
  afterEach(async () => {
    await browser?.close();
    await runtime?.stop();
  });

  it('gives a page on another port of this computer nothing, after one click neither', async () => {
    const { origin, pathname } = new URL(page.url());
    const other = await somebodyElse(origin);
    const theirs = await context.newPage();
    const answers: number[] = [];
    theirs.on('response', (response) => {
      if (response.url().startsWith(origin)) answers.push(response.status());
    });
    await theirs.goto(other.address);
    await theirs.getByRole('link', { name: 'On' }).click();
    await theirs.getByRole('button', { name: 'Try' }).click();
    await theirs.getByText('Done').waitFor();
    expect(answers.length).toBeGreaterThanOrEqual(3);
    expect(new Set(answers)).toEqual(new Set([403]));
    expect(other.heard.length).toBeGreaterThanOrEqual(2);
    // The cookie is there, and the browser took none of it to them.
    expect(await context.cookies(page.url())).toHaveLength(1);
    for (const { cookie, referer } of other.heard) {
      expect(cookie).toBeUndefined();
      expect(String(referer)).not.toContain(pathname);
    }
    // Not even the first part of the path, which the page’s own links could give away.
    await page.evaluate((address) => {
      const link = document.createElement('a');
      Object.assign(link, { href: address, target: '_blank', rel: 'opener', textContent: 'Out' });
      document.body.append(link);
      link.click();
    }, `${other.address}/from-the-page`);
    await expect.poll(() => other.heard.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(other.heard)).not.toMatch(SECRET);
    other.close();
  });

  it('answers a call only to the secret of the page and its cookie together', async () => {
    const { origin, href } = new URL(page.url());
    const [cookie] = await context.cookies(href);
    const own = { origin, cookie: `${cookie?.name}=${cookie?.value}` };
    const call = `${href}runtime/call`;
    expect(await answerTo(call, own, 'POST')).toBe(200);
    expect(await answerTo(call, { origin }, 'POST')).toBe(403);
    expect(await answerTo(`${origin}/runtime/call`, own, 'POST')).toBe(403);
    expect(await answerTo(`${origin}/${'0'.repeat(48)}/runtime/call`, own, 'POST')).toBe(403);
    expect(await answerTo(call, { ...own, origin: 'http://127.0.0.1:1' }, 'POST')).toBe(403);
    for (const path of ['/', '/index.html', '/runtime/news', `/${'0'.repeat(48)}/`])
      expect(await answerTo(`${origin}${path}`, own)).toBe(403);
    expect(await answerTo(href, { origin })).toBe(403);
  });

  it('has one visitor: a second one is refused, is told so, and the terminal says it', async () => {
    const second = await context.newPage();
    const answer = await second.goto(runtime.address);
    expect(answer?.status()).toBe(403);
    await second.getByText('A second visitor was refused').waitFor();
    await expect.poll(runtime.printed).toContain('A second visitor was refused');
    await page.reload();
    await page.getByRole('main').waitFor();
  });
});
