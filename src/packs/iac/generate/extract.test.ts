import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { loadBlueprints } from './blueprint.ts'
import { extractValues } from './extract.ts'
import { completeValues, type Values } from './render.ts'
import { awsScheduleOf, cronOf } from './schedule.ts'

const blueprints = loadBlueprints(join(import.meta.dirname, '../../../../blueprints'))
const find = (id: string) => {
  const found = blueprints.find((blueprint) => blueprint.id === id)
  assert.ok(found, id)
  return found
}

describe('values in words', () => {
  const table: [id: string, words: string, values: Values][] = [
    [
      'terraform/eks',
      'cluster called blue in us-east-2 with 5 nodes of c7i.xlarge, kubernetes version 1.32',
      { name: 'blue', region: 'us-east-2', nodes: 5, instance_type: 'c7i.xlarge', version: '1.32' },
    ],
    ['terraform/eks', 'from 2 to 9 machines with 80 GB disks', { min_nodes: 2, max_nodes: 9, disk_gb: 80 }],
    [
      'terraform/rds',
      'mysql 8.0 named stock, 200GB, backups for three weeks, single az',
      { engine: 'mysql', engine_version: '8.0', name: 'stock', storage_gb: 200, backup_days: 21, multi_az: false },
    ],
    [
      'terraform/s3',
      'old versions stay 20 days, to glacier after 60 days, deleted after a year',
      { versioning: true, noncurrent_days: 20, archive_days: 60, expire_days: 365 },
    ],
    [
      'terraform/lambda',
      'node function resize with 1 GB every 5 minutes',
      { runtime: 'nodejs', name: 'resize', memory_mb: 1024, schedule: 'rate(5 minutes)' },
    ],
    [
      'terraform/sqs',
      'fifo queue, visibility timeout 30 seconds, three tries',
      { fifo: true, visibility_seconds: 30, tries: 3 },
    ],
    [
      'terraform/aks',
      'at least 4 nodes and at most 12 nodes in West Europe',
      { min_nodes: 4, max_nodes: 12, location: 'westeurope' },
    ],
    [
      'kubernetes/web-app',
      'image registry.example.org/team/shop:4.2 on port 9000, 4 replicas, host shop.example.org',
      { image: 'registry.example.org/team/shop:4.2', name: 'shop', port: 9000, replicas: 4, host: 'shop.example.org' },
    ],
    ['kubernetes/cronjob', 'each friday at 18:45', { schedule: '45 18 * * 5' }],
    [
      'terraform/dynamodb',
      'table with partition key order_id, sort key line',
      { partition_key: 'order_id', sort_key: 'line' },
    ],
    ['docker/python', 'django on python 3.12', { kind: 'wsgi', version: '3.12' }],
    ['terraform/rds', 'mysql, not postgres, without multi az', { engine: 'mysql', multi_az: false }],
    ['terraform/eks', "we don't need spot", { spot: false }],
    ['terraform/s3', 'without any versions', { versioning: false }],
    ['terraform/s3', 'not unversioned', { versioning: true }],
    ['kubernetes/rbac', 'give team ops rights on pods', { subject: 'group', group: 'ops', resources: ['pods'] }],
    ['kubernetes/rbac', 'read pods and logs', { resources: ['pods', 'pods/log'], write: false }],
  ]
  for (const [id, words, values] of table)
    test(`${id}: ${words}`, () => assert.deepEqual(extractValues(words, find(id)), values))
})

test('a value that breaks out of its place is no value', () => {
  assert.deepEqual(extractValues('bucket called x" } resource', find('terraform/s3')), {})
})

test('times as cron and as schedules of AWS', () => {
  const table: [words: string, cron: string | null, aws: string | null][] = [
    ['every night at 2', '0 2 * * *', 'cron(0 2 * * ? *)'],
    ['daily at 11:30 pm', '30 23 * * *', 'cron(30 23 * * ? *)'],
    ['every 15 minutes', '*/15 * * * *', 'rate(15 minutes)'],
    ['on weekdays at 6', '0 6 * * 1-5', 'cron(0 6 ? * 2-6 *)'],
    ['once a month', '0 2 1 * *', 'cron(0 2 1 * ? *)'],
    ['on sundays at noon', '0 12 * * 0', 'cron(0 12 ? * 1 *)'],
    ['with 5 * * * 1 in it', '5 * * * 1', 'cron(5 * ? * 2 *)'],
    ['whenever it likes', null, null],
  ]
  for (const [words, cron, aws] of table)
    assert.deepEqual([words, cronOf(words), awsScheduleOf(words)], [words, cron, aws])
})

test('numbers around each other: what is given moves the defaults, what contradicts itself is refused', () => {
  const bounds = (id: string, given: Values) => {
    const completed = completeValues(find(id), given)
    if ('problem' in completed) return completed.problem
    const { min_nodes, nodes, max_nodes, min_replicas, replicas, max_replicas } = completed.values
    return [min_nodes ?? min_replicas, nodes ?? replicas, max_nodes ?? max_replicas]
  }
  assert.deepEqual(bounds('kubernetes/web-app', {}), [3, 3, 10])
  assert.deepEqual(bounds('kubernetes/web-app', { replicas: 20 }), [3, 20, 20])
  assert.deepEqual(bounds('kubernetes/web-app', { replicas: 2 }), [2, 2, 10])
  assert.deepEqual(bounds('kubernetes/web-app', { min_replicas: 5 }), [5, 5, 10])
  assert.deepEqual(bounds('terraform/eks', { max_nodes: 1 }), [1, 1, 1])
  assert.equal(bounds('terraform/eks', { nodes: 2, max_nodes: 1 }), 'terraform/eks: nodes 2 is more than max_nodes 1')
})
