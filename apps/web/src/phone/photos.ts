import { DEVICE_PHOTOS } from '../shared/device-data.ts';

const STORE = 'photos';
/** What the desktop's and the server's rules say of a picture: long enough to read a contract, small enough for a village line. */
const LONG_EDGE = 2_000;
const QUALITY = 0.8;

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(DEVICE_PHOTOS, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
    opening.addEventListener('success', () => {
      const database = opening.result;
      // somebody signs out in another tab
      database.addEventListener('versionchange', () => database.close());
      resolve(database);
    });
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no storage for photos')));
  });

const inStore = async <Value>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> => {
  const database = await open();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const asked = act(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => resolve(asked.result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('photo not kept')));
    });
  } finally {
    database.close();
  }
};

type Kept = { readonly type: string; readonly bytes: ArrayBuffer };
/** Keeps a photo on the device; throws when there is no room. As bytes: older phones cannot keep blobs. */
export const keepPhoto = async (id: string, blob: Blob): Promise<void> => {
  const kept: Kept = { type: blob.type, bytes: await blob.arrayBuffer() };
  await inStore('readwrite', (store) => store.put(kept, id));
};
export const readPhoto = async (id: string): Promise<Blob | undefined> => {
  const kept = (await inStore('readonly', (store) => store.get(id)).catch(() => undefined)) as Kept | undefined;
  return kept === undefined ? undefined : new Blob([kept.bytes], { type: kept.type });
};
export const dropPhoto = (id: string): Promise<void> => inStore('readwrite', (store) => store.delete(id)).catch(() => undefined);

/** Takes away photos that nothing waits to send any more, such as of a page closed between two steps. */
export const sweepPhotos = async (isWaiting: (id: string) => boolean): Promise<void> => {
  const ids = await inStore('readonly', (store) => store.getAllKeys()).catch(() => []);
  for (const id of ids.map(String)) if (!isWaiting(id)) await dropPhoto(id);
};

/** Size of a picture whose long edge is at most `most`. */
export const fitted = (width: number, height: number, most = LONG_EDGE): { width: number; height: number } => {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};

const decoded = async (url: string): Promise<HTMLImageElement | undefined> => {
  const image = new Image();
  image.src = url;
  try {
    // an image element turns the picture upright as its EXIF says
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
};

export type Prepared = { readonly blob: Blob; readonly fileName: string };
/**
 * A picture as it is to be sent: drawn anew, so upright, at most 2,000 pixels long, and without what the camera wrote into it (place, time,
 * device). Other files go as they are, for the server to judge. Undefined: a picture that this phone cannot read.
 */
export const prepareFile = async (file: File): Promise<Prepared | undefined> => {
  if (!file.type.startsWith('image/')) return { blob: file, fileName: file.name };
  const url = URL.createObjectURL(file);
  try {
    const image = await decoded(url);
    if (image === undefined || image.naturalWidth === 0) return undefined;
    const { width, height } = fitted(image.naturalWidth, image.naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return undefined;
    // a transparent PNG would become black
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', QUALITY);
    });
    return blob === null ? undefined : { blob, fileName: `${file.name.replace(/\.[^.]*$/u, '') || 'photo'}.jpg` };
  } finally {
    URL.revokeObjectURL(url);
  }
};
