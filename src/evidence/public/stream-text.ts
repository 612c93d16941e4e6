import { Readable } from 'node:stream';

const encoder = new TextEncoder();

async function* encoded(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const part of parts) yield encoder.encode(part);
}

/** An answer written as it is read: no faster than the reader takes it, and stopped when they leave. */
export function streamText(parts: AsyncIterable<string>, headers: Readonly<Record<string, string>>): Response {
  const body = Readable.toWeb(Readable.from(encoded(parts), { objectMode: true, highWaterMark: 2 }));
  return new Response(body as unknown as ReadableStream<Uint8Array>, { headers: { ...headers } });
}
