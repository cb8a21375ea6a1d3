/**
 * Names that are never the customer's: the partner's own, those of its people, the vendor's and its products'.
 */
import { plain, squeeze } from '../fold.ts'
import type { Reading } from '../reading.ts'
import { orgKey } from './org.ts'

const partnerKeys = new WeakMap<
  Reading,
  { labels: string[]; orgs: string[]; names: string[]; vendor: Set<string> }
>()

function keysOf(reading: Reading) {
  const known = partnerKeys.get(reading)
  if (known) return known
  const products = reading.setting.products.flatMap((p) => [p.name, ...p.aliases, p.name.split(' ')[0]!])
  const keys = {
    labels: [...reading.partner.domains].map((domain) => squeeze(domain.split('.')[0]!)),
    orgs: reading.partner.orgs.flatMap((org) => [squeeze(orgKey(org)), squeeze(org)]),
    names: reading.partner.names.map(plain),
    vendor: new Set(
      [...reading.setting.vendorDomains.map((domain) => domain.split('.')[0]!), ...products].map(squeeze),
    ),
  }
  partnerKeys.set(reading, keys)
  return keys
}

/** Whether a name is the partner's own, one of its people's, the vendor's or a product's. */
export function isPartnerOrg(reading: Reading, name: string): boolean {
  const key = squeeze(orgKey(name))
  if (key.length < 2) return true
  const { labels, orgs, names, vendor } = keysOf(reading)
  if (
    labels.some(
      (label) =>
        key === label ||
        (key.length >= 5 && label.includes(key)) ||
        (label.length >= 5 && key.startsWith(label)),
    )
  )
    return true
  if (names.includes(plain(name)) || vendor.has(squeeze(name))) return true
  return orgs.some((org) => org === key || (key.length >= 5 && org.startsWith(key)))
}
