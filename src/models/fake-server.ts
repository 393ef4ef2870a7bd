/** Imported by tests only: a model server on loopback whose every answer the test writes. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type SeenRequest = { method: string; url: string; headers: IncomingMessage['headers']; body: unknown }
export type Reply = (response: ServerResponse, request: SeenRequest) => void

export type FakeServer = AsyncDisposable & {
  /** http://127.0.0.1:PORT */
  url: string
  seen: SeenRequest[]
}

/** Answers the n-th request with the n-th reply, and all further ones with the last. */
export async function startFakeServer(...replies: Reply[]): Promise<FakeServer> {
  const seen: SeenRequest[] = []
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const request = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: incoming.headers,
      body: text === '' ? null : JSON.parse(text),
    }
    const reply = replies[Math.min(seen.length, replies.length - 1)]
    seen.push(request)
    reply?.(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }
}

/** Any bytes with status 200, for what no honest server sends. */
export function raw(body: string | Uint8Array): Reply {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(body)
  }
}

export function error(status: number, message: string, headers: Record<string, string> = {}): Reply {
  return json(status, { error: { message, type: 'fake', code: null, param: null } }, headers)
}

/** A chat completion as OpenAI and its imitators send it. */
export function chat(content: string, logprobs?: number[]): Reply {
  return json(200, {
    id: 'fake',
    object: 'chat.completion',
    created: 1,
    model: 'fake',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content },
        finish_reason: 'stop',
        ...(logprobs === undefined
          ? {}
          : { logprobs: { content: logprobs.map((logprob) => ({ token: 'x', logprob, top_logprobs: [] })) } }),
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })
}
