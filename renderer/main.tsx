import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import './app/base.css';
import { useStatus } from './lib/status.store.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place to render into');

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

void useStatus.getState().load();
createRoot(root).render(<App styleNonce={nonce} />);
