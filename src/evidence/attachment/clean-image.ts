/** Fifty megapixels: a large photograph; more is asked for by nobody who means well. */
const MOST_PIXELS = 50_000_000;

/** The picture made anew from its dots, upright, in its own format: no camera, place, time or thumbnail stays. */
export async function cleanImage(bytes: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate().toColourspace('srgb').toBuffer();
}
