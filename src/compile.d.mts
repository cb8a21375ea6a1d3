/** The folder of the compiled program; `entries` beside its own: name → source, seen from the root. */
export function compile(entries?: Record<string, string>): Promise<string>
