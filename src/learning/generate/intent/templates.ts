type Template = readonly [domain: string, effect: 'read-only' | 'changing', template: string]

const table = (domain: string, effect: 'read-only' | 'changing', text: string): Template[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => [domain, effect, line] as const)

/** One way to ask a line. Shell requests come from the shell's own grammar; those here are the ones people say in a chat. */
export const templates: readonly Template[] = [
  ...table(
    'general',
    'read-only',
    `
    (hi|hello|hey|good morning|good evening) [there]
    thanks[ a lot|, that helps| for your help]
    thank you [very much]
    how are you [today]
    who are you
    what can you do [for me]
    what is {topic}
    explain {topic} [to me] [in simple words]
    what is the difference between {topic} and {topic}
    why (would|should) (i|we|one) use {topic}
    when (should|would) i use {topic} (instead of|over) {topic}
    how does {topic} work
    tell me about {topic}
    tell me a joke
    what do you think (of|about) {topic}
    is {topic} (better|faster|safer) than {topic}
    what are the (advantages|drawbacks|risks) of {topic}
    give me an overview of {topic}
    what does {topic} mean
    who invented {topic}
    what are best practices for {topic}
    can you help me (understand|learn) {topic}
    i (don't|do not) understand {topic}
    summarise (our|this) conversation
    what did (i|we) (say|ask) (before|earlier)
    which (approval|policy) rules (are there|apply here)
    how do approvals work [here]
    what is provenly
    what happens when i approve [a proposal|something]
    ok
    yes (please|go on)
    no, (not now|never mind)
    that is (great|wrong|not what i meant)
    what time is it in (tokyo|london|new york)
    what is the meaning of life
    recommend a book (on|about) {topic}
    are there alternatives to {topic}
    what is the latest version of {topic}
    how long does it take to learn {topic}
    good (job|work)
    sorry, i meant something else
    `,
  ),
  ...table(
    'infrastructure',
    'read-only',
    `
    (list|show|display|get) [all|me all] [the] [running] {kind} [in {env}]
    how many {kind} are (running|there|unhealthy|failing) [in {env}]
    which {kind} (are|is) (failing|unhealthy|pending|down|unused) [in {env}]
    (what is|what's) the (status|state|health) of [the] {app} [{one}] [in {env}]
    is [the] {app} [{one}] (up|healthy|running|ok) [in {env}]
    show [me] [the] logs of [the] {app} [{one}] [in {env}]
    show [me] the last {n}0 log lines of [the] {app} [{one}]
    describe [the] {app} {one}
    what changed in {env} (today|since yesterday|last week|in the last hour)
    who (deployed|changed|restarted) [the] {app} [in {env}]
    when was [the] {app} last deployed [to {env}]
    which version of [the] {app} is (running|deployed) [in {env}]
    why is [the] {app} [{one}] (slow|down|crashing|restarting|failing)
    why did [the] {app} (deployment|rollout) fail
    how much (cpu|memory|disk|money) (does|did) [the] {app} [{one}] use
    (cpu|memory|disk) usage of {node}
    what does {env} cost [us] [per month|this month]
    compare {env} with {env}
    preview [the] changes (to|of) [the] {stack} stack
    (show|what are) the outputs of [the] {stack} stack
    is there drift in [the] {stack} [stack]
    check [for] drift in {env}
    what would change if i (scaled|deployed|deleted) [the] {app}
    what depends on [the] {app} [{one}]
    show [the] events of {node}
    which {kind} have public access
    which {kind} (expire|run out) (soon|this month)
    (who|which users) (has|have) access to [the] {app} {one}
    show the rollout history of [the] {app}
    what alerts are firing [in {env}]
    find {kind} without (owners|tags|limits|backups)
    is {node} reachable
    how (full|big) is [the] {app} (database|volume|queue)
    what is the ip [address] of {node}
    plan [the] {stack} stack
    dry run of [the] {app} deployment
    `,
  ),
  ...table(
    'infrastructure',
    'changing',
    `
    (restart|reboot|bounce|recycle) [the] {app} [{one}] [in {env}]
    (restart|reboot|shut down|stop|start) {node}
    scale [the] {app} [{one}] (up|down|out|in|to {n} replicas|to {n} instances) [in {env}]
    (increase|decrease|reduce|raise|lower) [the] (replicas|number of replicas|memory|cpu|instance count) of [the] {app} [to {n}]
    deploy [the] [new version of] {app} [to {env}]
    roll out [version {n} of] [the] {app} [to {env}]
    roll back [the] {app} [to the previous version] [in {env}]
    undo the last deployment of [the] {app}
    (delete|remove|destroy|terminate|tear down) [the] {app} {one} [in {env}]
    (delete|remove|clean up|terminate) all [unused|failed|old] {kind} [in {env}]
    (apply|run) the [approved] plan [of|for] [the] {stack} [stack]
    apply [the] changes (to|of) [the] {stack} stack
    update [the] {stack} stack
    (drain|cordon|uncordon|evict) {node}
    (add|remove|attach|detach) a (node|volume|replica|disk) (to|from) [the] {app} {one}
    (promote|fail over) [the] {app} (database|replica|cluster)
    (rotate|renew|replace) the (certificate|secret|key|password|credentials) of [the] {app}
    (open|close|block) port {n}00 (on|for) {node}
    (allow|deny|grant|revoke) {person} access to [the] {app} {one}
    give {person} (admin|write|read) (rights|access) (to|on|in) {env}
    (enable|disable|turn on|turn off) (backups|logging|autoscaling|maintenance mode|public access|encryption) (for|on) [the] {app}
    (create|make|take) a (backup|snapshot) of [the] {app} (database|volume)
    restore [the] {app} database from (yesterday's|the last) backup
    (move|migrate|shift) [the] [traffic of] {app} to {env}
    (purge|flush|empty|clear) the {app} (queue|cache|bucket)
    (pause|resume|suspend|cancel) [the] {app} (rollout|deployment|job)
    (upgrade|patch) [the] {app} (cluster|database|nodes) [to version {n}]
    (tag|label|annotate) all {kind} in {env} with owner {person}
    change the (instance type|size|memory limit|dns record) of [the] {app} [to {n}]
    set [the] (replicas|memory limit|environment variable) of [the] {app} to {n}
    send (half|10 percent) of [the] traffic to [the] new {app}
    switch {env} to [the] (green|blue) {app}
    refresh [and fix] the state of [the] {stack} stack
    import the existing {app} {one} into [the] {stack} stack
    resize [the] {app} (volume|instance|disk|node pool) to {n}0 gb
    kill [the] {app} {one}
    `,
  ),
  ...table(
    'shell',
    'read-only',
    `
    (list|show) [all] {ext} files [in {dir}]
    how (big|large) is {dir}
    (which|what) process uses port {n}000
    show [the] (first|last) {n}0 lines of {file}
    count [the] lines (in|of) {file}
    (find|search for|grep) {word} in {dir}
    find [the] {n} (largest|biggest|newest|oldest) files [in {dir}]
    how much disk space is (left|free|used)
    is {file} (executable|empty|readable)
    what is in {dir}
    compare {file} with {file}
    which files (changed|were modified) (today|this week|in the last {n} days)
    what is the (md5|sha256|checksum) of {file}
    what does the command (ls|tar|awk|chmod|xargs) do
    show (memory|cpu|disk) usage [of this machine]
    where is (python|git|node|bash) installed
    which {ext} files contain {word}
    look at {file}
    `,
  ),
  ...table(
    'shell',
    'changing',
    `
    (delete|remove|erase|get rid of) [all] [the] {ext} files [in {dir}]
    (delete|remove|erase) {file}
    (move|copy|rename) {file} (to|into) {dir}
    (move|copy) all {ext} files (to|into) {dir}
    (create|make) a (folder|directory|file) (called|named) {app}
    (compress|zip|archive|pack) {dir}
    (extract|unpack|unzip) (the archive|backup.tar.gz|photos.zip) [to {dir}]
    make {file} executable
    change the (owner|permissions|mode) of {file}
    replace {word} (with|by) {word} in {file}
    (kill|stop|end) the process [using] [on] port {n}000
    install (git|curl|jq|htop|nginx)
    (empty|truncate|clear) {file}
    append {word} to {file}
    sort {file} and (save|write) it to {file}
    clean up {dir}
    free [some|up] disk space
    download https://example.com/{file}
    (commit|push|stash|discard) my changes
    split {file} into {n} parts
    (rename|move) {file}
    get rid of everything in {dir}
    (fix|reset) the permissions (of|in) {dir}
    set the time zone to (utc|berlin)
    remove (duplicate|empty|trailing) lines from {file}
    write the (date|list of files) to {file}
    (start|stop|restart|reload) (nginx|docker|ssh|cron) [on this machine]
    (add|create|delete) [a|the] user {person}
    run (the tests|make|deploy.sh|script.sh)
    `,
  ),
  ...table(
    'code',
    'read-only',
    `
    (find|show|list) [all] (calls|uses|usages|references) (of|to) {name} [in {lang}]
    where is {name} (defined|used|called|declared)
    what does [the function|the class] {name} do
    explain [the function|the class|the method] {name} [in {file}]
    (review|analyse|check) {file}
    is {name} (used|called) anywhere
    which files import {module}
    (find|are there) (bugs|code smells|dead code|unused imports) in {file}
    how many (functions|classes|tests) are in {file}
    show [me] the (code|definition|signature|implementation) of {name}
    why does {name} (throw|fail|return null|return nothing)
    what calls {name}
    who calls {name}
    which (functions|methods) are (deprecated|unused|too long)
    find duplicated code in {lang}
    is there a test for {name}
    `,
  ),
  ...table(
    'code',
    'changing',
    `
    rename [the] (function|class|method|variable|identifier) {name} to {other} [everywhere|in {lang}]
    rename {name} to {other} [everywhere|in {file}|in {lang}]
    replace [all] calls (to|of) {name} (with|by) {other} [in {lang}]
    replace {name}\\(\\) (with|by) {other}\\(\\) [everywhere]
    (add|pass) [an|the] argument [called] {other} to [all] calls (of|to) {name}
    remove the (first|second|last) argument (of|from) [all] calls (of|to) {name}
    wrap [all|every] [calls to] {name} in {other}
    (swap|change|switch) the import of {module} (to|for|with) {module}
    import {name} from {module} instead of {module}
    refactor {file} [to use {module}]
    (convert|migrate|port) {file} to {lang}
    (extract|move) {name} (into|to) (a function|its own file|a module)
    (add|write) (types|type hints|docs|a docstring|comments|tests|a unit test) (to|for) {name}
    (fix|repair) the bug in {name}
    make {name} (async|static|private|final)
    (remove|delete) [the] (unused|dead|deprecated) (imports|code|functions|variables) [in {lang}]
    (replace|use) var (with|by) const [in {lang}]
    use {other} instead of {name} [in {lang}]
    inline [the function] {name}
    turn {name} into (a class|an arrow function|a generator)
    update [all] callers of {name}
    (implement|finish) [the function|the method] {name}
    sort the imports [in {file}]
    (simplify|clean up|rewrite) [the function] {name}
    remove [all] calls to {name}
    (remove|drop) the debug logging from {lang}
    change the return type of {name}
    `,
  ),
  ...table(
    'iac',
    'changing',
    `
    (create|make|write|generate|give me|i need|set up|add|build|define) (a|an) {thing} (with|in|using|for) {cloud}
    (create|write|generate|set up) [a|an] {cloud} (module|template|manifest|file|code|configuration) for (a|an) {thing}
    terraform for (a|an) {thing} [with {n} nodes]
    (a|an) {thing} [with encryption] [in eu-west-1] [called {app}]
    (i need|we need|i want) (a|an) {thing} [for the {app}] [in {cloud}]
    provision (a|an) {thing} [on {cloud}]
    kubernetes (manifest|yaml) for [the] {app} [with {n} replicas]
    (deployment and service|helm chart|manifests) for [the] {app}
    write a dockerfile for (a|my|our|the) (node|python|go|java) (app|service|api)
    dockerise (a|my|our) (node|python|go|java) (app|service)
    containerize my (express|flask|spring boot|django|fastapi) (app|service)
    (write|create) a playbook (that|which|to) (installs|install|hardens|sets up) (nginx|docker|postgres|our servers)
    ansible (playbook|role) (for|to set up) (nginx|docker|postgres|web servers)
    a crossplane (composition|claim) for a (bucket|database|cluster)
    cloudformation (stack|template) (for|with) (a|an) {thing}
    (change|edit|update) the terraform [code] so that [the] {thing} is encrypted
    add (tags|versioning|a variable|an output|encryption|autoscaling) to the terraform [code|module] (of|for) [the] {thing}
    (convert|translate|migrate) (this|the|our) cloudformation [template] to terraform
    (create|define) (a|an) {thing} as code
    infrastructure as code for (a|an) {thing}
    a cron job in kubernetes (that runs|running) every (hour|night|{n} minutes)
    (parametrise|modularise|refactor) our terraform [code]
    (s3|gcs) bucket with versioning and (encryption|a lifecycle rule)
    a network with {n} (private|public) subnets
    let me have (a|an) {thing} on {cloud}
    `,
  ),
  ...table(
    'iac',
    'read-only',
    `
    (validate|lint|check|audit|scan|review) (the|our|my|this) (terraform|kubernetes|ansible|cloudformation|docker) (code|files|manifests|templates|playbooks|configuration)
    is (the|our|my) (terraform|dockerfile|playbook|manifest|template) (valid|secure|ok|correct)
    (show|draw) [the] (graph|diagram|dependencies) of (the|our) (terraform|template|manifests)
    explain (this|the|our) (terraform|dockerfile|manifest|template|playbook)
    which resources does (the|our) (terraform|template|stack code) (define|declare|create)
    find (security problems|misconfigurations|open ports) in (the|our) (terraform|manifests|dockerfile)
    what does (this|the) (terraform module|playbook|dockerfile|template) do
    list the variables of (the|our) terraform [module]
    `,
  ),
]
