import type { Page } from 'playwright-core';

/** A photo as a phone takes it: noise, so that it does not shrink to nothing, with an EXIF part that says "turn me by 90 degrees". */
export const photoOf = async (on: Page, width: number, height: number): Promise<Buffer> => {
  const base64 = await on.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w!;
      canvas.height = h!;
      const context = canvas.getContext('2d')!;
      for (let at = 0; at < 60_000; at += 1) {
        context.fillStyle = `hsl(${(at * 47) % 360} 60% ${(at * 13) % 100}%)`;
        context.fillRect((at * 7919) % w!, (at * 104_729) % h!, 40, 30);
      }
      return canvas.toDataURL('image/jpeg', 0.95).split(',')[1]!;
    },
    [width, height],
  );
  const jpeg = Buffer.from(base64, 'base64');
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(exif.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), size, exif, jpeg.subarray(2)]);
};
