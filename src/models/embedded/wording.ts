/**
 * What surrounds a request and never changes its command: politeness, "how do I", "for me". Taken off the same way before
 * training and before serving, so that the model spends nothing on it.
 */
const leading = [
  /^(hi|hello|hey|ok|okay|so|well|now|then|next|also|and|alright)\b[\s,!.]*/i,
  /^(please|pls|plz|kindly|quickly|simply|just)\b[\s,]*/i,
  /^(can|could|would|will) (you|u|we|i)\b[\s,]*/i,
  /^(do you know|any idea|is there (a|any) way|what('?s| is| would be) the (best |easiest |right |bash |shell |linux |unix )?(way|command|one-?liner))\b[\s,]*/i,
  /^(how (do|can|could|would|should|to) (i|you|we|one)\b|how to\b)[\s,]*/i,
  /^(would|should|can|could|may) i\b[\s,]*/i,
  /^i('m| am) (trying|looking) to\b[\s,]*/i,
  /^(i|we)('d| would| want| need| wish|'m| am| have)( (like|love|want|need|trying|looking|going))?( to\b|(?= a\b))[\s,]*/i,
  /^(i|we) (want|need) (you )?to\b[\s,]*/i,
  /^(help me( to)?|let's|lets|let us|go ahead and|try to|make sure to|i must)\b[\s,]*/i,
  /^(show|tell|give|teach) me (how to|a (command|way|one-?liner) (to|that|for))\b[\s,]*/i,
  /^(give me|write|provide|suggest|i need|what is|get me)?\s*(a|the|me a)?\s*(bash |shell |linux |unix |terminal )?(command|one-?liner|command line)( line)? (to|for|that will|which will)\b[\s,]*/i,
  /^(in )?(bash|shell|linux|unix|terminal|cli)\s*[:,]\s*/i,
  /^(from|in|on|at|using) (the )?(bash|shell|linux|unix|terminal|cli|command line)( prompt)?\s*,\s*/i,
  /^(me|to)\b\s+(?=\w)/i,
]

const trailing = [
  /[\s,]*\b(please|pls|plz|thanks|thank you|for me|if possible|asap|right now|in one line|as a one-?liner)[\s.!?]*$/i,
  /[\s,]*\b((in|from|on|at|using|via|with|through) (the |a )?(bash|shell|linux|unix|terminal|cli|command line|bash command|shell command|one-?liner)( prompt)?)[\s.!?]*$/i,
  /[\s.!?]+$/,
]

/** One line, single blanks, without courtesies. Never empty unless the request was. */
export function plainWords(words: string): string {
  let text = words.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
  for (let round = 0; round < 4; round++) {
    const before = text
    for (const pattern of leading) {
      const next = text.replace(pattern, '')
      if (next.trim().length > 3) text = next
    }
    for (const pattern of trailing) {
      const next = text.replace(pattern, '')
      if (next.trim().length > 3 && !/\s\.{1,2}$/.test(text)) text = next
    }
    if (text === before) break
  }
  return text.trim()
}
