import { dress } from '../courtesy.ts'
import { Random, seedFor } from '../random.ts'
import { drawTask, listOf, splitOf, type TaskRow, type Values } from '../task-row.ts'

/** What people call the thing that a blueprint makes; `also` says it by what it is for, without its name. */
const blueprints: Readonly<Record<string, { names: string; also: string }>> = {
  'terraform/vpc': {
    names:
      'vpc|aws vpc|virtual private cloud|vpc with {n} subnets|aws network|network with public and private subnets|vpc with cidr {cidr}|vpc with nat gateways',
    also: 'isolated network on aws|private network with {n} availability zones',
  },
  'terraform/eks': {
    names:
      'eks cluster|eks|kubernetes cluster on aws|aws kubernetes cluster|managed kubernetes on aws|eks cluster with {n} nodes|eks with a node group of {n}',
    also: 'place to run pods on amazon|elastic kubernetes service',
  },
  'terraform/ecs': {
    names:
      'ecs service|ecs cluster|fargate service|ecs fargate service|container service on aws|aws fargate|ecs task with {n} containers',
    also: 'containers on aws without kubernetes|run my container on fargate',
  },
  'terraform/rds': {
    names:
      'rds database|rds instance|postgres on rds|mysql on rds|aws postgres database|aws database|rds postgres {version}|managed postgres on aws|aurora database|relational database on aws',
    also: 'managed sql database on amazon',
  },
  'terraform/lambda': {
    names:
      'lambda function|lambda|aws lambda|serverless function on aws|python lambda|node lambda function|lambda triggered by a queue',
    also: 'serverless function on amazon|function as a service on aws',
  },
  'terraform/iam-role': {
    names:
      'iam role|role for ec2|iam role with a policy|aws role|iam policy and role|assume role|role for lambda with read access',
    also: 'permissions for an aws service|aws identity with least privilege',
  },
  'terraform/alb': {
    names:
      'application load balancer|alb|load balancer on aws|aws load balancer|alb with https|https load balancer on aws|alb with a target group',
    also: 'balance http traffic on aws|spread requests over my ec2 instances',
  },
  'terraform/cloudfront': {
    names:
      'cloudfront distribution|cloudfront|cdn on aws|aws cdn|cdn in front of a bucket|cloudfront for a static site',
    also: 'content delivery network on amazon|static website with a cdn on aws',
  },
  'terraform/sqs': {
    names: 'sqs queue|sqs|message queue on aws|fifo queue|aws queue|queue with a dead letter queue|sqs with dlq',
    also: 'queue for jobs on amazon',
  },
  'terraform/sns': {
    names:
      'sns topic|sns|notification topic on aws|aws topic|pub sub topic on aws|sns topic with an email subscription',
    also: 'notifications on amazon|fan out messages on aws',
  },
  'terraform/dynamodb': {
    names: 'dynamodb table|dynamodb|dynamo table|nosql table on aws|aws key value table|dynamodb table with a sort key',
    also: 'nosql database on amazon|key value store on aws',
  },
  'terraform/gcs': {
    names:
      'gcs bucket|google storage bucket|google cloud storage bucket|bucket on gcp|bucket on google cloud|storage bucket in gcp',
    also: 'object storage on google cloud',
  },
  'terraform/gke': {
    names:
      'gke cluster|gke|kubernetes cluster on gcp|google kubernetes engine|kubernetes on google cloud|gke cluster with {n} nodes|gke autopilot cluster',
    also: 'place to run pods on google',
  },
  'terraform/cloud-run': {
    names:
      'cloud run service|cloud run|google cloud run|serverless container on gcp|cloud run app|container on cloud run',
    also: 'serverless container on google cloud',
  },
  'terraform/azure-storage': {
    names:
      'azure storage account|storage account|azure blob storage|blob container on azure|azure storage|storage account with a container',
    also: 'object storage on azure|blobs on microsoft azure',
  },
  'terraform/aks': {
    names:
      'aks cluster|aks|kubernetes cluster on azure|azure kubernetes service|kubernetes on azure|aks with {n} nodes',
    also: 'place to run pods on azure|managed kubernetes by microsoft',
  },
  'terraform/s3': {
    names:
      's3 bucket|s3|aws bucket|bucket on aws|s3 bucket with versioning|encrypted s3 bucket|private bucket on s3|bucket for logs on s3',
    also: 'object storage on aws|place for files on amazon',
  },
  'kubernetes/web-app': {
    names:
      'kubernetes deployment|deployment and service|k8s web app|web app on kubernetes|deployment with {n} replicas|deployment with an ingress|kubernetes service and deployment|k8s deployment of {image}',
    also: 'run {image} in the cluster behind an ingress|web application in k8s|stateless app on kubernetes',
  },
  'kubernetes/statefulset': {
    names:
      'statefulset|stateful set|kubernetes statefulset|statefulset with {n} replicas and a volume|k8s statefulset for postgres',
    also: 'database in kubernetes with persistent volumes|redis in the cluster with storage|pods with stable names and disks',
  },
  'kubernetes/cronjob': {
    names:
      'cronjob|cron job in kubernetes|kubernetes cronjob|k8s cron job|scheduled job in kubernetes|cronjob that runs at {schedule}|cronjob every {n} minutes',
    also: 'run {image} in the cluster every night|pod that starts every hour',
  },
  'kubernetes/job': {
    names:
      'kubernetes job|k8s job|one-off job in kubernetes|batch job in the cluster|job that runs {image} once|kubernetes batch job',
    also: 'run {image} once in the cluster|one time task on kubernetes|migration that runs once in k8s',
  },
  'kubernetes/rbac': {
    names:
      'rbac role|kubernetes role and role binding|rbac for a service account|k8s rbac|role binding|cluster role|service account with read access in kubernetes',
    also: 'let a service account read pods|permissions in kubernetes for {name}',
  },
  'kubernetes/namespace': {
    names:
      'namespace|kubernetes namespace|k8s namespace with quotas|namespace with a resource quota|namespace with limits and a network policy',
    also: 'separate space in the cluster for a team|isolated area in kubernetes with limits',
  },
  'ansible/web-server': {
    names:
      'playbook for nginx|ansible playbook for a web server|playbook that installs nginx|ansible web server|playbook for apache|ansible role for nginx',
    also: 'install nginx on my servers|set up web servers with ansible|configure nginx on all hosts',
  },
  'ansible/docker-host': {
    names:
      'playbook that installs docker|ansible docker host|playbook for docker hosts|ansible playbook to install docker|ansible role for docker',
    also: 'install docker on my servers|prepare hosts for containers with ansible|docker engine on all ubuntu machines',
  },
  'ansible/postgres': {
    names:
      'playbook for postgres|ansible postgres|playbook that installs postgresql|ansible playbook for a postgres server|ansible role for postgresql',
    also: 'install postgres on my servers|set up a postgresql server with ansible',
  },
  'ansible/hardening': {
    names:
      'hardening playbook|ansible hardening|playbook that hardens ssh|ansible playbook to secure servers|security baseline playbook|playbook with a firewall and fail2ban',
    also: 'harden my linux servers|secure ssh on all hosts|lock down our ubuntu servers',
  },
  'crossplane/bucket': {
    names:
      'crossplane bucket|crossplane composition for a bucket|crossplane s3 bucket|xrd for buckets|bucket claim with crossplane',
    also: 'let teams order buckets through crossplane|self service buckets',
  },
  'crossplane/database': {
    names:
      'crossplane database|crossplane composition for postgres|crossplane rds|xrd for databases|database claim with crossplane',
    also: 'let teams order databases through crossplane|self service databases',
  },
  'crossplane/cluster': {
    names:
      'crossplane cluster|crossplane composition for a kubernetes cluster|crossplane eks|xrd for clusters|cluster claim with crossplane',
    also: 'let teams order clusters through crossplane|self service kubernetes clusters',
  },
  'cloudformation/s3': {
    names:
      'cloudformation bucket|cloudformation s3 bucket|cloudformation template for a bucket|cfn s3|s3 bucket as a cloudformation stack|cloudformation stack with a bucket',
    also: 'bucket by cloudformation',
  },
  'cloudformation/lambda-api': {
    names:
      'cloudformation lambda api|cloudformation template for an api gateway and lambda|cloudformation rest api|api with lambda in cloudformation|serverless api with cloudformation|sam api',
    also: 'http api by cloudformation|api gateway and a function as a cfn stack',
  },
  'cloudformation/vpc': {
    names:
      'cloudformation vpc|cloudformation network|cloudformation template for a vpc|cfn vpc|vpc as a cloudformation stack|vpc with {n} subnets in cloudformation',
    also: 'network by cloudformation|private network as a cfn stack',
  },
  'docker/node': {
    names:
      'dockerfile for node|dockerfile for a node app|node docker image|dockerfile for express|dockerfile for my next.js app|docker image for a typescript service|node {version} dockerfile',
    also: 'containerise my javascript service|dockerise an express api|image for a react app',
  },
  'docker/python': {
    names:
      'dockerfile for python|dockerfile for flask|python docker image|dockerfile for a django app|dockerfile for fastapi|python {version} dockerfile|docker image for my python script',
    also: 'containerise my flask service|dockerise a django site|image for a fastapi app',
  },
  'docker/go': {
    names:
      'dockerfile for go|golang dockerfile|dockerfile for a go service|go docker image|dockerfile for golang|multi stage dockerfile for go',
    also: 'containerise my golang binary|dockerise a go api|image from scratch for a go program',
  },
  'docker/java': {
    names:
      'dockerfile for java|dockerfile for spring boot|java docker image|dockerfile for a maven project|dockerfile for a gradle app|java {version} dockerfile',
    also: 'containerise my spring boot service|dockerise a java app|image for a jar',
  },
}

const forms = [
  '{what}',
  '(create|make|build|add|define|set up) (a|an|the) {what}',
  '(i need|we need|i want|we want|give me) (a|an) {what}',
  '(write|generate|draft|produce) (a|an|the) {what} [for {app}]',
  'terraform (for|code for|module for) (a|an) {what}',
  '(a|an) {what} (called|named) {name}',
  '(create|provision|deploy|set up) (a|an) {what} (called|named) {name} [in {region}]',
  '{what} in {region} [for {app}]',
  '(a|an) {what} (for|of) {app} [please]',
  'can you (set up|write|prepare) (a|an) {what} [named {name}]',
  '{what} on port {port}',
  '{what} with {n} replicas',
]
const alsoForms = [
  '{what}',
  '(create|set up|i need|we need|give me|prepare) [a|an|the] {what}',
  '{what} [in {region}] [for {app}]',
  '(how do i get|i would like|we want) (a|an) {what}',
]

export const iacValues: Values = {
  n: listOf('2|3|4|5|6'),
  cidr: listOf('10.0.0.0/16|10.1.0.0/16|172.16.0.0/20'),
  version: listOf('15|16|18|20|3.12|21|22'),
  image: listOf('nginx|redis|ghcr.io/acme/api:1.4|postgres:16|acme/web|python:3.12'),
  schedule: listOf('"0 3 * * *"|"*/5 * * * *"|midnight|3 am'),
  name: listOf('orders|assets|logs|team-a|billing|shop|main|web|backup|reports'),
  app: listOf('the shop|orders|our api|billing|the data team|my app|the website|backups'),
  region: listOf('eu-west-1|us-east-1|eu-central-1|europe-west1|westeurope|us-west-2'),
  port: listOf('8080|3000|5000|80|443'),
}

export const blueprintIds: readonly string[] = Object.keys(blueprints)

/** Requests for every blueprint. The unit of the split is the name with its form. */
export function iacRows(seed = 1): TaskRow[] {
  const rows: TaskRow[] = []
  for (const [id, { names, also }] of Object.entries(blueprints))
    for (const [list, wordings] of [
      [listOf(names), forms],
      [listOf(also), alsoForms],
    ] as const)
      for (const what of list)
        for (const form of wordings) {
          if (form.startsWith('terraform') && !id.startsWith('terraform/')) continue
          const template = form.replace('{what}', what)
          const random = new Random(seedFor(seed, id + template))
          const seen = new Set<string>()
          for (let draw = 0; draw < 4; draw++) {
            const { words: bare, wording } = drawTask(template, iacValues, random)
            const words = random.chance(0.6) ? bare : dress(bare, random)
            if (seen.has(words)) continue
            seen.add(words)
            rows.push({ words, labels: { blueprint: id }, wording, split: splitOf(wording) })
          }
        }
  return rows
}
