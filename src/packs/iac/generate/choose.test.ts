import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadBlueprints } from './blueprint.ts'
import { isClear, least, nearestBlueprints, rankBlueprints } from './choose.ts'

const blueprints = loadBlueprints(join(import.meta.dirname, '../../../../blueprints'))

const table: readonly (readonly [words: string, id: string])[] = [
  ['somewhere to dump csv exports on amazon', 'terraform/s3'],
  ['secure file storage in aws with lifecycle rules', 'terraform/s3'],
  ['aurora-like sql database for our shop', 'terraform/rds'],
  ['isolated network in ireland with 2 AZs', 'terraform/vpc'],
  ['kubernetes on aws with spot nodes', 'terraform/eks'],
  ['host our docker container in aws without managing servers', 'terraform/ecs'],
  ['cron function in aws that deletes old snapshots daily', 'terraform/lambda'],
  ['event handler function in javascript on aws', 'terraform/lambda'],
  ['github oidc deploy role', 'terraform/iam-role'],
  ['put a load balancer with https in front of my web servers', 'terraform/alb'],
  ['cache my website globally on aws', 'terraform/cloudfront'],
  ['queue between two services with retries', 'terraform/sqs'],
  ['send alarm emails to oncall@example.org', 'terraform/sns'],
  ['serverless nosql table for user profiles', 'terraform/dynamodb'],
  ['gcp object store for backups with versioning', 'terraform/gcs'],
  ['private kubernetes cluster in gcp frankfurt', 'terraform/gke'],
  ['azure blob storage zone redundant', 'terraform/azure-storage'],
  ['deploy my backend to k8s with autoscaling and tls', 'kubernetes/web-app'],
  ['expose our api on the cluster at api.example.com', 'kubernetes/web-app'],
  ['kafka statefulset 3 replicas', 'kubernetes/statefulset'],
  ['kubernetes job that runs every hour', 'kubernetes/cronjob'],
  ['one-off kubernetes job to seed the database', 'kubernetes/job'],
  ['serviceaccount that may create jobs in kubernetes', 'kubernetes/rbac'],
  ['ansible nginx setup', 'ansible/web-server'],
  ['ansible role for postgres 15', 'ansible/postgres'],
  ['crossplane xrd and composition for buckets', 'crossplane/bucket'],
  ['eks via crossplane', 'crossplane/cluster'],
  ['cloudformation api gateway plus lambda in node', 'cloudformation/lambda-api'],
  ['dockerfile for nestjs', 'docker/node'],
  ['container image for a flask app', 'docker/python'],
  ['docker image golang microservice', 'docker/go'],
  ['containerise quarkus app', 'docker/java'],
]

test('words choose their blueprint', () => {
  for (const [words, id] of table) assert.equal(rankBlueprints(words, blueprints)[0]?.blueprint.id, id, words)
})

test('words about something else are not clear, and what is nearest is of the cloud that they name', () => {
  for (const words of ['make me a sandwich', 'rename all files to lower case', 'run our thing on google']) {
    const ranked = rankBlueprints(words, blueprints)
    assert.ok(!isClear(ranked) && (ranked[0]?.score ?? 0) < least, words)
  }
  assert.deepEqual(
    nearestBlueprints('run our thing on google', blueprints).map((blueprint) => blueprint.cloud),
    ['gcp', 'gcp', 'gcp'],
  )
})
