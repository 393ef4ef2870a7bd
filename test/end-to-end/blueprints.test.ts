import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { auditSources } from '../../src/packs/iac/audit/audit.ts'
import { type Blueprint, loadBlueprints } from '../../src/packs/iac/generate/blueprint.ts'
import { completeValues, renderBlueprint, type Values } from '../../src/packs/iac/generate/render.ts'
import { createWorkplace } from '../../src/testing/workplace.ts'

const hasTerraform = ['terraform', 'tofu'].some((name) =>
  ['/usr/local/bin', '/usr/bin', '/bin'].some((folder) => existsSync(join(folder, name))),
)
const place = createWorkplace({})
after(() => place.close())
const blueprints = loadBlueprints(join(import.meta.dirname, '../../blueprints'))

/** Everything the other way: booleans turned, the last choice, what is off by being 0 or empty turned on. */
function turned(blueprint: Blueprint): Values {
  const values: Values = {}
  for (const [name, parameter] of Object.entries(blueprint.parameters)) {
    if (parameter.type === 'boolean') values[name] = !parameter.default
    else if (parameter.choices !== undefined) {
      const last = parameter.choices.at(-1)
      if (last !== undefined) values[name] = parameter.type === 'list' ? [...parameter.choices].map(String) : last
    } else if (parameter.type === 'integer' && parameter.default === 0) values[name] = Math.min(30, parameter.maximum)
  }
  if (blueprint.parameters.schedule?.default === '') values.schedule = 'rate(1 hour)'
  if (blueprint.parameters.email) values.email = 'ops@example.com'
  if (blueprint.parameters.sort_key) values.sort_key = 'sort'
  return values
}

function render(blueprint: Blueprint, given: Values): Map<string, string> {
  const completed = completeValues(blueprint, given)
  assert.ok('values' in completed, 'problem' in completed ? completed.problem : '')
  const rendered = renderBlueprint(blueprint, completed.values)
  assert.ok('files' in rendered, 'problem' in rendered ? rendered.problem : '')
  return new Map(rendered.files.map(({ path, content }) => [path, content]))
}

test('every service that is promised has its blueprint', () => {
  const promised = {
    terraform: 'alb aks azure-storage cloud-run cloudfront dynamodb ecs eks gcs gke iam-role lambda rds s3 sns sqs vpc',
    kubernetes: 'cronjob job namespace rbac statefulset web-app',
    ansible: 'docker-host hardening postgres web-server',
    crossplane: 'bucket cluster database',
    cloudformation: 'lambda-api s3 vpc',
    docker: 'go java node python',
  }
  const ids = Object.entries(promised).flatMap(([type, services]) =>
    services.split(' ').map((service) => `${type}/${service}`),
  )
  assert.deepEqual(blueprints.map((blueprint) => blueprint.id).sort(), ids.sort())
})

for (const blueprint of blueprints) {
  const skip =
    blueprint.type === 'terraform' && !hasTerraform ? { skip: 'neither terraform nor tofu is installed' } : {}
  describe(blueprint.id, () => {
    for (const [name, given] of [
      ['as it is', {}],
      ['everything the other way', turned(blueprint)],
    ] as const) {
      test(`${name}: valid by the real tools`, skip, async () => {
        const files = render(blueprint, given)
        const { checks } = await place.app.validateIac({ files, plan: true }, AbortSignal.timeout(120_000))
        assert.ok(checks.length > 0, 'something was checked')
        assert.deepEqual(
          checks
            .filter((check) => check.result !== 'passed')
            .map((check) => [check.name, check.detail, check.diagnostics]),
          [],
        )
      })
    }

    test('nothing of more than low severity in the audit', () => {
      const sources = [...render(blueprint, {})].map(([path, text]) => ({ path, text }))
      const { findings, troubles } = auditSources(sources)
      assert.deepEqual(troubles, [])
      assert.deepEqual(
        findings
          .filter((finding) => finding.severity !== 'low')
          .map((finding) => `${finding.rule} ${finding.resource}`),
        [],
      )
    })
  })
}
