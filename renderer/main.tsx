import { createRoot } from 'react-dom/client';
import { loadCatalog } from '../electron/shared/catalogs.ts';
import { App } from './app/App.tsx';
import './app/base.css';
import { served } from './lib/bridge/served.ts';
import { useBoard } from './lib/stores/board.store.ts';
import { useLocked } from './lib/stores/locked.store.ts';
import { useStartTrouble } from './lib/stores/start-trouble.store.ts';
import { useStatus } from './lib/stores/status.store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place to render into');

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

// The start page's rows are asked for while its first frame is being drawn; before the status, which waits for the keychain.
// If something keeps the app from starting, nobody would answer either.
if (!useStartTrouble.getState().trouble) {
  if (!useLocked.getState().isLocked) void useBoard.getState().load();
  void useStatus.getState().load();
}
// The first frame is in the reader's language already; English is here anyway, and waits for nothing.
const language = served.language ?? 'en';
if (language === 'en') show();
else void loadCatalog(language).then(show, show);

function show() {
  if (root) createRoot(root).render(<App styleNonce={nonce} />);
}
