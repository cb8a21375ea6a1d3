/**
 * Rules that each begin with a regular expression, of which a text can satisfy only few: the rest are left out
 * by the words that they need (word-index.ts).
 */
import { WordIndex } from './word-index.ts'

export class RuleSet<Rule extends { pattern: RegExp }> {
  private readonly index = new WordIndex()
  private readonly ignoresCase: boolean

  constructor(private readonly rules: readonly Rule[]) {
    this.ignoresCase = rules.some(({ pattern }) => pattern.ignoreCase)
    for (const { pattern } of rules) this.index.add(pattern.source, this.ignoresCase)
  }

  /** The rules whose pattern may match somewhere in the text, in their order. */
  candidates(text: string): Rule[] {
    // A long s is an s to a pattern that ignores case, and stays one in lower case.
    const low = this.ignoresCase ? text.toLowerCase().replaceAll('\u017f', 's') : text
    return this.index.candidates(low).map((number) => this.rules[number]!)
  }
}
