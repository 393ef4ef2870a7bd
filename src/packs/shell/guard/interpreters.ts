import { HOME, isOpaque, REMOTE, SECRET, STAR, taintOf, UNKNOWN } from './marks.ts'
import { isSecret } from './places.ts'
import type { Language } from './programs.ts'
import { checkMode, checkRemoved } from './rules/files.ts'
import { checkWrite } from './rules/writes.ts'
import { fork, note, placeOf, type Shell } from './shell.ts'
import { scanText } from './text-scan.ts'

/**
 * Reads code in another language for what it does to the machine. No parser of six languages: string literals are taken out
 * and joined, the calls that run commands, remove or write files are looked for, and what they are given is judged by the
 * same rules as in the shell. Code is never safe, so what is missed here stays a `review`.
 */
export function checkCode(language: Language, source: string, shell: Shell, program: string, depth = 0): void {
  const evidence = `${program}: ${source.slice(0, 80)}`
  if (source.includes(REMOTE)) note(shell, 'remote-code', 'critical', 'runs code that comes from the network', evidence)
  if (source.includes('\uE003'))
    note(shell, 'hidden-code', 'high', 'runs code that is decoded only when it runs', evidence)
  shell.report.budget -= 20 + source.length / 50
  if (shell.report.budget <= 0 || depth > 4) return
  if (source.length > maximumCode) {
    note(shell, 'too-long', 'medium', 'code that is too long to be read', evidence)
    for (const { rule, risk, message } of scanText(source)) note(shell, rule, risk, message, evidence)
  }
  const code = foldConstants(source.slice(0, maximumCode))
  const names = assignedStrings(code)
  checkCommands(code, names, language, shell)
  checkBackticks(code, language, shell)
  checkFiles(code, names, shell, evidence)
  checkShapes(code, language, shell, evidence)
  for (const call of callsOf(
    code,
    /\b(?:exec|eval|compile|loadstring|load|instance_eval|class_eval|Function|runInThisContext|runInNewContext|create_function|assert|execfile)\s*\(?/g,
    names,
  )) {
    const inner = call.strings.join(' ')
    if (inner.length > 3 && inner !== source) checkCode(language, inner, shell, program, depth + 1)
  }
}

/** Some patterns below look back over what they have read: on code of this length that is still nothing. */
const maximumCode = 8000

const literal = /"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/y

function unescapeLiteral(text: string): string {
  return text.replace(/\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[0-7]{1,3}|[\s\S])/g, (_, code: string) => {
    if (/^[xu]/.test(code) && code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
    if (/^[0-7]+$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8))
    return { n: '\n', t: '\t', r: '\r' }[code] ?? code
  })
}

const quote = (text: string): string => JSON.stringify(text)

/** Writes decoders of constants as the constants, and the ways to say HOME as HOME. */
function foldConstants(source: string): string {
  let code = source
  // Constant concatenation, then `from os import system as s`.
  for (let round = 0; round < 20 && /['"]\s*\+\s*['"]/.test(code); round += 1)
    code = code.replace(
      /(['"])([^'"\\]*)\1\s*\+\s*(['"])([^'"\\]*)\3/g,
      (_, mark: string, left: string, _mark: string, right: string) => `${mark}${left}${right}${mark}`,
    )
  for (const match of code.matchAll(/\bimport\s+(\w+)\s+as\s+(\w+)/g))
    code = code.replace(new RegExp(`(?<![\\w.])${match[2]}\\(`, 'g'), `${match[1]}(`)
  if (code.includes('chr'))
    code = code.replace(/\bchr\s*\(\s*(\d+|0x[0-9a-fA-F]+)\s*\)/g, (_, number: string) =>
      quote(String.fromCharCode(Number(number))),
    )
  code = code.replace(/String\.fromCharCode\s*\(([\d\s,]+)\)/g, (_, list: string) =>
    quote(String.fromCharCode(...list.split(',').map(Number))),
  )
  code = code.replace(
    /(?:(?:base64\.)?(?:b64decode|urlsafe_b64decode|decodebytes|standard_b64decode|decode64|strict_decode64|decode_base64|base64_decode|atob)|Buffer\.from)\s*\(?\s*b?(?:"([A-Za-z0-9+/=_-]+)"|'([A-Za-z0-9+/=_-]+)')\s*(?:,\s*['"](?:base64|utf-?8)['"]\s*)?\)?(?:\s*\.(?:decode|toString)\s*\([^)]*\))?/g,
    (whole, first?: string, second?: string) => {
      const text = Buffer.from(first ?? second ?? '', 'base64').toString('utf8')
      return text === '' ? whole : quote(text)
    },
  )
  code = code.replace(
    /bytes\.fromhex\s*\(\s*['"]([0-9a-fA-F\s]+)['"]\s*\)(?:\.decode\s*\([^)]*\))?/g,
    (_, hex: string) => quote(Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('utf8')),
  )
  code = code.replace(
    /Buffer\.from\s*\(\s*['"]([0-9a-fA-F]+)['"]\s*,\s*['"]hex['"]\s*\)(?:\.toString\s*\([^)]*\))?/g,
    (_, hex: string) => quote(Buffer.from(hex, 'hex').toString('utf8')),
  )
  code = code.replace(
    /(?:\[\s*["']([^"']+)["']\s*\]\.pack\s*\(?["']H\*["']\)?|pack\s*\(?\s*["']H\*["']\s*,\s*["']([0-9a-fA-F]+)["']\s*\)?)/g,
    (_, first?: string, second?: string) => quote(Buffer.from(first ?? second ?? '', 'hex').toString('utf8')),
  )
  code = code.replace(
    /(['"])((?:(?!\1).)*)\1\s*\[::-1\]|(['"])((?:(?!\3).)*)\3\.reverse\b(?:\(\))?/g,
    (_, _q1, first?: string, _q2?: string, second?: string) => quote([...(first ?? second ?? '')].reverse().join('')),
  )
  code = code.replace(/getattr\s*\(\s*([\w.]+|__import__\([^)]*\))\s*,\s*['"](\w+)['"]\s*\)/g, '$1.$2')
  code = code.replace(/\[\s*['"](\w+)['"]\s*\]\s*\(/g, '.$1(')
  code = code.replace(
    /__import__\s*\(\s*['"](\w+)['"]\s*\)|importlib\.import_module\s*\(\s*['"](\w+)['"]\s*\)/g,
    '$1$2',
  )
  code = code.replace(/(?:os\.path\.)?expanduser\s*\(\s*(['"])~/g, `($1${HOME}`)
  code = code.replace(
    /(?:pathlib\.)?Path\.home\(\)|process\.env\.HOME|os\.homedir\(\)|require\(['"]os['"]\)\.homedir\(\)|(?:os\.environ|ENV|\$_ENV|\$_SERVER|\$ENV|process\.env)[[{]\s*['"]?HOME['"]?\s*[\]}]|(?:os\.)?getenv\(['"]HOME['"]\)|Dir\.home|File\.expand_path\(['"]~['"]\)/g,
    `"${HOME}"`,
  )
  return code
}

/** Variables that hold one string, so that `c = "rm -rf /"; system(c)` is seen. */
function assignedStrings(code: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const match of code.matchAll(/([$@%]?[A-Za-z_]\w*)\s*=\s*(?=["'[(])/g)) {
    if (names.size >= 50) break
    const { strings } = readStrings(code, (match.index ?? 0) + match[0].length, names)
    if (strings.length > 0) names.set(match[1] as string, strings.join(' '))
  }
  for (const match of code.matchAll(/\bfor(?:each)?\s+(?:my\s+)?([$@]?\w+)\s+(?:in\s*)?(?=[[(])/g)) {
    const [first] = readStrings(code, (match.index ?? 0) + match[0].length, names).strings
    if (first !== undefined) names.set(match[1] as string, first)
  }
  return names
}

type Call = { name: string; strings: string[]; rest: string }

function callsOf(code: string, pattern: RegExp, names: ReadonlyMap<string, string>): Call[] {
  const calls: Call[] = []
  for (const match of code.matchAll(pattern)) {
    if (calls.length >= 60) break
    const start = (match.index ?? 0) + match[0].length
    const { strings, end } = readStrings(code, start, names)
    calls.push({ name: match[0], strings, rest: code.slice(start, Math.min(code.length, Math.max(end, start) + 60)) })
  }
  return calls
}

/** The string arguments from `start` on: neighbours joined by +, . or nothing are one string, commas separate. */
function readStrings(
  code: string,
  start: number,
  names: ReadonlyMap<string, string>,
): { strings: string[]; end: number } {
  const strings: string[] = []
  let joined: string | undefined
  let index = start
  let depth = 0
  for (let steps = 0; index < code.length && steps < 400; steps += 1) {
    const char = code[index] as string
    literal.lastIndex = index
    const match = /["']/.test(char) ? literal.exec(code) : null
    if (match) {
      const text = unescapeLiteral(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
      joined = (joined ?? '') + text
      index += match[0].length
    } else if (/[$@A-Za-z_]/.test(char)) {
      const word = /^[$@%]?\w+/.exec(code.slice(index, index + 60))?.[0] ?? char
      const known = names.get(word)
      if (known !== undefined) joined = (joined ?? '') + known
      else if (
        !/^(b|r|f|u|rb|br|qw|q|qq|new|const|let|var|shell|True|true|String|args|cmd|check|recursive|force)$/.test(word)
      )
        joined = joined === undefined ? undefined : joined + UNKNOWN
      index += word.length
      const after = code[index]
      if (/^q[qwx]?$/.test(word) && after !== undefined && /[({[/|]/.test(after)) {
        const close = { '(': ')', '{': '}', '[': ']' }[after] ?? after
        const end = code.indexOf(close, index + 1)
        if (end > 0) {
          joined = (joined ?? '') + code.slice(index + 1, end)
          index = end + 1
        }
      }
    } else if (char === ',') {
      if (joined !== undefined) strings.push(joined)
      joined = undefined
      index += 1
    } else if (char === '(' || char === '[') {
      depth += 1
      index += 1
    } else if (char === ')' || char === ']') {
      depth -= 1
      index += 1
      if (depth < 0) break
    } else if (/[+.\s]/.test(char)) index += 1
    else break
  }
  if (joined !== undefined) strings.push(joined)
  return { strings, end: index }
}

const runners =
  /\b(?:system|popen\d?|exec(?:[lv]p?e?|Sync|File|FileSync)?|spawn(?:Sync|[lv]p?e?)?|run|call|check_output|check_call|Popen|getoutput|getstatusoutput|shell_exec|passthru|proc_open|pcntl_exec|execute|capture2e?|capture3|open3|popen2e|create_subprocess_shell|create_subprocess_exec|execa|shell-command|command|sh|io\.popen|syscmd|esyscmd|pipeline|IO\.popen|Open3\.\w+|posix_spawn|readpipe|bash|send-command|spawn_shell|startProcess|callProcess|Command)\s*[(\s]\s*(?=["'[($@A-Za-z_q])/g

function checkCommands(code: string, names: ReadonlyMap<string, string>, language: Language, shell: Shell): void {
  for (const call of callsOf(code, runners, names)) {
    const [first, ...rest] = call.strings
    if (first === undefined || first === '') {
      shell.report.unknownRan = true
      continue
    }
    const inner = fork(shell)
    if (/\s/.test(first) || rest.length === 0) inner.follow.text(first, inner, { stdin: undefined })
    // execl("/bin/rm", "rm", "-rf", "/"): the second string may be the name again.
    else if (rest[0] === first.split('/').at(-1) && first.includes('/'))
      inner.follow.argv([first, ...rest.slice(1)], inner, { stdin: undefined })
    else inner.follow.argv([first, ...rest.filter((text) => text !== 'shell')], inner, { stdin: undefined })
  }
  if (language === 'tcl' || language === 'other') {
    for (const match of code.matchAll(/\b(?:exec|do shell script)\s+"?((?:[^"\n\];\\]|\\.)+)/g))
      follow(unescapeLiteral(match[1] ?? ''), shell)
  }
  // What is printed into a shell runs there.
  if (
    /["']\s*\|\s*(?:\/\w+)*\/?(?:ba|da|z|k)?sh\b/.test(code) ||
    /popen\w*\s*\(\s*["'](?:\/\w+)*\/?(?:ba|da|z)?sh\b/.test(code)
  )
    for (const match of code.matchAll(
      /\b(?:print|puts|write|fputs|fwrite|fprintf)\b[^"';]*(["'])((?:\\.|(?!\1).)*)\1/g,
    ))
      follow(unescapeLiteral(match[2] ?? ''), shell)
  if (language === 'perl' || language === 'ruby') {
    for (const match of code.matchAll(/\b(?:system|exec|spawn)\s*\(?\s*(?:qw|%w)\s*[({[/]([^)}\]/]*)/g)) {
      const inner = fork(shell)
      inner.follow.text(match[1] ?? '', inner, { stdin: undefined })
    }
    for (const match of code.matchAll(/\bopen\s*\(?[^;]*?["']\s*(?:\|\s*([^"']+)|([^"'|]+)\|\s*)["']/g)) {
      const inner = fork(shell)
      inner.follow.text(match[1] ?? match[2] ?? '', inner, { stdin: undefined })
    }
  }
}

function checkBackticks(code: string, language: Language, shell: Shell): void {
  if (language === 'node' || language === 'python') {
    if (language === 'node') {
      for (const match of code.matchAll(
        /(?:\b(?:exec|execSync|spawn|spawnSync|execFile|execFileSync)|\$)\s*\(?\s*`([^`]+)`/g,
      ))
        follow(match[1], shell)
    }
    return
  }
  for (const match of code.matchAll(
    /`([^`]+)`|%x\s*[({[|/]([^)}\]|/]*(?:\/[^)}\]|]*)?)[)}\]|/]|\bqx\s*[({[|/']([^)}\]|']*)[)}\]|/']/g,
  ))
    follow(match[1] ?? match[2] ?? match[3], shell)
}

function follow(text: string | undefined, shell: Shell): void {
  if (text === undefined) return
  const inner = fork(shell)
  inner.follow.text(text, inner, { stdin: undefined })
}

const removers =
  /\b(?:rmtree|remove_tree|removeSync|rm_rf|rm_r|rm_f|remove_dir|remove_entry(?:_secure)?|remove_entry_secure|remove|unlink(?:Sync)?|rmdir(?:Sync)?|rmSync|rm|rimraf(?:\.sync)?|emptyDirSync|emptyDir|delete|removedirs|deleteTree|delete_tree|removeAll|os\.remove|fs\.rm|Deno\.remove)\s*\(?\s*(?:Path\s*\(\s*)?(?=["'[({$@A-Za-z_/])/g
const writers =
  /\b(?:open|fopen|writeFile(?:Sync)?|appendFile(?:Sync)?|createWriteStream|file_put_contents|File\.(?:write|open|truncate|symlink)|IO\.write|truncate(?:Sync)?|copyfile|copyFile(?:Sync)?|copy|cp|move|rename(?:Sync)?|write_text|write_bytes|sysopen|io\.open|symlink)\s*\(?\s*(?=["'[($@A-Za-z_<>+])/g

function checkFiles(code: string, names: ReadonlyMap<string, string>, shell: Shell, evidence: string): void {
  for (const call of callsOf(code, removers, names)) {
    const recursive =
      /tree|rm_r|dir|rimraf|empty|entry|Tree|All|Deno|\brm\b|removeSync/.test(call.name) || /recursive/.test(call.rest)
    for (const path of call.strings) if (looksLikePath(path)) checkRemoved(shell, path, recursive, evidence)
  }
  for (const match of code.matchAll(/Path\s*\(\s*["']([^"']+)["']\s*\)\.(unlink|rmdir|write_text|write_bytes)/g)) {
    if (match[2]?.startsWith('write')) checkWrite(shell, match[1] ?? '', 'truncate')
    else checkRemoved(shell, match[1] ?? '', false, evidence)
  }
  if (/\b(delete|unlink|remove|rm|rmtree|rm_r)\b/.test(code)) {
    for (const match of code.matchAll(
      /(?:Dir\.glob|glob\.i?glob|Dir\[|\bglob)\s*\(?\s*["']([^"']+)["']|<(\/[^>\s]*\*)>/g,
    ))
      checkRemoved(shell, (match[1] ?? match[2] ?? '').replaceAll('*', STAR), true, evidence)
  }
  for (const call of callsOf(code, writers, names)) {
    const [first = '', second = ''] = call.strings
    const joined = call.strings.join(' ')
    const perl = /^\s*(>>?|\+[<>])\s*(.+)$/.exec(first)
    if (perl) checkWrite(shell, (perl[2] ?? '').trim(), perl[1] === '>>' ? 'append' : 'truncate', UNKNOWN)
    else if (/^\s*(>>?|\+[<>])/.test(second) || /^\s*(>>?|\+[<>])/.test(first)) {
      const path = call.strings.find((text) => looksLikePath(text) && !/^[<>+]/.test(text))
      if (path !== undefined) checkWrite(shell, path, /^\s*>>/.test(joined) ? 'append' : 'truncate', UNKNOWN)
    } else if (/^(f?open|io\.open|File\.open)/.test(call.name.trim())) {
      if (/^[rb]*[wax+]|^r\+/.test(second) && !/^rb?$/.test(second))
        checkWrite(shell, first, second.startsWith('a') ? 'append' : 'truncate', UNKNOWN)
      else if (isSecret(placeOf(shell, first))) note(shell, 'reads-secret', 'medium', 'reads secrets', first)
    } else if (/rename|move|copy|cp|symlink/i.test(call.name)) {
      if (/rename|move/.test(call.name) && looksLikePath(first)) checkRemoved(shell, first, true, evidence)
      if (looksLikePath(second)) checkWrite(shell, second, 'truncate')
    } else if (looksLikePath(first))
      checkWrite(
        shell,
        first,
        /append/i.test(call.name) || /FILE_APPEND/.test(call.rest) ? 'append' : 'truncate',
        UNKNOWN,
      )
  }
  for (const match of code.matchAll(
    /\bl?ch(?:mod|own)(?:Sync|_R)?\s*\(?\s*(?:(0?o?[0-7]+)\s*,\s*)?["']([^"']+)["']\s*(?:,\s*(?:0o?)?([0-7]+))?/g,
  )) {
    const mode = (match[1] ?? match[3] ?? '').replace(/^0?o/, '')
    checkMode(shell, mode, [match[2] ?? ''], evidence)
    const place = placeOf(shell, match[2] ?? '')
    if (
      place.base === 'root' &&
      (place.parts.length === 0 || /^(etc|usr|bin|sbin|lib|var|boot)$/.test(place.parts[0] ?? '')) &&
      place.parts.length <= 2
    )
      note(shell, 'permissions', 'critical', 'changes the permissions of the system', evidence)
  }
}

function looksLikePath(text: string): boolean {
  return (
    text !== '' &&
    !text.includes('\n') &&
    (/[/~*.]/.test(text) || text.startsWith(HOME) || isOpaque(text)) &&
    !/^(https?|ftp):/.test(text)
  )
}

function checkShapes(code: string, language: Language, shell: Shell, evidence: string): void {
  const opensSocket =
    /\b(socket\.socket|socket\.create_connection|import\s+socket|TCPSocket|TCPServer|IO::Socket|net\.(?:connect|createConnection|Socket|createServer)|require\(['"]net['"]\)|fsockopen|pfsockopen|stream_socket_client|socket_create|socket_connect|use Socket|asyncio\.open_connection|Deno\.connect|luasocket|require\s*\(?['"]socket['"]\)?)|\/inet\/(tcp|udp)\//.test(
      code,
    )
  const runs =
    /\b(subprocess|os\.(?:dup2|exec\w*|system|popen)|pty\.spawn|dup2|child_process|spawn|exec[lv]?p?e?\b|system|popen|shell_exec|passthru|proc_open|getline|execute)\b|\/bin\/(ba|z|da|k)?sh|`|cmd\.exe|>&S|<&S/.test(
      code,
    )
  if (opensSocket && runs) note(shell, 'reverse-shell', 'critical', 'connects a shell to the network', evidence)
  const downloads =
    /\b(urlopen|urlretrieve|requests\.get|requests\.request|httpx\.get|urllib2?\.|LWP::|Net::HTTP|open-uri|OpenURI|URI\.open|fetch\s*\(|https?\.get\s*\(|require\(['"]https?['"]\)\.(?:get|request)\s*\(|file_get_contents\s*\(\s*['"]https?:|HTTP::Tiny|WWW::Mechanize|socket\.http|axios\.get|curl_exec|URI\.parse)/.test(
      code,
    ) || /(include|require)(_once)?\s*\(?\s*['"]https?:/.test(code)
  const evaluates =
    /\beval\b|\b(exec|compile|system|popen|subprocess|os\.exec\w*|instance_eval|child_process|execSync|Function|shell_exec|passthru|loadstring|load|vm\.run\w*|include|require_once)\b\s*[.(\s]|\|\s*sh\b|do\s*\{/.test(
      code,
    )
  if (downloads && evaluates && !/^\s*import json|json\.load/.test(code))
    note(shell, 'remote-code', 'critical', 'runs code that comes from the network', evidence)
  const posts =
    /\b(requests\.(post|put)|urlopen\([^)]*data|http\.request|https\.request|Net::HTTP\.post\w*|HTTP::Request|socket\.socket|sendall|smtplib|axios\.post|method:\s*['"]POST)/i.test(
      code,
    )
  if (
    posts &&
    (secretLiteral.test(code) ||
      /os\.environ(?!\[)|process\.env\b(?!\.)|ENV\.to_h|%ENV/.test(code) ||
      code.includes(SECRET))
  )
    note(shell, 'exfiltration', 'critical', 'sends secrets to the network', evidence)
  if (
    /\bfork\s+while\b|\bfork\(\)\s+for\b.*\b(?:iter\(|count\(|range\(\d{4,})|(?:\b|\\n)while\s*\(?\s*(1|true|True|:)?\s*\)?\s*[:{]?[\s\S]{0,40}\b(os\.)?fork\b|\bloop\s*(do|\{)[\s\S]{0,30}\bfork\b|\bfor\s*\(\s*;\s*;\s*\)[\s\S]{0,40}\b(fork|spawn)\b|while\s*\(\s*(1|true)\s*\)[\s\S]{0,60}\b(spawn|fork|exec)\b/.test(
      code,
    )
  )
    note(shell, 'fork-bomb', 'critical', 'starts processes without end', evidence)
  if (
    /\b(?:os\.)?kill(?:pg)?\s*\(?\s*(?:-1\b|-?9\s*,\s*-1\b|['"]?(?:SIG)?KILL['"]?\s*(?:,|=>)\s*-1\b)|process\.kill\s*\(\s*-1\b|Process\.kill\s*\(?\s*[^,]+,\s*-1\b/.test(
      code,
    )
  )
    note(shell, 'kills-everything', 'critical', 'kills every process', evidence)
  if (/\bset(?:re)?uid\s*\(\s*0/.test(code) && runs)
    note(shell, 'setuid', 'critical', 'becomes the administrator and runs a program', evidence)
  if (language === 'python' && /ctypes|mmap|\/dev\/mem/.test(code) && /\/dev\/mem|libc\.reboot/.test(code))
    note(shell, 'writes-device', 'critical', 'writes to the machine directly', evidence)
}

const secretLiteral =
  /\.ssh\/|id_rsa|id_ed25519|\/etc\/(shadow|passwd)|\.aws\/credentials|\.netrc|\.git-credentials|\.kube\/config|\.gnupg/

/** awk: `system()`, pipes to and from commands, and output files. Returns false where the program is not fully understood. */
export function checkAwk(
  source: string,
  shell: Shell,
  stdin: string | undefined,
  preset: ReadonlyMap<string, string>,
): boolean {
  if (source.length > maximumCode) {
    for (const { rule, risk, message } of scanText(source)) note(shell, rule, risk, message)
    return false
  }
  if (!/system|\||>|getline|@|\/inet/.test(source) && !isOpaque(source)) return true
  const names = new Map([...preset, ...assignedStrings(source)])
  let understood = !isOpaque(source)
  for (const call of callsOf(source, /\bsystem\s*\(/g, names)) {
    const text = call.strings.join(' ')
    if (text !== '' && !/\$/.test(call.rest.split(')')[0] ?? '')) follow(text, shell)
    else {
      // system($0) runs its input.
      if (stdin !== undefined) shell.follow.text(stdin, fork(shell), { stdin: undefined })
      else if (text !== '') follow(text + UNKNOWN, shell)
      note(shell, 'unknown-code', 'medium', 'awk runs commands made from its input')
      shell.report.unknownRan = true
      understood = false
    }
  }
  const bare = blankLiterals(source)
  for (const match of bare.matchAll(/\|&?\s*(getline)?/g)) {
    const index = match.index ?? 0
    if (bare[index + 1] === '|' || bare[index - 1] === '|') continue
    const after = match[1] === undefined ? readStrings(source, index + match[0].length, names).strings[0] : undefined
    const before =
      match[1] === undefined
        ? undefined
        : (/(["'])((?:(?!\1).)*)\1\s*$/.exec(source.slice(0, index))?.[2] ??
          names.get(/(\w+)\s*$/.exec(source.slice(0, index))?.[1] ?? ''))
    const command = after ?? before
    if (command === undefined) {
      if (stdin !== undefined && /print\s*\|?|\$0/.test(source)) shell.report.unknownRan = true
      note(shell, 'unknown-code', 'medium', 'awk runs a command that is not known')
      understood = false
    } else {
      const inner = fork(shell)
      inner.follow.text(unescapeLiteral(command), inner, {
        stdin: /print/.test(source) ? printedText(source, stdin) : undefined,
      })
    }
  }
  for (const match of bare.matchAll(/\b(?:print|printf)\b[^;}\n|]*?(>>?)\s*/g)) {
    const start = (match.index ?? 0) + match[0].length
    const inParenthesis = (match[0].match(/\(/g)?.length ?? 0) > (match[0].match(/\)/g)?.length ?? 0)
    if (inParenthesis) continue
    const [file] = readStrings(source, start, names).strings
    if (file === undefined) {
      note(shell, 'writes', 'medium', 'awk writes to a file named by its input')
      understood = false
    } else if (!/^\/dev\/std(out|err)$/.test(file))
      checkWrite(shell, file, match[1] === '>>' ? 'append' : 'truncate', printedText(source, stdin))
  }
  if (/\/inet\//.test(source)) {
    note(shell, 'socket', 'medium', 'awk opens a network connection')
    if (/getline/.test(source) && /\||system/.test(bare))
      note(shell, 'reverse-shell', 'critical', 'connects a shell to the network', source.slice(0, 80))
  }
  if (/@(load|include|\w+\s*\()/.test(bare)) {
    note(shell, 'unknown-code', 'medium', 'awk calls a function that is not known')
    understood = false
  }
  return understood
}

function printedText(source: string, stdin: string | undefined): string {
  const printed = [...source.matchAll(/\bprintf?\s*\(?\s*"((?:[^"\\]|\\.)*)"/g)].map((match) =>
    unescapeLiteral(match[1] ?? ''),
  )
  if (printed.length === 0) return stdin ?? UNKNOWN
  return /\$|,/.test(source) ? `${printed.join('\n')}${taintOf(stdin)}` : printed.join('\n')
}

/** Strings and regular expressions replaced by blanks of the same length. */
function blankLiterals(source: string): string {
  return source.replace(/"(?:[^"\\]|\\.)*"|(?<=^|[\s(,!~&|{;])\/(?:[^/\\\n]|\\.)+\//g, (text) =>
    '_'.repeat(text.length),
  )
}
