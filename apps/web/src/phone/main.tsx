import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { currentLocale } from './texts.ts';
import '@fuzhi/ui/tokens.css';
import './phone.css';

document.documentElement.lang = currentLocale();
/** As chosen on the desktop, else as the phone has it. */
const isDark = (): boolean => {
  try {
    const kept = JSON.parse(localStorage.getItem('fuzhi.theme') ?? 'null') as unknown;
    if (kept === 'light' || kept === 'dark') return kept === 'dark';
  } catch {
    /* nothing kept */
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
};
if (isDark()) document.documentElement.dataset['theme'] = 'dark';

const root = document.querySelector('#root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
