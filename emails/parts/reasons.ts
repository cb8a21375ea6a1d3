/**
 * The words for a coded reason. A code that a newer version of the motion knows and this one does not is shown
 * readably rather than not at all.
 */
export function reasonIn<T extends Record<string, string>>(words: T, code: string): string {
  return words[code] ?? code.toLowerCase().replaceAll('_', ' ')
}
