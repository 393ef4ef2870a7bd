import type { Blueprint } from './blueprint.ts'
import { awsScheduleOf, cronOf } from './schedule.ts'
import { tokensOf } from './text-match.ts'

type Asked = { blueprint: Blueprint; name: string; version: readonly string[] }

/** What the words say of a parameter of this general form; null when they say nothing. Unknown forms say nothing. */
export function findForm(form: string, words: string, asked: Asked): string | number | null {
  return forms[form]?.(words, asked) ?? null
}

const first = (words: string, pattern: RegExp): string | null => pattern.exec(words)?.[1] ?? null

const notImages = /^(?:for|of|an?|with|that|to|in|our|my|the|is|on|from|and|as|using|by)$/i

const image = (words: string): string | null => {
  const found = anyImage(words)
  return found !== null && notImages.test(found) ? null : found
}

const anyImage = (words: string): string | null =>
  first(
    words,
    /\bimage\s+(?:is\s+|from\s+|named\s+)?((?:[a-z0-9.-]+(?::\d+)?\/)*[a-z0-9._-]+(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?)(?=[\s,;]|$)/i,
  ) ??
  first(
    words,
    /(?:^|[\s"'])((?:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/)(?:[a-z0-9._-]+\/)*[a-z0-9._-]+(?::[\w.-]+)?)(?=[\s,;"']|$)/i,
  ) ??
  first(words, /(?:^|[\s"'])((?:[a-z0-9._-]+\/)*[a-z][a-z0-9._-]*:v?\d[\w.-]*)(?=[\s,;"']|$)/i)

const size = (words: string, least: number, most: number, near: RegExp): string | null => {
  const match = near.exec(words)
  if (!match) return null
  const value = Number(match[1])
  const unit = (match[2] ?? '').toLowerCase().startsWith('m')
    ? 'Mi'
    : (match[2] ?? '').toLowerCase().startsWith('t')
      ? 'Ti'
      : 'Gi'
  const mebibytes = value * { Mi: 1, Gi: 1024, Ti: 1_048_576 }[unit]
  return mebibytes >= least && mebibytes <= most ? `${value}${unit}` : null
}

const anySize = /(?:^|[\s(])(\d{1,6}) ?(Mi?B?|Gi?B?|Ti?B?|megabytes?|gigabytes?)(?=[\s,.;)]|$)/i

const cities: readonly [city: RegExp, aws: string, gcp: string, azure: string][] = [
  [/\bfrankfurt\b|\bgermany\b/i, 'eu-central-1', 'europe-west3', 'germanywestcentral'],
  [/\bireland\b|\bdublin\b/i, 'eu-west-1', 'europe-west1', 'northeurope'],
  [/\blondon\b|\buk\b/i, 'eu-west-2', 'europe-west2', 'uksouth'],
  [/\bparis\b|\bfrance\b/i, 'eu-west-3', 'europe-west9', 'francecentral'],
  [/\bstockholm\b|\bsweden\b/i, 'eu-north-1', 'europe-north2', 'swedencentral'],
  [/\bzurich\b|\bswitzerland\b/i, 'eu-central-2', 'europe-west6', 'switzerlandnorth'],
  [/\bvirginia\b/i, 'us-east-1', 'us-east4', 'eastus'],
  [/\bohio\b/i, 'us-east-2', 'us-east5', 'eastus2'],
  [/\boregon\b/i, 'us-west-2', 'us-west1', 'westus2'],
  [/\btokyo\b|\bjapan\b/i, 'ap-northeast-1', 'asia-northeast1', 'japaneast'],
  [/\bsydney\b|\baustralia\b/i, 'ap-southeast-2', 'australia-southeast1', 'australiaeast'],
  [/\bsingapore\b/i, 'ap-southeast-1', 'asia-southeast1', 'southeastasia'],
  [/\bmumbai\b|\bindia\b/i, 'ap-south-1', 'asia-south1', 'centralindia'],
]
const inCity = (words: string, cloud: 1 | 2 | 3): string | null =>
  cities.find(([city]) => city.test(words))?.[cloud] ?? null

const azureRegion =
  /\b((?:(?:north|south|east|west|central)(?:east|west|central)?(?:us|europe|india|asia)2?3?)|(?:(?:sweden|france|germany|switzerland|norway|uk|japan|korea|australia|brazil|canada|uae|italy|poland|spain|southafrica)(?:north|south|east|west|central|westcentral|southeast)2?))\b/i

const topLevel =
  'com|org|net|io|dev|app|cloud|de|eu|fr|uk|co|info|biz|us|ch|at|nl|se|es|it|pl|ai|me|example|test|local|internal|lan'
const domain = (words: string): string | null =>
  first(
    words,
    new RegExp(`(?:^|[\\s(])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${topLevel}))(?=[\\s,;)]|\\.(?:\\s|$)|$)`, 'i'),
  )?.toLowerCase() ?? null

const version = (words: string, { version: after }: Asked): string | null => {
  for (const word of after) {
    const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const found = first(
      words,
      new RegExp(`(?:^|[\\s(])${escaped}[ -]?v?(\\d+(?:\\.\\d+)*)(?=[\\s,;)]|\\.?$|\\.\\s)`, 'i'),
    )
    if (found) return found
  }
  return first(words, /\bversion\s+v?(\d+(?:\.\d+)*)/i) ?? first(words, /(?:^|\s)v?(1\.\d{2})(?=[\s,;]|$)/)
}

const environments: Record<string, string> = {
  production: 'production',
  prod: 'production',
  live: 'production',
  staging: 'staging',
  stage: 'staging',
  preprod: 'staging',
  development: 'development',
  dev: 'development',
  test: 'test',
  testing: 'test',
  qa: 'test',
  sandbox: 'sandbox',
}

const forms: Record<string, (words: string, asked: Asked) => string | number | null> = {
  name: (words, asked) => nameIn(words, asked),
  namespace: (words, { name }) =>
    first(
      words,
      /\bnamespace\s+(?:named\s+|called\s+)?(?!for\b|with\b|and\b|of\b|that\b|in\b|on\b|to\b)([a-z0-9][a-z0-9-]{0,60})\b/i,
    )?.toLowerCase() ??
    (name === 'name'
      ? (first(words, /\b(?:team|tenant)\s+([a-z0-9][a-z0-9-]{0,60})\b/i)?.toLowerCase() ?? null)
      : null),
  image: (words) => image(words),
  port: (words) => numberOf(first(words, /\bport\s+(\d{2,5})\b/i) ?? first(words, /\bon\s+(\d{4,5})\b/i)),
  cidr: (words) => first(words, /\b(\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2})\b/),
  version,
  'aws-region': (words) =>
    first(
      words,
      /\b((?:us|eu|ap|sa|ca|me|af|il|mx)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d)\b/i,
    )?.toLowerCase() ?? inCity(words, 1),
  'gcp-region': (words) =>
    first(
      words,
      /\b((?:us|europe|asia|australia|northamerica|southamerica|me|africa)-(?:north|south|east|west|central|northeast|southeast)\d{1,2})\b/i,
    )?.toLowerCase() ?? inCity(words, 2),
  'azure-region': (words) =>
    first(
      words.replaceAll(/\b(north|south|east|west|central) (europe|us|india)\b/gi, '$1$2'),
      azureRegion,
    )?.toLowerCase() ?? inCity(words, 3),
  'aws-instance': (words) =>
    first(
      words,
      /(?:^|\s)([a-z]\d[a-z]{0,4}\.(?:nano|micro|small|medium|large|\d{0,2}xlarge|metal))\b/i,
    )?.toLowerCase() ?? null,
  'rds-class': (words) => first(words, /\b(db\.[a-z0-9]+\.[a-z0-9]+)\b/i)?.toLowerCase() ?? null,
  'gcp-machine': (words) =>
    first(words, /\b([a-z]\d[a-z]?-(?:standard|highmem|highcpu|medium|small|micro)(?:-\d{1,3})?)\b/i)?.toLowerCase() ??
    null,
  'azure-vm': (words) => first(words, /\b(Standard_[A-Za-z0-9_]+)\b/i)?.replace(/^standard/i, 'Standard') ?? null,
  'aws-schedule': (words) => awsScheduleOf(words),
  cron: (words) => cronOf(words),
  domain: (words) => domain(words.replaceAll(/\S+@\S+/g, ' ')),
  email: (words) => first(words, /\b([A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)\b/),
  'aws-account': (words) => first(words, /\b(\d{12})\b/),
  repository: (words) =>
    first(words, /\b(?:from|repo|repository|for|in)\s+([A-Za-z0-9_-][A-Za-z0-9_.-]*\/[A-Za-z0-9_.-]+)/i),
  path: (words) => first(words, /\s(\/[A-Za-z0-9/._-]+)/),
  memory: (words, { blueprint }) =>
    size(words, 16, 2_097_152, /(?:^|[\s(])(\d{1,6}) ?(Mi?B?|Gi?B?|megabytes?|gigabytes?)(?: of)?(?: memory| ram)/i) ??
    size(words, 16, 2_097_152, /\b(?:memory|ram)(?: of| is)? (\d{1,6}) ?(Mi?B?|Gi?B?)\b/i) ??
    (/\b(?:storage|disk|volume)\b/i.test(words) ||
    Object.values(blueprint.parameters).some((other) => other.type === 'string' && other.form === 'storage')
      ? null
      : size(words, 16, 2_097_152, anySize)),
  storage: (words) => size(words, 64, 67_108_864, anySize),
  environment: (words) => {
    for (const token of tokensOf(words)) if (token in environments) return environments[token] ?? null
    return null
  },
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text))

const ordinary = new Set(
  (
    'a an the and or with without for to in on at by of from that which who is are be it its our my your their as into behind per not no via using use this these so only one two three four five six all each every new some any then if when small big large private public open secure simple basic existing managed internal highly available encrypted versioned ' +
    'development staging production testing test dev prod environment team aws amazon gcp google azure kubernetes k8s cluster terraform ansible crossplane cloudformation docker image port version region least most up running image between another other template ec2 github gateway actions server servers machine machines node nodes postgres mysql redis nginx python golang java go managed serverless daily nightly hourly weekly static website rest http https web run runs please high availability'
  ).split(' '),
)

/** A name that is said (`called orders`), that is written like one (`acme-raw-events`), or that the words are for (`for invoices`). */
function nameIn(words: string, { blueprint }: Asked): string | null {
  const said = first(
    words,
    /\b(?:called|named|name(?:d)? it|call it|with (?:the )?name|name is|name:)\s+["'`]?([A-Za-z0-9][A-Za-z0-9_.-]{0,50})/i,
  )
  if (said) return asName(said)
  const nouns = Object.keys(blueprint.words)
    .filter((phrase) => !phrase.includes(' ') && /^[a-z]+$/.test(phrase))
    .join('|')
  const written = first(words, /(?:^|[\s"'`])([a-z0-9]+(?:-[a-z0-9]+)+)(?=[\s,;."'`]|$)/)
  const hyphenated =
    /^(?:[a-z]+-\d+|multi-az|multi-stage|key-value|pay-per-request|point-in-time|dead-letter|read-only|one-time|self-service|us-.*|eu-.*|ap-.*|europe-.*|e2-.*|n2-.*|zone-redundant|geo-redundant|cross-account|least-privilege|auto-.*|non-.*|.*-like|one-off|.*-as-.*|github-actions|pre-.*|long-.*|short-.*|.*-based|.*-only|.*-side)$/
  if (written && !hyphenated.test(written)) return asName(written)
  const isNamed = /^(?:table|queue|topic|bucket|service|function|namespace|cluster|lambda|stack)s?$/i
  const following =
    nouns === '' ? [] : words.matchAll(new RegExp(`\\b(${nouns})\\s+(?=([a-z][a-z0-9_-]{2,40})(?:[\\s,;.]|$))`, 'gi'))
  for (const [, noun = '', name = ''] of following)
    if (isNamed.test(noun) && !ordinary.has(name.toLowerCase()) && !(name.toLowerCase() in blueprint.words))
      return asName(name)
  const container = blueprint.type === 'docker' ? null : image(words)
  if (container) return asName(container.split('/').at(-1)?.split(/[:@]/)[0] ?? '')
  const purpose = /\bfor\s+(?:the\s+|our\s+|my\s+|an?\s+|team\s+)*((?:[a-z][a-z0-9]*\s*){1,3})/i.exec(words)?.[1]
  if (purpose) {
    const kept: string[] = []
    for (const token of tokensOf(purpose)) {
      if (ordinary.has(token)) break
      kept.push(token)
    }
    if (kept.length > 0) return asName(kept.slice(0, 2).join('-'))
  }
  return null
}

function asName(text: string): string | null {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return /^[a-z]/.test(name) ? name : null
}
