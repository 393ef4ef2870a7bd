import type { Instruction } from '../../graph/dockerfile.ts'
import {
  all,
  at,
  isObject,
  isOpen,
  Joined,
  list,
  Ref,
  resolve,
  textOf,
  Unknown,
  type Values,
} from '../../graph/value.ts'
import { podKinds, podOf } from '../pods.ts'
import { isAnywhere, numberOf } from '../ports.ts'
import { type Check, failed, type Outcome, outcome, passed, type Rule, row } from '../rule.ts'
import { entropy, holdsSecret, isPlaceholder, secretName } from '../secrets.ts'

const instructionsOf = (values: Values): Instruction[] => values['instructions'] as Instruction[]

/** Fails on each instruction of the given names that is bad. */
const none =
  (names: string, bad: (instruction: Instruction, all: Instruction[]) => boolean): Check =>
  ({ values }) => {
    const instructions = instructionsOf(values)
    const wanted = names.split(' ')
    const found: Outcome[] = instructions.flatMap((instruction, index) =>
      wanted.includes(instruction.name) && bad(instruction, instructions)
        ? [{ holds: false as const, path: ['instructions', index], part: instruction.name }]
        : [],
    )
    return found.length > 0 ? found : passed
  }

const whole =
  (good: (instructions: Instruction[], values: Values) => boolean): Check =>
  ({ values }) =>
    outcome(good(instructionsOf(values), values), [])

/** Commands of a shell script, split where one ends. Text in quotes stays where it is. */
const commands = (text: string): string[] =>
  text
    .replace(/\\\r?\n/g, ' ')
    .split(/&&|\|\||;|\n|\|/)
    .map((part) => part.trim())
const runs = (pattern: RegExp): Check =>
  none('RUN', ({ value }) => commands(value).some((command) => pattern.test(command)))
const envIs = (name: string, value: RegExp): Check =>
  none('ENV ARG RUN', (instruction) => {
    const text = instruction.value
    return new RegExp(`(^|\\s|export\\s+)${name}[= ]["']?${value.source}`, 'i').test(text)
  })

const curlPipe =
  /\b(curl|wget)\b[^|;&\n]*\|\s*(sudo\s+)?(ba|z|da|k)?sh\b|\b(ba|z|da)?sh\s+(-c\s+)?["']?(<\(|\$\()\s*(curl|wget)\b/

const lastStage = (instructions: Instruction[]): Instruction[] => {
  const stage = Math.max(...instructions.map((instruction) => instruction.stage))
  return instructions.filter((instruction) => instruction.stage === stage)
}
const isRoot = (value: string) => /^(root|0)(:|$)/.test(value.trim())

// Ansible
const module =
  (name: string, args: (values: Values, meta: Values) => boolean | null): Check =>
  ({ values, meta }) => {
    void name
    return outcome(args(values, meta), [])
  }
const yes = (value: unknown): boolean => /^(true|yes|on|1)$/i.test(textOf(value) ?? '')
const no = (value: unknown): boolean => /^(false|no|off|0)$/i.test(textOf(value) ?? '')
const of = (...names: string[]): string => names.map((name) => `ansible:${name}`).join(' ')
const templated = (value: unknown): boolean => /\{\{/.test(textOf(value) ?? '')
const certificates = (key: string) => module('', (values) => !no(values[key]))
const plainAddress: Check = ({ values }) =>
  templated(values['url'])
    ? undefined
    : outcome(
        !/^http:\/\//i.test(textOf(values['url']) ?? '') ||
          /^http:\/\/(localhost|127\.|\[::1\])/i.test(textOf(values['url']) ?? ''),
        ['url'],
      )
const shells = of('shell', 'command', 'raw', 'script')
const commandText = (values: Values): string => textOf(values['cmd'] ?? values['_raw']) ?? ''

/** A literal that is named like a secret, anywhere in a resource. */
const secretInCode: Check = ({ values, kind }) => {
  const found = search(values, [], 0, kind === 'terraform')
  return found ? failed(found, 'a literal value') : undefined
}

const skipped =
  /(_id|_arn|_name|_path|_file|_url|_length|_policy|_enabled|_version|_type|_reference|_ref|_days|_age|_uri|_retention|_manager|secret_key_ref)$/i

function search(
  value: unknown,
  path: (string | number)[],
  depth: number,
  terraform: boolean,
): (string | number)[] | undefined {
  if (depth > 12) return undefined
  if (value instanceof Ref || value instanceof Unknown || value instanceof Joined) return undefined
  const inner = value
  if (Array.isArray(inner)) {
    for (const [index, item] of inner.entries()) {
      const found = search(item, [...path, index], depth + 1, terraform)
      if (found) return found
    }
    return undefined
  }
  if (!isObject(inner)) return undefined
  for (const [key, item] of Object.entries(inner)) {
    const plain = key.replace(/([a-z])([A-Z])/g, '$1_$2')
    if (typeof item === 'string' && secretName.test(plain) && !skipped.test(plain) && looksSecret(item))
      return [...path, key]
    const found = search(item, [...path, key], depth + 1, terraform)
    if (found) return found
  }
  return undefined
}

const looksSecret = (text: string): boolean =>
  text.length >= 6 &&
  text.length < 400 &&
  !isPlaceholder(text) &&
  !/\s/.test(text) &&
  !/^(arn:|https?:|\/|\{\{|\[|vault:|ssm:|projects\/|alias\/)/.test(text) &&
  !/^(true|false|enabled|disabled|required|optional|none|\d{1,4})$/i.test(text) &&
  entropy(text) > 2.2

const secretEnvironment: Check = (resource) => {
  const pod = podOf(resource)
  if (!pod) return undefined
  for (const { values, path } of pod.containers)
    for (const [index, item] of list(values['env']).filter(isObject).entries()) {
      const name = textOf(item['name']) ?? ''
      const value = resolve(item['value'])
      if (typeof value === 'string' && ((secretName.test(name) && looksSecret(value)) || holdsSecret(value)))
        return failed([...path, 'env', index], name)
    }
  return passed
}

export const files: readonly Rule[] = [
  // Dockerfiles
  row('docker-ssh-port', 'CKV_DOCKER_1', 'm', 'exposure', 'Image offers SSH', {
    dockerfile: none('EXPOSE', ({ value }) => value.split(/\s+/).some((port) => /^22(\/tcp)?$/.test(port))),
  }),
  row('docker-healthcheck', 'CKV_DOCKER_2', 'l', 'availability', 'Image has no health check', {
    dockerfile: whole((instructions) => instructions.some(({ name }) => name === 'HEALTHCHECK')),
  }),
  row('docker-user', 'CKV_DOCKER_3', 'm', 'privilege', 'Image names no user', {
    dockerfile: whole((instructions) => instructions.some(({ name }) => name === 'USER')),
  }),
  row(
    'docker-add',
    'CKV_DOCKER_4',
    'l',
    'supply',
    'ADD where COPY is meant',
    { dockerfile: none('ADD', () => true) },
    {
      why: 'ADD also fetches addresses and unpacks archives, so what ends up in the image depends on the source.',
      fix: 'Use COPY for files of the build.',
    },
  ),
  row('docker-update-alone', 'CKV_DOCKER_5', 'l', 'update', 'List of packages is updated in a layer of its own', {
    dockerfile: ({ values }) => {
      const found: Outcome[] = []
      for (const [index, { name, value }] of instructionsOf(values).entries()) {
        if (name !== 'RUN') continue
        const parts = commands(value)
        const updates = parts.some((part) =>
          /\b(apt-get|apt|yum|dnf|apk|zypper)\s+(-\S+\s+)*(update|--update)\b/.test(part),
        )
        const installs = parts.some((part) =>
          /\b(install|add|upgrade|dist-upgrade|source|build-dep|reinstall|groupinstall|localinstall|source-install)\b|--update-cache/.test(
            part.replace(/\bupdate\b/, ''),
          ),
        )
        if (updates && !installs) found.push({ holds: false, path: ['instructions', index], part: 'RUN' })
      }
      return found.length > 0 ? found : passed
    },
  }),
  row(
    'docker-maintainer',
    'CKV_DOCKER_6',
    'l',
    'hygiene',
    'MAINTAINER is outdated',
    { dockerfile: none('MAINTAINER', () => true) },
    { fix: 'Write LABEL org.opencontainers.image.authors="…".' },
  ),
  row('docker-latest', 'CKV_DOCKER_7', 'm', 'supply', 'Base image has no tag, or the tag latest', {
    dockerfile: ({ values }) => {
      const stages = values['stages'] as Values[]
      const names = new Set(stages.map((stage) => textOf(stage['alias'])).filter(Boolean))
      const froms = instructionsOf(values)
        .map((instruction, index) => ({ instruction, index }))
        .filter(({ instruction }) => instruction.name === 'FROM')
      const bad = froms.flatMap(({ index }, position): Outcome[] => {
        const image = textOf(stages[position]?.['image']) ?? ''
        if (image === 'scratch' || names.has(image) || image.includes('@') || image.includes('$')) return []
        const last = image.slice(image.lastIndexOf('/') + 1)
        const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : undefined
        return tag === undefined || tag === 'latest'
          ? [{ holds: false, path: ['instructions', index], part: 'FROM' }]
          : []
      })
      return bad.length > 0 ? bad : passed
    },
  }),
  row('docker-root', 'CKV_DOCKER_8', 'h', 'privilege', 'Image runs as root', {
    dockerfile: ({ values }) => {
      const instructions = instructionsOf(values)
      const last = instructions.findLastIndex(({ name }) => name === 'USER')
      const user = instructions[last]
      return user && isRoot(user.value) ? { holds: false, path: ['instructions', last], part: 'USER' } : passed
    },
  }),
  row(
    'docker-apt',
    'CKV_DOCKER_9',
    'l',
    'hygiene',
    'apt in a script',
    {
      dockerfile: none('RUN', ({ value }) =>
        commands(value).some((command) => /^(sudo\s+)?(\S+=\S+\s+)*apt\s+/.test(command)),
      ),
    },
    {
      why: 'The interface of apt is for people and may change; apt-get is the one for scripts.',
      fix: 'Use apt-get or apt-cache.',
    },
  ),
  row('docker-workdir', 'CKV_DOCKER_10', 'l', 'hygiene', 'Folder of work is relative', {
    dockerfile: none('WORKDIR', ({ value }) => !/^["']?(\/|\$|[A-Za-z]:[\\/]|%|\\)/.test(value)),
  }),
  row('docker-alias', 'CKV_DOCKER_11', 'm', 'hygiene', 'Two stages have one name', {
    dockerfile: ({ values }) => {
      const names = (values['stages'] as Values[]).map((stage) => textOf(stage['alias']) ?? '').filter(Boolean)
      const twice = names.some((name, index) => names.indexOf(name) !== index)
      return twice ? { holds: false, path: [], part: 'FROM' } : passed
    },
  }),
  row('docker-sudo', 'CKV2_DOCKER_1', 'm', 'privilege', 'Build uses sudo', { dockerfile: runs(/^sudo(\s|$)/) }),
  row('docker-curl-insecure', 'CKV2_DOCKER_2', 'h', 'supply', 'Certificates are not verified by curl', {
    dockerfile: runs(/\bcurl\b.*\s(-[a-zA-Z]*k[a-zA-Z]*|--insecure)(\s|$)/),
  }),
  row('docker-wget-insecure', 'CKV2_DOCKER_3', 'h', 'supply', 'Certificates are not verified by wget', {
    dockerfile: runs(/\bwget\b.*--no-check-certificate/),
  }),
  row('docker-pip-trusted', 'CKV2_DOCKER_4', 'h', 'supply', 'Certificates are not verified by pip', {
    dockerfile: runs(/\bpip[\d.]*\b.*--trusted-host/),
  }),
  row('docker-python-insecure', 'CKV2_DOCKER_5', 'h', 'transit', 'Certificates are not verified by Python', {
    dockerfile: envIs('PYTHONHTTPSVERIFY', /0/),
  }),
  row('docker-node-insecure', 'CKV2_DOCKER_6', 'h', 'transit', 'Certificates are not verified by Node', {
    dockerfile: envIs('NODE_TLS_REJECT_UNAUTHORIZED', /0/),
  }),
  row('docker-apk-untrusted', 'CKV2_DOCKER_7', 'h', 'supply', 'Packages are installed without a signature by apk', {
    dockerfile: runs(/\bapk\b.*--allow-untrusted/),
  }),
  row(
    'docker-apt-unauthenticated',
    'CKV2_DOCKER_8',
    'h',
    'supply',
    'Packages are installed without a signature by apt',
    { dockerfile: runs(/\bapt(-get)?\b.*--allow-unauthenticated/) },
  ),
  row('docker-yum-nogpg', 'CKV2_DOCKER_9', 'h', 'supply', 'Packages are installed without a signature by yum', {
    dockerfile: runs(/\b(yum|dnf|tdnf|microdnf)\b.*--nogpgcheck/),
  }),
  row('docker-rpm-nosignature', 'CKV2_DOCKER_10', 'h', 'supply', 'Packages are installed without a signature by rpm', {
    dockerfile: runs(/\brpm\b.*(--nodigest|--nosignature|--noverify|--nofiledigest)/),
  }),
  row('docker-force-yes', 'CKV2_DOCKER_11', 'h', 'supply', 'Packages are installed whatever happens', {
    dockerfile: runs(/\bapt(-get)?\b.*--force-yes/),
  }),
  row('docker-npm-insecure', 'CKV2_DOCKER_12', 'h', 'supply', 'Certificates are not verified by npm', {
    dockerfile: envIs('NPM_CONFIG_STRICT_SSL', /(false|0)/),
  }),
  row('docker-npm-config', 'CKV2_DOCKER_13', 'h', 'supply', 'Certificates are not verified by npm or yarn', {
    dockerfile: runs(/\b(npm|yarn|pnpm)\b.*strict-ssl[= ]["']?false/),
  }),
  row('docker-git-insecure', 'CKV2_DOCKER_14', 'h', 'supply', 'Certificates are not verified by git', {
    dockerfile: (resource, graph) => {
      const one = envIs('GIT_SSL_NO_VERIFY', /(1|true|yes|on|t)/)(resource, graph)
      const two = runs(/\bgit\b.*http\.sslVerify[= ]["']?false/i)(resource, graph)
      return [one, two].flat().some((answer) => answer && !answer.holds)
        ? ([one, two].flat() as Outcome[]).filter((answer) => answer && !answer.holds)
        : passed
    },
  }),
  row('docker-yum-insecure', 'CKV2_DOCKER_15', 'h', 'supply', 'Certificates are not verified by yum', {
    dockerfile: runs(/\b(yum|dnf|tdnf|yum-config-manager)\b.*sslverify[= ]["']?(false|0|no)/i),
  }),
  row('docker-pip-config', 'CKV2_DOCKER_16', 'h', 'supply', 'Certificates are not verified by the settings of pip', {
    dockerfile: envIs('PIP_TRUSTED_HOST', /\S+/),
  }),
  row('docker-password', 'CKV2_DOCKER_17', 'h', 'secrets', 'Password is set in the build', {
    dockerfile: none('RUN', ({ value }) => /\bchpasswd\b|\bpasswd\s+--stdin/.test(value)),
  }),
  row(
    'docker-curl-pipe',
    '',
    'h',
    'supply',
    'Script from the network is run unseen',
    { dockerfile: none('RUN', ({ value }) => curlPipe.test(value)) },
    { fix: 'Download it, verify its checksum, and run what was verified.' },
  ),
  row('docker-secret', '', 'c', 'secrets', 'Secret in the image', {
    dockerfile: none('ENV ARG RUN', ({ name, value }) => {
      if (holdsSecret(value)) return true
      if (name === 'RUN') return false
      return [...value.matchAll(/([A-Za-z_]\w*)(?:=|\s+)("[^"]*"|'[^']*'|\S+)/g)].some(
        (match) => secretName.test(match[1] ?? '') && looksSecret((match[2] ?? '').replace(/^["']|["']$/g, '')),
      )
    }),
  }),
  row('docker-no-user-last', '', 'm', 'privilege', 'Last stage of the image runs as root', {
    dockerfile: whole((instructions, values) => {
      const stages = values['stages'] as Values[]
      const last = textOf(stages.at(-1)?.['image']) ?? ''
      return (
        stages.length < 2 ||
        lastStage(instructions).some(({ name }) => name === 'USER') ||
        stages.some((stage) => stage['alias'] === last) ||
        /nonroot|distroless/.test(last)
      )
    }),
  }),
  row('docker-apt-lists', '', 'l', 'hygiene', 'Lists of packages stay in the image', {
    dockerfile: none(
      'RUN',
      (instruction) =>
        /\bapt-get\s+(-\S+\s+)*install\b/.test(instruction.value) &&
        !/rm\s+-rf?\s+\/var\/lib\/apt\/lists/.test(instruction.value) &&
        !('mount' in instruction.flags),
    ),
  }),
  row('docker-cd', '', 'l', 'hygiene', 'Folder is changed with cd', {
    dockerfile: none('RUN', ({ value }) => /^cd\s+\S+\s*$/.test(value)),
  }),
  row('docker-chmod-everyone', '', 'm', 'privilege', 'Everybody may change files of the image', {
    dockerfile: none('RUN', ({ value }) => /\bchmod\s+(-R\s+)?0?777\b/.test(value)),
  }),
  // Ansible
  row('ansible-uri-certificates', 'CKV_ANSIBLE_1', 'h', 'transit', 'Certificates are not verified by uri', {
    [of('uri')]: certificates('validate_certs'),
  }),
  row('ansible-download-certificates', 'CKV_ANSIBLE_2', 'h', 'supply', 'Certificates are not verified by get_url', {
    [of('get_url')]: certificates('validate_certs'),
  }),
  row('ansible-yum-certificates', 'CKV_ANSIBLE_3', 'h', 'supply', 'Certificates are not verified by yum', {
    [of('yum')]: certificates('validate_certs'),
  }),
  row('ansible-yum-ssl', 'CKV_ANSIBLE_4', 'h', 'supply', 'Servers are not verified by yum', {
    [of('yum')]: certificates('sslverify'),
  }),
  row('ansible-apt-unauthenticated', 'CKV_ANSIBLE_5', 'h', 'supply', 'Packages are installed without a signature', {
    [of('apt')]: module('apt', (values) => !yes(values['allow_unauthenticated'])),
  }),
  row('ansible-apt-force', 'CKV_ANSIBLE_6', 'h', 'supply', 'Packages are installed whatever happens', {
    [of('apt')]: module('apt', (values) => !yes(values['force'])),
  }),
  row('ansible-uri-https', 'CKV2_ANSIBLE_1', 'm', 'transit', 'Address without TLS', { [of('uri')]: plainAddress }),
  row('ansible-download-https', 'CKV2_ANSIBLE_2', 'h', 'supply', 'Download without TLS', {
    [of('get_url')]: plainAddress,
  }),
  row('ansible-block-rescue', 'CKV2_ANSIBLE_3', 'l', 'availability', 'Block does not handle errors', {
    [of('block')]: ({ meta }) => outcome(meta['rescue'] !== undefined, []),
  }),
  row('ansible-dnf-signature', 'CKV2_ANSIBLE_4', 'h', 'supply', 'Packages are installed without a signature by dnf', {
    [of('dnf')]: module('dnf', (values) => !yes(values['disable_gpg_check'])),
  }),
  row('ansible-dnf-ssl', 'CKV2_ANSIBLE_5', 'h', 'supply', 'Servers are not verified by dnf', {
    [of('dnf')]: certificates('sslverify'),
  }),
  row('ansible-dnf-certificates', 'CKV2_ANSIBLE_6', 'h', 'supply', 'Certificates are not verified by dnf', {
    [of('dnf')]: certificates('validate_certs'),
  }),
  row('ansible-ec2-public', 'CKV_AWS_88', 'm', 'exposure', 'Instance gets a public address', {
    [of('amazon.aws.ec2_instance', 'ec2_instance')]: ({ values }) =>
      outcome(!yes(at(values, 'network.assign_public_ip')) && !yes(at(values, 'network_interfaces.assign_public_ip')), [
        'network',
      ]),
  }),
  row('ansible-ec2-optimized', 'CKV_AWS_135', 'l', 'hygiene', 'Instance is not optimised for EBS', {
    [of('amazon.aws.ec2_instance', 'ec2_instance')]: module('', (values) => yes(values['ebs_optimized'])),
  }),
  row('ansible-ec2-metadata', 'CKV_AWS_79', 'h', 'auth', 'Metadata of the instance can be read without a token', {
    [of('amazon.aws.ec2_instance', 'ec2_instance')]: ({ values }) =>
      outcome(textOf(at(values, 'metadata_options.http_tokens')) === 'required', ['metadata_options']),
  }),
  row('ansible-ec2-encrypted', 'CKV_AWS_8', 'h', 'encryption', 'Disks of the instance are unencrypted', {
    [of('amazon.aws.ec2_instance', 'ec2_instance')]: ({ values }) => {
      const volumes = all(values, 'volumes').filter(isObject)
      return volumes.length === 0
        ? undefined
        : outcome(
            volumes.every((volume) => yes(at(volume, 'ebs.encrypted'))),
            ['volumes'],
          )
    },
  }),
  row('ansible-rds-public', 'CKV_AWS_17', 'c', 'exposure', 'Database instance has a public address', {
    [of('amazon.aws.rds_instance')]: module('', (values) => !yes(values['publicly_accessible'])),
  }),
  row('ansible-rds-encrypted', 'CKV_AWS_16', 'h', 'encryption', 'RDS instance stores data unencrypted', {
    [of('amazon.aws.rds_instance')]: module('', (values) => yes(values['storage_encrypted'])),
  }),
  row('ansible-s3-encrypted', 'CKV_AWS_19', 'h', 'encryption', 'Bucket states no encryption', {
    [of('amazon.aws.s3_bucket')]: module(
      '',
      (values) => values['encryption'] !== undefined && textOf(values['encryption']) !== 'none',
    ),
  }),
  row('ansible-group-open', 'CKV_AWS_24', 'c', 'network', 'SSH is open to the whole internet', {
    [of('amazon.aws.ec2_security_group', 'amazon.aws.ec2_group', 'ec2_group')]: ansibleGroup(22),
  }),
  row('ansible-group-rdp', 'CKV_AWS_25', 'c', 'network', 'Remote desktop is open to the whole internet', {
    [of('amazon.aws.ec2_security_group', 'amazon.aws.ec2_group', 'ec2_group')]: ansibleGroup(3389),
  }),
  ...(
    [
      ['2', 'http', 'http'],
      ['3', 'telnet', 'telnet'],
    ] as const
  ).map(([id, name, key]) =>
    row(`ansible-pan-${name}`, `CKV_PAN_${id}`, 'h', 'transit', `Firewall is managed with ${name}`, {
      [of('paloaltonetworks.panos.panos_management_profile')]: module('', (values) => !yes(values[key])),
    }),
  ),
  ...(
    [
      ['4', 'disable_server_response_inspection', 'Answers of servers are not inspected'],
      ['16', 'log_start', 'Start of sessions is logged without need'],
    ] as const
  ).map(([id, key, title]) =>
    row(`ansible-pan-${key.replaceAll('_', '-')}`, `CKV_PAN_${id}`, 'm', 'network', title, {
      [of('paloaltonetworks.panos.panos_security_rule')]: module('', (values) => !yes(values[key])),
    }),
  ),
  row('ansible-pan-application', 'CKV_PAN_5', 'm', 'network', 'Rule allows every application', {
    [of('paloaltonetworks.panos.panos_security_rule')]: module(
      '',
      (values) => !list(values['application'] ?? 'any').some((item) => textOf(item) === 'any'),
    ),
  }),
  row('ansible-pan-service', 'CKV_PAN_6', 'm', 'network', 'Rule allows every service', {
    [of('paloaltonetworks.panos.panos_security_rule')]: module(
      '',
      (values) => !list(values['service'] ?? 'application-default').some((item) => textOf(item) === 'any'),
    ),
  }),
  row('ansible-pan-addresses', 'CKV_PAN_7', 'm', 'network', 'Rule allows every source and target', {
    [of('paloaltonetworks.panos.panos_security_rule')]: module(
      '',
      (values) =>
        !(
          list(values['source_ip'] ?? 'any').some((item) => textOf(item) === 'any') &&
          list(values['destination_ip'] ?? 'any').some((item) => textOf(item) === 'any')
        ),
    ),
  }),
  row('ansible-pan-description', 'CKV_PAN_8', 'l', 'hygiene', 'Rule says nothing about its purpose', {
    [of('paloaltonetworks.panos.panos_security_rule')]: module(
      '',
      (values) => textOf(values['description']) !== undefined,
    ),
  }),
  row('ansible-pan-forwarding', 'CKV_PAN_9', 'l', 'logging', 'Rule forwards no log', {
    [of('paloaltonetworks.panos.panos_security_rule')]: module(
      '',
      (values) => textOf(values['log_setting']) !== undefined,
    ),
  }),
  row('ansible-pan-log-end', 'CKV_PAN_10', 'l', 'logging', 'End of sessions is not logged', {
    [of('paloaltonetworks.panos.panos_security_rule')]: module('', (values) => !no(values['log_end'])),
  }),
  row('ansible-pan-zones', 'CKV_PAN_17', 'm', 'network', 'Rule allows every zone', {
    [of('paloaltonetworks.panos.panos_security_rule')]: module(
      '',
      (values) =>
        !(
          list(values['source_zone'] ?? 'any').some((item) => textOf(item) === 'any') &&
          list(values['destination_zone'] ?? 'any').some((item) => textOf(item) === 'any')
        ),
    ),
  }),
  row('ansible-pan-zone-protection', 'CKV_PAN_14', 'm', 'network', 'Zone is not protected', {
    [of('paloaltonetworks.panos.panos_zone')]: module('', (values) => textOf(values['zone_profile']) !== undefined),
  }),
  row('ansible-pan-zone-users', 'CKV_PAN_15', 'm', 'network', 'Zone asks every network for its users', {
    [of('paloaltonetworks.panos.panos_zone')]: module(
      '',
      (values) => !yes(values['enable_userid']) || values['include_acl'] !== undefined,
    ),
  }),
  ...(
    [
      ['11', 'esp_encryption', /^(des|3des|null|aes-(128|192|256)-cbc)$/, 'Tunnel uses a weak cipher'],
      ['12', 'esp_authentication', /^(md5|sha1|none)$/, 'Tunnel uses a weak hash'],
    ] as const
  ).map(([id, key, weak, title]) =>
    row(`ansible-pan-${key.replaceAll('_', '-')}`, `CKV_PAN_${id}`, 'h', 'transit', title, {
      [of('paloaltonetworks.panos.panos_ipsec_profile')]: module(
        '',
        (values) => !list(values[key]).some((item) => weak.test(textOf(item) ?? '')),
      ),
    }),
  ),
  row('ansible-pan-protocol', 'CKV_PAN_13', 'h', 'transit', 'Tunnel does not encrypt', {
    [of('paloaltonetworks.panos.panos_ipsec_profile')]: module(
      '',
      (values) => values['ah_authentication'] === undefined,
    ),
  }),
  row('ansible-curl-pipe', '', 'h', 'supply', 'Script from the network is run unseen', {
    [shells]: ({ values }) => outcome(!curlPipe.test(commandText(values)), []),
  }),
  row('ansible-mode-everyone', '', 'm', 'privilege', 'Everybody may change the file', {
    [of('file', 'copy', 'template', 'lineinfile', 'get_url', 'unarchive', 'assemble', 'blockinfile')]: ({ values }) =>
      outcome(
        !/^0?[0-7]?[0-7][0-7][2367]$/.test(textOf(values['mode']) ?? '') &&
          !/o\+\w*w/.test(textOf(values['mode']) ?? ''),
        ['mode'],
      ),
  }),
  row('ansible-checksum', '', 'm', 'supply', 'Download is not verified', {
    [of('get_url')]: ({ values }) =>
      /\.(sh|run|bin|deb|rpm|tar|tgz|gz|zip|xz)$/.test(textOf(values['url']) ?? '')
        ? outcome(values['checksum'] !== undefined, ['url'])
        : undefined,
  }),
  row('ansible-latest', '', 'l', 'supply', 'Newest version of a package is installed', {
    [of('apt', 'yum', 'dnf', 'package', 'pip', 'npm', 'apk')]: ({ values }) =>
      outcome(textOf(values['state']) !== 'latest', ['state']),
  }),
  row('ansible-password-logged', '', 'm', 'secrets', 'Password may end up in the log', {
    [of(
      'user',
      'mysql_user',
      'postgresql_user',
      'community.mysql.mysql_user',
      'community.postgresql.postgresql_user',
      'htpasswd',
      'community.general.htpasswd',
    )]: ({ values, meta }) =>
      values['password'] === undefined ? undefined : outcome(yes(meta['no_log']), ['password']),
  }),
  row('ansible-container-privileged', '', 'h', 'privilege', 'Container is privileged', {
    [of('docker_container', 'community.docker.docker_container', 'containers.podman.podman_container')]: ({ values }) =>
      outcome(!yes(values['privileged']), ['privileged']),
  }),
  row('ansible-firewall-off', '', 'h', 'network', 'Firewall of the host is switched off', {
    [of('ufw', 'community.general.ufw')]: ({ values }) => outcome(textOf(values['state']) !== 'disabled', ['state']),
    [of('service', 'systemd')]: ({ values }) =>
      /^(firewalld|ufw|nftables)$/.test(textOf(values['name']) ?? '')
        ? outcome(textOf(values['state']) !== 'stopped' && !no(values['enabled']), ['state'])
        : undefined,
  }),
  row('ansible-selinux-off', '', 'm', 'privilege', 'SELinux is switched off', {
    [of('selinux', 'ansible.posix.selinux')]: ({ values }) =>
      outcome(textOf(values['state']) === 'enforcing', ['state']),
  }),
  // secrets anywhere
  row('secret-in-code', '', 'c', 'secrets', 'Secret in code', {
    '*terraform': secretInCode,
    '*cloudformation': secretInCode,
    '*ansible': secretInCode,
    '*arm': secretInCode,
  }),
  row('secret-in-environment-literal', '', 'c', 'secrets', 'Secret in the environment of a container', {
    [podKinds]: secretEnvironment,
  }),
  row('secret-manifest', '', 'm', 'secrets', 'Secret is written in a manifest', {
    Secret: ({ values }) => {
      const data = {
        ...(isObject(values['data']) ? values['data'] : {}),
        ...(isObject(values['stringData']) ? values['stringData'] : {}),
      }
      return outcome(
        !Object.values(data).some(
          (value) => typeof value === 'string' && value.length > 3 && !isPlaceholder(value) && !isOpen(value),
        ),
        ['data'],
      )
    },
  }),
]

function ansibleGroup(port: number): Check {
  return ({ values }) => {
    const rules = all(values, 'rules').filter(isObject)
    const index = rules.findIndex((rule) => {
      if (![...list(rule['cidr_ip']), ...list(rule['cidr_ipv6'])].some(isAnywhere)) return false
      if (/^(all|-1)$/.test(textOf(rule['proto']) ?? '')) return true
      const ports = [...list(rule['ports']), ...list(rule['port'])].map((item) => textOf(item) ?? '')
      if (
        ports.some((range) => {
          const [from = '', to = from] = range.split('-')
          return Number(from) <= port && port <= Number(to)
        })
      )
        return true
      const from = numberOf(rule['from_port'])
      const to = numberOf(rule['to_port'])
      return from !== undefined && to !== undefined && from <= port && port <= to
    })
    return outcome(index < 0, ['rules', index])
  }
}
