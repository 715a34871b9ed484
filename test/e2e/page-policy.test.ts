import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

const built = resolve('out/renderer');
const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((file) => file.endsWith('.js'));

/** What a bundle imports when it runs, by name. */
function importsOf(script: string): string[] {
  const text = readFileSync(join(built, script), 'utf8');
  // A word of the catalog may end in "from" or "import" too; what comes before tells it apart.
  const found = text.matchAll(/(?<![.-])\b(?:from|import|require\()\s*\(?["']([^"']+)["']/g);
  return [...found].map((match) => match[1] ?? '');
}

describe('the built page', () => {
  it('imports nothing of Node and nothing of Electron', () => {
    const imported = scripts.flatMap(importsOf);
    expect(imported.length).toBeGreaterThan(0);
    const foreign = imported.filter(
      (name) => builtinModules.includes(name) || name.startsWith('node:') || name === 'electron',
    );
    expect(foreign).toEqual([]);
    // What is not a file of its own would have to be loaded from somewhere.
    expect(imported.filter((name) => !/^(\.|\/)/.test(name) && name !== '')).toEqual([]);
  });

  it('has no inline script, no inline style and no address of another host to load from', () => {
    const page = readFileSync(join(built, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('carries no zod: what crosses the bridge is checked in the main process', () => {
    const withZod = scripts.filter((file) =>
      readFileSync(join(built, file), 'utf8').includes('ZodError'),
    );
    expect(withZod).toEqual([]);
  });

  it('carries no map of its sources', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});

describe('the page under its policy', () => {
  let app: LaunchedApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app?.close());

  it('breaks no rule of it, and no script of anyone else runs', async () => {
    const { page } = app;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { violations: seen });
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.push(event.effectiveDirective),
      );
    });
    await page.getByRole('main').waitFor();
    const ownViolations = await page.evaluate(() => Reflect.get(window, 'violations'));
    expect(ownViolations).toEqual([]);

    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.wasRun = true';
      } catch {
        // Trusted Types refuse the text itself.
      }
      document.head.append(script);
      // In a turn of its own: what a test evaluates directly is let past the policy.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return 1')());
          } catch {
            resolve('refused');
          }
        });
      });
      const fetched = await fetch('/').then(
        () => 'answered',
        () => 'refused',
      );
      return { wasRun: Reflect.get(window, 'wasRun') ?? false, evaluated, fetched };
    });
    expect(outcome).toEqual({ wasRun: false, evaluated: 'refused', fetched: 'refused' });
    const hosts = new Set(requests.map((url) => new URL(url).host));
    expect(hosts.size).toBeLessThanOrEqual(1);
  });

  it('gives the page a frozen bridge of named functions and nothing else', async () => {
    const bridge = await app.page.evaluate(() => ({
      groups: Object.keys(window.fileReady).sort(),
      isFrozen: Object.isFrozen(window.fileReady) && Object.isFrozen(window.fileReady.people),
      hasNode: 'process' in window || 'require' in window || 'module' in window,
    }));
    const { METHODS } = await import('../../electron/shared/contract/methods.ts');
    expect(bridge.groups).toEqual([...Object.keys(METHODS), 'onNews'].sort());
    expect(bridge).toMatchObject({ isFrozen: true, hasNode: false });
  });

  it('leaves nothing in the browser’s own storage (S8)', async () => {
    const kept = await app.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, cookies: '' });
  });
});
