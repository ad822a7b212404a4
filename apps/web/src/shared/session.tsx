import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { ViewerDocument } from '../gql/graphql.ts';
import type { ViewerQuery } from '../gql/graphql.ts';
import { clearDeviceData } from './device-data.ts';
import { graphClient, resetClient } from './graph-client.ts';
import { nodeOf } from './graph-document.ts';
import { ownHeaders } from './graph-fetch.ts';
import { currentLocale } from './i18n.ts';
import { wordsOfStatus } from './problem.tsx';

type Seen = NonNullable<ViewerQuery['viewer']>;
/** Who is signed in, with an account (a token never opens a page). */
export type Viewer = Seen & { account: NonNullable<Seen['account']> };
const Session = createContext<Viewer | null>(null);

/** Who is signed in. Only below the shell, where somebody is. */
export const useViewer = (): Viewer => {
  const viewer = useContext(Session);
  if (viewer === null) throw new Error('useViewer outside the shell');
  return viewer;
};
export const SessionProvider = ({ viewer, children }: { viewer: Viewer; children: ReactNode }) => (
  <Session value={viewer}>{children}</Session>
);

/** Whether something opens to the viewer somewhere: 'placement:read', 'accountCreate'. A hint for menus; the server judges each request. */
export const mayDo = (viewer: Viewer, action: string): boolean => viewer.actions.includes(action);

/** Whether the viewer holds one of the roles, anywhere. */
export const holdsAny = (viewer: Viewer, roles: readonly string[]): boolean =>
  viewer.grants.some((grant) => roles.includes(grant.role.code));

/** Asks the server who is signed in; null when nobody is. Throws when the server cannot be reached. */
export const readViewer = async (): Promise<Viewer | null> => {
  const result = await graphClient().query(nodeOf(ViewerDocument), {}, { requestPolicy: 'network-only' }).toPromise();
  if (result.error?.networkError !== undefined && (result.error.response as Response | undefined)?.status !== 401) throw result.error;
  const viewer = result.data?.viewer;
  return viewer === null || viewer === undefined || viewer.account === null || viewer.account === undefined
    ? null
    : { ...viewer, account: viewer.account };
};

export type DemoUser = { username: string; password: string; nameZh: string; nameEn: string; role: string; unit: string };
export type AuthStatus = { isDemo: boolean; needsSetUp: boolean; demoUsers?: DemoUser[] };
export type AuthAnswer = { ok: true } | { ok: false; code: string; message: string; howToFix: string };

type AuthText = string | { zh?: string; en?: string };
const say = (text: AuthText | undefined) => (typeof text === 'object' ? (currentLocale() === 'en' ? text.en : text.zh) : text) ?? '';

const post = async (path: string, body: object): Promise<AuthAnswer> => {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...ownHeaders() },
    body: JSON.stringify(body),
  });
  if (response.ok) {
    resetClient();
    return { ok: true };
  }
  const answer = (await response.json().catch(() => ({}))) as { code?: string; message?: AuthText; howToFix?: AuthText };
  const words = wordsOfStatus(response.status);
  return { ok: false, code: answer.code ?? '', message: say(answer.message) || words.title, howToFix: say(answer.howToFix) || words.hint };
};

export const authStatus = async (): Promise<AuthStatus> =>
  (await (await fetch('/auth/status', { credentials: 'same-origin' })).json()) as AuthStatus;
/** Signs in; `code` is the one-time code of accounts that have a second factor. */
export const signIn = (username: string, password: string, code?: string): Promise<AuthAnswer> =>
  post('/auth/sign-in', { username, password, ...(code === undefined ? {} : { code }) });
/** Signs out; what the phone page kept on this device goes with the session. */
export const signOut = async (): Promise<AuthAnswer> => {
  const answer = await post('/auth/sign-out', {});
  if (answer.ok) clearDeviceData();
  return answer;
};
export const setUp = (input: {
  secret: string;
  username: string;
  name: string;
  password: string;
  districtName?: string;
  districtCode?: string;
}): Promise<AuthAnswer> => post('/auth/set-up', input);
