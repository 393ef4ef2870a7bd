import { listOf, type Values } from '../task-row.ts'

/** Names that requests about machines and clusters mention. */
export const values: Values = {
  app: listOf(
    'api|web|frontend|backend|checkout|orders|payments|auth service|search|billing|worker|gateway|nginx|redis|postgres|shop|mailer|scheduler',
  ),
  env: listOf('production|prod|staging|dev|test|the staging environment|the prod environment|eu-west-1|the eu region'),
  node: listOf('node-3|worker-1|web-01|db-2|ip-10-0-3-7|app-server-2|bastion|build-07'),
  kind: listOf(
    'pods|deployments|services|nodes|namespaces|ingresses|jobs|containers|config maps|replicas|volumes|load balancers|buckets|queues|databases|instances|virtual machines|clusters|stacks|security groups|dns records|certificates',
  ),
  one: listOf(
    'pod|deployment|service|container|instance|virtual machine|cluster|database|load balancer|queue|bucket|stack|volume|ingress|certificate|server|node',
  ),
  stack: listOf('shop|network|platform|data|core|prod-eu|billing|edge'),
  n: listOf('2|3|4|5|6|8|10|12'),
  file: listOf(
    'notes.txt|app.log|src/app.py|config.json|report.csv|index.ts|Main.java|utils.py|server.js|the config file',
  ),
  dir: listOf('src|logs|docs|/var/log|/tmp|the build folder|my home|~/work'),
  ext: listOf('log|txt|py|ts|csv|json|md|jpg|tmp'),
  word: listOf('TODO|error|timeout|password|main|deprecated'),
  name: listOf(
    'fetchUser|get_user|parseDate|UserService|loadConfig|oldName|compute_total|handleClick|Logger|tmp|OrderRepository',
  ),
  other: listOf('loadUser|fetch_user|toDate|AccountService|readConfig|newName|total|onClick|Log|buffer|OrderStore'),
  module: listOf('lodash|moment|requests|axios|left-pad|java.util.Date|unittest|node-fetch|fs'),
  lang: listOf('javascript|typescript|python|java|go|the typescript code|our python code'),
  cloud: listOf('aws|azure|google cloud|gcp|terraform|kubernetes|ansible|cloudformation|crossplane|docker'),
  thing: listOf(
    'vpc|eks cluster|s3 bucket|postgres database|lambda function|cloudfront distribution|sqs queue|kubernetes deployment|cron job|namespace|iam role|load balancer|aks cluster|gke cluster|dynamodb table|dockerfile|statefulset|storage account',
  ),
  topic: listOf(
    'kubernetes|terraform|docker|git|bash|python|dns|tls|a load balancer|a container|idempotency|a hash|ssh|regular expressions|json|yaml|an inode|a symlink|recursion|a mutex',
  ),
  person: listOf('alice|bob|the on-call engineer|my team|the customer'),
}
