const choices = (text: string): readonly string[] => text.split('|')

/** Ways to say the common verbs and nouns of a shell; repeated entries are commoner. */
export const macros: Readonly<Record<string, readonly string[]>> = {
  show: choices('show|show|display|print|list|output|get|give me|show me|see|view|print out'),
  list: choices('list|list|show|display|print|get|give me|show me|enumerate'),
  find: choices('find|find|find|search for|locate|look for|list|show|get|display|print|show me|give me'),
  count: choices(
    'count|count|count up|get the number of|show the number of|find the number of|print the number of|calculate the number of|display the count of|find out how many|show how many|tell me how many|determine the number of',
  ),
  delete: choices('delete|delete|remove|remove|erase|get rid of|rm|clean up|wipe'),
  create: choices('create|create|make|add|set up|generate'),
  copy: choices('copy|copy|duplicate|cp|make a copy of'),
  move: choices('move|move|mv|relocate|transfer|put'),
  rename: choices('rename|rename|change the name of|mv'),
  replace: choices('replace|replace|substitute|change|swap|switch'),
  compress: choices('compress|compress|archive|pack|make a compressed archive of|tar and gzip|bundle up'),
  extract: choices('extract|extract|unpack|decompress|uncompress|untar|expand'),
  sort: choices('sort|sort|order|arrange'),
  change: choices('change|change|set|modify|update'),
  dir: choices('directory|directory|folder|dir'),
  dirs: choices('directories|directories|folders|dirs|subdirectories|subfolders'),
  all: choices('all|all|all the|every single one of the|all of the|the|'),
  each: choices('each|every'),
  case: choices(
    'ignoring case|case insensitive|case insensitively|case-insensitively|regardless of case|ignore case|without regard to case|not caring about upper or lower case',
  ),
  rec: choices(
    'recursively|recursively|including subdirectories|in all subdirectories too|and all its subdirectories|and everything below',
  ),
  human: choices(
    'in human readable form|in human-readable format|with human readable sizes|human readable|in a readable format|in human readable units|with readable sizes',
  ),
  big: choices('larger than|bigger than|greater than|over|more than|above|exceeding|at least'),
  less: choices('smaller than|less than|under|below'),
  contain: choices('containing|that contain|which contain|with|that have|that include|including|mentioning|having'),
  matching: choices('matching|that match|which match|matched by'),
  search: choices(
    'search for|search|look for|find|grep|grep for|find lines with|show lines with|print lines containing|show the lines containing|find all lines containing|display lines that contain|list lines matching|get the lines that have',
  ),
  modified: choices(
    'modified|changed|edited|updated|that were modified|which were changed|that have been modified|altered|touched|that changed',
  ),
  desc: choices(
    'in descending order|descending|largest first|from largest to smallest|biggest first|in reverse order|highest first|from high to low',
  ),
  asc: choices('in ascending order|ascending|smallest first|from smallest to largest|lowest first'),
  save: choices('save|write|store|redirect|put'),
  info: choices('information about|details about|details of|info about|info on|details on'),
}
