import { cleanImage } from './clean-image.ts';
import { cleanOffice, type CleanResult } from './clean-office.ts';
import type { FileType } from './file-types.ts';

const image = async (bytes: Buffer): Promise<CleanResult> => ({ bytes: await cleanImage(bytes) });
const withheld = async (): Promise<CleanResult> => ({ withheld: 'type' });

/** How a copy without metadata is made of each kind of file; for some there is no honest way, and the copy is withheld. */
const CLEANERS: Readonly<Record<FileType, (bytes: Buffer) => Promise<CleanResult>>> = {
  'application/pdf': withheld,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': cleanOffice,
  'application/vnd.oasis.opendocument.text': withheld,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': cleanOffice,
  'image/jpeg': image,
  'image/png': image,
  'image/webp': image,
  'text/html': withheld,
  'text/plain': async (bytes) => ({ bytes }),
};

/** A copy without metadata, or why there is none. */
export async function cleanCopy(type: FileType, bytes: Buffer): Promise<CleanResult> {
  try {
    return await CLEANERS[type](bytes);
  } catch (error) {
    // A file that programs cannot read is kept as it is and shared with nobody.
    if (error instanceof Error) return { withheld: 'failed' };
    throw error;
  }
}
