import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import { fillCommand, foldArithmetic } from './fill.ts'
import { readIndex } from './index.ts'
import { requestWords } from './request.ts'
import { mark, type SlotFinder, slotCommand, slotify } from './slots.ts'
import { Spelling } from './spelling.ts'
import { Tagger } from './tagger.ts'
import { plainWords } from './wording.ts'

const index = await readIndex(join(import.meta.dirname, '../../../models/compact/index.json.gz'))
const finder: SlotFinder = {
  vocabulary: new Set([...index.vocabulary, ...index.utilities]),
  tagger: new Tagger(index.tagger),
}

test('arguments become slots of their kind', () => {
  const cases: [string, string, Record<string, string>][] = [
    ['rename notes.txt to old.txt', 'rename <P0> to <P1>', { '<P0>': 'notes.txt', '<P1>': 'old.txt' }],
    ['Find all *.log files in /var/log', 'find all <E0> files in <P0>', { '<E0>': 'log', '<P0>': '/var/log' }],
    ['find all "*.log" files', 'find all <E0> files', { '<E0>': 'log' }],
    ['find all a*.log files', 'find all <G0> files', { '<G0>': 'a*.log' }],
    ['list files that end in .md', 'list files that end in <E0>', { '<E0>': 'md' }],
    ['list csv-type files', 'list <E0>-type files', { '<E0>': 'csv' }],
    ['show the file .env', 'show the file <P0>', { '<P0>': '.env' }],
    ['find with -r all files', 'find with -r all files', {}],
    ['show lines 2-13 of x.md', 'show lines <N0>-<N1> of <P0>', { '<N0>': '2', '<N1>': '13', '<P0>': 'x.md' }],
    ["show alice's crontab", "show <S0>'s crontab", { '<S0>': 'alice' }],
    ['compare the folders old and new', 'compare the folders <S0> and <S1>', { '<S0>': 'old', '<S1>': 'new' }],
    [
      'turn the second slash of each line into a colon',
      'turn the <N0> slash of each line into a colon',
      { '<N0>': '2' },
    ],
    ['print the 3rd-last line of a.txt', 'print the <N0>-last line of <P0>', { '<N0>': '3', '<P0>': 'a.txt' }],
    ['the third-to-last line of a.txt', 'the <N0>-to-last line of <P0>', { '<N0>': '3', '<P0>': 'a.txt' }],
    ['show the second last word of a.txt', 'show the <N0> last word of <P0>', { '<N0>': '2', '<P0>': 'a.txt' }],
    ['line fourth from the end of a.txt', 'line <N0> from the end of <P0>', { '<N0>': '4', '<P0>': 'a.txt' }],
    ['delete the third occurrence of it', 'delete the <N0> occurrence of it', { '<N0>': '3' }],
    ['delete the first occurrence of it', 'delete the first occurrence of it', {}],
    ['lines of the second file not in the first', 'lines of the second file not in the first', {}],
    ['list all .pdf files', 'list all <E0> files', { '<E0>': 'pdf' }],
    ['files changed in May of 2024', 'files changed in <D0>', { '<D0>': '2024-05-01' }],
    ['decode aGVsbG8= please', 'decode <S0> please', { '<S0>': 'aGVsbG8=' }],
    ['calendar of May 2024', 'calendar of may <N0>', { '<N0>': '2024' }],
    ['list all pdfs in docs', 'list all <E0> in <S0>', { '<E0>': 'pdf', '<S0>': 'docs' }],
    ['show the logs of today', 'show the logs of today', {}],
    ['which weekday was 29 february 2024', 'which weekday was <D0>', { '<D0>': '2024-02-29' }],
    ['files newer than the 1st of May 2023', 'files newer than the <D0>', { '<D0>': '2023-05-01' }],
    [
      'days from Jan 5, 2024 to "6 June 2024"',
      'days from <D0> to <S0>',
      { '<D0>': '2024-01-05', '<S0>': '6 June 2024' },
    ],
    ['what day was 31 june 2024', 'what day was <N0> june <N1>', { '<N0>': '31', '<N1>': '2024' }],
    ['list all python files', 'list all <E0> files', { '<E0>': 'py' }],
    ['find files larger than 10MB', 'find files larger than <N0>mb', { '<N0>': '10' }],
    ['show the last ten lines of a.txt', 'show the last <N0> lines of <P0>', { '<N0>': '10', '<P0>': 'a.txt' }],
    [
      'replace foo with "bar baz" in all files',
      'replace <S0> with <S1> in all files',
      { '<S0>': 'foo', '<S1>': 'bar baz' },
    ],
    ['a directory called list', 'a directory called <S0>', { '<S0>': 'list' }],
    ['compress the logs folder', 'compress the <S0> folder', { '<S0>': 'logs' }],
    ['files modified in 2024-01-31', 'files modified in <D0>', { '<D0>': '2024-01-31' }],
    ['show http://a.org/x', 'show <H0>', { '<H0>': 'http://a.org/x' }],
    ['show the second column of x.csv', 'show the <N0> column of <P0>', { '<N0>': '2', '<P0>': 'x.csv' }],
  ]
  for (const [words, text, table] of cases) assert.deepEqual(slotify(words, finder), { text, table }, words)
})

test('ordinary words are arguments where only an argument can stand', () => {
  const text = (request: string): string => slotify(request, finder).text
  assert.equal(text('copy all jpg files to backup'), 'copy all <E0> files to <S0>')
  assert.equal(
    text('make a backup and copy files to the backup list'),
    'make a backup and copy files to the backup list',
  )
  assert.equal(text('move a.txt to top'), 'move <P0> to top')
  assert.equal(text('find files that import os'), 'find files that import <S0>')
  assert.equal(text('replace tabs in Makefile'), 'replace tabs in <P0>')
  assert.equal(text('show the difference between two files'), 'show the difference between two files')
  assert.equal(text('show two files'), 'show <N0> files')
})

test('the age of files is counted in days, whatever else is said in months is not', () => {
  const read = (words: string): string => requestWords(words, { spelling: new Spelling(index.vocabulary) })
  assert.equal(read('pdfs older than two months'), 'pdfs older than 60 days')
  assert.equal(read('files not opened in the last 2 years'), 'files not opened in the last 730 days')
  assert.equal(read('files nobody changed for half a year'), 'files nobody changed for 180 days')
  assert.equal(read('rows older than 2 years in staff.csv'), 'rows older than 2 years in staff.csv')
  assert.equal(read('who is older than 18 years in staff.csv'), 'who is older than 18 years in staff.csv')
  assert.equal(read('files of the user bob older than 6 months'), 'files of the user bob older than 180 days')
  assert.equal(read('files older than "2 years"'), 'files older than "2 years"')
  assert.equal(read('sleep for 2 months'), 'sleep for 2 months')
  assert.equal(read('what is the date in 2 months'), 'what is the date in 2 months')
})

test('names of code and releases are arguments wherever they stand', () => {
  const text = (words: string): string => slotify(words, finder).text
  assert.equal(text('where is parseDate defined'), 'where is <S0> defined')
  assert.equal(text('list commits since v2.1.0'), 'list commits since <S0>')
  assert.equal(text('checkout release-4.2'), 'checkout <S0>')
  assert.equal(text('how many files has macOS'), 'how many files has macos')
  assert.equal(text('columns 1 and 2.5'), 'columns <N0> and <N1>')
})

test('a word that names something where it is asked is an argument, unless its place says otherwise', () => {
  const present = new Set(['tree', 'notes', 'latest', 'newest', 'List', 'files'])
  const words = 'List the three newest files in the tree notes'
  assert.deepEqual(slotify(words, { ...finder, present }).table, { '<N0>': '3', '<S0>': 'notes' })
  const folders = new Set([...present, 'notes/'])
  assert.deepEqual(slotify(words, { ...finder, present: folders }).table, { '<N0>': '3', '<P0>': 'notes' })
  assert.deepEqual(slotify('where does the symlink latest point to', finder).table, {})
  assert.deepEqual(slotify('where does the symlink latest point to', { ...finder, present }).table, {
    '<S0>': 'latest',
  })
  const tools = { ...finder, spelling: new Spelling(index.vocabulary) }
  assert.equal(requestWords('count imagees here', tools), 'count images here')
  assert.equal(requestWords('count imagees here', { ...tools, present: new Set(['imagees']) }), 'count imagees here')
})

test('a file that is said to lie in a folder is named by its path, unless it is looked for', () => {
  const present = new Set(['verse', 'verse/night.txt', 'verse/day.txt', 'verse/old', 'b.txt'])
  const read = (words: string): string => requestWords(words, { spelling: new Spelling(index.vocabulary), present })
  for (const [words, wanted] of [
    ['count lines in night.txt (in verse)', 'count lines in verse/night.txt'],
    ['merge night.txt and day.txt from the folder verse', 'merge verse/night.txt and verse/day.txt'],
    ['night.txt, day.txt and b.txt in verse', 'night.txt, day.txt and b.txt in verse'],
    ['sort b.txt in verse', 'sort b.txt in verse'],
    ['find night.txt in verse', 'find night.txt in verse'],
    ['print night.txt in verse/old', 'print night.txt in verse/old'],
  ] as const)
    assert.equal(read(words), wanted)
})

test('an aside in brackets is part of the request; brackets of a name or a quoted text stay', () => {
  const read = (words: string): string => requestWords(words, { spelling: new Spelling(index.vocabulary) })
  assert.equal(read('list files (names only) of docs'), 'list files names only of docs')
  assert.equal(read('(recursively) count lines (not words).'), 'recursively count lines not words')
  assert.equal(read('find calls of main() in app.c'), 'find calls of main() in app.c')
  assert.equal(read('search "(none found)" in a.log'), 'search "(none found)" in a.log')
  assert.equal(read('show notes(1).txt'), 'show notes(1).txt')
  assert.equal(read('what is (3 + 4) * 5'), 'what is (3 + 4) * 5')
  assert.equal(read('lines matching (foo|bar) in a.log'), 'lines matching (foo|bar) in a.log')
})

test('equal values share a slot', () => {
  assert.deepEqual(slotify('rename a.txt to a.txt', finder), {
    text: 'rename <P0> to <P0>',
    table: { '<P0>': 'a.txt' },
  })
})

test('only marked pieces of a marked command are slotted', () => {
  const table = { '<N0>': '1' }
  assert.equal(slotCommand(`awk '{ print $1 }' | head -n ${mark('1')}`, table), "awk '{ print $1 }' | head -n <N0>")
})

test('a value inside a longer word or number stays', () => {
  assert.equal(slotCommand('head -n 10 log10 a.10', { '<N0>': '10' }), 'head -n <N0> log10 a.10')
})

test('filling quotes as the place demands', () => {
  assert.equal(
    fillCommand("grep '<S0>' <P0>", { '<S0>': "it's", '<P0>': 'my file.txt' }),
    "grep 'it'\\''s' 'my file.txt'",
  )
  assert.equal(fillCommand('mkdir <S0>', { '<S0>': 'a; rm -rf x' }), "mkdir 'a; rm -rf x'")
  assert.equal(
    fillCommand("sed -i 's/<S0>/<S1>/g' <P0>", { '<S0>': 'a/b', '<S1>': 'c', '<P0>': '~/x' }),
    "sed -i 's/a\\/b/c/g' ~/x",
  )
  assert.equal(fillCommand('echo "<S0>"', { '<S0>': '$HOME' }), 'echo "\\$HOME"')
  assert.equal(fillCommand("find . -name '<G0>'", { '<G0>': '*.txt' }), "find . -name '*.txt'")
  assert.equal(fillCommand('rm <G0>', { '<G0>': '*.txt' }), 'rm *.txt')
})

test('a slot that the request lacks is refused', () => {
  assert.equal(fillCommand('mv <P0> <P1>', { '<P0>': 'a' }), null)
  // Rounded up to whole megabytes, only an empty file is smaller than one.
  assert.equal(fillCommand('find . -size -<N0>M -print', { '<N0>': '1' }), 'find . -size -1048576c -print')
  assert.equal(fillCommand('find . -size -<N0>k', { '<N0>': '10' }), 'find . -size -10k')
  assert.equal(fillCommand('find . -size +<N0>G', { '<N0>': '1' }), 'find . -size +1G')
})

test('constant arithmetic is folded', () => {
  assert.equal(foldArithmetic('find . -mmin -$((2*60)) | head -n $((5+1))'), 'find . -mmin -120 | head -n 6')
})

test('courtesies are taken off, requests stay', () => {
  assert.equal(plainWords('Could you please list all files for me?'), 'list all files')
  assert.equal(plainWords('How do I find large files in bash?'), 'find large files')
  assert.equal(plainWords('show me the files'), 'show me the files')
  assert.equal(plainWords('find files in ..'), 'find files in ..')
})

test('one slip is corrected towards the commoner word, names are not', () => {
  const spelling = new Spelling(['files', 'find', 'directory', 'list'])
  assert.equal(spelling.correct('fiels'), 'files')
  assert.equal(spelling.correct('direcotry'), 'directory')
  assert.equal(spelling.correct('nginx'), 'nginx')
})
