import { Spelling } from './spelling.ts'

/** Kinds of words that tell what a request is about and whether it changes something. Tables only; heads.ts makes features of them. */
const kinds: Readonly<Record<string, string>> = {
  changes: `add adjust alter allow annotate append apply archive assign attach backup block bounce build bump cancel change checkout cherry cherry-pick chgrp chmod chown clean cleanup clear clone close commit
    compress configure connect convert copy cordon cp create cut deactivate decommission decompress decrease decrypt define delete deny deploy destroy detach disable discard disconnect dismiss
    dockerise dockerize download drain drop duplicate edit empty enable encrypt end erase evict execute expand expire export extend extract fail fix flush force format free freeze generate grant
    grow halt harden import increase initialise initialize inline insert install invalidate invoke join kill label launch limit link lock lower make merge migrate mkdir modify mount move mv
    open order overwrite pack parametrise parametrize patch pause perform pipe point port post prepare prepend promote provision publish pull purge push put quit raise reassign rebase reboot recreate recycle
    redeploy redirect reduce refactor refresh register reinstall release reload relocate remove rename renew reorganise repair replace replicate reset resize resolve restart restore
    reorder resume retry revert revoke rewrite rm roll rollback rotate run save scale schedule scrub seal send set shift shred shrink shutdown sign simplify sleep snapshot spin split squash stage start
    stash stop strip submit substitute suspend swap switch sync synchronise tag taint tear terminate touch transfer trigger trim truncate turn unblock uncompress undo uninstall unlink unlock unmount
    unpack unset untar unzip update upgrade upload use wipe withdraw wrap write zip`,
  reads: `analyse analyze audit calculate check compare compute count describe diff display draw enumerate estimate examine explain find get give grep identify inspect know lint list locate look measure
    monitor output plan preview print query read recommend report retrieve review scan search see show simulate spot summarise summarize tail tell test understand validate verify view watch`,
  asks: `what what's which who who's whose where where's when why how is are does do did has have was were will would can could should`,
  runs: `pod pods deployment deployments service services node nodes namespace namespaces ingress ingresses container containers replica replicas volume volumes instance instances vm vms machine
    machines cluster clusters server servers stack stacks queue queues bucket buckets database databases balancer certificate certificates dns record records rollout rollouts environment production
    prod staging dev traffic alert alerts drift autoscaling snapshot maintenance region group groups firewall secret secrets quota outage incident`,
  files: `file files folder folders directory directories dir line lines word words column columns archive tarball log logs disk permission permissions process processes symlink extension
    path home user port memory cpu owner size`,
  source: `function functions method methods class classes variable variables identifier identifiers argument arguments parameter parameters call calls caller callers import imports code codebase type types
    hint hints docstring test tests bug bugs usage usages reference references symbol module interface enum signature return refactor constructor property loop lambda async`,
  blueprints: `terraform hcl tfvars opentofu ansible playbook playbooks role kubernetes k8s manifest manifests yaml helm chart cloudformation cfn template templates crossplane composition claim xrd dockerfile
    dockerfiles docker iac infrastructure vpc subnet subnets eks ecs fargate rds lambda iam alb cloudfront cdn sqs sns dynamodb dynamo gcs gke aks s3 statefulset cronjob rbac azure aws gcp provider resource resources`,
  talk: `hi hello hey thanks thank you please joke explain difference mean meaning better opinion think learn book advantages drawbacks alternatives overview best practice practices yes no ok sorry`,
}

const kindsOf = new Map<string, string[]>()
for (const [kind, words] of Object.entries(kinds))
  for (const word of words.split(/\s+/)) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind])

const spelling = new Spelling([...kindsOf.keys()])

/** "deletes", "deleting", "deleted" and "deleet" count as "delete". */
export function wordKinds(word: string): readonly string[] {
  for (const form of [
    word,
    word.replace(/(es|s|ed|d|ing)$/, ''),
    word.replace(/(ed|ing|es)$/, 'e'),
    word.replace(/(.)\1(ed|ing)$/, '$1'),
    word.replace(/ies$|ied$/, 'y'),
  ]) {
    const found = kindsOf.get(form)
    if (found !== undefined) return found
  }
  return kindsOf.get(spelling.correct(word)) ?? []
}
