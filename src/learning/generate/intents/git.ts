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
put this folder under version control
start tracking this project with git
set up version control here
make the current directory a repo
i want to use git for the files in here, begin
initialize git here

= clone parse
> git clone <url>
clone [the] [git] [repository|repo] [at|from] <url>
git clone <url>
download the repository <url>
get a working copy of <url>
fetch the project at <url> with its full history onto my machine
check out the repository <url> for the first time
make a local copy of the repo <url>
i want the source code from <url>
grab the git project <url>

= clone-dir parse
> git clone <url> <new>
clone <url> into <new>
get the repository <url> into a folder called <new>
clone the repo <url> but name the folder <new>
check out <url> under the directory name <new>
local copy of the repo <url> at <new>
git clone <url> with <new> as target
put a clone of <url> in <new>

= clone-shallow parse
> git clone --depth 1 <url>
(shallow clone|clone only the latest commit of) <url>
clone <url> without history
get <url> with only the newest state, no old commits
the repo <url> is huge, just fetch the last revision
clone <url> at depth 1
depth one clone of <url>
i only need the current files of <url>, skip the history
minimal clone of <url> with a single commit

= status parse
> git status
$show the [git] status [of (the|this) (repo|repository)]
git status
what (changed|has changed) [in git]
(which|what) files (have changed|are modified) in git
what is staged and what is not
is my working tree clean
is there anything to commit
where do i stand in git, branch and changes
did i forget to commit something
overview of staged, modified and untracked files

= status-s parse
> git status -s
$show the (short|brief) git status
git status in short format
compact status, one line per file
changed files with their two letter codes
git status but brief
condensed list of what is modified, staged or untracked
machine friendly short overview of the working tree
status of the repository in a few characters per file

= log parse
> git log
$show the [git] (commit history|log|history)
$list all commits
what has happened in this repository so far, with authors and dates
all commits with author, date and full message
who committed what and when
project history from newest to oldest
read the commit messages of this branch in full
git log

= log-oneline parse
> git log --oneline
$show the (commit history|log|commits) [with] one line per commit
$show a (short|compact|brief) [git] (log|history)
short hashes and subject lines of all commits
condensed history, only hash and title
just the titles of all commits
history where every commit takes up a single line
commit list, abbreviated
git log but one line each

= log-n parse
> git log -n <n>
$show the last <n> commits
last <n> commits
$show the <n> most recent commits
newest <n> commits with full details
what are the <n> latest commits, with author and message
history limited to <n> entries
only the first <n> commits of the log
stop the log after <n> commits
what was committed last, <n> entries

= log-oneline-n parse
> git log --oneline -n <n>
$show the last <n> commits (on|in) one line [each]
titles of the newest <n> commits
<n> latest commits, hash and subject only
short log of <n> entries, a line each
condensed history limited to <n> commits
one line per commit, no more than <n>
what were the subjects of the <n> most recent commits

= log-graph parse
> git log --oneline --graph --all
$show the (commit|git|branch) graph [of all branches]
$show the history as a graph
draw how the branches fork and merge
ascii art of the history with all branches
visualize branches and merges, one line per commit
tree view of the commits of every branch
git log as a drawing over all branches
who branched off where, as a picture in the terminal

= log-author parse
> git log --author='<user>'
$show [all] commits (by|of|from|made by) <user>
what has <user> committed
work done by <user> according to the history
restrict the log to the author <user>
history of contributions from <user>
commits whose author is <user>
did <user> commit anything, list it

= log-since parse
> git log --since=<date>
$show [all] commits since <date>
commits after <date>
what was committed since <date>
history beginning with <date>
leave out commits older than <date>
everything that went in from <date> on
log starting at <date>
which commits are newer than <date>

= log-days parse
> git log --since='<days> days ago'
$show [all] commits (of|from|in) the last <days>
what was committed during the past <days>
history of the past <days>
leave out commits older than <days>
everything that went in within <days>
recent commits, not older than <days>
what did we do in the past <days> according to git

= log-file parse
> git log -- <anyfile>
$show the [git] (history|commits|log) of [the file] <anyfile>
which commits (changed|touched) <anyfile>
who touched <anyfile> and when
past commits for the single file <anyfile>
when was <anyfile> last committed, all its commits
restrict the log to <anyfile>
in which commits was <anyfile> modified
timeline of the file <anyfile> in git

= log-p parse
> git log -p -- <anyfile>
$show the (history|changes) of <anyfile> with (diffs|patches)
how did <anyfile> change over time, show the patches too
every commit of <anyfile> with what it altered line by line
full evolution of <anyfile> with the diff of each commit
log of <anyfile> including patches
when did a line in <anyfile> change, let me read all diffs
git log with the patch for <anyfile>

= log-grep parse
> git log --grep='<word>'
$search commit messages for <word>
$find commits (mentioning|whose message contains|with) <word> [in the message]
in which commit message did somebody write <word>
commits that talk about <word>
filter the history by messages containing <word>
was there a commit about <word>
log entries whose message matches <word>
look through the commit messages for <word>

= log-count parse
> git rev-list --count HEAD
$count [the|all] commits [on this branch|in this repository]
how many commits (are there|does this repository have)
number of commits up to HEAD
how long is the history, as a number of commits
tally the commits on the current branch
commit count
how often has been committed here
total commits reachable from here

= last parse
> git log -1
$show the (last|latest|most recent) commit
what was the last commit
newest commit with author, date and message
what did i commit last
details of the topmost commit without the diff
most recent log entry
who made the last commit and when
only one log entry, the newest

= show parse
> git show <commit>
$show [the] [changes (of|in)] [commit] <commit>
what changed in [commit] <commit>
what did <commit> do
author, message and diff of <commit>
let me read the patch introduced by <commit>
details of the revision <commit>
inspect <commit>
full content of commit <commit>

= show-files parse
> git show --name-only <commit>
which files (changed|were changed) in [commit] <commit>
$list the files changed (by|in) [commit] <commit>
names of the files that <commit> touched
which paths did <commit> modify
commit <commit> without the diff, just the file names
what files belong to <commit>
files in commit <commit>
did <commit> touch many files, name them

= hash parse
> git rev-parse HEAD
$show the (hash|id|sha) of the (current|latest|last) commit
current commit hash
sha1 of HEAD
full hash of the commit i am on
which commit is checked out, its id only
revision id of the working copy
what does HEAD point to, as a hash
identifier of the current revision for a bug report

= diff parse
> git diff
$show [the] (unstaged|uncommitted|) changes [in git|in the working tree]
git diff
what did i change
line by line, what is different from what i staged
what have i edited but not yet staged
compare the working tree with the index
what would i still have to add, as a patch
my edits so far
review what i edited

= diff-staged parse
> git diff --staged
$show [the] staged changes
$show what (will be|is about to be|would be) committed
diff of the staged files
review what is in the index before i commit
patch of what i have added so far
compare the index with the last commit
what did i git add, line by line
let me look over the commit i am about to make
contents of the staging area as a diff

= diff-file parse
> git diff <anyfile>
$show [the] [git] changes (in|of|to) [the file] <anyfile>
what did i edit in <anyfile> since it was staged or committed
line by line, how does <anyfile> differ from git's version
uncommitted edits of the single file <anyfile>
git diff limited to <anyfile>
compare <anyfile> with what git has
what is new in my copy of <anyfile>

= diff-branches parse
> git diff <branch> <newbranch>
$show the (differences|diff|changes) between [branch] <branch> and <newbranch> (branches|in git)
compare [the] branches <branch> and <newbranch>
how does <branch> differ from <newbranch>
what is different on <newbranch> compared to <branch>
patch leading from <branch> to <newbranch>
git diff of <branch> against <newbranch>
what would change if i went from <branch> to <newbranch>
line by line, <branch> versus <newbranch>

= diff-stat parse
> git diff --stat
$show a summary of [the] [git] changes
how many lines did i change in each file
per file count of added and removed lines, not yet staged
overview of my edits without the details
size of my uncommitted edits per file
diffstat of the working tree
git diff, statistics only

= diff-names parse
> git diff --name-only
$list [only] the names of [the] (changed|modified) files in git
which tracked files (are|have been) modified
paths with unstaged edits, nothing else
which files differ from the index, names only
git diff, just the file names
file names of my edits without any content
list what i have edited, by name
which files have i touched and not yet staged

= add parse
> git add <anyfile>
(stage|git add|add to git) <anyfile>
(stage|add) [the file] <anyfile> (for commit|to the index|to git)
have <anyfile> included in the next commit
put <anyfile> into the index
<anyfile> should be part of my commit
mark <anyfile> as ready to be committed
start tracking <anyfile>
prepare <anyfile> for the next commit

= add-all parse
> git add -A
(stage|add) (all|everything|all changes|all files) [for commit|to git]
git add everything
put every new, changed and deleted file into the index
include all my work in the next commit
prepare everything for committing, deletions too
mark all modifications as ready to commit
stage whatever is different, new files included
the next commit should contain all i did

= commit parse
> git commit -m '<message>'
commit [the] [staged] [changes] (with|using) [the] (message|commit message) <message>
git commit <message>
commit with message <message>
record what is staged, saying <message>
save the staged work as a commit titled <message>
make a commit called <message>
write <message> as the log message and commit
create a commit from the index with the text <message>
check in the staged files, comment <message>

= commit-all parse
> git commit -am '<message>'
commit all [tracked|modified] [changes|files] with [the] message <message>
(stage|add) and commit all [tracked] changes with message <message>
skip git add and commit every tracked file that changed, message <message>
commit all edits to known files at once, saying <message>
stage and commit tracked modifications in one go as <message>
one step commit of everything modified, titled <message>
check in all changed tracked files, comment <message>
git commit including all tracked edits, text <message>

= amend parse
> git commit --amend --no-edit
amend the last commit [without changing the message]
add [the] staged changes to the last commit
i forgot a file in the last commit, put the staged one in and keep the message
fold what is staged into the previous commit
redo the last commit with the staged changes, same message
extend the newest commit by what is in the index
fix up the last commit, message stays
merge my staged edits into the commit i just made

= amend-message parse
> git commit --amend -m '<message>'
change the [last] commit message to <message>
change the message of the last commit to <message>
i made a typo in the last commit message, it should be <message>
reword the newest commit to <message>
the previous commit should be titled <message>
correct the message of the commit i just made to <message>
rewrite the last commit's message as <message>
give the last commit the new description <message>

= push parse
> git push
push [my] [changes|commits] [to the remote]
git push
upload my commits to the server
publish what i committed
send local commits to the upstream branch
share my commits with the others
my colleagues cannot see my commits yet, send them
bring the remote up to date with my branch

= push-branch parse
> git push -u origin <newbranch>
push [the] branch <newbranch> [to origin]
push <newbranch> to origin [and track it|and set upstream]
publish my new branch <newbranch> and set its upstream
upload <newbranch> for the first time
git says <newbranch> has no upstream branch, push it with one
send <newbranch> to origin and remember that as upstream
share the branch <newbranch> with the team and track it
make <newbranch> available on the server, tracking included

= push-tags parse
> git push --tags
push [all] [the] tags
upload my tags to the server
publish all tags
tags are missing on the remote, send them
share local tags with the others
transfer every tag to the remote repository
the release tags should be on the server too

= pull parse
> git pull
pull [the] [latest] changes [from the remote]
git pull
update my repository from the remote
get what the others have committed
bring my branch up to date with the server
fetch and merge from upstream
download and integrate new commits
sync my working copy with the remote
am i behind, get the newest commits

= pull-rebase parse
> git pull --rebase
pull with rebase
pull and rebase [my commits] [on top]
get the newest commits and replay mine after them
update from the remote without a merge commit
fetch and rebase instead of merging
sync with upstream, linear history please
bring my branch up to date and put my commits at the end
integrate remote work by rebasing

= fetch parse
> git fetch --all
fetch [from] all remotes
(fetch|download) [all] [new] commits without merging
ask every remote for news but leave my branches alone
update all remote-tracking branches
get new commits of all remotes, do not touch my files
refresh what git knows about every remote
see what is new on the servers without integrating it
download objects and refs from all remotes

= branches parse
> git branch
$list [all] [the] [local] [git] branches
which branches (are there|exist)
names of my local branches
what branches do i have here
which lines of development exist locally
branch list with the current one marked
git branch
overview of local branches

= branches-all parse
> git branch -a
$list all [git] branches including remote (ones|branches)
$list local and remote branches
every branch, the ones on the remotes too
branch list with remote-tracking branches included
which branches exist here and on the server
what branches are there altogether, local or not
see also the branches on origin
complete branch overview including origin

= branch-current parse
> git branch --show-current
$show the [name of the] current [git] branch
(which|what) branch am i on
on which branch do i work
name of the branch that is checked out
print just the current branch
am i on main
what is the active branch called
branch name for my shell prompt

= branch-new parse
> git switch -c <newbranch>
$create [a new] branch [called|named] <newbranch> and switch to it
$create and (check out|checkout|switch to) [a new] branch [called|named] <newbranch>
start a new branch [called|named] <newbranch>
make <newbranch> and start working on it
branch off here as <newbranch> and check it out
begin a topic branch <newbranch>
i want to try something on a separate branch <newbranch>, go there at once
fork off <newbranch> from the current commit and move to it
open the branch <newbranch> and make it current

= branch-create parse
> git branch <newbranch>
$create [a|a new] [git] branch [called|named] <newbranch>
make a branch <newbranch> but stay where i am
branch <newbranch> at the current commit without switching to it
add a branch by the name <newbranch>, do not check it out
new branch pointer <newbranch> at HEAD
i need a branch <newbranch> for later
put a branch label <newbranch> on this commit

= branch-switch parse
> git switch <branch>
(switch|change|go) to [the] branch <branch>
(switch|change) to [the] <branch> branch
check out [the] [branch] <branch> [branch]
go over to <branch>
let me work on <branch>
leave this branch for <branch>
make <branch> the current branch
put the files of branch <branch> into my working tree
i want to be on <branch>

= branch-delete parse
> git branch -d <newbranch>
delete [the] [git] branch <newbranch>
delete [the] <newbranch> branch
<newbranch> is merged, drop it
i no longer need the branch <newbranch>, drop it
get rid of the local branch <newbranch>
remove the finished branch <newbranch>
clean away the merged branch <newbranch>
throw away the branch <newbranch> if it is fully merged

= branch-force-delete parse
> git branch -D <newbranch>
force delete [the] branch <newbranch>
delete [the] branch <newbranch> even if (unmerged|not merged)
<newbranch> is not merged but drop it nevertheless
throw away the branch <newbranch> together with its unmerged work
git refuses to delete <newbranch>, do it anyway
get rid of the branch <newbranch> no matter whether it was merged
remove the failed experiment branch <newbranch> by force
discard the unmerged branch <newbranch>

= branch-rename parse
> git branch -m <newbranch>
rename the current branch to <newbranch>
the branch i am on should be called <newbranch>
give this branch the new name <newbranch>
my branch name has a typo, make it <newbranch>
current branch, new name <newbranch>
change what the checked out branch is called to <newbranch>
call the current branch <newbranch> from now on

= branch-merged parse
> git branch --merged
$list [all] [the] branches (already merged|that are merged|merged) [into the current one]
which branches can be deleted because they are merged
branches whose work is already in the current one
finished branches that are contained in HEAD
what has been merged so far, branch names
which branches are fully integrated here
list branches that are safe to delete

= merge parse
> git merge <newbranch>
merge [the] [branch] <newbranch> [branch] [into the current branch]
bring the work of <newbranch> into my branch
integrate <newbranch> here
join <newbranch> into what i have checked out
take over all commits of <newbranch> with a merge
<newbranch> is finished, put it into this branch
combine the current branch with <newbranch>

= rebase parse
> git rebase <branch>
rebase [the current branch|my branch] (on|onto) [branch] <branch>
replay my commits on top of <branch>
move my branch so that it starts at the tip of <branch>
put my work after the newest commit of <branch>
make my branch linear with <branch>
update my branch with <branch> without a merge commit
transplant the current branch onto <branch>

= cherry parse
> git cherry-pick <commit>
(cherry-pick|cherry pick|apply) [the] commit <commit> [on the current branch]
take over just the one commit <commit>
copy <commit> from another branch to here
i need only the change made in <commit> on this branch
pick <commit> onto my branch
bring the single fix <commit> over
repeat what <commit> did on the current branch

= revert parse
> git revert <commit>
revert [the] [commit] <commit>
undo [the] commit <commit> with a new commit
<commit> broke something, back it out
make a commit that cancels <commit>
take back the change that <commit> introduced while keeping the history
add an inverse commit for <commit>
back out <commit>
create the opposite of <commit>

= restore parse
> git restore <anyfile>
(discard|undo|throw away) [my] [uncommitted|local] changes (in|to|of) <anyfile>
restore <anyfile> from git
restore <anyfile> to how it was in the index
discard what i did to <anyfile>
i broke <anyfile>, restore the version from git
reset the file <anyfile> to its committed state
drop my edits in <anyfile>
i deleted <anyfile> by accident, bring it back out of git

= restore-all parse
> git restore .
(discard|undo|throw away) all [my] [uncommitted|local|unstaged] changes [in git]
lose all edits in this folder that are not staged
reset every tracked file here to its committed state
i messed everything up, restore the git version of all files
drop all my unstaged edits
clean working tree, lose what i edited
reset all files here without touching commits

= unstage parse
> git restore --staged <anyfile>
unstage <anyfile>
remove <anyfile> from the (staging area|index)
i added <anyfile> by mistake, unstage it but keep my edits
remove <anyfile> from the index again
undo git add for <anyfile>
drop <anyfile> from the next commit, keep my edits
undo adding <anyfile>
unstage <anyfile> and keep it modified

= reset-soft parse
> git reset --soft HEAD~1
undo the last commit (but keep|keeping) [the|my] changes
uncommit the last commit
go back one commit but leave everything staged
i committed too early, take the commit away and keep the files as they are
remove the newest commit while its changes stay in the index
reopen the last commit
move the branch one commit back, working tree untouched
soft reset by one commit

= reset-hard parse
> git reset --hard HEAD~1
undo the last commit and (discard|throw away|lose) [the|its] changes
go back one commit and discard everything since
remove the newest commit for good with all its changes
destroy the last commit
hard reset by one commit
the last commit was garbage, delete it and its edits
throw the previous commit away, files too

= stash parse
> git stash
stash [my|the|all] [uncommitted|current] changes
git stash
put my changes aside
set my edits aside for a moment, i have to switch branches
save unfinished work away without committing
shelve what i am working on
clean working tree but do not lose my edits
park my changes
temporarily put away modified tracked files

= stash-pop parse
> git stash pop
(apply|restore|pop) [the] [last] (stashed changes|stash)
get my stashed changes back
bring back what i put aside
continue with the work i shelved
restore what i stashed last and drop it from the list
unshelve my changes
take the newest stash entry back into the working tree
where are the edits i parked, get them back

= stash-list parse
> git stash list
$list [all] [the] stashes
what have i put aside so far
which stash entries exist
did i forget anything in the stash
overview of my shelved work
entries on the stash stack
what is parked in the stash

= tags parse
> git tag
$list [all] [the] [git] tags
which versions have been tagged
names of all release tags
what tags does this repo have
git tag overview
known tags
every tag in the repository

= tag-new parse
> git tag <tag>
tag the current commit (as|with) <tag>
$create [a|the] [git] tag [called|named] <tag>
mark this commit as <tag>
label HEAD with <tag>
release <tag> is the present state, tag it
put the tag <tag> on what is checked out
name the current revision <tag>
lightweight tag <tag> here

= tag-delete parse
> git tag -d <tag>
delete [the] [git] tag <tag>
<tag> was a mistake, remove the local tag
drop the label <tag>
erase the tag <tag> here
remove the tag <tag> from my repository
get rid of tag <tag> locally
untag <tag>, that is delete the tag

= remotes parse
> git remote -v
$list [all] [the] [git] remotes [with (their |)urls]
what is the (url of the remote|remote url)
from where was this cloned
which servers is this repository connected to
names and addresses of the remotes
where do my pushes go
what is origin
fetch and push urls

= remote-add parse
> git remote add origin <url>
add [a] remote [called origin] [with [the] url] <url>
add <url> as [the] [remote] origin
connect this repository to <url> as origin
my repo has no remote yet, it should be <url>
register <url> under the name origin
set up origin pointing to <url>
let me push to <url> in the future, call it origin
define the remote origin with address <url>

= blame parse
> git blame <anyfile>
(who changed|who wrote) each line of <anyfile>
$show who last (changed|edited|modified) (each|every) line of <anyfile>
git blame <anyfile>
who is responsible for which line in <anyfile>
author and commit for every line of <anyfile>
who introduced this bug in <anyfile>, line by line
annotate <anyfile> with authors
line by line authorship of <anyfile>
when was every line in <anyfile> last touched and by whom

= ls-files parse
> git ls-files
$list [all] [the] (tracked files|files tracked by git)
which files are in git
everything git keeps track of here
names of all files under version control
what is in the index
list of versioned files
is a file tracked, print all that are
paths known to git

= untracked parse
> git ls-files --others --exclude-standard
$list [all] [the] untracked files [in git]
new files that git does not know yet, without the ignored ones
which files have i never added
what is not under version control and not ignored
files not yet known to git
leftovers that are not tracked
names of files missing from the index, honoring gitignore

= grep parse
> git grep '<word>'
$search <word> in [all] tracked files
git grep <word>
where is <word> used in the versioned files
look for <word> only in files git knows
lines with <word> in the repository's own files
find <word> in the code base by means of git
occurrences of <word> in what is under version control
search the repo, not the ignored files, for <word>

= shortlog parse
> git shortlog -sn
$count [the] commits (per|by|of each) (author|contributor)
$list [the] (contributors|authors) by number of commits
who committed the most
who are the main contributors, by commits
ranking of people by how often they committed
tally commits by person, highest first
contributor statistics
number of commits for every author, most active first
who does most of the work here, in commits

= clean-dry parse
> git clean -nd
$show which untracked files git clean would (delete|remove)
preview a cleanup of untracked files and folders
what would be lost if i cleaned the repository of untracked stuff
dry run of removing everything git does not track
simulate git clean including directories
before i delete untracked files, which are they
which leftovers would a git clean throw out

= clean parse
> git clean -fd
$delete [all] untracked files [and directories] [from the [git] repository|in git]
throw out everything git does not track, folders too
clean the working tree of files that were never added
clean up so that only versioned files are left here
wipe files and folders unknown to git
get rid of build leftovers that are not tracked or ignored
force a cleanup of untracked files and folders

= rm parse
> git rm <anyfile>
(remove|delete) <anyfile> from git [and from disk]
<anyfile> is obsolete, delete it and stage the deletion
remove <anyfile> from version control and from the disk
git should delete <anyfile>
remove a tracked file, <anyfile>, with git
erase <anyfile> in the working tree and in the index
drop <anyfile> in the next commit and here

= rm-cached parse
> git rm --cached <anyfile>
(stop tracking|untrack) <anyfile> [but keep it] [in git]
remove <anyfile> from git but keep (it|the file) [on disk]
<anyfile> was committed by mistake, leave my copy alone but untrack it
take <anyfile> out of the index without deleting it
git should stop following <anyfile>, the file stays
i put <anyfile> into gitignore but it is still tracked, untrack it
keep the local file <anyfile> but drop it from version control
remove <anyfile> in git only

= mv parse
> git mv <anyfile> <new>
(rename|move) <anyfile> to <new> (in|with|using) git
rename the tracked file <anyfile> to <new> and stage that
git should know that <anyfile> is now called <new>
move <anyfile> to <new> so that git follows
use git to give <anyfile> the name <new>
version-controlled rename from <anyfile> to <new>
relocate <anyfile> to <new> within the repository, staged

= config-name parse
> git config --global user.name '<text>'
set my git [user] name to <text>
my commits should carry the name <text>
tell git that i am called <text>, for all repositories
author name <text> in the global git configuration
git does not know who i am, my name is <text>
configure <text> as committer name everywhere
global user.name <text>

= config-email parse
> git config --global user.email <remote>
set my git email [address] to <remote>
my commits should carry the address <remote>
tell git my email is <remote>, for all repositories
author address <remote> in the global git configuration
configure <remote> as committer email everywhere
global user.email <remote>
git asks for an email, use <remote> everywhere

= config-list parse
> git config --list
$show [my|the] git (config|configuration|settings)
every git option that is set, with its value
which name and email does git use, print all settings
how is git configured here
dump the git configuration
git settings overview
all configured variables of git

= archive parse
> git archive -o <newzip> HEAD
export the [current] [git] (repository|commit) (to|as|into) <newzip>
pack the committed files of this repo into <newzip>
make a zip <newzip> of the latest commit without the git folder
release package <newzip> out of HEAD
give somebody the sources without history as <newzip>
snapshot of the current commit in <newzip>
use git to write an archive of HEAD to <newzip>

= bisect parse
> git bisect start
start a git bisect
begin a binary search for the commit that broke things
something worked before, start hunting the bad commit
find out which commit introduced the bug, begin the search
enter bisect mode
start bisecting
initiate a binary search through the history

= worktree parse
> git worktree list
$list [all] [the] git worktrees
which extra working directories belong to this repository
where else is this repo checked out
linked working trees with their branches
overview of additional checkouts of this repository
do i have more than one worktree
paths of all checkouts that share this repository

= submodule parse
> git submodule update --init --recursive
(initialize|update|fetch) all [git] submodules
nested repositories are empty after cloning, fill them, nested ones too
check out every submodule recursively
get the code of all submodules including their own submodules
the submodule folders are empty, load them all
set up and update submodules at every level
bring nested repositories to the recorded commit, recursively

= root parse
> git rev-parse --show-toplevel
$show the (root|top level) [directory] of the [git] repository
where does this repository begin on disk
absolute path of the top folder of this repo
base directory of the working tree
i am deep in a repo, where is its uppermost folder
print the repository's main folder
in which directory lies the git project i am in
`,
)
