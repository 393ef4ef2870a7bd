import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { canonicalJson, sha256 } from '../core/digest.ts'
import { Fault } from '../core/fault.ts'
import type { LedgerHead } from '../core/ledger.ts'
import { fileFault } from './faults.ts'

/** Signs heads with this machine's key and knows whose signatures to believe. The key is made when first needed. */
export type LedgerKey = {
  sign(head: { seq: number; hash: string }): LedgerHead
  /** Why the signature is not to be believed, else null. */
  distrust(head: LedgerHead): string | null
}

export function createLedgerKey(stateDir: string): LedgerKey {
  const folder = join(stateDir, 'keys')
  let own: { id: string; key: KeyObject } | null = null
  return {
    sign({ seq, hash }) {
      own ??= loadOrCreate(folder)
      const signature = sign(null, signed(seq, hash, own.id), own.key).toString('base64')
      return { seq, hash, keyId: own.id, signature }
    },
    distrust({ seq, hash, keyId, signature }) {
      const key = readTrusted(folder).get(keyId)
      if (!key) return `it is signed by the key "${keyId}", which is not among those in ${join(folder, 'trusted')}`
      const genuine = verify(null, signed(seq, hash, keyId), key, Buffer.from(signature, 'base64'))
      return genuine ? null : `its signature is not one of the key ${keyId}`
    },
  }
}

/** The leading word keeps a signature over something else from ever passing for one over a head. */
function signed(seq: number, hash: string, keyId: string): Buffer {
  return Buffer.from(`provenly-ledger-head ${canonicalJson({ seq, hash, keyId })}`)
}

function keyIdOf(key: KeyObject): string {
  return sha256(key.export({ type: 'spki', format: 'der' })).slice(0, 16)
}

function loadOrCreate(folder: string): { id: string; key: KeyObject } {
  const path = join(folder, 'ledger.key')
  try {
    mkdirSync(join(folder, 'trusted'), { recursive: true, mode: 0o700 })
    const pem = readIfThere(path) ?? create(path)
    const key = parsePrivate(pem, path)
    const publicKey = createPublicKey(key)
    const id = keyIdOf(publicKey)
    const trusted = join(folder, 'trusted', `${id}.pem`)
    if (readIfThere(trusted) === null)
      writeWhole(trusted, String(publicKey.export({ type: 'spki', format: 'pem' })), renameSync)
    return { id, key }
  } catch (error) {
    throw fileFault(error, path)
  }
}

/** Of two processes that make a key at once, the second finds the first one's: a link never replaces. */
function create(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  try {
    writeWhole(path, pem, (from, to) => {
      linkSync(from, to)
      rmSync(from)
    })
    return pem
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return readFileSync(path, 'utf8')
    throw error
  }
}

function writeWhole(path: string, text: string, place: (from: string, to: string) => void): void {
  const temporary = `${path}.${process.pid}.new`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    place(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

function parsePrivate(pem: string, path: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch (cause) {
    throw new Fault('corrupt', `the ledger's key ${path} cannot be read`, {
      hint: `restore it from a backup, or move it away so that a new one is made: mv ${path} ${path}.damaged`,
      cause,
    })
  }
}

/** Named by what the key is and not by what its file is called, so that renaming a file lends nobody an identity. */
function readTrusted(folder: string): Map<string, KeyObject> {
  const trusted = new Map<string, KeyObject>()
  const directory = join(folder, 'trusted')
  for (const name of listIfThere(directory).filter((file) => file.endsWith('.pem'))) {
    const pem = readIfThere(join(directory, name))
    try {
      const key = createPublicKey(pem ?? '')
      if (key.asymmetricKeyType === 'ed25519') trusted.set(keyIdOf(key), key)
    } catch {
      // A file that is no key vouches for nothing; a head signed by it is reported as untrusted.
    }
  }
  return trusted
}

function readIfThere(path: string): string | null {
  return ifThere(() => readFileSync(path, 'utf8'), null)
}

function listIfThere(path: string): string[] {
  return ifThere(() => readdirSync(path), [])
}

function ifThere<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise
    throw error
  }
}
