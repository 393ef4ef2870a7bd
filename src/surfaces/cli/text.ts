/** Control characters as pictures, bidirectional and invisible ones as escapes: untrusted text can not drive the terminal. */
export function visible(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < 0x20) return String.fromCodePoint(0x2400 + code)
      if (code === 0x7f) return '\u2421'
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
    },
  )
}

/** The same for what must stay on one line, such as names of files. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\u240a').replaceAll('\t', '\u2409')
}

/** Cuts to `lines` lines and `columns` characters each, and says what was left out. */
export function excerpt(text: string, lines: number, columns: number): string[] {
  const all = visible(text.replace(/\n$/, '')).split('\n')
  const shown = all.slice(0, lines).map((line) => (line.length > columns ? `${line.slice(0, columns - 1)}…` : line))
  if (all.length > lines) shown.push(`… ${all.length - lines} more lines`)
  return shown
}

export function bytes(size: number): string {
  if (size < 1024) return `${size} B`
  const units = ['KiB', 'MiB', 'GiB', 'TiB']
  let value = size
  let unit = -1
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`
}

export function milliseconds(value: number): string {
  return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`
}

export function permissions(mode: number): string {
  const letters = 'rwxrwxrwx'
  return [...letters].map((letter, place) => (mode & (1 << (8 - place)) ? letter : '-')).join('')
}
