/** Everything the phone page keeps on a device is under this prefix or in this database, and both apps clear it when somebody signs out. */
export const DEVICE_PREFIX = 'fuzhi.phone.';
export const DEVICE_PHOTOS = 'fuzhi-phone-photos';

/** Takes away what was typed and photographed here and not yet sent. */
export const clearDeviceData = (): void => {
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
    for (const name of names) if (name?.startsWith(DEVICE_PREFIX) === true) localStorage.removeItem(name);
    indexedDB.deleteDatabase(DEVICE_PHOTOS);
  } catch {
    /* storage is forbidden here: then nothing was kept either */
  }
};
