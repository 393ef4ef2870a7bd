import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { after, describe, it } from 'node:test'
import { parse } from 'yaml'
import type { StepRecord } from '../../src/core/step-record.ts'
import { createTaskStates } from '../../src/core/task-states.ts'
import { createActorMetrics, serveMetrics } from '../../src/learning/actors/actor-metrics.ts'
import { expertFor } from '../../src/learning/actors/expert.ts'
import { syntheticTasks } from '../../src/learning/actors/read-tasks.ts'
import { loadTeacherPrompts } from '../../src/learning/actors/teacher-prompts.ts'
import { type ActorPorts, workOnTask } from '../../src/learning/actors/work-on-task.ts'
import { eventually } from '../../src/testing/contracts/jobs.ts'
import { sampleTask } from '../../src/testing/contracts/tasks.ts'
import { createFakeModel } from '../../src/testing/fakes/fake-model.ts'
import { createWorkplace, type Workplace } from '../../src/testing/workplace.ts'

const root = resolve(import.meta.dirname, '../..')
const never = new AbortController().signal

const answer = (action: unknown, update?: unknown): string =>
  `<think>\nAs asked.\n</think>\n<action>\n${JSON.stringify(action)}\n</action>` +
  (update === undefined ? '' : `\n<state_update>\n${JSON.stringify(update)}\n</state_update>`)
const rename = (pattern: string, rewrite: string) => ({ rewrites: [{ language: 'javascript', pattern, rewrite }] })

async function portsOf(place: Workplace): Promise<Omit<ActorPorts, 'speaker'> & { seen: StepRecord[] }> {
  const { trajectories } = await place.app.open()
  const seen: StepRecord[] = []
  return {
    pack: place.app.pack,
    policy: place.app.policy,
    states: createTaskStates({ store: trajectories, count: (text) => Math.ceil(text.length / 4) }),
    trajectories,
    prompts: loadTeacherPrompts(join(root, 'src/learning/actors/teacher_prompts.yaml')),
    scratch: join(place.folder, 'tasks'),
    mostSteps: 5,
    newId: place.app.newId,
    now: place.app.now,
    onStep: ({ record }) => seen.push(record),
    seen,
  }
}

describe('one way through a task', () => {
  const place = createWorkplace({ model: createFakeModel(['']) })
  after(() => place.close())

  it('a bad form, a wrong rewrite, a part of it, then all of it: every step stored, with its reason and rewards', async () => {
    const model = createFakeModel([
      'Sure! Use sed.',
      answer(rename('a($$$A)', 'c($$$A)')),
      answer(rename('a($$$A)', 'b($$$A)'), { decisions: ['a is renamed'], colour: 'blue' }),
      answer(rename('x($$$A)', 'y($$$A)'), { decisions: ['x is renamed'], next_focus: 'nothing' }),
    ])
    const ports = await portsOf(place)
    const task = sampleTask('two-names', {
      words: 'rename a to b and x to y',
      files: { 'main.js': 'a(1)\nx(2)\n' },
      expected: { 'main.js': 'b(1)\ny(2)\n' },
      action: { rewrites: [...rename('a($$$A)', 'b($$$A)').rewrites, ...rename('x($$$A)', 'y($$$A)').rewrites] },
    })
    const result = await workOnTask(task, { ...ports, speaker: { kind: 'model', generate: model.generate } }, never)
    assert.deepEqual(
      { ...result, trajectory: '' },
      {
        task: 'two-names',
        trajectory: '',
        language: 'javascript',
        model: 'fake-1',
        steps: 4,
        verified: true,
        reason: null,
      },
    )
    const { trajectories } = await place.app.open()
    const steps = await trajectories.steps({ task: 'two-names' })
    assert.deepEqual(
      steps.map(({ record }) => record.outcome.label),
      ['failed', 'failed', 'open', 'verified'],
    )
    assert.match(steps[0]?.record.outcome.reason ?? '', /format: there is text outside of the tags/)
    assert.match(steps[1]?.record.outcome.reason ?? '', /taken back/)
    // A malformed update is refused whole: not even its good half is kept.
    assert.match(steps[2]?.record.outcome.reason ?? '', /state update is malformed.*colour/)
    assert.deepEqual(steps[3]?.record.state_before?.decisions, [])
    assert.deepEqual((await ports.states.load(result.trajectory)).decisions, ['x is renamed'])
    assert.equal(steps[0]?.rewards['similarity@1'], -1)
    assert.equal(steps[3]?.rewards['outcome@1'], 1)
    const similar = steps[3]?.rewards['similarity@1'] ?? 0
    assert.ok(similar > 0.5 && similar < 1, String(similar))
    // The step after the good half began on what it left.
    assert.match(model.prompts[3]?.words ?? '', /b\(1\)\nx\(2\)/)
    assert.equal((await place.app.open()).kind, 'sqlite')
  })

  it('a task whose bound is reached is not verified, and says why', async () => {
    const model = createFakeModel([answer(rename('nothing($$$A)', 'here($$$A)'))])
    const ports = { ...(await portsOf(place)), mostSteps: 2 }
    const speaker = { kind: 'model', generate: model.generate } as const
    const result = await workOnTask(sampleTask('no-match'), { ...ports, speaker }, never)
    assert.deepEqual([result.verified, result.steps], [false, 2])
    assert.match(result.reason ?? '', /match/)
  })

  it('the expert solves made tasks of all four languages', async () => {
    const ports = await portsOf(place)
    const tasks = syntheticTasks(8, 4)
    const results = []
    for (const task of tasks) results.push(await workOnTask(task, { ...ports, speaker: expertFor(task) }, never))
    assert.deepEqual(
      results.map(({ verified, reason }) => ({ verified, reason })),
      tasks.map(() => ({ verified: true, reason: null })),
    )
    assert.deepEqual([...new Set(results.map(({ language }) => language))].sort(), [
      'java',
      'javascript',
      'python',
      'typescript',
    ])
    assert.deepEqual(ports.seen[0]?.model_output.source, 'expert')
  })
})

/** An OpenAI-compatible server on loopback that renames a to b for everybody; `hang` never answers. */
async function startFakeEndpoint(mode: 'answer' | 'hang') {
  let asked = 0
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'application/json')
      return void response.end(JSON.stringify({ object: 'list', data: [{ id: 'm', object: 'model' }] }))
    }
    asked += 1
    request.resume()
    if (mode === 'hang') return
    const content = answer(rename('a($$$A)', 'b($$$A)'))
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        id: 'x',
        object: 'chat.completion',
        created: 0,
        model: 'm',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    )
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: () => asked,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

describe('provenly actors', () => {
  it('a killed process gives its tasks back to another, which ends them', async (test) => {
    const place = createWorkplace({ model: createFakeModel(['']) })
    const [hangs, answers] = [await startFakeEndpoint('hang'), await startFakeEndpoint('answer')]
    test.after(async () => {
      hangs.stop()
      answers.stop()
      await place.close()
    })
    const file = join(place.folder, 'tasks.jsonl')
    const tasks = Array.from({ length: 6 }, (_, index) => sampleTask(`task-${index}`))
    writeFileSync(file, tasks.map((task) => `${JSON.stringify(task)}\n`).join(''))
    const start = (...more: string[]) =>
      spawn(process.execPath, [join(root, 'src/main.ts'), 'actors', '--count', '2', ...more], {
        env: { ...process.env, HOME: place.home, PROVENLY_STATE: place.stateDir },
        cwd: place.workspace,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    const first = start('--tasks', file, '--endpoint', `${hangs.url}=m`)
    await eventually('two tasks are being worked on', () => hangs.asked() >= 2, 60_000)
    const gone = new Promise((ended) => first.once('exit', ended))
    first.kill('SIGKILL')
    await gone

    const second = start('--endpoint', `${answers.url}=m`, '--until-empty', '--metrics-port', '0', '--json')
    let [out, complaints] = ['', '']
    second.stdout.on('data', (chunk) => (out += chunk))
    second.stderr.on('data', (chunk) => (complaints += chunk))
    const code = await new Promise((ended) => second.once('exit', ended))
    assert.equal(code, 0, complaints)
    const report = JSON.parse(out)
    assert.deepEqual([report.tasks, report.verified], [6, 6])
    const { trajectories } = await place.app.open()
    const stored = await trajectories.steps({ limit: 100 })
    assert.equal(stored.filter(({ record }) => record.outcome.label === 'verified').length, 6)
  })
})

describe('metrics', () => {
  it('are served with what actors did', async (test) => {
    const place = createWorkplace({ model: createFakeModel(['']) })
    const metrics = createActorMetrics({
      depth: async () => 7,
      endpoints: () => [{ name: 'endpoint-1', busy: 2, well: true }],
    })
    const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 })
    test.after(async () => {
      server.close()
      await place.close()
    })
    const ports = { ...(await portsOf(place)), mostSteps: 2, onStep: metrics.observeStep }
    const model = createFakeModel(['nonsense', answer(rename('a($$$A)', 'b($$$A)'))])
    const speaker = { kind: 'model', generate: model.generate } as const
    metrics.observeTask((await workOnTask(sampleTask('t'), { ...ports, speaker }, never)).verified)
    const { port } = server.address() as AddressInfo
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    for (const line of [
      'actor_latency_count{model="fake-1"} 2',
      'sandbox_failures 0',
      'actor_steps{label="failed"} 1',
      'actor_steps{label="verified"} 1',
      'actor_rewards_count{formula="outcome@1"} 2',
      'actor_tasks{result="verified"} 1',
      'actor_queue_depth 7',
      'actor_endpoint_busy{endpoint="endpoint-1"} 2',
      'actor_endpoint_up{endpoint="endpoint-1"} 1',
    ])
      assert.ok(text.split('\n').includes(line), line)
    assert.equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200)
    assert.equal((await fetch(`http://127.0.0.1:${port}/other`)).status, 404)
  })
})

const analyze = ['/usr/bin/systemd-analyze', '/bin/systemd-analyze'].find((path) => existsSync(path))

describe('deployment', () => {
  it('systemd reads the units', { skip: analyze ? false : 'NOT CHECKED: systemd-analyze is not installed' }, () => {
    const units = ['provenly-actor@.service', 'provenly-actors.target'].map((name) => join(root, 'deploy', name))
    const { stdout, stderr } = spawnSync(analyze ?? '', ['verify', '--recursive-errors=no', ...units], {
      encoding: 'utf8',
    })
    // The program is not installed at its place on the machine that tests.
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !/not executable/.test(line))
    assert.deepEqual(complaints, [])
  })

  it('the compose file starts three actors that are restarted, one queue, and no port beyond loopback', () => {
    const compose = parse(readFileSync(join(root, 'deploy/compose.yaml'), 'utf8'), { merge: true })
    const actors = Object.keys(compose.services).filter((name) => name.startsWith('actor-'))
    assert.equal(actors.length, 3)
    for (const name of actors) {
      const service = compose.services[name]
      assert.equal(service.restart, 'unless-stopped')
      assert.ok(service.command.includes('actors'), name)
      for (const port of service.ports ?? []) assert.match(port, /^127\.0\.0\.1:/)
      for (const needed of Object.keys(service.depends_on ?? {})) assert.ok(compose.services[needed], needed)
    }
  })

  it('the units name a program, restart and stop it gently', () => {
    const unit = readFileSync(join(root, 'deploy/provenly-actor@.service'), 'utf8')
    const values = new Map([...unit.matchAll(/^([A-Za-z]+)=(.*)$/gm)].map(([, key, value]) => [key, value]))
    assert.match(values.get('ExecStart') ?? '', /^\/opt\/provenly\/provenly actors /)
    assert.deepEqual(
      ['Restart', 'KillSignal', 'NoNewPrivileges'].map((key) => values.get(key)),
      ['on-failure', 'SIGTERM', 'yes'],
    )
    const target = readFileSync(join(root, 'deploy/provenly-actors.target'), 'utf8')
    assert.match(target, /^Wants=provenly-actor@1\.service provenly-actor@2\.service provenly-actor@3\.service$/m)
  })
})
