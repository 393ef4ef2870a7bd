import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../../core/fault.ts'

/** Opens text in the person's own editor and returns what they left; null when the editor ended with an error. */
export function editText(text: string, editor: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'provenly-edit-'))
  const file = join(folder, 'proposal.txt')
  try {
    writeFileSync(file, text, { mode: 0o600 })
    // An editor is a command line by custom: EDITOR="code --wait".
    const { status, error } = spawnSync('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' })
    if (error) throw new Fault('unavailable', `the editor can not be started: ${error.message}`)
    return status === 0 ? readFileSync(file, 'utf8') : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
