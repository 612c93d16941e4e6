import sharp from 'sharp';

/** The picture as PNG at twice its size. Make it with theme `light` or `dark`: a PNG cannot follow its reader. */
export async function toPng(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg), { density: 144 }).png({ compressionLevel: 9 }).toBuffer();
}
