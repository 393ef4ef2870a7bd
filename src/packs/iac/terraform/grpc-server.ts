import { createServer, type Http2Server, type Http2Session, type ServerHttp2Stream } from 'node:http2'
import { Fault } from '../../../core/fault.ts'

/** A unary call's answer: the encoded message, or null for a call that is not known. */
export type UnaryHandler = (call: string, request: Buffer) => Uint8Array | null

export type RunningServer = { close(): Promise<void> }

const grpcStatus = { ok: 0, internal: 13, unimplemented: 12, tooLarge: 8 } as const
const requestLimit = 64 * 1024 * 1024

/**
 * Serves unary gRPC calls over HTTP/2 on a unix socket: all that Terraform asks of a provider. Everything else (the broker
 * and the log stream of the plugin library) is answered `unimplemented`, which Terraform accepts.
 * What a caller sends never throws: bad frames end their own stream only. Throws Fault `unavailable` without a socket.
 */
export async function serveGrpc(socketPath: string, service: string, handler: UnaryHandler): Promise<RunningServer> {
  const server = createServer()
  const sessions = new Set<Http2Session>()
  server.on('session', (session) => {
    sessions.add(session)
    session.on('error', () => session.destroy())
    session.on('close', () => sessions.delete(session))
  })
  server.on('stream', (stream, headers) => answer(stream, String(headers[':path'] ?? ''), service, handler))
  await listen(server, socketPath)
  return {
    close: () =>
      new Promise((resolve) => {
        for (const session of sessions) session.destroy()
        server.close(() => resolve())
      }),
  }
}

function listen(server: Http2Server, socketPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new Fault('unavailable', 'The provider server cannot listen', {
          hint: 'The state folder must be on a file system that has sockets, under a path of less than 100 characters.',
          cause,
        }),
      ),
    )
    server.listen(socketPath, () => {
      server.on('error', () => {})
      resolve()
    })
  })
}

function answer(stream: ServerHttp2Stream, path: string, service: string, handler: UnaryHandler): void {
  const parts: Buffer[] = []
  let size = 0
  stream.on('error', () => stream.destroy())
  stream.on('data', (part: Buffer) => {
    size += part.length
    if (size > requestLimit) finish(stream, grpcStatus.tooLarge, 'request too large')
    else parts.push(part)
  })
  stream.on('end', () => {
    if (stream.destroyed || stream.headersSent) return
    const [, calledService, call = ''] = path.split('/')
    if (calledService !== service) return finish(stream, grpcStatus.unimplemented, 'unknown service')
    try {
      const reply = handler(call, message(Buffer.concat(parts)))
      if (reply === null) finish(stream, grpcStatus.unimplemented, `unknown method ${call}`)
      else finish(stream, grpcStatus.ok, '', reply)
    } catch (error) {
      finish(stream, grpcStatus.internal, error instanceof Error ? error.message : String(error))
    }
  })
}

/** A frame is a byte for compression, four for the length, and the message. */
function message(frame: Buffer): Buffer {
  if (frame.length < 5 || frame[0] !== 0 || frame.length < 5 + frame.readUInt32BE(1)) throw new Error('bad frame')
  return frame.subarray(5, 5 + frame.readUInt32BE(1))
}

function finish(stream: ServerHttp2Stream, status: number, text: string, reply?: Uint8Array): void {
  if (stream.destroyed || stream.headersSent) return
  const trailers = { 'grpc-status': String(status), ...(text ? { 'grpc-message': encodeURIComponent(text) } : {}) }
  const headers = { ':status': 200, 'content-type': 'application/grpc' }
  if (reply === undefined) {
    stream.respond({ ...headers, ...trailers }, { endStream: true })
    return
  }
  stream.respond(headers, { waitForTrailers: true })
  stream.on('wantTrailers', () => stream.sendTrailers(trailers))
  const head = Buffer.alloc(5)
  head.writeUInt32BE(reply.length, 1)
  stream.end(Buffer.concat([head, reply]))
}
