/** German; see en.ts. */
import { en, type Sentences } from './en.ts'

export const de: Sentences = { ...en, code: 'de', name: 'Deutsch', locale: 'de-DE' }
