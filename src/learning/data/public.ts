import { readFile } from 'node:fs/promises'
import { Fault } from '../../core/fault.ts'
import type { Example } from './split.ts'

export type PublicRow = Example & { source: 'nl2bash' | 'tldr' }

async function readLines(path: string): Promise<Record<string, unknown>[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new Fault('not-found', `The data file ${path} cannot be read.`, {
      hint: 'Ingest it first, or give its path.',
      cause,
    })
  }
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as Record<string, unknown>
      } catch (cause) {
        throw new Fault('corrupt', `${path} is broken at line ${index + 1}.`, { hint: 'Ingest the data again.', cause })
      }
    })
}

const usable = (nl: string, cmd: string): boolean =>
  nl.length >= 5 &&
  nl.length <= 300 &&
  cmd.length >= 2 &&
  cmd.length <= 220 &&
  /^[\x20-\x7e]+$/.test(nl) &&
  /^[\x20-\x7e]+$/.test(cmd)

/** {nl, command} rows of nl2bash (MIT). */
export async function readNl2bash(path: string): Promise<PublicRow[]> {
  const rows: PublicRow[] = []
  for (const row of await readLines(path)) {
    if (typeof row.nl !== 'string' || typeof row.command !== 'string')
      throw new Fault('corrupt', `${path} lacks nl or command.`)
    const nl = row.nl
      .replace(/^\((GNU|BSD|Linux)[^)]*\)\s*/i, '')
      .replace(/\s+/g, ' ')
      .trim()
    const cmd = row.command.replace(/\s+/g, ' ').trim()
    if (usable(nl, cmd)) rows.push({ nl, cmd, source: 'nl2bash' })
  }
  return rows
}

/** Tools of tldr worth a compact model's memory: what an everyday shell has. */
const everyday = new Set(
  `ls cp mv rm mkdir rmdir touch ln chmod chown chgrp cat tac less head tail wc cut tr sort uniq sed awk grep egrep find locate xargs tee diff patch comm join
  paste ps kill pkill pgrep top free df du mount lsblk lsof uname uptime who whoami id groups useradd usermod userdel groupadd passwd crontab date cal echo printf
  env export alias history which type man watch time timeout nohup base64 md5sum sha256sum sha1sum make ssh scp rsync curl wget tar zip unzip gzip gunzip zcat bzip2 xz
  ip ss netstat nmap ping dig host nslookup traceroute hostname git jq nc split truncate stat file basename dirname readlink realpath seq shuf nl rev fold column
  expand tree cd pwd test read bc expr sleep bg fg jobs renice nice dd cmp xxd od strings dmesg journalctl systemctl apt apt-get dpkg docker openssl ssh-keygen
  git-log git-commit git-branch git-checkout git-diff git-add git-status git-stash git-reset git-merge git-rebase git-push git-pull git-clone git-tag git-remote git-show
  git-restore git-switch git-clean pip python3 node npm hexdump wall last w finger getent umask ulimit chsh sum cksum tty logger factor yes shred mktemp install`
    .split(/\s+/)
    .filter(Boolean),
)

/**
 * Rows of tldr (CC-BY-4.0). A description names no arguments, its command holds placeholders: those become arguments of the
 * request, in order, so that nothing has to be invented. Rows with more than two are left out.
 */
export async function readTldr(path: string): Promise<PublicRow[]> {
  const rows: PublicRow[] = []
  for (const row of await readLines(path)) {
    const { platform, page, nl, template } = row
    if (typeof page !== 'string' || typeof nl !== 'string' || typeof template !== 'string')
      throw new Fault('corrupt', `${path} lacks page, nl or template.`)
    if (!['common', 'linux'].includes(String(platform)) || !everyday.has(page)) continue
    const names: string[] = []
    const cmd = template
      .replace(/\{\{\[([^\]|{}]*)\|[^\]{}]*\]\}\}/g, '$1')
      .replace(/\{\{([^{}]*)\}\}/g, (_, inner: string) => {
        const value = (inner.split('|')[0] ?? '').replace(/\[.*?\]/g, '').trim()
        if (!names.includes(value)) names.push(value)
        return value
      })
      .replace(/\s+/g, ' ')
      .trim()
    if (names.length > 2 || names.some((name) => /\s|\.\.\./.test(name)) || cmd.includes('{{')) continue
    const description = nl
      .replace(/`/g, '')
      .replace(/\[(\w)\]/g, '$1')
      .replace(/\s*\([^)]*\)/g, '')
      .trim()
    const missing = names.filter((name) => name !== '' && !description.includes(name))
    const tool = page.replace(/-/g, ' ')
    const sentence = `${description}${missing.length > 0 ? ` ${missing.join(' and ')}` : ''}`
    if (usable(sentence, cmd)) rows.push({ nl: `${sentence} using ${tool}`, cmd, source: 'tldr' })
  }
  return rows
}
