import { mark } from '../../models/embedded/slots.ts'
import type { Random } from './random.ts'

/** One argument as a person says it and as the command has it (values marked for slots.ts where they come from the request). */
export type Argument = { say: string; command: string }

const same = (value: string): Argument => ({ say: value, command: mark(value) })
const split = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** "29 February 2024", "Feb 29, 2024". */
function spoken(date: string, random: Random): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const name = random.pick(monthNames.map((some) => some[Number(month) - 1] as string))
  const number = String(Number(day))
  return random.chance(0.7) ? `${number} ${name} ${year}` : `${name} ${number}, ${year}`
}
const monthNames = [
  split('January February March April May June July August September October November December'),
  split('january february march april may june july august september october november december'),
  split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
]

const textFiles = split(
  'notes.txt todo.txt report.txt names.txt numbers.txt readme.md app.log docs/intro.txt docs/guide.md logs/app.log logs/error.log /data/input.txt /var/log/syslog access.log',
)
/** Text by other endings: what is asked of lines is asked of these as well. */
const otherTexts = split(
  'data.csv users.csv sales.csv table.tsv main.py utils.py src/app.py script.sh deploy.sh settings.conf config.json package.json deploy.yml app.ini index.html index.js theme.css src/main.c',
)
/** What looks at columns means another thing by a table. */
const columnsPattern = /\$(?:\d|NF|<)|\b(?:cut|join|column|paste|read)\b|\s-[kt]/

/** One draw says which of the usual it is and whether it is one of the others instead, so that adding to these leaves the rest as it was. */
function textFile(random: Random, command: string): string {
  const place = random.next() * textFiles.length
  const rest = (place % 1) / otherShare
  if (rest < 1 && !columnsPattern.test(command)) return otherTexts[Math.floor(rest * otherTexts.length)] as string
  return textFiles[Math.floor(place)] as string
}
const otherShare = 0.3

/** Folders by a name that is a word as well. */
export const simpleDirectories: readonly string[] = split('src docs logs images build tmp projects')
const directories = [
  ...simpleDirectories,
  ...split(
    'src/lib docs/old projects/web ./src ./logs ./docs logs/ src/ /data /data/raw /srv /srv/www /backup /var/log /var/log/nginx /home /etc /usr/share/doc /home/user/project ~ ~/project ~/project/src',
  ),
]
const changeable = [
  ...simpleDirectories,
  ...split('src/lib docs/old projects/web ./src ./logs logs/ /data /data/raw /srv/www /backup'),
]
const globs = split('*.txt *.log *.py *.csv *.js *.md *.c *.html *.tmp *.bak *.json *.sh')
const globWords = split(
  'note* *report* *.tar.gz app* *error* test* *config* data* *log* main* *old* index.* *.jp*g image* *backup*',
)
const searchWords = split(
  'error warning TODO failed foo bar hello debug main success alpha beta user world duplicate import print def GET 404 500 alice bob return host',
)
const phrases = [
  'hello world',
  'alpha beta',
  'import os',
  'not found',
  'def main',
  'error failed',
  'foo bar',
  'connection refused',
  'echo hello',
  'debug mode',
]
const newWords = split(
  'baz qux new_name replacement success ok done fixed value hello2 updated prod staging FIXME info notice',
)
const newNames = split(
  'build2 output results release archive2 newdir backup2 temp staging assets public dist2 reports drafts sandbox workspace data2 test demo playground cache misc photos2024 2024 my_project',
)
const newFiles = split(
  'new.txt out.txt result.txt output.log merged.txt copy.txt notes2.txt final.csv index.htm README2.md test.py run.sh hello.txt a.txt draft.md combined.csv temp.dat summary.txt /tmp/out.txt /tmp/result.txt docs/new.txt src/new.py',
)

const size = (random: Random, units: readonly [string, string][]): Argument => {
  const [letter, spoken] = random.pick(units)
  const amount = random.pick(['1', '2', '5', '10', '20', '50', '100', '200', '500', '3', '15', '25', '4'])
  const say = random.pick([
    `${amount}${letter}B`,
    `${amount} ${letter}B`,
    `${amount}${letter}`,
    `${amount} ${spoken}`,
    `${amount}${letter.toLowerCase()}b`,
    `${amount}${letter.toLowerCase()}`,
  ])
  return { say, command: `${mark(amount)}${letter === 'K' ? 'k' : letter}` }
}

function count(random: Random, values: readonly string[]): Argument {
  const value = random.pick(values)
  const spoken: Record<string, string> = {
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    20: 'twenty',
  }
  const word = spoken[value]
  return { say: word !== undefined && random.chance(0.25) ? word : value, command: mark(value) }
}

const quoteSay = (random: Random, value: string): string => {
  const draw = random.next()
  return draw < 0.4 ? `"${value}"` : draw < 0.6 ? `'${value}'` : value
}

function directory(random: Random, pool: readonly string[]): Argument {
  const path = random.pick(pool)
  if (!/^[a-z]+$/.test(path)) {
    const say = random.pick([
      path,
      path,
      `the ${path} directory`,
      `${path} directory`,
      `the directory ${path}`,
      `the folder ${path}`,
      `the ${path} folder`,
      `'${path}'`,
      `the '${path}' directory`,
      `"${path}"`,
      `the directory tree ${path}`,
      `the existing directory ${path}`,
    ])
    return { say, command: mark(path) }
  }
  // Most people say the bare name: "in src", "size of docs".
  const say = random.pick([
    path,
    path,
    path,
    `the ${path} folder`,
    `the ${path} directory`,
    `the directory ${path}`,
    `${path}/`,
    `./${path}`,
    `the folder ${path}`,
    `the directory "${path}"`,
    `my ${path} folder`,
    `folder ${path}`,
    `the directory tree ${path}`,
    `the ${path} tree`,
    `the existing folder ${path}`,
    `the subfolder ${path}`,
  ])
  return { say, command: mark(/\/$|^\.\//.test(say) ? say : path) }
}

const herePhrases = [
  'the current directory',
  'the current folder',
  'this directory',
  'this folder',
  'here',
  'current directory',
  'the working directory',
  'the current working directory',
  'current folder',
  'my current directory',
  'the present directory',
  'the current dir',
]
const preposition = (random: Random): string =>
  random.pick(['in', 'in', 'in', 'under', 'inside', 'within', 'from', 'below', 'at', 'beneath', 'throughout'])

/**
 * A place as a phrase with its preposition: "under /var/log", "here", or nothing at all, which means the working directory.
 * `tree` adds ways to say that subdirectories count, which is what find does anyway.
 */
function where(random: Random, tree: boolean, pool: readonly string[] = directories): Argument {
  const draw = random.next()
  const depth =
    tree && random.chance(0.25)
      ? random.pick([
          ' and its subdirectories',
          ' and all subdirectories',
          ' recursively',
          ' and below',
          ' and subfolders',
          ' including subdirectories',
          ' directory tree',
        ])
      : ''
  if (draw < 0.2)
    return { say: tree && depth !== '' && !/tree/.test(depth) && random.chance(0.5) ? 'recursively' : '', command: '.' }
  if (draw < 0.45) {
    const phrase = random.pick(herePhrases)
    return {
      say:
        phrase === 'here'
          ? `here${/tree/.test(depth) ? '' : depth}`
          : `${preposition(random)} ${phrase}${/tree/.test(depth) ? '' : depth}`,
      command: '.',
    }
  }
  const place = directory(random, pool)
  return {
    say: `${preposition(random)} ${place.say}${/directory|folder/.test(place.say) && /tree/.test(depth) ? '' : depth}`,
    command: place.command,
  }
}

function quotedList(random: Random, choices: string): Argument {
  const text = random.pick(choices.split('|'))
  return { say: random.chance(0.7) ? `"${text}"` : `'${text}'`, command: mark(text) }
}

/**
 * Kinds of argument by the name that intents use, for a command as its intent has it. Each draw is independent; intents number them to tell
 * two apart.
 */
export const argumentKinds: Readonly<Record<string, (random: Random, command: string) => Argument>> = {
  file: (random, command) => {
    const path = textFile(random, command)
    return {
      say: random.chance(0.15)
        ? `${random.pick(['the file ', 'file ', 'the file named '])}${path}`
        : random.chance(0.1)
          ? `"${path}"`
          : path,
      command: mark(path),
    }
  },
  bare: (random, command) => same(textFile(random, command)),
  anyfile: (random) =>
    same(
      random.pick(
        split(
          'notes.txt report.txt data.csv main.py script.sh config.json photo.jpg big.bin manual.pdf todo.txt /data/input.txt docs/intro.txt src/app.py .env index.html app.log',
        ),
      ),
    ),
  script: (random) => same(random.pick(split('script.sh deploy.sh main.py src/app.py utils.py ./script.sh'))),
  csv: (random) => same(random.pick(split('data.csv users.csv sales.csv /data/values.csv'))),
  json: (random) => same(random.pick(split('config.json package.json'))),
  list: (random) => same(random.pick(split('items.json'))),
  log: (random) => same(random.pick(split('access.log logs/access.log /var/log/auth.log /var/log/nginx/access.log'))),
  conf: (random) => same(random.pick(split('settings.conf ./settings.conf .env'))),
  nums: (random) => same(random.pick(split('numbers.txt ./numbers.txt'))),
  sorted: (random) => same(random.pick(split('list1.txt ./list1.txt'))),
  sortedb: (random) => same(random.pick(split('list2.txt ./list2.txt'))),
  targz: (random) => same(random.pick(split('backup.tar.gz ./backup.tar.gz /backup/old/site.tar.gz'))),
  tar: (random) => same(random.pick(split('archive.tar ./archive.tar'))),
  zip: (random) => same(random.pick(split('photos.zip ./photos.zip'))),
  gz: (random) => same(random.pick(split('dump.sql.gz logs/old.log.gz'))),
  newtgz: (random) =>
    same(random.pick(split('out.tar.gz site.tar.gz logs2024.tar.gz /tmp/all.tar.gz bundle.tgz project.tar.gz'))),
  newtar: (random) => same(random.pick(split('out.tar everything.tar /tmp/all.tar bundle.tar'))),
  newzip: (random) => same(random.pick(split('out.zip bundle.zip /tmp/all.zip project.zip files.zip'))),
  dir: (random) => directory(random, directories),
  mydir: (random) => directory(random, changeable),
  plaindir: (random) => {
    const path = random.pick(simpleDirectories)
    return {
      say: random.pick([
        `the ${path} folder`,
        `the ${path} directory`,
        `the folder ${path}`,
        `my ${path} folder`,
        `the "${path}" directory`,
        `the entire ${path} folder`,
        `directory ${path}`,
        path,
        path,
        `the directory tree ${path}`,
        `the existing directory ${path}`,
      ]),
      command: mark(path),
    }
  },
  path: (random) => same(random.pick(directories.filter((path) => path.includes('/')))),
  where: (random) => where(random, true),
  inside: (random) => where(random, false),
  here: (random) => {
    const phrase = random.pick(herePhrases)
    return { say: random.chance(0.2) ? '' : phrase === 'here' ? 'here' : `in ${phrase}`, command: '' }
  },
  new: (random) => same(random.pick(newFiles)),
  newdir: (random) => {
    const name = random.pick(newNames)
    return {
      say: random.pick([
        name,
        `called ${name}`,
        `named ${name}`,
        `"${name}"`,
        `called "${name}"`,
        `with the name ${name}`,
        `named '${name}'`,
      ]),
      command: mark(name),
    }
  },
  newpath: (random) =>
    same(
      random.pick(
        split(
          'a/b/c projects/new/src data/2024/01 /tmp/one/two docs/drafts/2024 ~/work/notes build/output/logs test/unit/fixtures',
        ),
      ),
    ),
  newlink: (random) =>
    same(random.pick(split('current.txt link2 /tmp/shortcut latest.log my_link docs/link.md shortcut.txt'))),
  ext: (random) => {
    const extension = random.pick(split('txt log py csv js md html tmp bak json sh jpg png pdf c css'))
    const spoken: Record<string, string> = { py: 'python', js: 'javascript', md: 'markdown' }
    return {
      say: random.chance(0.3)
        ? `.${extension}`
        : random.chance(0.4) && spoken[extension] !== undefined
          ? (spoken[extension] as string)
          : extension,
      command: mark(extension),
    }
  },
  glob: (random) => {
    const glob = random.pick(globs)
    return { say: quoteSay(random, glob), command: mark(glob) }
  },
  pattern: (random) => {
    const glob = random.pick([...globs, ...globWords, ...globWords])
    return { say: quoteSay(random, glob), command: mark(glob) }
  },
  word: (random) => {
    const word = random.pick(searchWords)
    return { say: quoteSay(random, word), command: mark(word) }
  },
  phrase: (random) => {
    const text = random.chance(0.6) ? random.pick(phrases) : random.pick(searchWords)
    return { say: random.chance(0.6) ? `"${text}"` : `'${text}'`, command: mark(text) }
  },
  /** A line that marks where a part of a file begins or ends. */
  marker: (random) => {
    const name = random.pick(
      split(
        'START END BEGIN STOP HEADER FOOTER INTRO DATA SECTION TODO DONE INPUT OUTPUT START_CONFIG END_CONFIG Chapter Summary',
      ),
    )
    return { say: quoteSay(random, name), command: mark(name) }
  },
  newword: (random) => {
    const word = random.pick(newWords)
    return { say: quoteSay(random, word), command: mark(word) }
  },
  stem: (random) => {
    const stem = random.pick(split('note report app main index test data error old back config list'))
    return { say: quoteSay(random, stem), command: mark(stem) }
  },
  name: (random) => {
    const name = random.pick(
      split(
        'notes.txt report.txt main.py config.json app.log index.html error.log readme.md data.csv draft.txt package.json style.css',
      ),
    )
    return { say: random.chance(0.3) ? `"${name}"` : name, command: mark(name) }
  },
  size: (random) =>
    size(random, [
      ['M', 'megabytes'],
      ['M', 'megabytes'],
      ['K', 'kilobytes'],
      ['G', 'gigabytes'],
      ['M', 'MB'],
      ['K', 'KB'],
    ]),
  bytes: (random) => {
    const value = random.pick(split('100 500 1000 2048 10 50 1024 200 4096'))
    return { say: `${value} bytes`, command: `${mark(value)}c` }
  },
  n: (random) => count(random, split('2 3 4 5 6 7 8 10 12 15 20 25 30 50 100 5 10 10')),
  small: (random) => count(random, split('2 3 4 5 6')),
  depth: (random) => count(random, split('2 3 4 5')),
  days: (random) => {
    const value = random.pick(split('2 3 5 7 10 14 30 60 90 20 15 45'))
    const word: Record<string, string> = { 2: 'two', 3: 'three', 7: 'seven', 10: 'ten' }
    return { say: `${random.chance(0.2) ? (word[value] ?? value) : value} days`, command: mark(value) }
  },
  weeks: (random) => {
    const value = random.pick(split('2 3 4 6 8'))
    return { say: `${value} weeks`, command: `$((${mark(value)}*7))` }
  },
  mins: (random) => {
    const value = random.pick(split('5 10 15 20 30 45 60 90'))
    return { say: `${value} ${random.pick(['minutes', 'mins', 'minutes'])}`, command: mark(value) }
  },
  hours: (random) => {
    const value = random.pick(split('2 3 4 5 6 8 10 12 24 48'))
    return { say: `${value} hours`, command: `$((${mark(value)}*60))` }
  },
  secs: (random) => count(random, split('2 3 5 10 30')),
  date: (random) => {
    const date = random.pick(split('2024-01-01 2023-06-15 2022-12-31 2024-03-10 2025-02-28 2023-10-05 2024-02-29'))
    return { say: random.chance(0.25) ? spoken(date, random) : date, command: mark(date) }
  },
  perm: (random) => same(random.pick(split('644 755 600 700 777 640 664 750 444 400'))),
  modes: (random) => same(random.pick(split('u+x g+w o-r a+r u-w go-rwx a-w ug+rw o-rwx +x'))),
  user: (random) => same(random.pick(split('alice bob root www-data nobody daemon deploy postgres'))),
  group: (random) => same(random.pick(split('staff developers users root admin www-data docker sudo'))),
  host: (random) =>
    same(random.pick(split('example.com 192.168.1.10 server.example.org 10.0.0.5 google.com github.com 8.8.8.8'))),
  remote: (random) =>
    same(random.pick(split('alice@example.com user@192.168.1.20 deploy@server.example.org root@10.0.0.5'))),
  url: (random) =>
    same(
      random.pick(
        split(
          'https://example.com/file.zip https://example.com http://localhost:8080/api https://api.example.org/v1/users http://example.com/data.json',
        ),
      ),
    ),
  port: (random) => same(random.pick(split('80 443 8080 3000 22 5432 9000 8000'))),
  pid: (random) => same(random.pick(split('1234 4321 999 20567 31337'))),
  proc: (random) => {
    const name = random.pick(split('nginx firefox python node java mysql sshd chrome postgres bash'))
    return { say: random.chance(0.2) ? `"${name}"` : name, command: mark(name) }
  },
  col: (random) => {
    const value = random.pick(split('1 2 3 4'))
    const spoken = ['first', 'second', 'third', 'fourth'][Number(value) - 1] as string
    const suffix = ['1st', '2nd', '3rd', '4th'][Number(value) - 1] as string
    return {
      say: `${random.pick([`the ${spoken}`, `the ${suffix}`, spoken])} ${random.pick(['column', 'field', 'column'])}`,
      command: mark(value),
    }
  },
  colnum: (random) => {
    const value = random.pick(split('1 2 3 4'))
    return { say: `${random.pick(['column', 'field', 'column number'])} ${value}`, command: mark(value) }
  },
  ordline: (random) => {
    const value = random.pick(split('2 3 4 5'))
    const spoken = ['second', 'third', 'fourth', 'fifth'][Number(value) - 2] as string
    return {
      say: random.pick([spoken, spoken, `${value}${value === '2' ? 'nd' : value === '3' ? 'rd' : 'th'}`]),
      command: mark(value),
    }
  },
  line: (random) => same(random.pick(split('2 3 5 7 8 10 12'))),
  lineb: (random) => same(random.pick(split('13 14 15 20 25'))),
  branch: (random) => same(random.pick(split('main develop feature-x bugfix release-1.0 master hotfix feature/login'))),
  newbranch: (random) =>
    same(random.pick(split('feature-y fix-login experiment new-ui topic/cache wip release-2.0 try-again'))),
  message: (random) => {
    const text = random.pick([
      'initial commit',
      'fix typo',
      'add tests',
      'update readme',
      'first version',
      'remove dead code',
      'work in progress',
    ])
    return { say: `"${text}"`, command: mark(text) }
  },
  commit: (random) => same(random.pick(split('abc1234 HEAD~1 HEAD~3 9f8e7d6 deadbee'))),
  tag: (random) => same(random.pick(split('v1.0 v2.1.0 v0.9 release-3'))),
  var: (random) => same(random.pick(split('HOME PATH USER SHELL LANG EDITOR PWD'))),
  newvar: (random) => same(random.pick(split('NAME API_KEY MODE DEBUG FOO LEVEL'))),
  value: (random) => {
    const value = random.pick(split('hello prod 42x on staging secret blue'))
    return { say: quoteSay(random, value), command: mark(value) }
  },
  text: (random) => {
    const text = random.pick([
      'hello world',
      'Hello, World!',
      'this is a test',
      'good morning',
      'line one',
      'some text',
      'all done',
      'hello',
      'test',
    ])
    return { say: random.chance(0.5) ? `"${text}"` : `'${text}'`, command: mark(text) }
  },
  key: (random) => {
    const key = random.pick(split('name version port owner'))
    return {
      say: random.pick([
        `the ${key} field`,
        `the "${key}" key`,
        `key ${key}`,
        `the value of "${key}"`,
        `the field "${key}"`,
      ]),
      command: mark(key),
    }
  },
  itemkey: (random) => {
    const key = random.pick(split('name id price'))
    return { say: random.pick([`"${key}"`, `the ${key} field`, `the "${key}" key`]), command: mark(key) }
  },
  pkg: (random) => same(random.pick(split('curl vim htop nginx git tree jq python3-pip'))),
  service: (random) => same(random.pick(split('nginx ssh cron docker postgresql apache2'))),
  cmd: (random) => same(random.pick(split('ls grep find tar awk sed sort curl bash python3 git'))),
  char: (random) => {
    const value = random.pick(split(': ; | , # - _ .'))
    return { say: random.pick([`"${value}"`, `'${value}'`]), command: mark(value) }
  },
  yaml: (random) => same(random.pick(split('deploy.yml ./deploy.yml'))),
  yamlkey: (random) => {
    const key = random.pick(split('name image replicas'))
    return { say: quoteSay(random, key), command: mark(key) }
  },
  ini: (random) => same(random.pick(split('app.ini ./app.ini'))),
  section: (random) => {
    const name = random.pick(split('server database'))
    return { say: quoteSay(random, name), command: mark(name) }
  },
  conffile: (random) => same(random.pick(split('settings.conf ./settings.conf app.ini'))),
  confkey: (random) => {
    const key = random.pick(split('host port debug'))
    return { say: quoteSay(random, key), command: mark(key) }
  },
  /** A web server's log in the combined format. */
  weblog: (random) => same(random.pick(split('/var/log/apache2/access.log logs/web.log'))),
  httpcode: (random) => same(random.pick(split('200 301 404 500'))),
  itemname: (random) => {
    const name = random.pick(split('one two three'))
    return { say: quoteSay(random, name), command: mark(name) }
  },
  pyfile: (random) => same(random.pick(split('main.py utils.py src/lib/helper.py'))),
  /** A file in another folder than the working directory. */
  farfile: (random) =>
    same(random.pick(split('/data/input.txt /data/values.csv docs/guide.md logs/error.log src/app.py /backup/db.sql'))),
  /** A folder outside of the working directory. */
  outdir: (random) => same(random.pick(split('/data /backup /srv/www /data/raw'))),
  /** A size in bytes that nobody reads at a glance. */
  bignum: (random) => same(random.pick(split('13000000 1048576 5368709120 734003200 2500000 987654321'))),
  /** A name that no file has yet, without a folder. */
  freshname: (random) =>
    same(random.pick(split('new.txt notes2.txt final.csv hello.py draft.md summary.txt todo2.txt copy.log page.html'))),
  picture: (random) => same(random.pick(split('photo.jpg image.png images/cat.png images/dog.jpg IMG_1001.JPG'))),
  /** The name of a picture that is yet to be made. */
  newpicture: (random) => same(random.pick(split('thumb.jpg small.png out.webp preview.png new.gif web.jpg'))),
  picext: (random) => same(random.pick(split('jpg png gif webp bmp tiff'))),
  pdf: (random) => same(random.pick(split('manual.pdf docs/big.pdf'))),
  newpdf: (random) => same(random.pick(split('all.pdf joined.pdf book.pdf out.pdf'))),
  video: (random) => same(random.pick(split('video.mp4 clip.avi movie.mkv holiday.mov'))),
  newvideo: (random) => same(random.pick(split('out.mp4 film.webm converted.mkv'))),
  newaudio: (random) => same(random.pick(split('audio.mp3 sound.mp3 song.wav talk.ogg'))),
  device: (random) => same(random.pick(split('/dev/sdb1 /dev/sdc1 /dev/sda2 /dev/sdd1'))),
  mountpoint: (random) => same(random.pick(split('/mnt /media/usb /mnt/disk'))),
  subnet: (random) => same(random.pick(split('192.168.1.0/24 10.0.0.0/24 192.168.178.0/24'))),
  sqlite: (random) => same(random.pick(split('app.db store.sqlite contacts.db'))),
  clock: (random) => same(random.pick(split('22:00 18:30 23:15 06:45 20:00'))),
  pod: (random) => same(random.pick(split('web-0 api redis worker-1 frontend my-pod'))),
  database: (random) => same(random.pick(split('shop blog inventory customers wiki'))),
  /** As `where`, only places whose files a command may change. */
  spot: (random) => where(random, true, [...changeable, '~/project', '~/project/src', '/home/user/project']),
  /** A folder to put files into that has none of those that are sought. */
  todir: (random) => same(random.pick(split('~/work emptydir ./emptydir /tmp /home/user/work emptydir/'))),
  /** A directory tree that commands may change, as a place: "in the directory tree /srv/www", "below ~/project", "starting from here". */
  tree: (random) => {
    if (random.chance(0.42)) {
      const say = random.pick([
        'in the current directory tree',
        'under the current directory',
        'below the current directory',
        'in and below the current directory',
        'in the current directory and its subdirectories',
        'in the current folder and all its subfolders',
        'in the current folder',
        'in this directory and everything below it',
        'starting from the current directory',
        'within the current directory',
        'beneath the working directory',
        'in the working directory tree',
        'under the current dir',
        'from here down',
        'recursively in the current directory',
      ])
      return { say, command: '.' }
    }
    const path = random.pick([
      ...changeable,
      ...changeable,
      ...split('/var/log /var/log/nginx /home/user/project ~ ~/project ~/project/src'),
    ])
    const say = random.pick([
      `under ${path}`,
      `below ${path}`,
      `in ${path}`,
      `within ${path}`,
      `beneath ${path}`,
      `under the directory ${path}`,
      `in the directory tree ${path}`,
      `in the ${path} directory tree`,
      `in ${path} and its subdirectories`,
      `in ${path} and all folders below it`,
      `in and below ${path}`,
      `in the ${path} folder`,
      `under the "${path}" directory`,
      `starting from ${path}`,
      `in the directory '${path}' recursively`,
      `in the file hierarchy ${path}`,
      `anywhere in the tree ${path}`,
      `somewhere beneath ${path}`,
      `of the ${path} tree`,
    ])
    return { say, command: mark(path) }
  },
  inode: (random) => same(random.pick(split('131077 655432 9441 1048601 27315 402653184 88123 5242911 73056 314572'))),
  /** What is put behind a file's name. */
  suffix: (random) => {
    const value = random.pick(split('.bak .old .orig .save .copy .done .off .disabled .2024 .prev'))
    return { say: random.chance(0.4) ? `"${value}"` : value, command: mark(value) }
  },
  /** What is put before a file's name. */
  prefix: (random) => {
    const value = random.pick(split('old_ new_ draft- 2024- archived_ tmp_ x- web_'))
    return { say: random.chance(0.4) ? `"${value}"` : value, command: mark(value) }
  },
  /** A mode that leaves a directory open to its owner. */
  dirperm: (random) => same(random.pick(split('755 700 775 750 711 770 2775 1777 777'))),
  /** A program of one's own that can be run on a file. */
  runme: (random) => same(random.pick(split('./deploy.sh ~/project/deploy.sh /home/user/project/deploy.sh'))),
  /** The number of a user or a group. */
  idnum: (random) => same(random.pick(split('1000 1001 501 500 33 1005 2000 999'))),
  /** Options of Bash that shopt knows. */
  shellopt: (random) => {
    const name = random.pick(
      split('dotglob nullglob extglob globstar nocaseglob failglob autocd cdspell histappend nocasematch dirspell'),
    )
    return { say: quoteSay(random, name), command: mark(name) }
  },
  /** Options of the shell that set -o knows. */
  setopt: (random) => {
    const name = random.pick(split('errexit xtrace pipefail noglob nounset noclobber verbose allexport'))
    return { say: quoteSay(random, name), command: mark(name) }
  },
  readvar: (random) => {
    const name = random.pick(split('name answer choice line reply age city input comment total'))
    return { say: quoteSay(random, name), command: mark(name) }
  },
  /** What a script asks, always in quotes. */
  question: (random) => {
    const text = random.pick([
      'Your name: ',
      'Proceed? [y/N] ',
      'Pick a number: ',
      'Which file? ',
      'Comment: ',
      'Really go on?',
      'New title: ',
      'Press Enter when ready',
    ])
    return { say: `"${text}"`, command: mark(text) }
  },
  /** What the names of pieces begin with. */
  pieces: (random) => same(random.pick(split('part_ chunk- piece. seg_ out- block_ /tmp/part- split- data.'))),
  fstype: (random) => same(random.pick(split('ext4 xfs vfat ntfs btrfs ext3'))),
  disklabel: (random) => {
    const name = random.pick(split('DATA BACKUP MUSIC STORE'))
    return { say: quoteSay(random, name), command: mark(name) }
  },
  /** A file that only the administrator may write. */
  rootfile: (random) => same(random.pick(split('/etc/motd /etc/hosts /etc/issue /etc/sysctl.conf /etc/environment'))),
  semilist: (random) => quotedList(random, 'red;green;blue|one;two;three|x1;y2;z3'),
  colonlist: (random) => quotedList(random, 'red:green:blue|alice:x:1001|one:two:three'),
  commalist: (random) => quotedList(random, 'red,green,blue|alice,34,Paris|one,two,three'),
  dotlist: (random) => quotedList(random, 'site.backup.zip|mail.host.example|2.14.7|one.two.three'),
  hyphenlist: (random) => quotedList(random, 'red-green-blue|2024-05-17|web-prod-01'),
  /** A shell variable that holds a path. */
  pathvar: (random) => {
    const name = random.pick(split('SRC TARGET DEST INPUT OUTDIR file dir path folder'))
    return { say: /^[a-z]/.test(name) || random.chance(0.5) ? `"$${name}"` : `$${name}`, command: mark(`$${name}`) }
  },
  /** A shell variable that is to be set. */
  setvar: (random) => {
    const name = random.pick(split('base here_dir result TMPNAME SCRIPT_DIR place fullname MYDIR work_dir found SELF'))
    return { say: random.pick([`"${name}"`, `variable ${name}`, `the variable "${name}"`]), command: mark(name) }
  },
  /** A folder of another machine or of another user, by its path. */
  fardir: (random) =>
    directory(
      random,
      split('/var/www/site /opt/tool /srv/shared ~/projects /home/alice/public /usr/local/share/app ~/.config /data'),
    ),
  /** The same as a bare path. */
  farpath: (random) =>
    same(
      random.pick(split('/var/www/site /opt/tool /srv/shared ~/projects /home/alice/public /var/backups /tmp/inbox')),
    ),
  /** A folder that does not exist yet in one that does. */
  newfardir: (random) =>
    same(random.pick(split('/tmp/work /data/inbox /srv/www/media /backup/weekly ~/archive /tmp/stage docs/images'))),
  /** A file that does not exist yet in folders that need not exist. */
  newfarfile: (random) =>
    same(
      random.pick(split('a/b/c.txt /tmp/one/two/out.log data/2024/01/x.csv ~/work/notes/todo.md /data/new/list.txt')),
    ),
  /** A bare name for a folder that does not exist yet. */
  folder: (random) => same(random.pick(newNames)),
  absfile: (random) =>
    same(random.pick(split('/data/input.txt /data/values.csv /backup/db.sql /srv/www/app.js /var/log/syslog'))),
  symlink: (random) => same(random.pick(split('link.txt ./link.txt'))),
  iface: (random) => same(random.pick(split('eth0 eth1 wlan0 en0 enp3s0'))),
  domainname: (random) =>
    same(random.pick(split('example.com example.org github.com debian.org wiki.example.net mail.example.com'))),
  nameserver: (random) => same(random.pick(split('1.1.1.1 9.9.9.9 8.8.4.4 ns1.example.net 192.168.1.1'))),
  keyfile: (random) => same(random.pick(split('~/.ssh/work_key key.pem ./server.pem ~/keys/cloud.pem ~/.ssh/id_rsa'))),
  /** A command that is to run on another machine. */
  farcmd: (random) => {
    const command = random.pick([
      'uptime',
      'df -h',
      'ls -l',
      'who',
      'hostname',
      'date',
      'uname -r',
      'cat /etc/hostname',
      'free -m',
      'ps aux',
    ])
    return { say: random.pick([`"${command}"`, `'${command}'`]), command: mark(command) }
  },
  /** Where a search starts, as manuals say it: a directory tree by its path, the home directory, or the working directory with all below. */
  startdir: (random) => {
    const draw = random.next()
    if (draw < 0.22) {
      const phrases = [
        'in the current directory tree',
        'in the current directory and below',
        'under the current directory',
        'in the current directory and all its subdirectories',
        'below the working directory',
        'in the current folder and its subfolders',
        'starting from the current directory',
        'from here downwards',
      ]
      return { say: random.pick(phrases), command: '.' }
    }
    if (draw < 0.36) {
      const phrases = [
        'in my home directory',
        'under the home directory',
        'in my home directory tree',
        'in the home folder and below',
        'anywhere in my home directory',
        'within the home directory and its subdirectories',
      ]
      return { say: random.pick(phrases), command: '~' }
    }
    const path = random.pick(directories)
    const forms = [
      `under ${path}`,
      `under ${path}`,
      `below ${path}`,
      `in ${path}`,
      `within ${path}`,
      `beneath ${path}`,
      `in and below ${path}`,
      `in ${path} and its subdirectories`,
      `in the directory tree ${path}`,
      `in the ${path} directory tree`,
      `under the directory ${path}`,
      `under the '${path}' directory`,
      `starting from ${path}`,
      `anywhere in ${path}`,
      `in the folder ${path} and its subfolders`,
      `in the tree ${path}`,
      `somewhere below ${path}`,
      `of the directory tree ${path}`,
    ]
    return { say: random.pick(forms), command: mark(path) }
  },
  /** A file in a folder of the working directory. */
  relfile: (random) => same(random.pick(split('docs/intro.txt logs/error.log src/util.js images/cat.png src/main.c'))),
  /** A shell pattern for a whole path, always in quotes. */
  pathglob: (random) => {
    const value = random.pick(
      split(
        '*/lib/* */docs/*.txt *old* */src/*.py *log* */o*/* */images/*.png */web/* *raw* *l*b* */logs/a* */src/* */d*s',
      ),
    )
    return { say: random.chance(0.6) ? `"${value}"` : `'${value}'`, command: mark(value) }
  },
  /** A regular expression for a whole path, always in quotes. */
  regex: (random) => {
    const value = random.pick([
      '.*\\.txt',
      '.*/note.*',
      '.*/[a-z]+\\.py',
      '.*/[^/]*[0-9]\\.csv',
      '.*log.*',
      '.*/[a-m][^/]*',
      '.*/b.*n',
      '.*\\.[ch]',
      '.*/.*s/.*\\.md',
      '.*/[A-Z]+_[0-9]+.*',
      '.*\\.js$',
      '.*/in.*',
    ])
    return { say: random.chance(0.6) ? `"${value}"` : `'${value}'`, command: mark(value) }
  },
  /** A word of what file(1) says. */
  filetype: (random) => {
    const name = random.pick(split('image text script PDF archive gzip JSON HTML ASCII'))
    return { say: quoteSay(random, name), command: mark(name) }
  },
  /** The socket of a shared ssh connection. */
  sock: (random) => same(random.pick(split('ctl-socket ~/.ssh/ctl /tmp/ssh-ctl ~/.ssh/master.sock'))),
  /** A file's name on another machine. */
  newname: (random) => same(random.pick(split('all.log collected.txt inbox.txt combined.log journal.txt'))),
  ip: (random) => same(random.pick(split('192.0.2.44 8.8.4.4 203.0.113.9 10.1.2.3 192.168.1.77 1.0.0.1'))),
  scripturl: (random) =>
    same(
      random.pick(
        split('https://example.com/install.sh https://get.example.org/setup.sh http://example.net/tools/bootstrap.sh'),
      ),
    ),
  gzurl: (random) =>
    same(
      random.pick(
        split(
          'https://example.com/dump.sql.gz http://files.example.org/log/access.log.gz https://example.net/list.txt.gz',
        ),
      ),
    ),
  tarurl: (random) =>
    same(
      random.pick(
        split(
          'https://example.com/src/tool-2.1.tar.gz http://files.example.org/site.tgz https://example.net/data.tar.gz',
        ),
      ),
    ),
  /** A language by its name, as the ending of its files. */
  lang: (random) => {
    const [say, ending] = random.pick([
      ['Python', 'py'],
      ['python', 'py'],
      ['PHP', 'php'],
      ['Java', 'java'],
      ['Ruby', 'rb'],
      ['Perl', 'pl'],
      ['C++', 'cpp'],
      ['JavaScript', 'js'],
      ['HTML', 'html'],
      ['XML', 'xml'],
      ['CSS', 'css'],
      ['shell', 'sh'],
      ['Go', 'go'],
      ['SQL', 'sql'],
    ] as const)
    return { say, command: mark(ending) }
  },
  decimal: (random) => same(random.pick(split('0.5 1.5 2.75 3.14 9.99 19.9 0.05 100.5 7.25 12.50'))),
  /** More digits than anybody wants to see. */
  longdecimal: (random) => same(random.pick(split('3.14159 2.71828 17.4567 0.33333 99.98765 12.3456 0.66667'))),
  hex: (random) => same(random.pick(split('ff FF dead beef c0de 7b a5 1f4 2A'))),
  hexnum: (random) => same(random.pick(split('0xff 0x1F 0x10 0xC0 0x3e8'))),
  /** What base64 makes of a text. */
  base: (random) => same(random.pick(split('aGVsbG8= d29ybGQ= c2VjcmV0 Zm9vYmFy SGVsbG8gd29ybGQ= dGVzdA=='))),
  year: (random) => same(random.pick(split('2019 2020 2021 2022 2023 2024 2025'))),
  /** A month of a year in words; commands name its first day. */
  month: (random) => {
    const [year, month] = [random.pick(split('2022 2023 2024 2025')), random.below(12)]
    const name = random.pick(monthNames)[month] as string
    return {
      say: random.chance(0.2) ? `${name} of ${year}` : `${name} ${year}`,
      command: mark(`${year}-${String(month + 1).padStart(2, '0')}-01`),
    }
  },
  cidr: (random) => same(random.pick(split('192.168.1.50/24 10.0.0.7/8 172.16.4.2/16 192.168.178.20/24'))),
  epoch: (random) => same(random.pick(split('1700000000 1609459200 1234567890 1735689600 1650000000'))),
  /** A number in base two. */
  bits: (random) => same(random.pick(split('101010 1101 11111111 10011 110010 100000001'))),
  tsv: (random) => same(random.pick(split('table.tsv ./table.tsv'))),
  /** A letter that is looked for, counted or changed. */
  letter: (random) => {
    const letter = random.pick(split('a b c d e i k l m n o p r s t u w x z A B E S T X'))
    return { say: quoteSay(random, letter), command: mark(letter) }
  },
  /** A key that an object may have or lack. */
  jsonkey: (random) => {
    const key = random.pick(
      split(
        'name version id title status email price author license port tags owner total type url user city age count color enabled key size date',
      ),
    )
    return { say: quoteSay(random, key), command: mark(key) }
  },
  /** What editors, compilers and desktops leave behind. */
  junkfile: (random) => {
    const glob = random.pick(
      split('*~ *.swp *.pyc *.o *.orig *.rej core Thumbs.db .DS_Store *.class *.bak *.old *.core desktop.ini'),
    )
    return { say: quoteSay(random, glob), command: mark(glob) }
  },
  /** Folders that tools make and that can be made again. */
  junkdir: (random) => {
    const name = random.pick(split('.svn .git CVS .idea target dist .cache venv .hg __pycache__ .vscode .sass-cache'))
    return { say: quoteSay(random, name), command: mark(name) }
  },
}
