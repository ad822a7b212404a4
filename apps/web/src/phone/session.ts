import { PhoneViewerDocument, type PhoneViewerQuery } from '../gql/phone/graphql.ts';
import { clearDeviceData } from '../shared/device-data.ts';
import { ask, request } from './graph.ts';

export type Viewer = NonNullable<PhoneViewerQuery['viewer']> & { account: NonNullable<NonNullable<PhoneViewerQuery['viewer']>['account']> };

/** The sign-in page of the desktop serves the phone too, and comes back here. */
export const SIGN_IN = `/sign-in?to=${encodeURIComponent('/m')}`;

export const readViewer = async (): Promise<Viewer | 'OUT' | 'OFFLINE'> => {
  const answer = await ask(PhoneViewerDocument, {});
  if (answer.kind === 'SIGNED_OUT') return 'OUT';
  if (answer.kind !== 'DATA') return 'OFFLINE';
  const { viewer } = answer.data;
  return viewer?.account === null || viewer?.account === undefined ? 'OUT' : { ...viewer, account: viewer.account };
};

/** Ends the session and takes everything of it from the device; false when the server could not be told. */
export const signOut = async (): Promise<boolean> => {
  const answer = await request('POST', '/auth/sign-out', { 'content-type': 'application/json' }, '{}');
  if (answer === undefined || (!answer.ok && answer.status !== 401)) return false;
  clearDeviceData();
  return true;
};
