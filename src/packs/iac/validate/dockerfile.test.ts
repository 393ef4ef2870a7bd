import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf } from './validate-fixture.ts'

const good = `# syntax=docker/dockerfile:1
ARG VERSION=22
FROM node:\${VERSION} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci \\
  # a comment between
  && npm run build
RUN <<EOF
FROM is only text here
EOF
FROM gcr.io/distroless/nodejs22
COPY --from=build --chown=65532:65532 /app/dist /app
EXPOSE 8080/tcp 9000-9010
USER 65532
HEALTHCHECK --interval=30s CMD ["/nodejs/bin/node", "check.js"]
CMD ["app/main.js"]
`

test('a good file passes', async () => {
  assert.deepEqual(await findingsOf({ Dockerfile: good }), { result: 'passed', findings: [] })
})

test('line endings of Windows change nothing', async () => {
  assert.deepEqual(await findingsOf({ Dockerfile: good.replaceAll('\n', '\r\n') }), { result: 'passed', findings: [] })
})

const cases: [name: string, text: string, findings: string[]][] = [
  ['an unknown instruction', 'FROM a\nRUM ls\n', ['2 dockerfile/unknown-instruction']],
  ['no FROM', 'RUN ls\n', ['1 dockerfile/no-from']],
  ['something before FROM', 'RUN ls\nFROM a\n', ['1 dockerfile/from-first']],
  ['a stage that is not there', 'FROM a AS build\nFROM b\nCOPY --from=biuld /x /y\n', ['3 dockerfile/unknown-stage']],
  ['a stage by its number', 'FROM a\nCOPY --from=1 /x /y\n', ['2 dockerfile/unknown-stage']],
  ['a stage from itself', 'FROM a AS x\nCOPY --from=x /x /y\n', ['2 dockerfile/unknown-stage']],
  ['two stages of a name', 'FROM a AS x\nFROM b AS x\n', ['2 dockerfile/duplicate-stage']],
  ['single quotes in a list', "FROM a\nCMD ['ls']\n", ['2 dockerfile/bad-json']],
  ['a list for COPY', 'FROM a\nCOPY ["a"]\n', ['2 dockerfile/missing-value']],
  ['no destination', 'FROM a\nCOPY a\n', ['2 dockerfile/missing-value']],
  ['several sources to a file', 'FROM a\nCOPY a b c\n', ['2 dockerfile/bad-destination']],
  ['a port', 'FROM a\nEXPOSE 70000\n', ['2 dockerfile/bad-port']],
  ['a flag', 'FROM a\nCOPY --form=x /a /b\n', ['2 dockerfile/unknown-flag']],
  ['an image', 'FROM Node:22\n', ['1 dockerfile/bad-image']],
  ['a health check', 'FROM a\nHEALTHCHECK curl x\n', ['2 dockerfile/bad-healthcheck']],
  ['a here-document without end', 'FROM a\nRUN <<EOF\nls\n', ['2 dockerfile/open-here-document']],
]
for (const [name, text, findings] of cases) {
  test(name, async () => assert.deepEqual(await findingsOf({ Dockerfile: text }), { result: 'failed', findings }))
}

test('what builds but is hardly meant is a warning', async () => {
  assert.deepEqual(await findingsOf({ Dockerfile: 'FROM a\nWORKDIR app\nENV A b\nCMD a\nCMD b\n' }), {
    result: 'passed',
    findings: ['2 dockerfile/relative-workdir', '3 dockerfile/old-form', '5 dockerfile/repeated'],
  })
})
