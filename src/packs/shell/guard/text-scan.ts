import type { Finding } from '../../../core/verdict.ts'

/** Looking at the command as text: before parsing, and where parsing fails. */

// Zero-width, bidirectional controls, tags, variation selectors, soft hyphen, fillers, odd spaces, C0/C1 controls.
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|\u034f|\u17b4|\u17b5|[\u180b-\u180d\u180f]|\u{e0001}|[\u{e0020}-\u{e007f}]|[\u{e0100}-\u{e01ef}]|[\ufe00-\ufe0f]/u
// Letters of other alphabets, and full-width and mathematical forms, that look like ASCII.
const lookalike =
  /[\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u13a0-\u13ff\u1d00-\u1d7f\u2010-\u2015\u2044\u2212\u2215\u2236\u29f8\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2100-\u214f\u2160-\u217f\ua4d0-\ua4ff\u01c0-\u01c3\u037e\u2024\ua789\u02d0]/u

const lookalikes: Record<string, string> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  м: 'm',
  к: 'k',
  т: 't',
  г: 'r',
  п: 'n',
  в: 'b',
  ӏ: 'l',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ρ: 'p',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ϲ: 'c',
  '⁄': '/',
  '∕': '/',
  '⧸': '/',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '―': '-',
  ꓣ: 'R',
  ꓟ: 'M',
}

/** Private-use characters carry meaning inside the guard, so none may come in from outside. */
export function withoutPrivateUse(command: string): string {
  return /[\uE000-\uE00F]/.test(command) ? command.replace(/[\uE000-\uE00F]/g, '\ufffd') : command
}

export function hasInvisible(command: string): boolean {
  return invisible.test(command) || /[\uE000-\uF8FF]/.test(command) || !command.isWellFormed()
}

export function hasLookalikes(command: string): boolean {
  return lookalike.test(command)
}

/** The command as it looks to a person: invisible characters gone, look-alikes replaced. */
export function asItLooks(command: string): string {
  const visible = command.replace(new RegExp(invisible.source, 'gu'), (char) =>
    /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/.test(char) ? ' ' : '',
  )
  return visible.normalize('NFKC').replace(/[^\x00-\x7f]/g, (char) => lookalikes[char] ?? char)
}

const suspicious: [RegExp, string][] = [
  [
    /\brm\s+(-\S+\s+)*-\S*[rR]\S*\s+(-\S+\s+)*["']?(\/|~|\$HOME|\/\*|\/(etc|usr|bin|home|var|boot|lib|root)\b)/,
    'removes a system tree',
  ],
  [/\b(mkfs(\.\w+)?|wipefs|blkdiscard|shred)\b[^\n]*\/dev\//, 'erases a device'],
  [/\bdd\b[^\n]*\bof=\/dev\/(sd|hd|vd|nvme|mmcblk|disk)/, 'writes over a device'],
  [/>\s*\/dev\/(sd[a-z]|hd[a-z]|vd[a-z]|nvme\d|mmcblk\d)/, 'writes over a device'],
  [/\b(curl|wget)\b[^\n|;]*\|\s*(sudo\s+)?(ba|z|da|k)?sh\b/, 'runs code that comes from the network'],
  [/\bch(mod|own)\s+(-\S+\s+)*-\S*R\S*\s+[^\n;|]*\s\/(\s|$|etc\b|usr\b)/, 'changes the permissions of the system'],
  [/:\s*\(\s*\)\s*\{\s*:\s*\|\s*:/, 'starts processes without end'],
  [/\/dev\/(tcp|udp)\/[^\n]*\b(ba)?sh\b|\b(ba)?sh\b[^\n]*\/dev\/(tcp|udp)\//, 'connects a shell to the network'],
  [/>\s*\/etc\/(passwd|shadow|sudoers|fstab)\b/, 'writes over system configuration'],
  [/\bfind\s+\/\s[^\n]*-(delete|exec\s+rm)\b/, 'removes a system tree'],
]

/** For what cannot be parsed or read to the end: patterns, which err on the side of danger. */
export function scanText(command: string): Finding[] {
  const text = command.length > 300_000 ? command.slice(0, 300_000) : command
  const found: Finding[] = []
  for (const line of text.split('\n').slice(0, 5000)) {
    if (line.length > 5000) {
      for (let start = 0; start < line.length && found.length === 0; start += 4000)
        scanLine(line.slice(start, start + 5000), found)
    } else scanLine(line, found)
    if (found.length > 0) break
  }
  return found
}

function scanLine(line: string, found: Finding[]): void {
  for (const [pattern, message] of suspicious) {
    const match = pattern.exec(line)
    if (match)
      found.push({
        rule: 'text-scan',
        risk: 'high',
        message: `looks as if it ${message}, and could not be read as shell`,
        evidence: match[0].slice(0, 100),
      })
  }
}
