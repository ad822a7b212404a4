import { ownHeaders } from '../graph-fetch.ts';
import { wordsOfStatus } from '../problem.tsx';

export type Fm21Order = {
  readonly round: string;
  readonly unit: string;
  readonly draft: boolean;
  readonly filler: string;
  readonly phone: string;
};

const say = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const text = (value ?? {}) as { zh?: string; en?: string };
  return (ownHeaders()['accept-language'] === 'en' ? text.en : text.zh) ?? '';
};

const nameOf = (response: Response): string => {
  const hit = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '');
  return hit?.[1] === undefined ? 'FM21.xlsx' : decodeURIComponent(hit[1]);
};

/** Has the form made and saves it. A name and phone go in the body, never in an address. Gives what went wrong, if anything. */
export const downloadFm21 = async (order: Fm21Order): Promise<string | undefined> => {
  let response: Response;
  try {
    response = await fetch('/exports/fm21.xlsx', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...ownHeaders(), 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
  } catch {
    const words = wordsOfStatus(undefined);
    return `${words.title} ${words.hint}`;
  }
  if (!response.ok) {
    const body = (await response.json().catch(() => ({}))) as { [key: string]: unknown };
    const inner = (typeof body['error'] === 'object' && body['error'] !== null ? body['error'] : body) as { [key: string]: unknown };
    const words = wordsOfStatus(response.status);
    const message = `${say(inner['message'])}${say(inner['howToFix'])}`;
    return message === '' ? `${words.title} ${words.hint}` : message;
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOf(response);
  link.click();
  // the browser has taken it by the next turn
  setTimeout(() => URL.revokeObjectURL(address), 1000);
  return undefined;
};
