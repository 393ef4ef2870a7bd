import type { Blueprint } from './blueprint.ts'
import type { BlueprintType } from './blueprint-type.ts'
import { hasPhrase, stem, tokensOf } from './text-match.ts'

export type Candidate = { blueprint: Blueprint; score: number }

/** Words that name a language beyond doubt, and words that only hint at it, with weights. */
const languages: Record<BlueprintType, { names: readonly string[]; hints: Readonly<Record<string, number>> }> = {
  terraform: { names: ['terraform', 'opentofu', 'tofu', 'hcl'], hints: {} },
  ansible: {
    names: ['ansible', 'playbook'],
    hints: {
      install: 2,
      servers: 1,
      'my servers': 2,
      'linux servers': 2,
      hosts: 2,
      'virtual machines': 1,
      ubuntu: 2,
      debian: 2,
    },
  },
  crossplane: {
    names: ['crossplane', 'xrd', 'composition', 'composite resource'],
    hints: { claim: 3, 'self service': 2, 'platform api': 2 },
  },
  cloudformation: { names: ['cloudformation', 'cloud formation', 'cfn'], hints: { stack: 3 } },
  docker: {
    names: [
      'dockerfile',
      'containerfile',
      'containerise',
      'containerize',
      'docker image',
      'docker build',
      'container image',
    ],
    hints: {
      image: 2,
      container: 2,
      'multi stage': 3,
      'as an image': 4,
      'build a': 1,
      package: 1,
      dockerise: 6,
      dockerize: 6,
      distroless: 4,
      scratch: 2,
      binary: 2,
    },
  },
  kubernetes: {
    names: [],
    hints: {
      kubernetes: 4,
      k8s: 4,
      kubectl: 5,
      manifest: 3,
      pod: 3,
      namespace: 3,
      'in the cluster': 3,
      'on the cluster': 4,
      'to the cluster': 3,
      'our cluster': 3,
      'my cluster': 3,
      deployment: 2,
      ingress: 3,
      statefulset: 5,
      cronjob: 4,
      replicas: 1,
      'network policy': 2,
      'service account': 1,
    },
  },
}

const clouds: Record<NonNullable<Blueprint['cloud']>, readonly string[]> = {
  aws: [
    'aws',
    'amazon',
    's3',
    'ec2',
    'rds',
    'lambda',
    'eks',
    'ecs',
    'fargate',
    'cloudfront',
    'dynamodb',
    'dynamo',
    'sqs',
    'sns',
    'iam',
    'alb',
  ],
  gcp: ['gcp', 'google', 'google cloud', 'gcs', 'gke', 'cloud run', 'bigquery'],
  azure: ['azure', 'microsoft', 'aks', 'entra'],
}

/**
 * Blueprints in the order of how well the words speak for them, those that nothing speaks for left out. The scores are sums of weights
 * of words; what names a language or a cloud decides between services that are called alike.
 */
export function rankBlueprints(words: string, blueprints: readonly Blueprint[]): Candidate[] {
  const stems = tokensOf(words).map(stem)
  const has = (phrase: string) => hasPhrase(phrase, stems)
  const named = new Set(
    Object.entries(languages)
      .filter(([, { names }]) => names.some(has))
      .map(([type]) => type as BlueprintType),
  )
  // What runs in or on something else is about that something: a playbook that installs Docker is no Dockerfile.
  if (named.size > 1) named.delete('docker')
  const cloudsNamed = new Set(
    Object.entries(clouds)
      .filter(([, names]) => names.some(has))
      .map(([cloud]) => cloud),
  )
  const candidates: Candidate[] = []
  for (const blueprint of blueprints) {
    const evidence = evidenceFor(blueprint, has)
    if (evidence === 0) continue
    const context = languageScore(blueprint, named, has, cloudsNamed.size > 0) + cloudScore(blueprint, cloudsNamed)
    candidates.push({ blueprint, score: evidence + context })
  }
  return candidates.sort((a, b) => b.score - a.score || (a.blueprint.id < b.blueprint.id ? -1 : 1))
}

/** Weights of what is said; singular and plural of a word are one piece of evidence. */
function evidenceFor({ words }: Blueprint, has: (phrase: string) => boolean): number {
  const said = new Map<string, number>()
  for (const [phrase, weight] of Object.entries(words)) {
    if (!has(phrase)) continue
    const key = tokensOf(phrase).map(stem).join(' ')
    said.set(key, Math.max(weight, said.get(key) ?? 0))
  }
  return [...said.values()].reduce((sum, weight) => sum + weight, 0)
}

function languageScore(
  { type }: Blueprint,
  named: ReadonlySet<BlueprintType>,
  has: (phrase: string) => boolean,
  inCloud: boolean,
): number {
  if (named.size > 0) return named.has(type) ? 8 : -14
  const hint = (of: BlueprintType) =>
    Object.entries(languages[of].hints).reduce((sum, [phrase, weight]) => sum + (has(phrase) ? weight : 0), 0)
  if (type === 'terraform') return 1.5
  const hints = hint(type)
  if (type === 'kubernetes') return hints === 0 ? -6 : inCloud ? hints - 6 : hints
  if (type === 'docker') return hints < 2 ? -8 : inCloud ? hints - 6 : hints
  // Ansible, Crossplane and CloudFormation are asked for by name; hints alone rarely mean them.
  return hints === 0 ? -10 : hints - 5
}

function cloudScore({ cloud }: Blueprint, named: ReadonlySet<string>): number {
  if (cloud === undefined) return 0
  if (named.size === 0) return cloud === 'aws' ? 0.5 : -1
  return named.has(cloud) ? 3 : -10
}

/** A first place that needs no second opinion: strong in itself and ahead of the next. */
export function isClear(candidates: readonly Candidate[]): boolean {
  const [first, second] = candidates
  return first !== undefined && first.score >= least + 2 && (second === undefined || first.score - second.score >= 2)
}

/** Below this, what was said is about something else. */
export const least = 5

/** Three to look at where nothing fits: what ranks, then what is of the named cloud and written most alike. */
export function nearestBlueprints(words: string, blueprints: readonly Blueprint[]): Blueprint[] {
  const ranked = rankBlueprints(words, blueprints).map((candidate) => candidate.blueprint)
  const stems = tokensOf(words).map(stem)
  const wanted = trigrams(words)
  const alike = (blueprint: Blueprint): number => {
    const own = trigrams(`${blueprint.id} ${blueprint.title} ${Object.keys(blueprint.words).join(' ')}`)
    const shared = [...wanted].filter((part) => own.has(part)).length / Math.max(1, wanted.size)
    const inCloud = blueprint.cloud !== undefined && clouds[blueprint.cloud].some((name) => hasPhrase(name, stems))
    return shared + (inCloud ? 1 : 0)
  }
  const others = blueprints.filter((blueprint) => !ranked.includes(blueprint)).sort((a, b) => alike(b) - alike(a))
  return [...ranked, ...others].slice(0, 3)
}

function trigrams(text: string): Set<string> {
  const plain = ` ${tokensOf(text).join(' ')} `
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, at) => plain.slice(at, at + 3)))
}
