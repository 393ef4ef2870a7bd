import { open } from 'node:fs/promises'
import { Fault } from '../core/fault.ts'

/**
 * Says in one line why a path is no GGUF file, before llama.cpp prints its own pages about it. Truncation further inside is
 * left to the loader, which checks every tensor against the end of the file. Throws Fault `unavailable`.
 */
export async function checkGgufFile(name: string, file: string): Promise<void> {
  const refuse = (problem: string, hint: string, cause?: unknown) =>
    new Fault('unavailable', `model ${name}: ${file} ${problem}`, { hint, cause })
  const anotherFile = `Point "path" of ${name} in models.yaml at a GGUF file.`
  let handle: Awaited<ReturnType<typeof open>>
  try {
    handle = await open(file, 'r')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    throw refuse(code === 'ENOENT' ? 'does not exist' : `cannot be opened (${String(code)})`, anotherFile, error)
  }
  try {
    const status = await handle.stat()
    if (!status.isFile()) throw refuse('is not a file', anotherFile)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(24), 0, 24, 0)
    const head = buffer.subarray(0, bytesRead)
    if (head.toString('latin1', 0, 4) !== 'GGUF') throw refuse('is not a GGUF file', anotherFile)
    if (bytesRead < 24) throw refuse('is cut off', 'Download it again, and compare its checksum.')
  } finally {
    await handle.close()
  }
}
