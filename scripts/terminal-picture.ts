/**
 * Makes docs/shell-loop.svg: starts the real program in tmux, types what a person would type, and draws what the screen shows.
 * node scripts/terminal-picture.ts
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'provenly-picture-'))
const socket = join(folder, 'tmux')
const [columns, rows] = [92, 46]

const palette = [
  '#1c1f26',
  '#f2777a',
  '#99cc99',
  '#ffcc66',
  '#6699cc',
  '#cc99cc',
  '#66cccc',
  '#d6d9e0',
  '#747c8a',
  '#f99',
  '#b5e5b5',
  '#ffdd99',
  '#99bbee',
  '#e5b5e5',
  '#99e5e5',
  '#fff',
]

const tmux = (...args: string[]) => execFileSync('tmux', ['-S', socket, ...args], { encoding: 'utf8' })
const screen = () => tmux('capture-pane', '-p', '-e', '-t', 'p')

async function waitFor(pattern: RegExp): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (pattern.test(tmux('capture-pane', '-p', '-t', 'p'))) return
    await sleep(200)
  }
  throw new Error(`the screen never showed ${pattern}:\n${tmux('capture-pane', '-p', '-t', 'p')}`)
}

try {
  const work = join(folder, 'work')
  mkdirSync(work)
  writeFileSync(join(work, 'notes.txt'), 'buy milk\ncall foo\nfoo is late\n')
  const env = {
    PATH: `${root}:${process.env.PATH}`,
    HOME: folder,
    PROVENLY_STATE: join(folder, 'state'),
    TERM: 'xterm-256color',
    PS1: '$ ',
    LANG: 'C.UTF-8',
  }
  const assignments = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  tmux(
    'new-session',
    '-d',
    '-s',
    'p',
    '-x',
    String(columns),
    '-y',
    String(rows),
    '-c',
    work,
    'env',
    '-i',
    ...assignments,
    'bash',
    '--norc',
    '--noprofile',
  )
  await waitFor(/\$/)
  tmux('send-keys', '-t', 'p', 'provenly shell "replace foo with bar in notes.txt"', 'Enter')
  await waitFor(/Apply exactly these effects/)
  tmux('send-keys', '-t', 'p', 'Down', 'Enter')
  await waitFor(/Keep it\?/)
  tmux('send-keys', '-t', 'p', 'Enter')
  await waitFor(/\n\$ ?\n*$/)
  mkdirSync(join(root, 'docs'), { recursive: true })
  writeFileSync(join(root, 'docs', 'shell-loop.svg'), draw(screen()))
} finally {
  spawnSync('tmux', ['-S', socket, 'kill-server'])
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 })
}

type Style = { color: string; bold: boolean; dim: boolean }

/** Lines of text with SGR sequences -> SVG. Only what the program uses: colours, bold, dim. */
function draw(text: string): string {
  const lines = text.replace(/\n+$/, '').split('\n')
  const [width, height] = [columns * 8.4 + 40, lines.length * 18 + 60]
  const body = lines
    .map((line, row) => `<text x="20" y="${row * 18 + 52}" xml:space="preserve">${spans(line)}</text>`)
    .join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">
<title>Provenly in a terminal: a request, its card, the change applied</title>
<rect width="${width}" height="${height}" rx="10" fill="#1c1f26"/>
<circle cx="22" cy="18" r="6" fill="#f2777a"/><circle cx="42" cy="18" r="6" fill="#ffcc66"/><circle cx="62" cy="18" r="6" fill="#99cc99"/>
${body}
</svg>
`
}

function spans(line: string): string {
  let style: Style = { color: palette[7] ?? '', bold: false, dim: false }
  let column = 0
  let out = ''
  for (const part of line.split(/(\x1b\[[0-9;]*m)/)) {
    const sequence = /^\x1b\[([0-9;]*)m$/.exec(part)
    if (sequence) style = restyle(style, sequence[1] ?? '')
    else if (part !== '') {
      const escaped = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const extra = `${style.bold ? ' font-weight="bold"' : ''}${style.dim ? ' opacity="0.6"' : ''}`
      out += `<tspan x="${(20 + column * 8.4).toFixed(1)}" fill="${style.color}"${extra}>${escaped}</tspan>`
      column += [...part].length
    }
  }
  return out
}

function restyle(style: Style, codes: string): Style {
  let next = { ...style }
  for (const code of (codes || '0').split(';').map(Number)) {
    if (code === 0) next = { color: palette[7] ?? '', bold: false, dim: false }
    else if (code === 1) next.bold = true
    else if (code === 2) next.dim = true
    else if (code === 22) next = { ...next, bold: false, dim: false }
    else if (code === 39) next.color = palette[7] ?? ''
    else if (code >= 30 && code <= 37) next.color = palette[code - 30] ?? ''
    else if (code >= 90 && code <= 97) next.color = palette[code - 82] ?? ''
  }
  return next
}
