/**
 * Who asks. Every request has exactly one viewer; what it may see (visible.ts) and do (the fields' authScopes)
 * follows from this value alone.
 */

/** `read` everything, `work` deals, only one's `own` deals, `admin` people, keys and motions. */
export const SCOPES = ['read', 'work', 'own', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

export interface Viewer {
  kind: 'KEY' | 'OIDC' | 'ANONYMOUS' | 'NOBODY'
  /** ApiKey.id, or a UUID derived from issuer and subject: what idempotency keys hang on. */
  keyId: string
  /** As listed to the viewer itself. */
  name: string
  scopes: ReadonlySet<Scope>
  /** Set: sees this partner's deals and nothing of others. */
  partnerId: string | null
  /** Set: acts as this person. */
  personId: string | null
  /** How much of the deals is seen: everything, one partner's, one person's. */
  lens: 'ALL' | 'PARTNER' | 'OWN' | 'NOTHING'
}

/** @param scopes with neither `read`, `work` nor `admin`, `own` narrows what is seen to the person's deals. */
export function viewerOf(
  of: Pick<Viewer, 'kind' | 'keyId' | 'name' | 'partnerId' | 'personId'> & { scopes: Iterable<string> },
): Viewer {
  const scopes = new Set(SCOPES.filter((scope) => [...of.scopes].includes(scope)))
  if (scopes.has('admin')) scopes.add('work')
  if (scopes.has('work')) scopes.add('read')
  return { ...of, scopes, lens: lensOf(of.partnerId, of.personId, scopes) }
}

function lensOf(partnerId: string | null, personId: string | null, scopes: Set<Scope>): Viewer['lens'] {
  if (scopes.size === 0) return 'NOTHING'
  if (partnerId) return 'PARTNER'
  if (scopes.has('read')) return 'ALL'
  return personId ? 'OWN' : 'NOTHING'
}

export const NOBODY: Viewer = {
  kind: 'NOBODY',
  keyId: '00000000-0000-0000-0000-000000000000',
  name: 'nobody',
  scopes: new Set(),
  partnerId: null,
  personId: null,
  lens: 'NOTHING',
}

/** What the field rules are written in; computed once per request. */
export interface Rights {
  /** Any valid key or token. */
  read: boolean
  /** May drive deals (its own only, with `own`). */
  work: boolean
  /** Not a partner's key: may see what is the vendor's own business. */
  staff: boolean
  /** Sees every deal: may ask for the company's numbers. */
  all: boolean
  /** May drive deals for the vendor. */
  staffWork: boolean
  /** May work on what is no single deal's: imports. */
  allWork: boolean
  admin: boolean
}

const known = new WeakMap<Viewer, Rights>()

export function rightsOf(viewer: Viewer): Rights {
  const rights = known.get(viewer) ?? rightsFrom(viewer)
  known.set(viewer, rights)
  return rights
}

function rightsFrom(viewer: Viewer): Rights {
  const { scopes, lens } = viewer
  const read = lens !== 'NOTHING'
  const work = read && (scopes.has('work') || scopes.has('own'))
  const staff = lens === 'ALL' || lens === 'OWN'
  return {
    read,
    work,
    staff,
    all: lens === 'ALL',
    staffWork: staff && work,
    allWork: lens === 'ALL' && work,
    admin: staff && scopes.has('admin'),
  }
}
