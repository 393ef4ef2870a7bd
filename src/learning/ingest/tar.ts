import { Fault } from '../../core/fault.ts'

/** Regular files of an uncompressed tar archive (ustar and GNU long names), by path. Throws Fault `corrupt` when it is cut off. */
export function readTar(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const text = (start: number, length: number): string =>
    new TextDecoder().decode(bytes.subarray(start, start + length)).replace(/\0.*$/s, '')
  let longName: string | null = null
  for (let at = 0; at + 512 <= bytes.length; ) {
    const name = text(at, 100)
    if (name === '') break
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8)
    const kind = text(at + 156, 1)
    const body = bytes.subarray(at + 512, at + 512 + size)
    if (Number.isNaN(size) || body.length < size)
      throw new Fault('corrupt', 'The archive is cut off.', {
        hint: 'Ingest again: the download goes on where it stopped.',
      })
    const prefix = text(at + 345, 155)
    if (kind === 'L') longName = new TextDecoder().decode(body).replace(/\0.*$/s, '')
    else {
      if (kind === '0' || kind === '') files.set(longName ?? (prefix === '' ? name : `${prefix}/${name}`), body)
      longName = null
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
