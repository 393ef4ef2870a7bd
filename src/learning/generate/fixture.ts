/**
 * The small file system that generated commands run on. One source for the jail and for the arguments that requests name.
 * Paths are relative to the working directory, or absolute below the jail's own /data, /srv, /backup and /var/log.
 */
export type FixtureFile = {
  path: string
  text?: string
  bytes?: number
  mode?: number
  ageDays?: number
  link?: string
}

const words = [
  'alpha',
  'error',
  'beta',
  'warning',
  'TODO',
  'gamma',
  'failed',
  'delta',
  'success',
  'hello',
  'world',
  'user',
  'main',
  'foo',
  'bar',
  'debug',
]

function lines(count: number, seed: number): string {
  return Array.from({ length: count }, (_, row) => {
    const word = (shift: number): string => words[(row * 7 + seed * 3 + shift * 5) % words.length] as string
    return row % 9 === 8
      ? ''
      : `${word(0)} ${word(1)} ${(row * 13 + seed) % 50} ${word(2)} ${row % 3 === 0 ? 'duplicate' : word(3)}`
  })
    .join('\n')
    .concat('\n')
}

const csv = (seed: number): string =>
  ['name,age,city,score']
    .concat(
      ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi'].map(
        (name, row) =>
          `${name},${20 + ((row * 7 + seed) % 30)},${['Paris', 'London', 'Berlin'][(row + seed) % 3]},${(row * 17 + seed) % 100}`,
      ),
    )
    .join('\n')
    .concat('\n')

const table = (seed: number): string =>
  Array.from(
    { length: 12 },
    (_, row) =>
      `host${row % 4} ${(row * 31 + seed) % 97} GET /page${row % 5} ${[200, 404, 500][row % 3]} 10.0.0.${row % 6}`,
  )
    .join('\n')
    .concat('\n')

const requests = (seed: number): string =>
  Array.from({ length: 16 }, (_, row) => {
    const hour = String(8 + (row >> 2)).padStart(2, '0')
    const second = String((row * 13 + seed) % 60).padStart(2, '0')
    const page = ['/', '/index.html', '/login', '/api/users', '/missing'][(row * 3 + seed) % 5]
    const status = [200, 404, 200, 500, 301, 200][(row + seed) % 6]
    const agent = ['curl/8.5.0', 'Mozilla/5.0 (X11; Linux x86_64)'][row % 2]
    return `10.0.0.${(row * row) % 7} - - [10/Oct/2024:${hour}:15:${second} +0000] "${row % 4 === 3 ? 'POST' : 'GET'} ${page} HTTP/1.1" ${status} ${200 + ((row * 97 + seed) % 900)} "-" "${agent}"`
  })
    .join('\n')
    .concat('\n')

const json = (seed: number): string =>
  `${JSON.stringify({
    name: `app${seed}`,
    version: '1.2.3',
    port: 8080,
    tags: ['a', 'b', 'c'],
    items: [
      { id: 1, name: 'one', price: 5 },
      { id: 2, name: 'two', price: 15 },
    ],
    owner: { name: 'alice', email: 'alice@example.com' },
  })}\n`

export const fixtureFiles: readonly FixtureFile[] = [
  { path: 'notes.txt', text: lines(30, 1) },
  { path: 'todo.txt', text: lines(14, 2), ageDays: 3 },
  { path: 'report.txt', text: lines(60, 3), ageDays: 10 },
  { path: 'names.txt', text: 'carol\nalice\nbob\nalice\ndave\nerin\nbob\nAlice\n' },
  { path: 'numbers.txt', text: '10\n3\n25\n3\n7\n100\n42\n10\n8\n' },
  { path: 'old.txt', text: lines(8, 4), ageDays: 400 },
  { path: 'list1.txt', text: 'apple\nbanana\ncherry\ndate\nfig\n' },
  { path: 'list2.txt', text: 'banana\ncherry\ngrape\nkiwi\n' },
  { path: 'empty.txt', text: '' },
  { path: 'my file.txt', text: lines(3, 5) },
  { path: 'readme.md', text: `# Project\n\n${lines(9, 6)}` },
  { path: 'data.csv', text: csv(1) },
  { path: 'users.csv', text: csv(2), ageDays: 2 },
  { path: 'sales.csv', text: csv(3) },
  { path: 'table.tsv', text: csv(4).replaceAll(',', '\t') },
  { path: 'access.log', text: table(1) },
  { path: 'app.log', text: lines(40, 7), ageDays: 1 },
  { path: 'config.json', text: json(1) },
  { path: 'package.json', text: json(2) },
  {
    path: 'items.json',
    text: '[{"id":1,"name":"one","price":5},{"id":2,"name":"two","price":15},{"id":3,"name":"three","price":9}]\n',
  },
  { path: 'settings.conf', text: '# settings\nhost=localhost\nport=8080\n\n# paths\nroot=/srv/www\ndebug=true\n' },
  { path: 'script.sh', text: '#!/bin/bash\n# TODO: more\necho hello\nexit 0\n', mode: 0o644 },
  { path: 'deploy.sh', text: '#!/bin/sh\necho deploy\n', mode: 0o755 },
  { path: 'main.py', text: 'import os\n\n# TODO fix\ndef main():\n    print("hello world")\n\nmain()\n' },
  { path: 'utils.py', text: 'def foo():\n    return "bar"\n' },
  { path: 'index.js', text: 'const foo = 1\nconsole.log(foo)\n' },
  { path: 'index.html', text: '<html>\n<body>hello foo</body>\n</html>\n' },
  { path: 'photo.jpg', bytes: 30000, ageDays: 40 },
  { path: 'image.png', bytes: 12000 },
  { path: 'manual.pdf', bytes: 70000, ageDays: 90 },
  { path: 'backup.tar.gz', text: '' },
  { path: 'archive.tar', text: '' },
  { path: 'photos.zip', text: '' },
  { path: 'dump.sql.gz', text: '' },
  { path: 'big.bin', bytes: 1500000 },
  { path: 'cache.tmp', text: 'x\n', ageDays: 8 },
  { path: 'session.tmp', text: 'y\n' },
  { path: 'notes.bak', text: lines(5, 8), ageDays: 30 },
  { path: '.env', text: 'KEY=value\n' },
  { path: '.hidden', text: 'secret\n' },
  { path: 'link.txt', link: 'notes.txt' },
  { path: 'broken', link: 'missing-target' },
  { path: 'src/app.py', text: 'import sys\n# TODO later\nprint("foo")\n' },
  { path: 'src/util.js', text: 'export const bar = 2 // TODO\n' },
  { path: 'src/lib/helper.py', text: 'def helper():\n    return 1\n' },
  { path: 'src/lib/core.c', text: '#include <stdio.h>\nint main() { return 0; }\n' },
  { path: 'src/main.c', text: 'int main(void) { return 1; }\n' },
  { path: 'docs/guide.md', text: `# Guide\n${lines(12, 9)}`, ageDays: 5 },
  { path: 'docs/intro.txt', text: lines(10, 10) },
  { path: 'docs/old/draft.txt', text: lines(6, 11), ageDays: 60 },
  { path: 'docs/big.pdf', bytes: 250000 },
  { path: 'logs/app.log', text: lines(50, 12) },
  { path: 'logs/error.log', text: lines(20, 13), ageDays: 9 },
  { path: 'logs/access.log', text: table(2), ageDays: 35 },
  { path: 'logs/old.log.gz', text: '' },
  { path: 'images/cat.png', bytes: 9000 },
  { path: 'images/dog.jpg', bytes: 11000, ageDays: 15 },
  { path: 'build/out.o', bytes: 500 },
  { path: 'build/a.tmp', text: 'z\n' },
  { path: 'tmp/x.tmp', text: 'x\n', ageDays: 12 },
  { path: 'tmp/empty.log', text: '' },
  { path: 'emptydir', bytes: -1 },
  { path: 'projects/web/index.html', text: '<p>hello</p>\n' },
  { path: 'projects/web/style.css', text: 'body { color: red }\n' },
  { path: 'projects/api/server.py', text: 'print("error")\n' },
  { path: '/data/values.csv', text: csv(5) },
  { path: '/data/input.txt', text: lines(25, 14) },
  { path: '/data/raw/big.dat', bytes: 2500000 },
  { path: '/data/raw/part1.csv', text: csv(6), ageDays: 20 },
  { path: '/srv/www/index.html', text: '<h1>foo</h1>\n' },
  { path: '/srv/www/app.js', text: 'let foo = "error"\n' },
  { path: '/backup/db.sql', text: lines(9, 15), ageDays: 14 },
  { path: '/backup/old/site.tar.gz', text: '' },
  { path: '/var/log/syslog', text: lines(45, 16) },
  { path: '/var/log/auth.log', text: table(3), ageDays: 2 },
  { path: '/var/log/nginx/access.log', text: table(4) },
  { path: '/var/log/nginx/error.log', text: lines(15, 17), ageDays: 11 },
  {
    path: 'deploy.yml',
    text: '# deployment\nname: shop\nimage: nginx:1.25\nreplicas: 3\nenv:\n  - name: MODE\n    value: prod\nports:\n  - 80\n  - 443\n',
  },
  {
    path: 'app.ini',
    text: '; application\n[server]\nhost=localhost\nport=8080\ndebug=true\n\n[database]\nhost=db.local\nport=5432\nuser=app\n',
  },
  { path: 'logs/web.log', text: requests(1), ageDays: 1 },
  { path: '/var/log/apache2/access.log', text: requests(2) },
  { path: 'theme.css', text: 'body {\n  color: blue;\n}\n', ageDays: 6 },
  { path: 'tool.c', text: 'int tool(void) { return 2; }\n', ageDays: 6 },
  { path: 'IMG_1001.JPG', bytes: 4000, ageDays: 50 },
  { path: 'test_error.txt', text: 'passed\nskipped\n', ageDays: 7 },
  { path: 'error1.txt', text: 'disk full\n', ageDays: 7 },
]

/** Directories that a command may change; each is made afresh before a changing command. */
export const fixtureRoots: readonly string[] = ['/data', '/srv', '/backup', '/var/log']
export const workDirectory = '/home/user/project'

/** The jail's own /etc, read-only in it. */
export const fixtureEtc: Readonly<Record<string, string>> = {
  passwd: [
    'root:x:0:0:root:/root:/bin/bash',
    'daemon:x:1:1::/:/usr/sbin/nologin',
    'user:x:1000:1000::/home/user:/bin/bash',
    'alice:x:1001:1001::/home/alice:/bin/bash',
    'bob:x:1002:1002::/home/bob:/bin/sh',
    'deploy:x:1003:1003::/:/bin/sh',
    'www-data:x:33:33::/var/www:/usr/sbin/nologin',
    'postgres:x:104:110::/:/bin/bash',
    'nobody:x:65534:65534::/:/usr/sbin/nologin',
    '',
  ].join('\n'),
  group: [
    'root:x:0:',
    'daemon:x:1:',
    'adm:x:4:',
    'sudo:x:27:user',
    'www-data:x:33:',
    'staff:x:50:',
    'users:x:100:',
    'user:x:1000:',
    'alice:x:1001:',
    'developers:x:1100:alice',
    'admin:x:1101:',
    'docker:x:1102:',
    'nogroup:x:65534:',
    '',
  ].join('\n'),
  hosts: '127.0.0.1 localhost\n',
  'resolv.conf': 'nameserver 127.0.0.1\n',
  shells: '/bin/sh\n/bin/bash\n',
  'os-release': 'NAME="Fixture"\nVERSION_ID="1"\n',
}
