import './toast.css';

let host: HTMLElement | undefined;

/** A short message at the top that says that something worked or did not; read out, gone after a while. */
export const toast = (text: string, tone: 'ok' | 'bad' | 'info' = 'ok'): void => {
  if (host === undefined) {
    host = document.createElement('div');
    host.className = 'fz-toasts';
    host.setAttribute('role', 'status');
    document.body.append(host);
  }
  const line = document.createElement('div');
  line.className = `fz-toast fz-toast-${tone}`;
  line.textContent = text;
  host.append(line);
  setTimeout(() => line.remove(), tone === 'bad' ? 8000 : 4000);
};
