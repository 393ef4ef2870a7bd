import { intents } from '../grammar.ts'

/** git, checked in a small repository of the fixture's. */
export const git = intents(
  'git',
  String.raw`
= init change
> git init
(create|initialize|start|make) a [new] [empty] git repository [here]
git init
turn this folder into a git repository

= clone parse
> git clone <url>
clone [the] [git] [repository|repo] [at|from] <url>
git clone <url>
download the repository <url>

= clone-dir parse
> git clone <url> <new>
clone <url> into <new>

= clone-shallow parse
> git clone --depth 1 <url>
(shallow clone|clone only the latest commit of) <url>
clone <url> without history

= status parse
> git status
$show the [git] status [of (the|this) (repo|repository)]
git status
what (changed|has changed) [in git]
(which|what) files (have changed|are modified) in git

= status-s parse
> git status -s
$show the (short|brief) git status
git status in short format

= log parse
> git log
$show the [git] (commit history|log|history)
$list all commits

= log-oneline parse
> git log --oneline
$show the (commit history|log|commits) [with] one line per commit
$show a (short|compact|brief) [git] (log|history)

= log-n parse
> git log -n <n>
$show the last <n> commits
last <n> commits
$show the <n> most recent commits

= log-oneline-n parse
> git log --oneline -n <n>
$show the last <n> commits (on|in) one line [each]

= log-graph parse
> git log --oneline --graph --all
$show the (commit|git|branch) graph [of all branches]
$show the history as a graph

= log-author parse
> git log --author='<user>'
$show [all] commits (by|of|from|made by) <user>

= log-since parse
> git log --since=<date>
$show [all] commits since <date>
commits after <date>

= log-days parse
> git log --since='<days> days ago'
$show [all] commits (of|from|in) the last <days>

= log-file parse
> git log -- <anyfile>
$show the [git] (history|commits|log) of [the file] <anyfile>
which commits (changed|touched) <anyfile>

= log-p parse
> git log -p -- <anyfile>
$show the (history|changes) of <anyfile> with (diffs|patches)

= log-grep parse
> git log --grep='<word>'
$search commit messages for <word>
$find commits (mentioning|whose message contains|with) <word> [in the message]

= log-count parse
> git rev-list --count HEAD
$count [the|all] commits [on this branch|in this repository]
how many commits (are there|does this repository have)

= last parse
> git log -1
$show the (last|latest|most recent) commit
what was the last commit

= show parse
> git show <commit>
$show [the] [changes (of|in)] [commit] <commit>
what changed in [commit] <commit>

= show-files parse
> git show --name-only <commit>
which files (changed|were changed) in [commit] <commit>
$list the files changed (by|in) [commit] <commit>

= hash parse
> git rev-parse HEAD
$show the (hash|id|sha) of the (current|latest|last) commit
current commit hash

= diff parse
> git diff
$show [the] (unstaged|uncommitted|) changes [in git|in the working tree]
git diff
what did i change

= diff-staged parse
> git diff --staged
$show [the] staged changes
$show what (will be|is about to be|would be) committed
diff of the staged files

= diff-file parse
> git diff <anyfile>
$show [the] [git] changes (in|of|to) [the file] <anyfile>

= diff-branches parse
> git diff <branch> <newbranch>
$show the (differences|diff|changes) between [branch] <branch> and <newbranch> (branches|in git)
compare [the] branches <branch> and <newbranch>

= diff-stat parse
> git diff --stat
$show a summary of [the] [git] changes

= diff-names parse
> git diff --name-only
$list [only] the names of [the] (changed|modified) files in git
which tracked files (are|have been) modified

= add parse
> git add <anyfile>
(stage|git add|add to git) <anyfile>
(stage|add) [the file] <anyfile> (for commit|to the index|to git)

= add-all parse
> git add -A
(stage|add) (all|everything|all changes|all files) [for commit|to git]
git add everything

= commit parse
> git commit -m '<message>'
commit [the] [staged] [changes] (with|using) [the] (message|commit message) <message>
git commit <message>
commit with message <message>

= commit-all parse
> git commit -am '<message>'
commit all [tracked|modified] [changes|files] with [the] message <message>
(stage|add) and commit all [tracked] changes with message <message>

= amend parse
> git commit --amend --no-edit
amend the last commit [without changing the message]
add [the] staged changes to the last commit

= amend-message parse
> git commit --amend -m '<message>'
change the [last] commit message to <message>
change the message of the last commit to <message>

= push parse
> git push
push [my] [changes|commits] [to the remote]
git push

= push-branch parse
> git push -u origin <newbranch>
push [the] branch <newbranch> [to origin]
push <newbranch> to origin [and track it|and set upstream]

= push-tags parse
> git push --tags
push [all] [the] tags

= pull parse
> git pull
pull [the] [latest] changes [from the remote]
git pull
update my repository from the remote

= pull-rebase parse
> git pull --rebase
pull with rebase
pull and rebase [my commits] [on top]

= fetch parse
> git fetch --all
fetch [from] all remotes
(fetch|download) [all] [new] commits without merging

= branches parse
> git branch
$list [all] [the] [local] [git] branches
which branches (are there|exist)

= branches-all parse
> git branch -a
$list all [git] branches including remote (ones|branches)
$list local and remote branches

= branch-current parse
> git branch --show-current
$show the [name of the] current [git] branch
(which|what) branch am i on

= branch-new parse
> git switch -c <newbranch>
$create [a new] branch [called|named] <newbranch> and switch to it
$create and (check out|checkout|switch to) [a new] branch [called|named] <newbranch>
start a new branch [called|named] <newbranch>

= branch-create parse
> git branch <newbranch>
$create [a|a new] [git] branch [called|named] <newbranch>

= branch-switch parse
> git switch <branch>
(switch|change|go) to [the] branch <branch>
(switch|change) to [the] <branch> branch
check out [the] [branch] <branch> [branch]

= branch-delete parse
> git branch -d <newbranch>
delete [the] [git] branch <newbranch>
delete [the] <newbranch> branch

= branch-force-delete parse
> git branch -D <newbranch>
force delete [the] branch <newbranch>
delete [the] branch <newbranch> even if (unmerged|not merged)

= branch-rename parse
> git branch -m <newbranch>
rename the current branch to <newbranch>

= branch-merged parse
> git branch --merged
$list [all] [the] branches (already merged|that are merged|merged) [into the current one]

= merge parse
> git merge <newbranch>
merge [the] [branch] <newbranch> [branch] [into the current branch]

= rebase parse
> git rebase <branch>
rebase [the current branch|my branch] (on|onto) [branch] <branch>

= cherry parse
> git cherry-pick <commit>
(cherry-pick|cherry pick|apply) [the] commit <commit> [on the current branch]

= revert parse
> git revert <commit>
revert [the] [commit] <commit>
undo [the] commit <commit> with a new commit

= restore parse
> git restore <anyfile>
(discard|undo|throw away) [my] [uncommitted|local] changes (in|to|of) <anyfile>
restore <anyfile> from git

= restore-all parse
> git restore .
(discard|undo|throw away) all [my] [uncommitted|local|unstaged] changes [in git]

= unstage parse
> git restore --staged <anyfile>
unstage <anyfile>
remove <anyfile> from the (staging area|index)

= reset-soft parse
> git reset --soft HEAD~1
undo the last commit (but keep|keeping) [the|my] changes
uncommit the last commit

= reset-hard parse
> git reset --hard HEAD~1
undo the last commit and (discard|throw away|lose) [the|its] changes

= stash parse
> git stash
stash [my|the|all] [uncommitted|current] changes
git stash
put my changes aside

= stash-pop parse
> git stash pop
(apply|restore|pop) [the] [last] (stashed changes|stash)
get my stashed changes back

= stash-list parse
> git stash list
$list [all] [the] stashes

= tags parse
> git tag
$list [all] [the] [git] tags

= tag-new parse
> git tag <tag>
tag the current commit (as|with) <tag>
$create [a|the] [git] tag [called|named] <tag>

= tag-delete parse
> git tag -d <tag>
delete [the] [git] tag <tag>

= remotes parse
> git remote -v
$list [all] [the] [git] remotes [with (their |)urls]
what is the (url of the remote|remote url)

= remote-add parse
> git remote add origin <url>
add [a] remote [called origin] [with [the] url] <url>
add <url> as [the] [remote] origin

= blame parse
> git blame <anyfile>
(who changed|who wrote) each line of <anyfile>
$show who last (changed|edited|modified) (each|every) line of <anyfile>
git blame <anyfile>

= ls-files parse
> git ls-files
$list [all] [the] (tracked files|files tracked by git)
which files are in git

= untracked parse
> git ls-files --others --exclude-standard
$list [all] [the] untracked files [in git]

= grep parse
> git grep '<word>'
$search <word> in [all] tracked files
git grep <word>

= shortlog parse
> git shortlog -sn
$count [the] commits (per|by|of each) (author|contributor)
$list [the] (contributors|authors) by number of commits
who committed the most

= clean-dry parse
> git clean -nd
$show which untracked files git clean would (delete|remove)

= clean parse
> git clean -fd
$delete [all] untracked files [and directories] [from the [git] repository|in git]

= rm parse
> git rm <anyfile>
(remove|delete) <anyfile> from git [and from disk]

= rm-cached parse
> git rm --cached <anyfile>
(stop tracking|untrack) <anyfile> [but keep it] [in git]
remove <anyfile> from git but keep (it|the file) [on disk]

= mv parse
> git mv <anyfile> <new>
(rename|move) <anyfile> to <new> (in|with|using) git

= config-name parse
> git config --global user.name '<text>'
set my git [user] name to <text>

= config-email parse
> git config --global user.email <remote>
set my git email [address] to <remote>

= config-list parse
> git config --list
$show [my|the] git (config|configuration|settings)

= archive parse
> git archive -o <newzip> HEAD
export the [current] [git] (repository|commit) (to|as|into) <newzip>

= bisect parse
> git bisect start
start a git bisect

= worktree parse
> git worktree list
$list [all] [the] git worktrees

= submodule parse
> git submodule update --init --recursive
(initialize|update|fetch) all [git] submodules

= root parse
> git rev-parse --show-toplevel
$show the (root|top level) [directory] of the [git] repository
`,
)
