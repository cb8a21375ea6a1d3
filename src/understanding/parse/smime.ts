/** The mail inside an opaque S/MIME signature (RFC 8551, 3.5.2): the content octets of CMS SignedData. */

/** OID 1.2.840.113549.1.7.1, id-data: what is signed is plain content. */
const DATA = Buffer.from('06092a864886f70d010701', 'hex')
const MAX_PIECES = 100_000

/** The signed bytes; null when the structure holds none (encrypted, detached or damaged). */
export function signedContent(bytes: Buffer): Buffer | null {
  const at = bytes.indexOf(DATA)
  if (at < 0) return null
  const explicit = element(bytes, at + DATA.length)
  if (explicit?.tag !== 0xa0) return null
  const octets = element(bytes, explicit.start)
  if (octets?.tag === 0x04) return bytes.subarray(octets.start, octets.end ?? bytes.length)
  return octets?.tag === 0x24 ? pieces(bytes, octets.start, octets.end ?? bytes.length) : null
}

/** BER allows the content in pieces, which is how streaming signers write it. */
function pieces(bytes: Buffer, start: number, end: number): Buffer | null {
  const found: Buffer[] = []
  let position = start
  while (position < end && found.length < MAX_PIECES) {
    const piece = element(bytes, position)
    if (piece?.tag !== 0x04 || piece.end === null) break
    found.push(bytes.subarray(piece.start, piece.end))
    position = piece.end
  }
  return found.length ? Buffer.concat(found) : null
}

/** Tag and extent of the BER element at `at`; `end` is null for the indefinite form. */
function element(bytes: Buffer, at: number): { tag: number; start: number; end: number | null } | null {
  const tag = bytes[at]
  const length = bytes[at + 1]
  if (tag === undefined || length === undefined) return null
  if (length === 0x80) return { tag, start: at + 2, end: null }
  if (length < 0x80) return { tag, start: at + 2, end: Math.min(at + 2 + length, bytes.length) }
  const count = length & 0x7f
  if (count > 4 || at + 2 + count > bytes.length) return null
  const size = bytes.readUIntBE(at + 2, count)
  return { tag, start: at + 2 + count, end: Math.min(at + 2 + count + size, bytes.length) }
}
