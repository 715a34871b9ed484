import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newFolder } from '../../support/records.ts';
import type { UpdateRun, UpdateSeen } from '../../support/update-process.ts';
import { makeCertificate } from '../adapters/court-http/certificates.ts';

const PROCESS = resolve(import.meta.dirname, '../../support/update-process.ts');
const HOST = '127.0.0.1';
const NEWER = '99.1.2';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real feed over TLS, with real files: what the packer's `latest.yml` says, and an installer that notes that it ran. */
async function someFeed(given: { readonly version?: string; readonly isBroken?: boolean } = {}) {
  const { version = NEWER, isBroken = false } = given;
  const folder = newFolder();
  const ran = join(folder, 'ran.txt');
  const installer = Buffer.from(`#!/bin/sh\necho "$@" > '${ran}'\n`);
  const digest = createHash('sha512')
    .update(isBroken ? 'other' : installer)
    .digest('base64');
  const name = 'FileReady-Setup.exe';
  const feed = [
    `version: ${version}`,
    `files:\n  - url: ${name}\n    sha512: ${digest}\n    size: ${installer.length}`,
    `path: ${name}\nsha512: ${digest}\nreleaseDate: '2026-11-01T00:00:00.000Z'`,
    `releaseNotes: "<b>Reminders</b> for renewals.\\n<script>alert(1)</script>"`,
  ].join('\n');
  const { cert, key } = makeCertificate(HOST);
  const asked: { readonly path: string; readonly headers: string }[] = [];
  const server = createServer({ cert, key }, ({ url = '', headers }, response) => {
    const path = url.split('?')[0] ?? '';
    asked.push({ path, headers: JSON.stringify(headers) });
    if (/\/latest(?:-linux)?\.yml$/.test(path)) response.end(feed);
    else if (path.endsWith(`/${name}`)) response.end(installer);
    else response.writeHead(404).end();
  }).listen(0, HOST);
  await once(server, 'listening');
  closing.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const authority = join(folder, 'authority.pem');
  writeFileSync(authority, cert);
  const stop = () => new Promise((done) => server.close(done));
  return { url: `https://${HOST}:${port}/updates`, authority, asked, ran, stop };
}

type Feed = Awaited<ReturnType<typeof someFeed>>;

/** Windows' own program for signatures, which says what the test says. */
function someWindows(subject: string | undefined) {
  const root = newFolder();
  if (subject === undefined) return root;
  const folder = join(root, 'System32', 'WindowsPowerShell', 'v1.0');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'powershell.exe');
  const said = `{"Status":0,"Path":"'"$FILEREADY_UPDATE"'","SignerCertificate":{"Subject":"${subject}"}}`;
  writeFileSync(program, `#!/bin/sh\necho '${said}'\n`);
  chmodSync(program, 0o755);
  return root;
}

interface Given extends Partial<Omit<UpdateRun, 'policy'>> {
  readonly feed: Feed;
  readonly policy?: UpdateRun['policy'];
  readonly isPackaged?: boolean;
  /** Whom Windows says the file is signed by; undefined where its program can't run. */
  readonly signedBy?: string | undefined;
  readonly publisher?: string;
}

async function run({ feed, policy, isPackaged = true, publisher = 'Some Firm', ...given }: Given) {
  const resources = newFolder();
  const settings = `provider: generic\nurl: ''\nupdaterCacheDirName: fileready-updater\n`;
  writeFileSync(
    join(resources, 'app-update.yml'),
    publisher ? `${settings}publisherName:\n  - ${publisher}\n` : settings,
  );
  // A download can't be run on Linux as it is. Where the library may not run one, it asks this program to.
  writeFileSync(join(resources, 'elevate.exe'), '#!/bin/sh\nexec sh "$@"\n', { mode: 0o755 });
  const asked: UpdateRun = {
    platform: 'win32',
    install: newFolder(),
    resources,
    userData: newFolder(),
    steps: ['look'],
    ...given,
    policy: { UpdateFeed: feed.url, ...policy },
  };
  const child = spawn(process.execPath, [PROCESS, JSON.stringify(asked)], {
    env: {
      ...process.env,
      FILEREADY_USER_DATA: asked.userData,
      FILEREADY_FAKE_PACKAGED: isPackaged ? '1' : '',
      NODE_EXTRA_CA_CERTS: feed.authority,
      XDG_CACHE_HOME: newFolder(),
      SystemRoot: someWindows('signedBy' in given ? given.signedBy : 'CN=Some Firm, C=US'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child, 'close');
  const seen: UpdateSeen = JSON.parse(printed);
  return { ...seen, last: seen.states.at(-1) };
}

const off = (why: string) => ({ step: 'off', why, helpContact: '' });

describe('with updates off', () => {
  it.each<[string, Omit<Given, 'feed'>, string]>([
    ['by policy', { policy: { Updates: 'off' } }, 'policy'],
    ['by a policy that makes no sense', { policy: { Updates: 'of' } }, 'policy'],
    ['in a folder that this user can’t write to', { install: '/proc/nowhere' }, 'folder'],
    ['in an app started from its sources', { isPackaged: false }, 'development'],
    ['in a Linux package', { platform: 'linux' }, 'package'],
    ['without a feed', { policy: { UpdateFeed: '' } }, 'no-feed'],
    ['by a feed without TLS', { policy: { UpdateFeed: 'http://127.0.0.1/' } }, 'feed-unclear'],
    ['in a build that names no publisher', { publisher: '' }, 'unsigned'],
  ])('%s, no update code loads and no request leaves (S55)', async (_why, given, why) => {
    const feed = await someFeed();
    const seen = await run({ feed, ...given, steps: ['look', 'download'] });
    expect(seen.states).toEqual([off(why), off(why), off(why)]);
    expect(seen.isLoaded).toBe(false);
    expect(feed.asked).toEqual([]);
  });
});

describe('looking for updates', () => {
  it('shows what is new before anything is downloaded, and tells nobody which computer asks', async () => {
    const feed = await someFeed();
    const { states, isLoaded, hasId } = await run({ feed });
    expect(states).toEqual([
      { step: 'not-looked' },
      { step: 'offered', version: NEWER, notes: 'Reminders for renewals.\nalert(1)' },
    ]);
    expect(isLoaded).toBe(true);
    // The library names the file by the system it runs on; there is none for Windows in its name.
    expect(feed.asked.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/updates\/latest(?:-linux)?\.yml$/),
    ]);
    expect(feed.asked[0]?.headers).toContain('"x-user-staging-id":"00000000-');
    expect(hasId).toBe(false);
  });

  it.each([
    ['an older version, also after a change of the channel', '0.0.1', {}, {}],
    [
      'a version for testers',
      '99.0.0-beta.1',
      {},
      { step: 'failed', code: 'update-feed-not-understood' },
    ],
    ['a version beyond the line that IT keeps to', NEWER, { UpdatesUpTo: '98' }, { held: NEWER }],
  ])('does not offer %s', async (_what, version, policy, expected) => {
    const feed = await someFeed({ version });
    const { last, states } = await run({ feed, policy, steps: ['look', 'download'] });
    expect(states[1]).toMatchObject({ step: 'newest', ...expected });
    expect(last).toBe('update-not-offered');
    expect(feed.asked).toHaveLength(1);
  });

  it('offers the newest version of the line that IT keeps to', async () => {
    const { last } = await run({ feed: await someFeed(), policy: { UpdatesUpTo: '99.1' } });
    expect(last).toMatchObject({ step: 'offered', version: NEWER });
  });

  it('says that the feed can’t be reached', async () => {
    const feed = await someFeed();
    await feed.stop();
    const { last } = await run({ feed });
    expect(last).toEqual({ step: 'failed', code: 'update-feed-not-reached' });
  });
});

describe('an update', () => {
  it('is checked, backed up before, and installed when the app ends', async () => {
    const feed = await someFeed();
    const { last, backups } = await run({ feed, steps: ['look', 'download', 'quit'] });
    expect(last).toMatchObject({ step: 'ready', version: NEWER });
    expect(backups).toBe(1);
    await vi.waitUntil(() => existsSync(feed.ran) && readFileSync(feed.ran, 'utf8') !== '', {
      timeout: 20_000,
    });
    expect(readFileSync(feed.ran, 'utf8')).toBe('--updated /S\n');
  });

  it.each<[string, string, { readonly isBroken?: boolean }, Partial<Given>]>([
    ['whose bytes are others than the feed says', 'update-not-whole', { isBroken: true }, {}],
    ['that somebody else signed', 'update-not-signed', {}, { signedBy: 'CN=Another Firm, C=US' }],
    ['whose signature can’t be checked', 'update-not-signed', {}, { signedBy: undefined }],
  ])('%s is thrown away', async (_what, code, given, more) => {
    const feed = await someFeed(given);
    const { last, backups } = await run({ feed, ...more, steps: ['look', 'download', 'quit'] });
    expect(last).toEqual({ step: 'failed', code });
    expect(backups).toBe(0);
    expect(existsSync(feed.ran)).toBe(false);
  });

  it('that IT turns off after the download is not installed', async () => {
    const feed = await someFeed();
    const { last } = await run({ feed, steps: ['look', 'download', 'turn-off', 'quit'] });
    expect(last).toEqual(off('policy'));
    expect(await hasRun(feed)).toBe(false);
  });

  it('that IT turned off a moment before the app is quit is not installed', async () => {
    const feed = await someFeed();
    const { last } = await run({ feed, steps: ['look', 'download', 'turn-off-unseen', 'quit'] });
    expect(last).toMatchObject({ step: 'ready' });
    expect(await hasRun(feed)).toBe(false);
  });
});

/** Whether the installer ran. */
async function hasRun(feed: Feed) {
  // Long enough for an installer that was started after all.
  await new Promise((done) => setTimeout(done, 500));
  return existsSync(feed.ran);
}
