/** The picture as PNG at twice its size. Make it with theme `light` or `dark`: a PNG cannot follow its reader. */
export async function toPng(svg: string): Promise<Uint8Array> {
  // Loaded when the first is asked for: an idle process does without its 20 MB.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg), { density: 144 }).png({ compressionLevel: 9 }).toBuffer();
}
