/** First part of a blueprint's id: the language that it is written in. */
export const blueprintTypes = ['terraform', 'kubernetes', 'ansible', 'crossplane', 'cloudformation', 'docker'] as const
export type BlueprintType = (typeof blueprintTypes)[number]

const names: Record<string, BlueprintType> = {
  terraform: 'terraform',
  tf: 'terraform',
  opentofu: 'terraform',
  tofu: 'terraform',
  kubernetes: 'kubernetes',
  k8s: 'kubernetes',
  ansible: 'ansible',
  crossplane: 'crossplane',
  cloudformation: 'cloudformation',
  cfn: 'cloudformation',
  docker: 'docker',
  dockerfile: 'docker',
}

/** The type that people mean by a name; null for one that is not known. */
export function namedType(name: string): BlueprintType | null {
  return names[name.toLowerCase()] ?? null
}

export function blueprintType(id: string): BlueprintType | null {
  const first = id.split('/')[0] ?? ''
  return blueprintTypes.find((type) => type === first) ?? null
}
