import { ownHeaders } from './graph-fetch.ts';
import { wordsOfStatus } from './problem.tsx';

export type UploadAnswer = { ok: true; body: { [key: string]: unknown } } | { ok: false; message: string; requestId: string | undefined };

const say = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) {
    const text = value as { zh?: string; en?: string };
    return (ownHeaders()['accept-language'] === 'en' ? text.en : text.zh) ?? '';
  }
  return '';
};

const sentence = (status: number | undefined): string => {
  const words = wordsOfStatus(status);
  return `${words.title} ${words.hint}`;
};

/** Sends a file as it is, telling how far it has come (0–100). fetch cannot tell that, XMLHttpRequest can. */
export const uploadFile = (url: string, file: File, onProgress: (percent: number) => void): Promise<UploadAnswer> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries(ownHeaders())) request.setRequestHeader(name, value);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    });
    const requestId = () => request.getResponseHeader('x-request-id') ?? undefined;
    request.addEventListener('load', () => {
      let body: { [key: string]: unknown } = {};
      try {
        body = JSON.parse(request.responseText) as { [key: string]: unknown };
      } catch {
        /* no JSON: the words below are used */
      }
      if (request.status >= 200 && request.status < 300) {
        resolve({ ok: true, body });
        return;
      }
      const inner = (typeof body['error'] === 'object' && body['error'] !== null ? body['error'] : body) as { [key: string]: unknown };
      const message = `${say(inner['message'])}${say(inner['howToFix'])}`;
      resolve({ ok: false, message: message === '' ? sentence(request.status) : message, requestId: requestId() });
    });
    request.addEventListener('error', () => resolve({ ok: false, message: sentence(undefined), requestId: undefined }));
    request.send(file);
  });
