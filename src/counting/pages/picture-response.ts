import type { Visit } from '../../network/route.ts';
import { toPng } from '../pictures/to-png.ts';
import type { PictureWish } from './count-pictures.ts';

/** A picture is a document of its own: nothing may load or run in it, only its own style sheet counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export const PICTURE = /^(chart|map|timeline|points)\.(svg|png)$/;

/** What the address asks of a picture: `?narrow` for phones, `?file` for one that leaves the page. PNG is always such a one. */
export function pictureWish(visit: Visit, isPng: boolean, source: string): PictureWish {
  const isFile = isPng || visit.req.query('file') !== undefined;
  return {
    theme: isFile ? 'light' : 'auto',
    isNarrow: visit.req.query('narrow') !== undefined,
    showsTitle: isFile,
    ...(isFile ? { source } : {}),
  };
}

/** Sends an SVG file, or the same as PNG. */
export async function pictureResponse(visit: Visit, svg: string, isPng: boolean): Promise<Response> {
  const headers = {
    'content-security-policy': POLICY,
    'content-type': isPng ? 'image/png' : 'image/svg+xml; charset=utf-8',
    ...(visit.get('acting').session === null ? {} : { 'cache-control': 'no-store' }),
  };
  return isPng ? visit.body(new Uint8Array(await toPng(svg)), 200, headers) : visit.body(svg, 200, headers);
}

/** Sends a table or JSON as a file to keep. */
export const fileResponse = (visit: Visit, text: string, type: string, name: string): Response =>
  visit.body(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    ...(visit.get('acting').session === null ? {} : { 'cache-control': 'no-store' }),
  });
