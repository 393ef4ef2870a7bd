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
i need version history for what lies in this directory, create the hidden .git dir
lay an empty repository into the working directory
have this project put under source control from scratch
new local repo, right where i am
no repo exists here yet, set one up
"not a git repository", so please make it one
bootstrap a blank repo for the code in this dir

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
download a full copy of the codebase hosted at <url>
<url> is the project's address, pull the sources and their history onto this computer
bring the remote repository <url> to my disk
there is a repo at <url>, i would like to work on it locally
duplicate the remote project <url> on this machine
where do i start with the code at <url>, obtain it with git
git: fetch a fresh working copy out of <url>

= clone-dir parse
> git clone <url> <new>
clone <url> into <new>
get the repository <url> into a folder called <new>
clone the repo <url> but name the folder <new>
check out <url> under the directory name <new>
local copy of the repo <url> at <new>
git clone <url> with <new> as target
put a clone of <url> in <new>
the repo <url> should end up in <new>
download the project <url>, destination folder <new>
into <new>, please check the sources of <url> out
name it <new> when you clone <url>
instead of its default name use <new> for the copy of the repository <url>
bring the git project <url> to my disk under the name <new>
obtain the codebase from <url>, stored at <new>

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
fast checkout of <url> without the past, tip only
my connection is slow, obtain just the top commit of the repository <url>
truncate the history to one revision while cloning <url>
for a ci job: fetch <url>, history depth of one
leave the old revisions behind and download merely the present state of the project <url>
save bandwidth: clone <url> but nothing older than its last commit
shallow copy of the repository <url>, depth 1

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
what's going on in my repo right now
tell me the state of the working copy
any pending modifications in this checkout
what has git noticed here, new files and edits
was anything edited since i last committed, and is it staged
give me the situation of my checkout: branch, staged, unstaged, new
uncommitted stuff here, what is there

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
state of the working copy, terse
abridged status, just codes like M, A and ??
git state of every changed file in two columns, code and path
i find git status too wordy, give the terse variant
porcelain-like listing of what is modified
minimal output about pending changes, a line per path
quick glance at dirty files, terse status

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
journal of this project's commits
let me browse the past revisions, everything about them
full record of who changed the project, when and why
all revisions of this repo from the latest down to the earliest
tell me the story of the repo
what did the team do so far, commit by commit in the standard format
where can i read older commits with their complete messages

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
revisions at a glance, abbreviated id plus title
one-liner for each revision
squeeze the project's history so that each revision fits in one row
id and headline for every revision, no authors nor dates
terse listing of past commits
history overview, a row per commit
scan the commit subjects quickly

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
the <n> latest revisions with all particulars
tail end of the project history, <n> revisions
i only care about the <n> newest revisions
recent <n> entries of the commit journal
give the commit log but cut it off at <n>
let me read what the past <n> commits were about, standard format
author, date and message for each of the <n> newest revisions

= log-oneline-n parse
> git log --oneline -n <n>
$show the last <n> commits (on|in) one line [each]
titles of the newest <n> commits
<n> latest commits, hash and subject only
short log of <n> entries, a line each
condensed history limited to <n> commits
one line per commit, no more than <n>
what were the subjects of the <n> most recent commits
<n> newest revisions, a row each
terse listing of the latest <n> revisions
abbreviated ids and headlines, latest <n> only
at a glance: what were the most recent <n> commits
quick list of the past <n> commits, titles only
compact log capped at <n>
headlines of the <n> commits made last

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
picture of how all lines of development hang together
network diagram of every branch in plain text
branch topology as a text drawing
commit tree with lines for each branch, abbreviated
i lost track of how our branches relate, sketch it
railway map of the commits on all branches
decorated one-line graph covering every ref

= log-author parse
> git log --author='<user>'
$show [all] commits (by|of|from|made by) <user>
what has <user> committed
work done by <user> according to the history
restrict the log to the author <user>
history of contributions from <user>
commits whose author is <user>
did <user> commit anything, list it
everything <user> checked in
contributions by <user>, revision by revision
just the revisions where <user> is the author
filter the project journal so only <user> remains
<user>'s commits
has <user> been active here, show the commits
which revisions come from <user>

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
revisions newer than <date>
what went into the repo after <date>
project activity from <date> until now
<date> to today, commit history
ignore everything before <date> and give the commits
list check-ins dated <date> or later
i was away from <date> on, which commits did i miss

= log-days parse
> git log --since='<days> days ago'
$show [all] commits (of|from|in) the last <days>
what was committed during the past <days>
history of the past <days>
leave out commits older than <days>
everything that went in within <days>
recent commits, not older than <days>
what did we do in the past <days> according to git
project activity over the last <days>
commits made in the preceding <days>
i was on holiday for <days>, which commits did i miss
revisions no older than <days>
what did the team check in during the last <days>
the log, but just <days> back
standup summary: commits of the last <days>

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
revisions that concern <anyfile>
in git, how has <anyfile> come about: the commits
biography of <anyfile>, commit by commit
list check-ins affecting <anyfile>
why was <anyfile> modified, read the relevant commit messages
only commits involving <anyfile>
when did people work on <anyfile> and what did they say about it

= log-p parse
> git log -p -- <anyfile>
$show the (history|changes) of <anyfile> with (diffs|patches)
how did <anyfile> change over time, show the patches too
every commit of <anyfile> with what it altered line by line
full evolution of <anyfile> with the diff of each commit
log of <anyfile> including patches
when did a line in <anyfile> change, let me read all diffs
git log with the patch for <anyfile>
<anyfile> through time, each revision with its diff
commits affecting <anyfile> and the actual line changes they made
walk through all edits ever made to <anyfile>, patches included
past revisions of <anyfile> with added and removed lines
let me see what every commit did inside <anyfile>
patch history for <anyfile>
diffs of <anyfile>, one for each commit that altered it

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
revisions whose description says <word>
who wrote <word> in a commit message
<word> in commit messages
check the descriptions of past commits for <word>
i remember a commit that said <word>, dig it out by its message
match log messages against <word>
commits with the term <word> in their description

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
how many revisions lead up to where i am
size of the history measured in revisions
number of check-ins on the current branch
commit total, a single number
revision counter for a build number
sum up how many times anybody committed to this branch
give the amount of commits in this repo's current branch

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
the final entry of the history
who did the most recent check-in, and what does its message say
top of the log
latest revision: id, author, date, text
which commit sits at the tip
what's the newest thing that was committed
head commit's details

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
explain revision <commit> with its line changes
what is in revision <commit>, message plus patch
open up <commit> for review
view the edits that were made by <commit>
someone mentioned <commit>, what does that commit contain
print revision <commit> in full, diff too
<commit>: who did it, why, and which lines

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
paths affected by <commit>
where in the tree did revision <commit> make changes, file names only
list of filenames for revision <commit>
<commit> modified which files
just the paths inside the commit <commit>
which parts of the project does <commit> concern, by file name
name every file that got altered in <commit>

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
complete sha-1 of the tip
resolve HEAD to its forty character id
i need the exact revision number of this checkout
the long commit identifier where my branch stands
tell me the full id of the newest commit here
on which exact revision is this working tree, as a full hash
version stamp for the build: full hash of the present commit

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
what have i altered since staging
pending edits as a patch, those not added
show modified lines that are not in the index yet
which lines did i touch and not git add
before adding, let me see my line changes
unstaged modifications, plus and minus lines
working copy versus index

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
preview the coming commit as a patch
index versus HEAD
line changes i have already added
which lines will my commit contain
double check the stage before committing
cached changes, as a diff
what is prepared for the next commit, plus and minus lines

= diff-file parse
> git diff <anyfile>
$show [the] [git] changes (in|of|to) [the file] <anyfile>
what did i edit in <anyfile> since it was staged or committed
line by line, how does <anyfile> differ from git's version
uncommitted edits of the single file <anyfile>
git diff limited to <anyfile>
compare <anyfile> with what git has
what is new in my copy of <anyfile>
modified lines of <anyfile> that are not staged
unstaged edits within <anyfile>
did i alter <anyfile>, and where
patch for just <anyfile> from my working copy
<anyfile>: pending line changes
before adding <anyfile>, let me see what i touched in it
plus and minus lines for <anyfile> according to git

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
line differences of branch <newbranch> relative to <branch>
<branch> vs <newbranch>, code differences
in what do the branches <branch> and <newbranch> deviate
all code that is unlike on the branches <branch> and <newbranch>
i have two branches, <branch> and <newbranch>, put their contents side by side as a patch
from <branch> to <newbranch>, what lines were added and removed
review everything separating branch <newbranch> from <branch>

= diff-stat parse
> git diff --stat
$show a summary of [the] [git] changes
how many lines did i change in each file
per file count of added and removed lines, not yet staged
overview of my edits without the details
size of my uncommitted edits per file
diffstat of the working tree
git diff, statistics only
insertions and deletions per modified file
how much did i alter, file by file, in numbers
bar chart of my unstaged edits
tally added and deleted lines of my working copy
how extensive are my pending edits
rough extent of the changes i have not staged, as plus and minus counts
number of lines touched in each modified file, unstaged

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
just the paths of modified tracked files, no codes and no diff
plain list of the edited files in my checkout
filenames only: what differs from the stage
give the dirty files as bare names for a script
which files would git diff mention
bare paths of files edited since they were staged
one path per line for everything modified but unstaged

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
<anyfile> is done, take it along in the coming commit
let git know about <anyfile>
schedule <anyfile> for check-in
place the current state of <anyfile> in the staging area
get <anyfile> ready to be checked in
git should pick up <anyfile>
new file <anyfile>, bring it under version control

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
take along all that changed, additions and removals alike
everything goes to the staging area
schedule the entire working copy for check-in
all of it: new, edited, removed, please stage
git should pick up each and every change
i am done, get the whole lot ready for check-in
sweep the complete working tree into the index

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
check in with the description <message>
store a snapshot of the index, note <message>
finalize what i added, log message <message>
new revision out of the stage, described as <message>
<message> is my message, commit what i have added
put the staged stuff into the history as <message>
make a checkpoint <message> out of the staged files

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
check in every modified tracked file straight away, described as <message>
no separate staging: commit what is modified with note <message>
new revision of all tracked edits, labelled <message>
add-and-commit shortcut for tracked files, <message>
<message> is my message, commit all tracked edits without git add
put every tracked modification into the history as <message>
commit -a with the text <message>

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
squeeze the staged files into the latest commit, wording unchanged
the staged change belongs to the previous commit, put it there and leave the text alone
update the tip commit using the index, no new message
rewrite the newest revision so it includes what i just added
late addition to the last check-in, do not open the editor
replace the top commit by itself plus the stage
supplement the previous commit silently

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
rephrase the description of the latest check-in: <message>
retitle the tip commit to <message>
wrong text on the newest commit, use <message> instead
the top commit deserves a better message, namely <message>
let the last check-in read <message>
edit the previous log message so that it says <message>
<message> should be the text of my latest commit

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
deliver my work to the hosting server
upload whatever i committed since the last time
nothing of mine is on github yet, transfer the commits
make my local commits public
hand my commits over to the central repository
i am finished committing, now get it onto the remote
outgoing commits: send

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
<newbranch> exists only locally, transfer it to origin and link the two
first push of <newbranch>, set the tracking
fatal: the current branch <newbranch> has no upstream, fix that while pushing
upload the new line of work <newbranch> to origin with tracking switched on
let origin have <newbranch>, and let later pushes go there by default
create <newbranch> on origin out of my local branch and follow it
get <newbranch> onto github for the first time, remembering where it goes

= push-tags parse
> git push --tags
push [all] [the] tags
upload my tags to the server
publish all tags
tags are missing on the remote, send them
share local tags with the others
transfer every tag to the remote repository
the release tags should be on the server too
every release mark i made should reach the server
colleagues do not see my version tags, hand all of them over
tags, all of them, to origin
synchronize local tags to the hosting side
deliver every version label to the remote
make all my tags public
version tags are only local so far, get all of them onto github

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
retrieve the newest work of my teammates and merge it into my branch
refresh this checkout with what is on the server
somebody committed in the meantime, bring their work here
incoming changes: obtain and merge
my copy is outdated, catch up with the remote
get the up-to-date code from github into my existing clone
catch up with origin

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
catch up with the remote but leave no merge commit behind
obtain the team's work and stack my own commits on it
update from the server, my unpushed commits go on top
remote first, then my commits reapplied: update that way
avoid those ugly merge bubbles when i update from the server
straight-line update from the remote
refresh my branch from upstream using rebase

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
look for new stuff on all the remotes, no merge please
contact every configured remote and obtain its latest refs
retrieve what others published everywhere, my branches stay put
bring remote-tracking refs of all remotes up to date
download news from each remote repository only, integrate nothing
all remotes: fetch
inform my repo about new commits on every server, leave my files untouched

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
local branch names, please
enumerate what branches i made on this machine
which feature branches are lying around on my disk
are there other branches than this one locally
what could i switch to among my local branches
give the local heads
see the branches in this clone, not those on the server

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
list every head, local as well as remote-tracking
both my branches and those of origin
branches everywhere, here plus remote
full set of branch names, remotes not left out
a colleague made a branch, is it visible among all local and remote ones
all existing branches, mine and everyone's
which branches can be found locally or at the remotes

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
where am i, branch-wise
name the checked out branch, nothing more
tell me which branch my commits would land on
identify the branch i have open
active branch name for use in a script
did i switch already, what branch is this
the name of the branch currently in use

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
spin off <newbranch> and hop onto it
new topic branch: <newbranch>, take me there
i am about to begin a feature, give it its own branch <newbranch> and move me over
split off a line of work named <newbranch> and use it from now on
let <newbranch> begin at this commit and become my active branch
set up <newbranch> as a fresh branch and enter it
checkout -b <newbranch>

= branch-create parse
> git branch <newbranch>
$create [a|a new] [git] branch [called|named] <newbranch>
make a branch <newbranch> but stay where i am
branch <newbranch> at the current commit without switching to it
add a branch by the name <newbranch>, do not check it out
new branch pointer <newbranch> at HEAD
i need a branch <newbranch> for later
put a branch label <newbranch> on this commit
set up <newbranch> as an additional branch while i remain on the present one
new local branch <newbranch>, no checkout
let a branch <newbranch> begin here, but do not move me
reserve the branch name <newbranch> at the present commit
bookmark this commit as branch <newbranch>, staying on mine
define branch <newbranch> without changing over to it
backup pointer: create branch <newbranch> here and leave me where i am

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
take me to <branch>
hop over to the branch <branch>
swap my files for those of the <branch> branch
open branch <branch>
activate the existing branch <branch>
continue my work on branch <branch>
jump to <branch> in git
<branch> is the branch i need to be on

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
branch <newbranch> has served its purpose, remove it safely
local branch <newbranch>: delete, provided it is merged
drop branch <newbranch> from this clone, but refuse if work would be lost
prune my local <newbranch> branch
i am through with the feature branch <newbranch>, erase it
safe removal of the local branch <newbranch>
<newbranch> was integrated long ago, clean that branch away

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
kill branch <newbranch> regardless of commits that exist nowhere else
i do not care about the unmerged commits on <newbranch>, erase that branch
"the branch is not fully merged" comes up for <newbranch>, delete it all the same
capital D delete for the branch <newbranch>
local branch <newbranch>: delete without the merged check
nuke the branch <newbranch> with all that was done on it
drop branch <newbranch> although nothing of it was integrated

= branch-rename parse
> git branch -m <newbranch>
rename the current branch to <newbranch>
the branch i am on should be called <newbranch>
give this branch the new name <newbranch>
my branch name has a typo, make it <newbranch>
current branch, new name <newbranch>
change what the checked out branch is called to <newbranch>
call the current branch <newbranch> from now on
new name for the branch i have checked out: <newbranch>
let <newbranch> be the name of the active branch
retitle my present branch <newbranch>
instead of its old name this branch is to be <newbranch>
the branch i work on was named badly, <newbranch> would be better
move the current branch's name to <newbranch>
relabel the branch in use as <newbranch>

= branch-merged parse
> git branch --merged
$list [all] [the] branches (already merged|that are merged|merged) [into the current one]
which branches can be deleted because they are merged
branches whose work is already in the current one
finished branches that are contained in HEAD
what has been merged so far, branch names
which branches are fully integrated here
list branches that are safe to delete
which feature branches have landed here already
local branches without any commit of their own beyond this one
find leftover branches that are fully contained in the current one
candidates for branch cleanup: those merged in
branches that hold nothing new compared with HEAD
names of the branches already incorporated
which of my branches are done and incorporated

= merge parse
> git merge <newbranch>
merge [the] [branch] <newbranch> [branch] [into the current branch]
bring the work of <newbranch> into my branch
integrate <newbranch> here
join <newbranch> into what i have checked out
take over all commits of <newbranch> with a merge
<newbranch> is finished, put it into this branch
combine the current branch with <newbranch>
incorporate branch <newbranch> into this one
get <newbranch> merged into my checked out branch
fold the feature branch <newbranch> in
pull the commits of local branch <newbranch> over here through a merge
unite <newbranch> with the branch i am on
the work on <newbranch> is ready, land it here
make the current branch include all that is on <newbranch>

= rebase parse
> git rebase <branch>
rebase [the current branch|my branch] (on|onto) [branch] <branch>
replay my commits on top of <branch>
move my branch so that it starts at the tip of <branch>
put my work after the newest commit of <branch>
make my branch linear with <branch>
update my branch with <branch> without a merge commit
transplant the current branch onto <branch>
stack my commits upon <branch>
shift the beginning of my branch onto the latest <branch>
pretend that i had started from the current <branch>: reapply my commits there
<branch> has moved ahead, put mine on top without merging
straighten my branch out on <branch>
reapply what i committed after the head of <branch>
new base for my branch: <branch>

= cherry parse
> git cherry-pick <commit>
(cherry-pick|cherry pick|apply) [the] commit <commit> [on the current branch]
take over just the one commit <commit>
copy <commit> from another branch to here
i need only the change made in <commit> on this branch
pick <commit> onto my branch
bring the single fix <commit> over
repeat what <commit> did on the current branch
borrow the change <commit> from the other branch
transplant the single commit <commit> to here
just <commit>, nothing else of that branch, should be applied here
repeat revision <commit> on my branch
hotfix <commit> is needed here too, bring over that one commit
backport <commit>
get a copy of <commit> on top of my branch

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
neutralize <commit> by a further commit
<commit> introduced a bug, cancel it without rewriting history
reverse the effect of revision <commit>, history intact
roll back what <commit> changed, as a separate commit
counter-commit for <commit>
undo safely on a shared branch: <commit>
the change <commit> was a mistake, commit its opposite

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
wipe out local modifications of <anyfile>
<anyfile> got messed up, revert it to what git has
undo my typing in <anyfile>, git's copy is the right one
get rid of the local edits to <anyfile>
lose whatever i changed in <anyfile> but did not stage
overwrite my <anyfile> with the copy git has
clear <anyfile> of modifications

= restore-all parse
> git restore .
(discard|undo|throw away) all [my] [uncommitted|local|unstaged] changes [in git]
lose all edits in this folder that are not staged
reset every tracked file here to its committed state
i messed everything up, restore the git version of all files
drop all my unstaged edits
clean working tree, lose what i edited
reset all files here without touching commits
none of my unstaged modifications are worth keeping, revert the whole tree
wipe out local modifications everywhere below this folder
revert all modified files in the working directory
undo each unstaged edit below this folder
get rid of my unstaged edits in all tracked files
overwrite all tracked files here with git's copies
clear this folder of unstaged modifications

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
reverse my git add of <anyfile>
oops, <anyfile> got staged, remove it from there only
<anyfile> should not be part of the commit, remove it from the stage
drop <anyfile> from the coming commit, content unchanged
clear <anyfile> from the index while my edits stay
undo the staging of <anyfile>
get <anyfile> off the stage, that is unstage it

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
dissolve the latest commit into staged changes
rewind by one commit, index and files as they are
cancel my previous commit while its contents remain staged
i want to redo the last check-in, so open it up again with all of it staged
un-commit once
step back one revision without losing work
reset --soft to the parent of HEAD

= reset-hard parse
> git reset --hard HEAD~1
undo the last commit and (discard|throw away|lose) [the|its] changes
go back one commit and discard everything since
remove the newest commit for good with all its changes
destroy the last commit
hard reset by one commit
the last commit was garbage, delete it and its edits
throw the previous commit away, files too
erase the top commit and whatever it contained
step back one revision and lose the work
get rid of the newest check-in entirely, working copy too
nuke the latest commit, i do not need any of it
rewind by one commit and lose the files' changes too
wipe the top commit, edits gone too
discard the newest check-in as though it had never been made

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
hide my half-done modifications so that the checkout is clean
need a clean tree for a moment, tuck my edits away
i have to switch branches but am not ready to commit, store the edits
temporarily hide what i modified
put unfinished modifications into the drawer
set aside everything modified in tracked files
quick save of the dirty state without a commit

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
reinstate the edits i tucked away and delete that entry
take my half-done work out of the drawer again
resume the hidden modifications, removing them from the stash
the interruption is over, give me my shelved edits back
reapply the newest stash and forget it
un-stash
return the work i had set aside to my files

= stash-list parse
> git stash list
$list [all] [the] stashes
what have i put aside so far
which stash entries exist
did i forget anything in the stash
overview of my shelved work
entries on the stash stack
what is parked in the stash
enumerate the stash entries
shelved changesets in this repo
is anything tucked away that i have forgotten
how many things did i stash, list them
drawer contents: names of all stash entries
every set of changes waiting in the stash
which unfinished works are stored away

= tags parse
> git tag
$list [all] [the] [git] tags
which versions have been tagged
names of all release tags
what tags does this repo have
git tag overview
known tags
every tag in the repository
release labels defined here
version tags, all of them
enumerate the tags
which releases does the repository know
see every version label
is there a tag for the last release, list them all
tag names in alphabetical order

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
this revision deserves the label <tag>
give the checked out revision the name <tag>, a plain tag
set a plain tag <tag> on HEAD
version <tag> is ready, put that tag on the newest commit
bookmark the present commit as tag <tag>
attach <tag> to the commit i am on
stick the version label <tag> on what we have now

= tag-delete parse
> git tag -d <tag>
delete [the] [git] tag <tag>
<tag> was a mistake, remove the local tag
drop the label <tag>
erase the tag <tag> here
remove the tag <tag> from my repository
get rid of tag <tag> locally
untag <tag>, that is delete the tag
i mistyped the tag, erase <tag> from this clone
wrong commit was tagged, so delete <tag>
kill tag <tag>
get rid of the version label <tag> on my machine
clear <tag> out of my local tags
discard the local tag <tag>
wipe tag <tag> from this clone

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
where is the repo hosted, all remotes with addresses
with which addresses does this clone exchange commits
every configured remote plus its location
list upstream servers including their links
is it ssh or https that my remotes use
show me where fetch and push go
remote names along with where they point

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
i made an empty repo on github at <url>, hook this one up to it as origin
link the local repository to <url>, remote name origin
origin is missing, define it: <url>
attach the hosted repository <url> under the customary name origin
make <url> known as origin
a first remote for this repo, origin, at <url>
tell git that origin lives at <url>

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
who is to blame for every single line in <anyfile>
per-line author and revision for <anyfile>
whose code is this in <anyfile>, line for line
mark each line of <anyfile> with who touched it last
<anyfile>, every line next to its author
find out the person behind each line in <anyfile>
from which commit does each line of <anyfile> stem

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
inventory of versioned files
which files does the repo consist of
all paths in the git index
file list of this repository, untracked ones left out
enumerate whatever is checked into git
see the committed and staged files by path
names of everything being versioned

= untracked parse
> git ls-files --others --exclude-standard
$list [all] [the] untracked files [in git]
new files that git does not know yet, without the ignored ones
which files have i never added
what is not under version control and not ignored
files not yet known to git
leftovers that are not tracked
names of files missing from the index, honoring gitignore
files lying around that were never added, ignored ones left out
unversioned files here, except those in gitignore
is there a new file i forgot to git add, list them by path
strangers in the working copy: not tracked, not ignored
fresh files waiting to be added
all paths git has no record of, apart from ignored
bare list of unversioned files for a script, honoring ignore rules

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
use git's own search for <word>
which code lines under version control mention <word>
<word>, anywhere in the checked-in sources
scan versioned content for <word>
references to <word> inside the repository's tracked code
tracked sources: lines that have <word>
is <word> still used anywhere in the code git manages

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
league table of committers
authors along with how many commits each made, busiest on top
per person commit totals
leaderboard of developers by commits
how are the commits spread over the people, most first
whose name appears most in the history, with numbers
tell me the top committers of this project

= clean-dry parse
> git clean -nd
$show which untracked files git clean would (delete|remove)
preview a cleanup of untracked files and folders
what would be lost if i cleaned the repository of untracked stuff
dry run of removing everything git does not track
simulate git clean including directories
before i delete untracked files, which are they
which leftovers would a git clean throw out
which files and directories would be swept away as untracked, nothing deleted yet
rehearse the removal of untracked things
list what a forced cleanup of untracked files and folders would hit
just pretend to clean the repo of unversioned stuff
i am afraid to clean, first tell me what would vanish
no deletion yet: name the unversioned files and folders that would be cleaned
what exactly would git clean take away, including folders

= clean parse
> git clean -fd
$delete [all] untracked files [and directories] [from the [git] repository|in git]
throw out everything git does not track, folders too
clean the working tree of files that were never added
clean up so that only versioned files are left here
wipe files and folders unknown to git
get rid of build leftovers that are not tracked or ignored
force a cleanup of untracked files and folders
unversioned junk has piled up in my checkout, remove it for real
purge untracked leftovers and their directories
really remove all that git has no record of, except ignored files
i unpacked something into the repo by accident, clear out all new files and folders
kill new files and directories that were never staged
wipe whatever is not versioned, folders included
get rid of all unversioned files and directories here

= rm parse
> git rm <anyfile>
(remove|delete) <anyfile> from git [and from disk]
<anyfile> is obsolete, delete it and stage the deletion
remove <anyfile> from version control and from the disk
git should delete <anyfile>
remove a tracked file, <anyfile>, with git
erase <anyfile> in the working tree and in the index
drop <anyfile> in the next commit and here
delete <anyfile> the git way
we do not need <anyfile> any more, remove it with git
the repository should lose <anyfile>, and so should my disk
have <anyfile> removed and the removal staged
git: get rid of the versioned file <anyfile>
purge <anyfile> from the project, staged as a deletion
wipe <anyfile> off the disk and stage that

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
forget <anyfile> in git without erasing it from the disk
secrets in <anyfile>, so drop it from the index while it stays on my machine
stop versioning <anyfile>, do not delete it
make <anyfile> untracked again
remove <anyfile> from the index, but not from the disk
drop <anyfile> out of git and leave the actual file in place
untrack <anyfile>, my local one remains

= mv parse
> git mv <anyfile> <new>
(rename|move) <anyfile> to <new> (in|with|using) git
rename the tracked file <anyfile> to <new> and stage that
git should know that <anyfile> is now called <new>
move <anyfile> to <new> so that git follows
use git to give <anyfile> the name <new>
version-controlled rename from <anyfile> to <new>
relocate <anyfile> to <new> within the repository, staged
have git rename <anyfile> so it is called <new>
from now on the versioned file <anyfile> shall be <new>
keep the history while renaming <anyfile> to <new>
<new> is the better name for <anyfile>, change it in the repo too
git: <anyfile> goes to <new>
give <anyfile> the path <new>, staged as a rename
rename under version control, old <anyfile>, new <new>

= config-name parse
> git config --global user.name '<text>'
set my git [user] name to <text>
my commits should carry the name <text>
tell git that i am called <text>, for all repositories
author name <text> in the global git configuration
git does not know who i am, my name is <text>
configure <text> as committer name everywhere
global user.name <text>
on this machine, sign all my commits as author <text>
who am i for git: <text>, in every repo
store <text> as my author name in the user-wide git settings
"please tell me who you are", answer with <text>
my name in future commits of any repo: <text>
register me in git as <text>
set user.name globally, value <text>

= config-email parse
> git config --global user.email <remote>
set my git email [address] to <remote>
my commits should carry the address <remote>
tell git my email is <remote>, for all repositories
author address <remote> in the global git configuration
configure <remote> as committer email everywhere
global user.email <remote>
git asks for an email, use <remote> everywhere
on this machine, all my commits should come from <remote>
store <remote> as author mail in the user-wide git settings
my mail address in future commits of any repo: <remote>
<remote> is my address, let git know it globally
register <remote> as my committer address
set user.email globally, value <remote>
commits show the wrong mail address, it must be <remote> in every repo

= config-list parse
> git config --list
$show [my|the] git (config|configuration|settings)
every git option that is set, with its value
which name and email does git use, print all settings
how is git configured here
dump the git configuration
git settings overview
all configured variables of git
all options git is running with
print out how git has been set up
enumerate git preferences
every key and value from the git config files
what settings are in force for git in this place
is an editor or alias configured in git, list everything
effective configuration of git

= archive parse
> git archive -o <newzip> HEAD
export the [current] [git] (repository|commit) (to|as|into) <newzip>
pack the committed files of this repo into <newzip>
make a zip <newzip> of the latest commit without the git folder
release package <newzip> out of HEAD
give somebody the sources without history as <newzip>
snapshot of the current commit in <newzip>
use git to write an archive of HEAD to <newzip>
bundle HEAD as <newzip>
source release without .git, written to <newzip>
<newzip> should contain the project as last committed
make an archive <newzip> of the versioned files at HEAD
ship the current revision as <newzip>
export the checked-in tree as <newzip>
tarball-like release file <newzip> of the latest commit

= bisect parse
> git bisect start
start a git bisect
begin a binary search for the commit that broke things
something worked before, start hunting the bad commit
find out which commit introduced the bug, begin the search
enter bisect mode
start bisecting
initiate a binary search through the history
begin narrowing down which commit caused a regression
track down the faulty commit by halving, first step
start the bug hunt through old revisions
get git ready to halve the history in search of a bug
regression search: enter it
i want to locate the guilty revision by halving, kick it off
open a bisect session

= worktree parse
> git worktree list
$list [all] [the] git worktrees
which extra working directories belong to this repository
where else is this repo checked out
linked working trees with their branches
overview of additional checkouts of this repository
do i have more than one worktree
paths of all checkouts that share this repository
all folders in which this repo is checked out
enumerate linked worktrees
is the repo checked out elsewhere too, where
additional checkouts, their paths and branches
parallel working copies of this repo
which worktrees exist and what is checked out in each
list the main and the linked working directories

= submodule parse
> git submodule update --init --recursive
(initialize|update|fetch) all [git] submodules
nested repositories are empty after cloning, fill them, nested ones too
check out every submodule recursively
get the code of all submodules including their own submodules
the submodule folders are empty, load them all
set up and update submodules at every level
bring nested repositories to the recorded commit, recursively
after cloning the sub-repos have no contents, pull all of them in at any depth
initialise and download every submodule, nested included
vendored repositories are missing, obtain all levels
third-party folders are empty because they are submodules, fetch everything
sub-repositories: init plus update, all the way down
make all submodules match what the superproject records, nested too
get all dependencies that live in submodules

= root parse
> git rev-parse --show-toplevel
$show the (root|top level) [directory] of the [git] repository
where does this repository begin on disk
absolute path of the top folder of this repo
base directory of the working tree
i am deep in a repo, where is its uppermost folder
print the repository's main folder
in which directory lies the git project i am in
full path of the checkout's top folder
topmost directory of the current git project
where is the .git folder's parent
how do i get the repo's base path for a script
path to the top of the working copy
which folder did i clone this into, absolute
the repository's home on my disk
`,
)
