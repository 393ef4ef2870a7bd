import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type ClientHttp2Session, connect } from 'node:http2'
import { connect as connectSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type RunningServer, serveGrpc } from './grpc-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'provenly-grpc-'))
const socketPath = join(folder, 'socket')
let server: RunningServer
let session: ClientHttp2Session

before(async () => {
  server = await serveGrpc(socketPath, 'test.Service', (call, request) => {
    if (call === 'Fail') throw new Error('no good')
    return call === 'Echo' ? request : null
  })
  session = connect('http://localhost', { createConnection: () => connectSocket(socketPath) })
})
after(async () => {
  session.destroy()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function call(path: string, frame: Buffer): Promise<{ status: string; body: Buffer }> {
  const stream = session.request({ ':method': 'POST', ':path': path, 'content-type': 'application/grpc' })
  let status = ''
  const parts: Buffer[] = []
  stream.on('response', (headers) => {
    status = String(headers['grpc-status'] ?? status)
  })
  stream.on('trailers', (trailers) => {
    status = String(trailers['grpc-status'])
  })
  stream.on('data', (part: Buffer) => parts.push(part))
  stream.end(frame)
  await once(stream, 'close')
  return { status, body: Buffer.concat(parts) }
}

const frame = Buffer.from([0, 0, 0, 0, 2, 7, 8])

test('a call is answered', async () => {
  assert.deepEqual(await call('/test.Service/Echo', frame), { status: '0', body: frame })
})

test('what is not known, fails or is no frame ends its own call only', async () => {
  assert.equal((await call('/test.Service/Other', frame)).status, '12')
  assert.equal((await call('/other.Service/Echo', frame)).status, '12')
  assert.equal((await call('/test.Service/Fail', frame)).status, '13')
  assert.equal((await call('/test.Service/Echo', Buffer.from([0, 255, 255, 255, 255]))).status, '13')
  assert.equal((await call('/test.Service/Echo', Buffer.alloc(0))).status, '13')
  assert.equal((await call('/test.Service/Echo', frame)).status, '0')
})

test('bytes that are not HTTP/2 do not disturb the others', async () => {
  const socket = connectSocket(socketPath)
  socket.on('error', () => {}).resume()
  socket.end('GET / HTTP/1.1\r\n\r\n\0\0\0')
  await once(socket, 'close')
  assert.equal((await call('/test.Service/Echo', frame)).status, '0')
})
