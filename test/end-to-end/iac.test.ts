import assert from 'node:assert/strict'
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, test } from 'node:test'
import type { Check } from '../../src/core/proof.ts'
import type { Run } from '../../src/core/run.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { createWorkplace, root, settle, type Workplace } from '../../src/testing/workplace.ts'

const hasTerraform = ['terraform', 'tofu'].some((name) =>
  ['/usr/local/bin', '/usr/bin', '/bin'].some((folder) => existsSync(join(folder, name))),
)
const needsTerraform = hasTerraform ? {} : { skip: 'neither terraform nor tofu is installed' }

const bucket = (line: string) =>
  `terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = ">= 6.0" }\n  }\n}\nprovider "aws" {\n  region = "eu-central-1"\n}\nresource "aws_sqs_queue" "work" {\n${line}}\n`
const answer = (files: Record<string, string>) =>
  JSON.stringify({ title: 'a queue', files: Object.entries(files).map(([path, content]) => ({ path, content })) })

describe('iac', () => {
  let place: Workplace | undefined
  afterEach(() => place?.close())

  const open = (files: Record<string, string> = {}, answers?: Parameters<typeof createFakeModel>[0]) => {
    const model = answers === undefined ? undefined : createFakeModel(answers)
    place = createWorkplace(model ? { model } : {}, files)
    return { place, prompts: model?.prompts ?? [] }
  }
  const ask = async (at: Workplace, words: string, options: Record<string, unknown> = {}): Promise<Run> => {
    const bench = await at.as(root)
    const run = await bench.ask({ pack: 'iac', words, workspace: at.workspace, options })
    return settle(bench, run.id)
  }
  const checks = (run: Run) =>
    Object.fromEntries((run.attempts.at(-1)?.proof?.checks ?? []).map((check: Check) => [check.name, check.result]))
  const approve = async (at: Workplace, run: Run): Promise<Run> => {
    const bench = await at.as(root)
    await bench.decide(run.id, { kind: 'approve', planDigest: run.planDigest ?? '' })
    return settle(bench, run.id)
  }

  test('a second of a kind stands beside the first; the same again is whole', needsTerraform, async () => {
    const { place } = open()
    const logs = await approve(place, await ask(place, 'an s3 bucket called logs-2031', { output: 'infra/' }))
    assert.equal(logs.stage, 'learned', logs.refusal?.reason ?? logs.failure?.message ?? '')
    const photos = await approve(place, await ask(place, 'an s3 bucket called photos-2031', { output: 'infra/' }))
    assert.equal(photos.stage, 'learned', photos.refusal?.reason ?? photos.failure?.message ?? '')
    const read = (name: string) => readFileSync(join(place.workspace, 'infra', name), 'utf8')
    assert.match(read('s3.tf'), /bucket = "logs-2031"/)
    assert.match(read('s3-photos-2031.tf'), /bucket = "photos-2031"/)
    assert.doesNotMatch(read('s3-photos-2031.tf'), /required_providers/, 'declared once')
    await approve(
      place,
      await ask(place, 'an s3 bucket called logs-2031, old versions kept 12 days', { output: 'infra/' }),
    )
    assert.match(read('s3.tf'), /noncurrent_days = 12/)
    assert.match(read('s3.tf'), /required_providers/, 'what only this file declared stays declared')
  })

  test(
    'words become files that are validated, planned, approved, written as proven, and undone',
    needsTerraform,
    async () => {
      const { place } = open()
      const run = await ask(place, 'a private bucket called invoices-2031, old versions kept 45 days')
      assert.equal(run.stage, 'waiting', run.refusal?.reason ?? run.failure?.message ?? '')
      assert.deepEqual(checks(run), {
        'files-written': 'passed',
        'terraform-validate': 'passed',
        'terraform-plan': 'passed',
      })
      assert.equal(existsSync(join(place.workspace, 's3.tf')), false, 'proving writes nothing')
      const done = await approve(place, run)
      assert.deepEqual(done.outcome?.deviations, [])
      const written = readFileSync(join(place.workspace, 's3.tf'), 'utf8')
      assert.match(written, /bucket = "invoices-2031"/)
      assert.match(written, /noncurrent_days = 45/)
      const bench = await place.as(root)
      await bench.undo(run.id, { force: false })
      assert.equal((await settle(bench, run.id)).stage, 'rolled-back')
      assert.equal(existsSync(join(place.workspace, 's3.tf')), false)
    },
  )

  test(
    'a type, a service, an output and values; providers that are there are not declared again',
    needsTerraform,
    async () => {
      const { place } = open({ 'infra/main.tf': bucket('  name = "work"\n') })
      const options = { type: 'terraform', service: 'sns', output: 'infra/topic.tf', set: { name: 'orders' } }
      const run = await ask(place, 'generate terraform sns', options)
      assert.equal(run.stage, 'waiting', run.refusal?.reason ?? '')
      assert.deepEqual(
        run.plan?.proof.effects.map((effect) => effect.path),
        ['infra/topic.tf'],
      )
      assert.doesNotMatch(run.attempts[0]?.proposal.text ?? '', /required_providers|provider "aws"/)
      const wrong = await ask(place, 'generate terraform sns', { ...options, set: { color: 'blue' } })
      assert.match(wrong.refusal?.reason ?? '', /terraform\/sns has no parameter "color"; it has name, email/)
    },
  )

  test(
    "a bigger model starts from blueprints, and repairs with the tools' errors and the failing lines",
    needsTerraform,
    async () => {
      const { place, prompts } = open({}, [
        answer({ 'queue.tf': bucket('  name = "work"\n  visibility = 30\n') }),
        answer({ 'queue.tf': bucket('  name = "work"\n  visibility_timeout_seconds = 30\n') }),
      ])
      const run = await ask(place, 'an SQS queue named work, visibility timeout 30 seconds')
      assert.equal(run.stage, 'waiting', run.refusal?.reason ?? '')
      assert.equal(run.attempts.length, 2)
      assert.match(prompts[0]?.context ?? '', /Blueprint terraform\/sqs/)
      const problem = prompts[1]?.feedback[0]?.problem ?? ''
      assert.match(problem, /queue\.tf:11 .*visibility/)
      assert.match(problem, /\| visibility = 30/)
      const { store } = await place.app.open()
      const kept = await store.find(run.id)
      assert.deepEqual(
        kept?.attempts.map((attempt) => attempt.problem !== undefined),
        [true, false],
      )
    },
  )

  test('what would expose data or hand out rights is denied on the parsed resources; its safe repair makes a pair', async () => {
    const provider = 'provider "aws" {\n  region = "eu-central-1"\n}\n'
    const exposed = `${provider}resource "aws_security_group" "admin" {\n  name        = "admin"\n  description = "admin"\n  ingress {\n    description = "ssh"\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n`
    const { place, prompts } = open({}, [
      answer({ 'sg.tf': exposed }),
      answer({ 'sg.tf': exposed.replace('0.0.0.0/0', '10.0.0.0/8') }),
    ])
    const run = await ask(place, 'a security group that lets administrators in, it may be as open as you like')
    assert.equal(run.stage, hasTerraform ? 'waiting' : 'unproven', run.refusal?.reason ?? '')
    assert.equal(run.attempts[0]?.verdict?.decision, 'deny')
    assert.match(prompts[1]?.feedback[0]?.problem ?? '', /denied by policy: aws_security_group\.admin.*\(safe: /)
    const { trajectoryOf } = await import('../../src/core/trajectory.ts')
    const { steps } = trajectoryOf(run, (action) => place.app.pack('iac').render(action))
    assert.deepEqual(
      [
        steps[0]?.reward,
        /0\.0\.0\.0\/0/.test(steps[0]?.proposal ?? ''),
        /10\.0\.0\.0\/8/.test(steps[1]?.proposal ?? ''),
      ],
      [-1, true, true],
    )

    const grave: [name: string, files: Record<string, string>][] = [
      [
        'a public bucket',
        {
          'a.tf': `${provider}resource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\nresource "aws_s3_bucket_acl" "b" {\n  bucket = aws_s3_bucket.b.id\n  acl    = "public-read"\n}\n`,
        },
      ],
      [
        'rights over everything',
        {
          'a.tf': `${provider}resource "aws_iam_policy" "p" {\n  name   = "p"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n}\n`,
        },
      ],
      [
        'a plain secret',
        {
          'a.tf': `${provider}resource "aws_db_instance" "d" {\n  instance_class    = "db.t4g.micro"\n  username          = "owner"\n  password          = "Tr0ub4dor-and-3"\n  storage_encrypted = true\n}\n`,
        },
      ],
    ]
    for (const [name, files] of grave) {
      const verdict = await place.app.pack('iac').guard(
        JSON.parse(
          JSON.stringify({
            title: name,
            files: Object.entries(files).map(([path, content]) => ({ path, content })),
            deletes: [],
            source: { kind: 'model' },
          }),
        ),
        run.request,
        (await place.app.policy(place.workspace)).policy,
      )
      assert.equal(verdict.decision, 'deny', `${name}: ${JSON.stringify(verdict.findings)}`)
    }
  })

  test('a file that is bad already can be made better, not worse', async () => {
    const group = (port: number) =>
      `resource "aws_security_group" "a" {\n  name = "a"\n  ingress {\n    from_port   = ${port}\n    to_port     = ${port}\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n`
    const { place } = open({ 'sg.tf': group(22) }, [
      answer({ 'sg.tf': `${group(22)}# reviewed\n` }),
      ...Array.from({ length: 4 }, () => answer({ 'sg.tf': group(3389) })),
    ])
    const same = await ask(place, 'a comment')
    assert.equal(same.attempts[0]?.verdict?.decision, 'ask')
    assert.match(same.attempts[0]?.verdict?.findings[0]?.message ?? '', /as it was before/)
    const worse = await ask(place, 'another port')
    assert.equal(worse.attempts[0]?.verdict?.decision, 'deny')
  })

  test('what is harmful only together with the folder is refused by the proof', needsTerraform, async () => {
    const module =
      'variable "from" {\n  type = string\n}\nresource "aws_security_group" "it" {\n  name        = "it"\n  description = "it"\n  ingress {\n    description = "ssh"\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = [var.from]\n  }\n}\n'
    const main = (from: string) =>
      `provider "aws" {\n  region = "eu-central-1"\n}\nmodule "door" {\n  source = "./door"\n  from   = "${from}"\n}\n`
    const { place } = open({ 'door/main.tf': module }, [
      answer({ 'main.tf': main('0.0.0.0/0') }),
      answer({ 'main.tf': main('10.0.0.0/8') }),
    ])
    const run = await ask(place, 'use the module door')
    assert.equal(run.stage, 'waiting', run.refusal?.reason ?? '')
    assert.match(run.attempts[0]?.problem ?? '', /guardrails-together: .*22/)
    assert.equal(checks(run)['guardrails-together'], 'passed')
  })

  test('answers that are no files are sent back with the reason', async () => {
    const { place, prompts } = open({}, [
      'Sure! Here is what you need.',
      answer({ '../outside.tf': 'x' }),
      answer({ '.git/hooks/pre-commit': 'x' }),
    ])
    const run = await ask(place, 'an SQS queue')
    assert.equal(run.stage, 'refused')
    assert.deepEqual(
      prompts.at(-1)?.feedback.map((each) => each.problem),
      [
        'format: no files in the answer: answer with JSON {"files": [{"path": "...", "content": "..."}]}',
        'format: files.0.path: "../outside.tf": a path has no empty part, "." or ".."',
      ],
    )
    assert.match(run.refusal?.reason ?? '', /nothing is written below \.git/)
  })

  test('words that ask for something public get the private blueprint, and are told so', needsTerraform, async () => {
    const { place } = open()
    const title = async (words: string) =>
      ((await ask(place, words)).attempts[0]?.proposal.action as { title: string } | undefined)?.title ?? ''
    assert.match(await title('a public s3 bucket for downloads'), /; kept private although the words say public/)
    assert.doesNotMatch(await title('an s3 bucket for downloads, not public'), /kept private/)
  })

  test('what nothing fits is said, with what is nearest', async () => {
    const { place } = open()
    const run = await ask(place, 'generate terraform blockchain', { type: 'terraform', service: 'blockchain' })
    assert.match(run.refusal?.reason ?? '', /no blueprint for "blockchain"; the nearest: terraform\//)
    const bench = await place.as(root)
    const bad = { pack: 'iac', words: 'generate x', workspace: place.workspace }
    await assert.rejects(bench.ask({ ...bad, options: { type: 'cobol' } }), /no type "cobol": terraform, kubernetes/)
    await assert.rejects(bench.ask({ ...bad, options: { output: '../x.tf' } }), /has no empty part/)
    await assert.rejects(bench.ask({ ...bad, words: 'x', options: {} }), /3 to 4000 characters/)
  })

  test("a person's edit goes the same way, and broken text is a finding with its line", needsTerraform, async () => {
    const { place } = open()
    const run = await ask(place, 'a message queue')
    const bench = await place.as(root)
    await bench.decide(run.id, { kind: 'edit', text: '=== sqs.tf\nresource "aws_sqs_queue" "q" {\n  name = \n}\n' })
    const edited = await settle(bench, run.id)
    assert.equal(edited.stage, 'refused')
    assert.match(edited.refusal?.reason ?? '', /sqs\.tf:2 .*name =/)
    await assert.rejects(
      bench.decide(run.id, { kind: 'edit', text: 'rm -rf /' }),
      /stands before the first "=== path" line/,
    )
  })

  test('nothing is written through a symbolic link', async () => {
    const { place } = open()
    mkdirSync(join(place.workspace, 'real'))
    symlinkSync('real', join(place.workspace, 'link'))
    writeFileSync(join(place.workspace, 'real', 'Dockerfile'), 'FROM scratch\n')
    const run = await ask(place, 'dockerfile for a go service', { output: 'link/Dockerfile' })
    assert.match(run.refusal?.reason ?? '', /files-written: link is a symbolic link/)
    assert.equal(readFileSync(join(place.workspace, 'real', 'Dockerfile'), 'utf8'), 'FROM scratch\n')
    assert.ok(lstatSync(join(place.workspace, 'link')).isSymbolicLink())
  })

  test(
    'a blueprint of the workspace is used, and one that is broken is named with its line',
    needsTerraform,
    async () => {
      const own =
        'id: terraform/topic\ntitle: Our topic\nservice: topic\nwords: {carrier pigeon: 9}\nparameters:\n  name: {type: string, default: pigeon, description: its name}\nfiles:\n  - {template: main.tf, path: topic.tf}\n'
      const folder = '.provenly/blueprints/terraform/topic'
      const { place } = open({
        [`${folder}/blueprint.yaml`]: own,
        [`${folder}/main.tf`]:
          'resource "aws_sns_topic" "[[ id ]]" {\n  name              = "[[ name ]]"\n  kms_master_key_id = "alias/aws/sns"\n}\n',
      })
      const run = await ask(place, 'send a carrier pigeon')
      assert.equal(run.stage, 'waiting', run.refusal?.reason ?? '')
      assert.match(run.attempts[0]?.proposal.text ?? '', /aws_sns_topic" "pigeon"/)
      writeFileSync(join(place.workspace, folder, 'blueprint.yaml'), own.replace('words: {', 'words: {{'))
      const broken = await ask(place, 'send a carrier pigeon')
      assert.equal(broken.stage, 'failed')
      assert.match(broken.failure?.message ?? '', /blueprint\.yaml:5:1: /)
    },
  )
})
