/**
 * Reply addresses carry a token with which a person decides by mail (`handoff+1042.k3…@`, src/inbound/addresses.ts).
 * The API has verbs for deciding: whoever may only read must not come by the token of somebody who may do more.
 */
const TOKEN = /\b((?:handoff|deal|bounce)(?:\+|%2B)\d+\.)[a-z2-7]{20}(?=@|%40)/gi

/** Each token in the text becomes `…`. */
export const hideTokens = (text: string): string => text.replace(TOKEN, '$1…')
