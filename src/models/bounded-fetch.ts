/** Bytes of one response body: far above any answer with its token probabilities, far below what would hurt. */
export const maxBodyBytes = 8 * 1024 * 1024

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge'
}

/**
 * `fetch` for endpoints that are not trusted: reads the whole body under the request's own abort signal, stops at
 * `maxBodyBytes` (throws `BodyTooLarge`), and refuses redirects, which would carry provider keys in custom headers to
 * another host.
 */
export function boundedFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' })
    const body = await readBody(response)
    // 204 and 304 must not have a body, not even an empty one.
    const content = response.status === 204 || response.status === 304 ? null : body
    return new Response(content, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    })
  }
}

async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (response.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop by the throw cancels the stream and with it the connection.
  for await (const chunk of response.body) {
    bytes += chunk.byteLength
    if (bytes > maxBodyBytes) throw new BodyTooLarge(`more than ${maxBodyBytes} bytes`)
    chunks.push(chunk)
  }
  const whole = new Uint8Array(bytes)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}
