// An answer that is a file, written out as it is made.

export function fileAnswer(pieces: AsyncIterable<string>, mediaType: string, name: string): Response {
  return new Response(ReadableStream.from<Uint8Array>(encoded(pieces)), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
