import type { Intent } from '../grammar.ts'

/** A test of find and how people say it behind a noun; every phrase fits "everything" as well as "files". */
type Test = { id: string; flags: string; say: string }

/** Where find starts and the ways to name what it finds there; `%` is the test. */
type Scope = { id: string; start: string; type: string; parse?: boolean; shapes: readonly string[] }

const anyWhere: Scope = {
  id: 'entry',
  start: '<where>',
  type: '',
  shapes: [
    'find all (files and directories|files/directories|files and folders) <where> %',
    'search <where> for (anything|everything|files or directories) %',
    'list (everything|all entries) <where> %',
    'which entries, of whatever type, are there <where> %',
    'display the (names|paths) of all entries <where> %, (files as well as directories|whatever their type)',
    'is there anything <where> %, be it file or folder',
    'print the path of each file or directory <where> %',
    'use find to (print|list) entries of any type % <where>',
    'everything % <where>, folders included',
    'i am after files and also directories % <where>',
    'locate every file system object <where> %',
    'files or folders <where> %, just the paths',
    'recursive listing <where> restricted to files and directories %',
    'tell me what exists <where> %, no matter if file, folder or link',
    'search for files and directories % <where> and print their names',
  ],
}

const anyPath: Scope = {
  id: 'below',
  start: '<tree>',
  type: '',
  shapes: [
    'find all (files and directories|files/directories|files and folders) <tree> %',
    'search <tree> for (files and directories|anything|everything) %',
    '<tree>, list (everything|all entries) %',
    'display files as well as directories <tree> %',
    'what files or folders are there <tree> %',
    'is there anything <tree> %',
    'print the path names of all entries <tree> %, whatever their type',
    'use find to get files and directories % <tree>',
    'everything % <tree>, folders included',
    'search recursively <tree> and print each file or directory %',
    '<tree>: files/directories %',
    'go over all there is <tree> and report every file or folder %',
    'look <tree> and show entries of any kind %',
    'show me files and likewise directories % <tree>',
    'all files/directories <tree> %',
  ],
}

const filesWhere: Scope = {
  id: 'plain',
  start: '<where>',
  type: '-type f ',
  shapes: [
    'find all regular files <where> %',
    'search <where> for (regular|ordinary|plain) files %',
    'which regular files <where> are there %',
    'display the (names|paths) of the files % <where>, (no directories|files only)',
    'are there (ordinary|regular|plain) files % <where>',
    'print the path of every regular file <where> %',
    'use find -type f to get files % <where>',
    'regular files % <where>',
    'i am looking for files, not folders, % <where>',
    'locate each regular file <where> %',
    '<where> all plain files %',
    'recursively list ordinary files % <where>',
    'get me the list of regular files % <where>',
    'any regular file % <where>, directories do not interest me',
  ],
}

const filesPath: Scope = {
  id: 'plaintree',
  start: '<tree>',
  type: '-type f ',
  shapes: [
    'find all regular files <tree> %',
    'search <tree> for (regular|ordinary|plain) files %',
    '<tree>, list regular files %',
    'display all normal files <tree> %',
    'what regular files are there <tree> %',
    'are there plain files <tree> %',
    'print the path names of regular files % <tree>',
    'use find -type f to get files % <tree>',
    '<tree>: regular files %',
    'files only, no folders, % <tree>',
    'go over all there is <tree> and report every ordinary file %',
    'search recursively <tree> and print each regular file %',
    'look <tree> and show the normal files %',
    'i want regular files % <tree>',
  ],
}

const directoriesPath: Scope = {
  id: 'dirtree',
  start: '<tree>',
  type: '-type d ',
  shapes: [
    'find all directories <tree> %',
    'search <tree> for (directories|folders) %',
    '<tree>, list directories %',
    'display only the directories <tree> %',
    'what folders are there <tree> %',
    'is there any directory <tree> %',
    'print the path names of directories % <tree>',
    'use find -type d to get directories % <tree>',
    '<tree>: subdirectories %',
    'folders only, no files, % <tree>',
    'go over all there is <tree> and report every directory %',
    'search recursively <tree> and print each folder %',
    'directory paths <tree>, only those %',
    'i want the folders <tree> %, not the files',
  ],
}

const anySystem: Scope = {
  id: 'sys',
  start: '/',
  type: '',
  parse: true,
  shapes: [
    'find all (files and directories|files/directories|files and folders) on the (whole|entire) (system|file system) %',
    'search the (entire|whole) filesystem for (anything|everything|files and directories) %',
    'starting from /, list (everything|all entries) %',
    'search from the root directory downwards for files or directories %',
    'what files or folders are there on this machine %',
    'is there anything anywhere on the computer %',
    'display files as well as directories in the whole file system %',
    'use find from / to get files and directories %',
    'everything % on the whole disk, folders included',
    'scan / recursively and print each file or directory %',
    'files/directories anywhere under / %',
    'go through the complete system and report every file or folder %',
    'look everywhere for entries of any type %',
    'locate each file or directory % in the entire filesystem',
  ],
}

const filesSystem: Scope = {
  id: 'sysfiles',
  start: '/',
  type: '-type f ',
  parse: true,
  shapes: [
    'find all regular files on the (whole|entire) (system|file system) %',
    'search the (entire|whole) filesystem for (regular|ordinary|plain) files %',
    'starting from /, list regular files %',
    'search from the root directory downwards for regular files %',
    'what regular files are there on this machine %',
    'are there plain files anywhere on the computer %',
    'display all normal files in the whole file system %',
    'use find -type f from / to get files %',
    'regular files % on the whole disk',
    'scan / recursively and print each regular file %',
    'files only, no directories, anywhere under / %',
    'go through the complete system and report every ordinary file %',
    'look everywhere for normal files %',
    'locate each regular file % in the entire filesystem',
  ],
}

/** Permission bits. Exact, all of the bits, any of the bits, and what is without them. */
const bits: readonly Test[] = [
  {
    id: 'all-bits',
    flags: '-perm -<perm>',
    say: 'with at least the permission bits <perm>|having all bits of <perm> set, maybe others too|whose mode includes every bit of <perm>|with <perm> or more permissions|with no bit of <perm> missing in the mode|granting at least <perm>|whose permissions contain all of <perm>|with a mode of <perm> or wider',
  },
  {
    id: 'any-bits',
    flags: '-perm /<perm>',
    say: 'with any of the permission bits <perm>|having at least one bit of <perm> set|whose mode shares some bit with <perm>|with one or more of the bits in <perm>|whose permissions overlap with <perm>|matching one bit or another of <perm>|where any bit out of <perm> is on|with at least one of the permissions in <perm>',
  },
  {
    id: 'suid-or-sgid',
    flags: '-perm /6000',
    say: 'with the (suid|setuid) or the (sgid|setgid) bit set|having set-user-id or set-group-id on|whose mode has setuid or setgid, either one|with at least one of suid and sgid|marked suid or sgid|with either of the bits 4000 and 2000|where the s bit is on for user or group|running as their owner or as their group',
  },
  {
    id: 'group-writable',
    flags: '-perm -g=w',
    say: 'writable by (the|their) group|with group write permission|with the g+w bit|where the group may write|having the write bit set for the group|that the group can modify|whose group has write access|group-writable',
  },
  {
    id: 'not-group-writable',
    flags: '! -perm -g=w',
    say: 'not writable by (the|their) group|without group write permission|lacking the g+w bit|where the group may not write|with no write bit for the group|that the group can not modify|whose group has no write access|whose mode denies writing to the group',
  },
  {
    id: 'group-and-other-writable',
    flags: '-perm -022',
    say: 'writable by both group and others|with write permission for the group and for others|where g+w and o+w are both set|having the bits 022 all set|that group as well as others can modify|whose group may write and everyone else may, too|open for writing to group and other at once|with the write bit for group and the write bit for others',
  },
  {
    id: 'group-or-other-writable',
    flags: '-perm /022',
    say: 'writable by group or others|with write permission for the group or for others|where g+w or o+w is set|having any of the bits 022|that somebody besides the owner can modify|with a write bit for group, other or both|open for writing to either group or other|where anyone but the owner has write access',
  },
  {
    id: 'not-both-writable',
    flags: '! -perm -022',
    say: 'missing the g+w or the o+w bit|not writable by group and others both|without write permission for at least one of group and others|where group and other do not both have write access|lacking one or both of the bits 022|with write access denied to the group or to others|except those that group and others can both write|whose mode does not have all of 022',
  },
  {
    id: 'owner-and-group-writable',
    flags: '-perm -220',
    say: 'writable by both (the|their) owner and (the|their) group|with write permission for owner and group|where u+w and g+w are both set|having the bits 220 all set|that the owner as well as the group can modify|with the write bit for user and the write bit for group|whose owner may write and whose group may, too|open for writing to user and group at once',
  },
  {
    id: 'owner-or-group-writable',
    flags: '-perm /220',
    say: 'writable by either (the|their) owner or (the|their) group|with write permission for owner or group|where u+w or g+w is set|having any of the bits 220|that the owner or the group can modify|with a write bit for user, group or both|where at least one of user and group may write|open for writing to user or to group',
  },
  {
    id: 'someone-writable',
    flags: '-perm /222',
    say: 'writable by at least somebody|with any write bit set|where someone may write, owner, group or other|having at least one of the bits 222|writable by anybody at all|with write permission for user, group or others|not read-only for everyone|with one write bit or more in the mode',
  },
  {
    id: 'nobody-writable',
    flags: '! -perm /222',
    say: 'writable by nobody|without any write bit|where neither owner nor group nor others may write|having none of the bits 222|read-only for everyone, the owner included|with no write permission for anybody|with every write bit cleared|completely write-protected',
  },
  {
    id: 'all-readable',
    flags: '-perm -444',
    say: 'readable by everybody|with read permission for owner, group and others|where all the read bits are set|having the bits 444|that everyone can read|open for reading to user, group and other alike|with a+r|where nobody is denied reading',
  },
  {
    id: 'not-all-readable',
    flags: '! -perm -444',
    say: 'not readable by everybody|without read permission for all three of owner, group and others|where some read bit is missing|lacking any of the bits 444|that somebody can not read|closed for reading to user, group or other|without a full a+r|where at least one class is denied reading',
  },
  {
    id: 'other-readable',
    flags: '-perm -o=r',
    say: 'readable by others|with read permission for others|with the o+r bit|world-readable|where other users may read|having the read bit set for other|open for reading to the rest of the world|whose mode lets others read',
  },
  {
    id: 'not-other-readable',
    flags: '! -perm -o=r',
    say: 'not readable by others|without read permission for others|lacking the o+r bit|not world-readable|where other users may not read|with no read bit for other|closed for reading to the rest of the world|whose mode keeps others from reading',
  },
  {
    id: 'other-read-write',
    flags: '-perm -o=rw',
    say: 'readable and writable by others|with read and write permission for others|with o+rw|where other users may both read and write|having the read and the write bit set for other|open to the rest of the world for reading as well as writing|giving rw to others|whose last permission triple has r and w',
  },
  {
    id: 'all-executable',
    flags: '-perm -111',
    say: 'executable by everybody|with execute permission for owner, group and others|where all the x bits are set|having the bits 111|that user, group and other can all execute|with a+x|where nobody lacks execute permission|with the execute bit in every one of the three classes',
  },
  {
    id: 'not-all-executable',
    flags: '! -perm -111',
    say: 'not executable by everybody|without execute permission for all of owner, group and others|where some x bit is missing|lacking any of the bits 111|that somebody can not execute|without a full a+x|where at least one class has no execute permission|with the x bit absent for user, group or other',
  },
  {
    id: 'someone-executable',
    flags: '-perm /111',
    say: 'executable by at least somebody|with any execute bit set|where owner, group or others may execute|having at least one of the bits 111|with an x for user, group or other|with execute permission for anyone at all|with one x bit or more in the mode|where some class has the right to execute',
  },
  {
    id: 'nobody-executable',
    flags: '! -perm /111',
    say: 'executable by nobody|without any execute bit|where neither owner nor group nor others may execute|having none of the bits 111|with no x for user, group or other|without execute permission for anyone|with every x bit cleared|where no class has the right to execute',
  },
  {
    id: 'not-owner-executable',
    flags: '! -perm -u=x',
    say: 'not executable by (the|their) owner|without the owner execute bit|lacking u+x|where the owner may not execute|with no x for the user class|whose owner has no execute permission|with bit 100 cleared|that their own owner can not execute',
  },
  {
    id: 'owner-all',
    flags: '-perm -u=rwx',
    say: 'with read, write and execute permission for the owner|where the owner has rwx|having u+rwx|whose owner may read, write and execute|with all three owner bits set|granting full access to the owner|with at least 700|where the user class has r, w and x',
  },
  {
    id: 'owner-and-group-executable',
    flags: '-perm -110',
    say: 'executable by both owner and group|with execute permission for the owner and for the group|where u+x and g+x are both set|having the bits 110 all set|that the owner as well as the group can execute|with the x bit for user and the x bit for group|whose owner and whose group may run them|where user and group share the right to execute',
  },
  {
    id: 'readable-writable-not-executable',
    flags: '-perm -444 -perm /222 ! -perm /111',
    say: 'readable by all, writable by at least someone and executable by nobody|with all read bits, some write bit and no execute bit|where everybody may read, somebody may write and no one may execute|having a+r, at least one w and not a single x|with 444 complete, any of 222 and none of 111|open for reading to everyone, for writing to at least one class, with no x anywhere|with every r, one w or more and without x|that everyone reads and someone writes, but which no class can execute',
  },
]

/** Tests that the other tables have for files and directories, here for entries of any type. */
const owned: readonly Test[] = [
  {
    id: 'perm',
    flags: '-perm <perm>',
    say: 'with the exact permissions <perm>|whose permissions are exactly <perm>|having the mode <perm>|with <perm> permission|whose mode equals <perm>|set to mode <perm>|with permission bits <perm>|chmodded to <perm>',
  },
  {
    id: 'not-perm',
    flags: '! -perm <perm>',
    say: 'without the permissions <perm>|whose permissions are not <perm>|having any mode but <perm>|with permissions other than <perm>|whose mode differs from <perm>|not set to mode <perm>|with a mode unequal to <perm>|except those with permission <perm>',
  },
  {
    id: 'suid',
    flags: '-perm -4000',
    say: 'with the (suid|setuid) bit set|having set-user-id on|with u+s|whose mode has the bit 4000|marked suid|with setuid permission|with an s in the owner part of the mode|running with the rights of their owner',
  },
  {
    id: 'sgid',
    flags: '-perm -2000',
    say: 'with the (sgid|setgid) bit set|having set-group-id on|with g+s|whose mode has the bit 2000|marked sgid|with setgid permission|with an s in the group part of the mode|running with the rights of their group',
  },
  {
    id: 'sticky',
    flags: '-perm -1000',
    say: 'with the sticky bit set|having the sticky bit|with +t|whose mode has the bit 1000|marked sticky|with a t at the end of the mode|where only owners may delete, sticky bit|with sticky permission',
  },
  {
    id: 'world-writable',
    flags: '-perm -o=w',
    say: 'world-writable|writable by (others|everyone|anybody)|with write permission for others|with the o+w bit|where others may write|having the write bit set for other|open for writing to the whole world|whose mode lets any user write',
  },
  {
    id: 'user',
    flags: '-user <user>',
    say: 'owned by [the user] <user>|belonging to [the user] <user>|whose owner is <user>|with <user> as owner|of the user <user>|in the ownership of <user>|held by the account <user>|with the owner <user>',
  },
  {
    id: 'not-user',
    flags: '! -user <user>',
    say: 'not owned by [the user] <user>|not belonging to [the user] <user>|whose owner is not <user>|with an owner other than <user>|of any user but <user>|owned by somebody else than <user>|held by other accounts than <user>|except those of <user>',
  },
  {
    id: 'group',
    flags: '-group <group>',
    say: 'belonging to the group <group>|owned by the group <group>|whose group is <group>|with <group> as group|of the group <group>|assigned to the group <group>|with the group owner <group>|in the group <group>',
  },
  {
    id: 'not-group',
    flags: '! -group <group>',
    say: 'not belonging to the group <group>|not owned by the group <group>|whose group is not <group>|with a group other than <group>|of any group but <group>|assigned to another group than <group>|with a group owner that is not <group>|except those of the group <group>',
  },
  {
    id: 'nouser',
    flags: '-nouser',
    say: 'without a valid owner|belonging to no user|owned by nobody in the user database|whose owner does not exist|with a uid that no account has|left by deleted users|of an unknown user id|owned by nonexistent users',
  },
  {
    id: 'nouser-nogroup',
    flags: '-nouser -o -nogroup',
    say: 'without a valid owner or without a valid group|belonging to no user or to no group|whose owner or group does not exist|not listed in /etc/passwd or /etc/group with their owner or group|with an unknown uid or an unknown gid|of a deleted user or a deleted group|orphaned as to user or group|with nonexistent user or nonexistent group',
  },
  {
    id: 'newer',
    flags: '-newer <anyfile>',
    say: '(newer|more recent) than <anyfile>|modified after <anyfile>|modified since <anyfile> was last modified|changed more recently than <anyfile>|with a modification time later than that of <anyfile>|whose mtime is after that of <anyfile>|modified later than <anyfile>|younger than <anyfile>',
  },
  {
    id: 'not-newer',
    flags: '! -newer <anyfile>',
    say: 'not newer than <anyfile>|the same age as <anyfile> or older|not modified after <anyfile>|modified no later than <anyfile>|with a modification time up to that of <anyfile>|whose mtime is not after that of <anyfile>|unchanged since <anyfile> was last modified|at least as old as <anyfile>',
  },
  {
    id: 'mtime-in',
    flags: '-mtime -<days>',
    say: 'modified in the last <days>|modified less than <days> ago|changed within the past <days>|with an mtime inside the last <days>|modified during the last <days>|whose content changed less than <days> ago|edited no more than <days> ago|with a modification in the past <days>',
  },
  {
    id: 'mmin-in',
    flags: '-mmin -<mins>',
    say: 'modified in the last <mins>|modified less than <mins> ago|changed within the past <mins>|with an mtime inside the last <mins>|modified during the last <mins>|whose content changed less than <mins> ago|edited no more than <mins> ago|with a modification in the past <mins>',
  },
  {
    id: 'hours-in',
    flags: '-mmin -<hours>',
    say: 'modified in the last <hours>|modified less than <hours> ago|changed within the past <hours>|with an mtime inside the last <hours>|modified during the last <hours>|whose content changed less than <hours> ago|edited no more than <hours> ago|with a modification in the past <hours>',
  },
  {
    id: 'hours-over',
    flags: '-mmin +<hours>',
    say: 'modified more than <hours> ago|older than <hours>|last changed over <hours> ago|with an mtime more than <hours> back|not modified in the last <hours>|unchanged for more than <hours>|whose content has stayed the same for over <hours>|with no modification in the past <hours>',
  },
  {
    id: 'weeks-in',
    flags: '-mtime -<weeks>',
    say: 'modified in the last <weeks>|modified less than <weeks> ago|changed within the past <weeks>|with an mtime inside the last <weeks>|modified during the last <weeks>|whose content changed less than <weeks> ago|edited no more than <weeks> ago|with a modification in the past <weeks>',
  },
  {
    id: 'weeks-over',
    flags: '-mtime +<weeks>',
    say: 'modified more than <weeks> ago|older than <weeks>|last changed over <weeks> ago|with an mtime more than <weeks> back|not modified in the last <weeks>|unchanged for more than <weeks>|whose content has stayed the same for over <weeks>|with no modification in the past <weeks>',
  },
  {
    id: 'ctime-today',
    flags: '-daystart -ctime -1',
    say: 'whose status changed today|with a status change since midnight|with a ctime of today|whose inode was changed today|with metadata changed since the start of the day|whose attributes were changed today|with a change of status on this calendar day|whose ctime is not before midnight',
  },
  {
    id: 'between',
    flags: '-newermt <date> ! -newermt <date2>',
    say: 'modified between <date> and <date2>|last changed after <date> and before <date2>|with an mtime from <date> to <date2>|whose modification date lies between <date> and <date2>|from the time between <date> and <date2>|newer than <date> but not newer than <date2>|modified since <date> but not after <date2>|edited in the range from <date> to <date2>',
  },
  {
    id: 'yesterday',
    flags: '-newermt yesterday',
    say: 'modified since this time yesterday, by -newermt|newer than "yesterday" in the sense of -newermt|matching -newermt yesterday|by -newermt with the date "yesterday"|for which -newermt yesterday holds|that pass -newermt yesterday|with an mtime after "yesterday" as -newermt reads it|chosen by -newermt and the word yesterday',
  },
  {
    id: 'newerct',
    flags: "-newerct '<mins> minutes ago'",
    say: 'whose status changed later than <mins> ago, by -newerct|matching -newerct <mins> ago|for which -newerct with <mins> ago holds|by -newerct and the time <mins> ago|that pass -newerct set to <mins> ago|with a ctime after the time stamp of <mins> ago, -newerct|chosen by -newerct as changed since <mins> ago|with -newerct, status changed within <mins>',
  },
  {
    id: 'smaller-or-equal',
    flags: '! -size +<size>',
    say: 'of at most <size>|not larger than <size>|not bigger than <size>|up to <size> in size|whose size does not exceed <size>|with no more than <size>|that do not go over <size>|of <size> or less',
  },
  {
    id: 'unreadable',
    flags: '! -readable',
    say: 'not readable by me|without read permission for me|that i have no right to read|closed to the current user for reading|where reading is denied to me|unreadable for the current user|which my account may not read|for which i lack read access',
  },
  {
    id: 'unwritable',
    flags: '! -writable',
    say: 'not writable by me|without write permission for me|that i have no right to write|closed to the current user for writing|where writing is denied to me|unwritable for the current user|which my account may not modify|for which i lack write access',
  },
  {
    id: 'inode',
    flags: '-inum <inode>',
    say: 'whose inode number is <inode>|with the inode <inode>|associated with inode <inode>|having inode number <inode>|with <inode> as inode number|linked to the inode numbered <inode>|at inode <inode>|with an i-number of <inode>',
  },
  {
    id: 'name-user',
    flags: "-name '*.<ext>' -user <user>",
    say: 'ending in .<ext> and owned by <user>|with the extension <ext> that belong to the user <user>|named *.<ext> with <user> as owner|of the user <user> whose names end in .<ext>|owned by <user> with names ending in .<ext>|with the suffix .<ext> and the owner <user>|called *.<ext> whose owner is <user>|matching *.<ext> in the possession of <user>',
  },
  {
    id: 'file-user',
    flags: "-name '<name>' -user <user>",
    say: 'named <name> and owned by <user>|called <name> that belong to the user <user>|with the name <name> and the owner <user>|of the user <user> by the name of <name>|owned by <user> with the exact name <name>|by the name <name> whose owner is <user>|named exactly <name> in the possession of <user>|called <name> with <user> as owner',
  },
  {
    id: 'iname-user',
    flags: "-iname '*.<ext>' -user <user>",
    say: 'ending in .<ext>, any case, and owned by <user>|with the extension <ext> in upper or lower case that belong to the user <user>|named *.<ext> case-insensitively with <user> as owner|of the user <user> whose names end in .<ext> regardless of case|owned by <user> with names ending in .<ext>, ignoring case|with the case-insensitive suffix .<ext> and the owner <user>|called *.<ext>, capitals or not, whose owner is <user>|matching *.<ext> without regard to case in the possession of <user>',
  },
  {
    id: 'iname-group',
    flags: "-iname '<name>' -group <group>",
    say: 'named <name>, ignoring case, of the group <group>|called <name> in any case that belong to the group <group>|by the case-insensitive name <name> with the group <group>|of the group <group> whose name is <name> in upper or lower case|owned by the group <group> with the name <name>, case ignored|named <name> case-insensitively whose group is <group>|with the name <name>, capitals or not, and the group <group>|belonging to the group <group> and called <name> regardless of case',
  },
  {
    id: 'iname-perm',
    flags: "-iname '<name>' -perm <perm>",
    say: 'named <name>, ignoring case, with the permissions <perm>|called <name> in any case whose mode is <perm>|by the case-insensitive name <name> and with permission <perm>|with mode <perm> whose name is <name> in upper or lower case|having permissions <perm> and the name <name>, case ignored|named <name> case-insensitively and set to <perm>|with the name <name>, capitals or not, and the mode <perm>|chmodded to <perm> and called <name> regardless of case',
  },
  {
    id: 'name-perm',
    flags: "-name '*.<ext>' -perm <perm>",
    say: 'ending in .<ext> with the permissions <perm>|with the extension <ext> whose mode is <perm>|named *.<ext> and set to <perm>|with mode <perm> and names ending in .<ext>|having permissions <perm> and the suffix .<ext>|matching *.<ext> with permission <perm>|called *.<ext> and chmodded to <perm>|with <perm> permission and a name like *.<ext>',
  },
  {
    id: 'name-newer',
    flags: "-name '*.<ext>' -newer <anyfile>",
    say: 'ending in .<ext> and modified after <anyfile>|with the extension <ext> that are newer than <anyfile>|named *.<ext> and more recent than <anyfile>|with names ending in .<ext>, changed since <anyfile> was last modified|having the suffix .<ext> and a later mtime than <anyfile>|matching *.<ext> and younger than <anyfile>|newer than <anyfile> whose names end in .<ext>|modified later than <anyfile> and called *.<ext>',
  },
  {
    id: 'newer-user',
    flags: '-newer <anyfile> -user <user>',
    say: 'of the user <user> newer than <anyfile>|owned by <user> and modified after <anyfile>|belonging to <user> and more recent than <anyfile>|newer than <anyfile> whose owner is <user>|modified since <anyfile> was last modified and owned by <user>|with <user> as owner and a later mtime than <anyfile>|younger than <anyfile> that belong to the user <user>|changed later than <anyfile> and held by <user>',
  },
  {
    id: 'not-newer-user',
    flags: '! \\( -newer <anyfile> -user <user> \\)',
    say: 'not owned by <user> or not newer than <anyfile>|except those of <user> that are newer than <anyfile>|other than those that are both newer than <anyfile> and owned by <user>|for which it is false that <user> owns them and they are newer than <anyfile>|that fail to be both newer than <anyfile> and the property of <user>|either of another owner than <user> or no newer than <anyfile>|without those that <user> owns and that were modified after <anyfile>|lacking at least one of: owner <user>, newer than <anyfile>',
  },
  {
    id: 'mtime-user',
    flags: '-user <user> -mtime -<days>',
    say: 'of the user <user> modified in the last <days>|owned by <user> and changed less than <days> ago|belonging to <user> and modified within <days>|modified during the past <days> whose owner is <user>|changed in the last <days> and owned by <user>|with <user> as owner and an mtime inside the last <days>|edited no more than <days> ago that belong to the user <user>|held by <user> and modified less than <days> ago',
  },
  {
    id: 'perm-user',
    flags: '-user <user> -perm -u=rwx',
    say: 'owned by <user> with owner permissions rwx|of the user <user> where the owner may read, write and execute|belonging to <user> with read, write and execute for the owner|whose owner is <user> and has rwx|with u+rwx and the owner <user>|held by <user> with all three owner bits set|with <user> as owner and full access for the owner|granting the owner rwx, the owner being <user>',
  },
]

/** Those tests that people run over a whole machine. */
const systemWide =
  /^(perm|not-perm|suid|sgid|suid-or-sgid|world-writable|user|group|nouser|nouser-nogroup|newer|mtime-in|mmin-in|inode|name-user|file-user|iname-user)$/
/** Searches below a directory for these are in find-plain.ts. */
const onlySystem = /^(newer|mtime-in|mmin-in|inode)$/
const systemFiles = /^(not-perm|suid|suid-or-sgid|user|group|world-writable)$/
const forFiles = /^(ctime-today|hours-over|weeks-over|unwritable|mtime-user|perm-user|newer-user|not-group|iname-user)$/
const forDirectories =
  /^(not-all-executable|not-all-readable|group-writable|not-group-writable|all-readable|sticky|newer-user|not-newer)$/

function compose(): Intent[] {
  const found: Intent[] = []
  const add = (scope: Scope, test: Test): void => {
    // A test of alternatives has to be held together behind another one.
    const flags = test.flags.includes(' -o ') && scope.type !== '' ? `\\( ${test.flags} \\)` : test.flags
    found.push({
      id: `find/${scope.id}-${test.id}`,
      domain: 'find',
      effect: scope.parse === true ? 'parse' : 'quiet',
      command: `find ${scope.start} ${ordered(`${scope.type}${flags}`)}`,
      wordings: scope.shapes.map((shape) => shape.replace('%', `(${test.say})`)),
      composed: true,
    })
  }
  for (const [index, test] of bits.entries()) {
    add(index % 2 === 0 ? anyWhere : anyPath, test)
    add(index % 2 === 0 ? filesPath : filesWhere, test)
  }
  for (const [index, test] of owned.entries())
    if (!onlySystem.test(test.id)) add(index % 2 === 0 ? anyPath : anyWhere, test)
  for (const test of [...bits, ...owned]) {
    if (forDirectories.test(test.id)) add(directoriesPath, test)
    if (systemWide.test(test.id)) add(anySystem, test)
    if (systemFiles.test(test.id)) add(filesSystem, test)
  }
  for (const [index, test] of owned.entries())
    if (forFiles.test(test.id)) add(index % 2 === 0 ? filesWhere : filesPath, test)
  return found
}

/** `-daystart` counts for the tests behind it and warns when it is not at the front. */
const ordered = (flags: string): string =>
  flags.includes('-daystart') ? `-daystart ${flags.replace('-daystart ', '')}` : flags

export const findConditions: readonly Intent[] = compose()
