/**
 * Every match of a global pattern, as `matchAll` finds them. That one makes a new pattern at each call, which costs
 * more than the search itself in a text as short as a sentence. Nothing of the pattern is under way when it returns.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1
  }
  return found
}
