export type Part = {
  text: string
  kind: 'program' | 'option' | 'operator' | 'word' | 'space'
  at: number
  note?: string
}

const programs: Record<string, string> = Object.fromEntries(
  `awk|works on columns of text
base64|encodes or decodes
basename|last part of a path
bash|runs another shell
cat|prints files
chmod|changes permissions
chown|changes owners
cp|copies files
cut|takes columns of text
curl|fetches from the network
date|prints or reads a date
dd|copies raw data
df|shows free disk space
diff|compares files
dirname|the folder of a path
du|shows how much space files take
echo|prints words
env|sets variables for a program
file|says what kind of data files hold
find|looks for files
git|version control
grep|prints the lines that match
gunzip|unpacks gzip files
gzip|packs files
head|prints the first lines
jq|works on JSON
kill|ends processes
ln|makes links
ls|lists files
mkdir|makes folders
mktemp|makes a temporary file
mv|moves or renames files
nl|numbers lines
paste|joins lines side by side
printf|prints formatted words
ps|lists processes
pwd|prints this folder
python3|runs Python
readlink|prints where a link points
realpath|prints the full path
rename|renames files by a pattern
rev|reverses lines
rm|deletes files
rmdir|deletes empty folders
rsync|copies folders
sed|edits text line by line
seq|counts
sha256sum|prints SHA-256 hashes
shuf|mixes lines
sort|sorts lines
split|cuts a file into parts
stat|prints what is known of a file
sudo|runs as another user
tail|prints the last lines
tar|packs or unpacks archives
tee|writes to files and passes on
test|tells whether something holds
touch|makes empty files, or sets their time
tr|replaces or deletes characters
tree|shows folders as a tree
truncate|sets the size of a file
uniq|drops repeated lines
unzip|unpacks zip archives
wc|counts lines, words and bytes
wget|fetches from the network
which|where a program is
xargs|runs a program on each piece of input
xz|packs files
zip|packs zip archives`
    .split('\n')
    .map((line) => line.split('|')),
)

const options: Record<string, Record<string, string>> = {
  sed: {
    '-i': 'changes the files themselves',
    '-n': 'prints only what is asked for',
    '-E': 'extended expressions',
    '-e': 'a script follows',
  },
  find: {
    '-name': 'whose name matches',
    '-iname': 'whose name matches, capitals or not',
    '-type': 'of a kind (f file, d folder)',
    '-size': 'of a size',
    '-mtime': 'by age in days',
    '-delete': 'deletes what was found',
    '-exec': 'runs a program on each',
    '-printf': 'prints as described',
    '-maxdepth': 'how deep to look',
    '-empty': 'that are empty',
  },
  rm: { '-r': 'folders and all in them', '-f': 'without asking', '-rf': 'folders and all in them, without asking' },
  cp: { '-r': 'folders and all in them', '-a': 'with all their properties', '-p': 'keeps times and permissions' },
  mkdir: { '-p': 'with the folders above, if missing' },
  ls: {
    '-l': 'with details',
    '-a': 'hidden ones too',
    '-h': 'sizes for people',
    '-la': 'hidden ones too, with details',
    '-1': 'one in a line',
    '-S': 'largest first',
    '-t': 'newest first',
  },
  grep: {
    '-r': 'in all files below',
    '-i': 'capitals or not',
    '-n': 'with line numbers',
    '-l': 'only names of files',
    '-v': 'lines that do not match',
    '-c': 'only counts',
    '-E': 'extended expressions',
    '-o': 'only the matching part',
  },
  sort: {
    '-n': 'as numbers',
    '-r': 'backwards',
    '-u': 'each once',
    '-k': 'by a column',
    '-h': 'sizes for people',
    '-nr': 'as numbers, backwards',
    '-rn': 'as numbers, backwards',
    '-rh': 'largest size first',
    '-hr': 'largest size first',
  },
  head: { '-n': 'how many lines', '-c': 'how many bytes' },
  tail: { '-n': 'how many lines', '-f': 'waits for more' },
  wc: { '-l': 'lines', '-w': 'words', '-c': 'bytes' },
  uniq: { '-c': 'with how often', '-d': 'only repeated ones' },
  tar: {
    '-c': 'pack',
    '-x': 'unpack',
    '-z': 'with gzip',
    '-f': 'the archive',
    '-czf': 'pack with gzip into',
    '-xzf': 'unpack with gzip from',
    '-t': 'list',
  },
  du: {
    '-s': 'in all',
    '-h': 'sizes for people',
    '-a': 'files too',
    '-sh': 'in all, sizes for people',
    '-ah': 'files too, sizes for people',
  },
  xargs: {
    '-0': 'pieces end with a NUL byte',
    '-n': 'so many at once',
    '-I': 'where each piece goes',
    '-r': 'not without input',
  },
  chmod: { '-R': 'and all below' },
  mv: { '-n': 'never over another file', '-v': 'says what it does' },
}

const operators: Record<string, string> = {
  '|': 'its output becomes the input of the next',
  '||': 'only if that failed',
  '&&': 'only if that went well',
  ';': 'then',
  '&': 'in the background',
  '>': 'writes the output to',
  '>>': 'adds the output to',
  '<': 'reads the input from',
  '2>': 'writes the errors to',
  '2>/dev/null': 'drops error messages',
  '2>&1': 'errors go where the output goes',
}

const token =
  /(\s+)|(2>&1|2>\/dev\/null|2>|&&|\|\||>>|[|;&<>])|((?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^)]*\)|\\.|[^\s|;&<>"'\\])+)|(.)/gs

/** The pieces of a command in words, for reading only: what counts is the guard's reading and what was observed. Pure. */
export function explain(command: string): Part[] {
  const parts: Part[] = []
  let program: string | null = null
  for (const match of command.slice(0, 4_000).matchAll(token)) {
    const [text, space, operator] = match
    const at = match.index
    if (space !== undefined) parts.push({ text, at, kind: 'space' })
    else if (operator !== undefined) {
      if (!/^[<>2]/.test(operator)) program = null
      parts.push({ text, at, kind: 'operator', ...noted(operators[text]) })
    } else if (program === null && /^[A-Za-z_]\w*=/.test(text)) {
      parts.push({ text, at, kind: 'word', note: 'sets a variable' })
    } else if (program === null) {
      program = text.split('/').at(-1) ?? text
      parts.push({ text, at, kind: 'program', ...noted(own(programs, program)) })
    } else if (/^-./.test(text)) {
      parts.push({ text, at, kind: 'option', ...noted(own(own(options, program) ?? {}, text.replace(/=.*$/s, ''))) })
      if (text === '-exec') program = null
    } else {
      parts.push({ text, at, kind: 'word' })
      if (program === 'xargs' || program === 'sudo' || program === 'env') program = null
    }
  }
  return parts
}

function own<T>(table: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function noted(note: string | undefined): { note?: string } {
  return note === undefined ? {} : { note }
}
