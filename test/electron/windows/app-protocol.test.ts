import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileFor, registerAppScheme, serveApp } from '../../../electron/windows/app-protocol.ts';
import { contentSecurityPolicy } from '../../../electron/windows/content-security-policy.ts';
import { protocol } from '../../fake-electron/protocol.ts';
import { newFolder } from '../../support/records.ts';

const root = join(newFolder(), 'renderer');

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(
    join(root, 'index.html'),
    '<meta nonce="__STYLE_NONCE__"><meta name="known" content="__KNOWN__"><p>__STYLE_NONCE__</p>',
  );
  writeFileSync(join(root, 'assets', 'page.js'), 'let a = "__STYLE_NONCE__";');
  writeFileSync(join(root, 'assets', 'note.txt'), 'not one of our kinds of file');
  writeFileSync(join(root, '..', 'secret.js'), 'outside');
});

describe('app:// addresses', () => {
  it.each([
    ['app://bundle/', 'index.html'],
    ['app://bundle/index.html', 'index.html'],
    ['app://bundle/assets/page.js', `assets${sep}page.js`],
    ['app://bundle/assets/page.js?v=1#top', `assets${sep}page.js`],
    ['app://bundle/./assets/../index.html', 'index.html'],
  ])('%s is our file', (address, file) => {
    expect(fileFor(address, root)).toBe(join(root, file));
  });

  it.each([
    'app://bundle/../secret.js',
    'app://bundle/..%2fsecret.js',
    'app://bundle/..%2Fsecret.js',
    'app://bundle/%2e%2e%2fsecret.js',
    'app://bundle/%2e%2e/secret.js',
    'app://bundle/assets/..%2f..%2fsecret.js',
    'app://bundle/..%252fsecret.js',
    'app://bundle/..%5csecret.js',
    'app://bundle/..\\secret.js',
    'app://bundle/%00index.html',
    'app://bundle/index.html%00.js',
    'app://bundle/C:/Windows/win.ini.js',
    'app://bundle//etc/passwd.js',
    'app://bundle/%2fetc%2fpasswd.js',
    'app://bundle/assets',
    'app://bundle/assets/',
    'app://bundle/assets/note.txt',
    'app://bundle/%E0%A4%A.js',
    'app://bundle.evil/index.html',
    'app://evil/index.html',
    'app://bundle@evil/index.html',
    'file:///etc/passwd.js',
    'https://bundle/index.html',
    'data:text/html,x',
    '',
    'nonsense',
  ])('%s is not', (address) => {
    const file = fileFor(address, root);
    // A path that was folded back inside may be asked for; it is simply not there.
    if (file !== undefined) expect(file.startsWith(root + sep)).toBe(true);
    expect(file).not.toBe(join(root, '..', 'secret.js'));
  });

  it('never leaves the folder, whatever the address', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2f',
        '..%2f',
        '%5c',
        '\\',
        '//',
        '%00',
        'assets',
        'page.js',
        ':',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = fileFor(`app://bundle/${parts.join('/')}`, root);
        if (file !== undefined) expect(file.startsWith(root + sep)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('app:// answers', () => {
  const served = {
    known: () => ({ name: '"><script>1</script>' }),
    missing: () => ({ title: 'Not there', text: 'Install <again>' }),
  };
  beforeAll(() => serveApp(protocol, root, served));

  it('are a sentence in the window where the page itself is gone', async () => {
    serveApp(protocol as never, join(root, 'nowhere'), served);
    const page = await (await protocol.answer('app://bundle/index.html')).text();
    expect(page).toContain('<h1>Not there</h1><p>Install &#60;again&#62;</p>');
    expect((await protocol.answer('app://bundle/assets/page.js')).status).toBe(404);
    serveApp(protocol, root, served);
  });

  it('carry a policy with a fresh nonce, which is also in the page and nowhere else', async () => {
    const [first, second] = await Promise.all([
      protocol.answer('app://bundle/'),
      protocol.answer('app://bundle/'),
    ]);
    const page = await first.text();
    const nonce = /nonce="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(first.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce));
    expect(page).not.toContain('__STYLE_NONCE__');
    expect(await second.text()).not.toContain(nonce);
    const script = await protocol.answer('app://bundle/assets/page.js');
    expect(await script.text()).toBe('let a = "__STYLE_NONCE__";');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('tell the page its look in an attribute that nothing breaks out of', async () => {
    const page = await (await protocol.answer('app://bundle/')).text();
    expect(page).toContain('content="{&#34;name&#34;:&#34;\\&#34;&#62;&#60;script&#62;1');
    expect(page).not.toContain('<script');
  });

  it('are 404 for what is not there', async () => {
    expect((await protocol.answer('app://bundle/assets/none.js')).status).toBe(404);
    expect((await protocol.answer('app://bundle/..%2fsecret.js')).status).toBe(404);
  });

  it('do not follow a link that leads outside', async () => {
    symlinkSync(join(root, '..', 'secret.js'), join(root, 'assets', 'link.js'));
    expect((await protocol.answer('app://bundle/assets/link.js')).status).toBe(404);
  });

  it('allow no script, style or connection of anyone else', () => {
    const policy = contentSecurityPolicy('abc');
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('belong to a scheme without fetch, CORS or a way round the policy', () => {
    registerAppScheme(protocol);
    expect(protocol.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false } },
    ]);
  });
});
