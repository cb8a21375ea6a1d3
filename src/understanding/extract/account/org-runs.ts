/** Runs of capitalised words, with the small words that may stand within a name. */

import { allMatches } from '../../search/all-matches.ts'
import { isHost } from '../address.ts'
import { fold } from '../fold.ts'
import { FUNCTIONS, isOrgWord, isTitleWord } from '../people/people-words.ts'
import { ARTICLES, CAPITAL, KINDS, LINKS, TOKEN, type Token } from './org-words.ts'

export function runs(text: string, low: string, from: number, to: number): Token[][] {
  const found: Token[][] = []
  let run: Token[] = []
  const close = () => {
    while (run.length > 0 && !CAPITAL.test(run.at(-1)!.text)) run.pop()
    if (run.length > 0) found.push(run)
    run = []
  }
  for (const m of allMatches(text.slice(from, to), TOKEN)) {
    // Most words are small ones between names.
    if (run.length === 0 && (!CAPITAL.test(m[0]) || IS.test(m[0]))) continue
    const start = from + m.index
    // "St Brendan's Hospice": whose it is belongs to the name of a house.
    const house = /['’]s$/u.test(m[0]) && isHouse(text.slice(start + m[0].length, start + m[0].length + 50))
    let word = house ? m[0] : m[0].replace(/['’]s$/u, '')
    const possessive = word !== m[0]
    if (word.includes('@') || /^https?:/.test(word) || isCode(word)) {
      close()
      continue
    }
    const named = run.length > 0 && /^(?:im|św)\.$/.test(word) && run.some(isPolishHouse)
    const dotted =
      /[.'’/-]+$/.test(word) &&
      !named &&
      !/^(?:\p{L}\.){1,4}$/u.test(word) &&
      !/^(?:Co|Inc|Ltd|Corp|St|Św|Sp|Pvt|Bros|Gebr|Ste|Dr|Mr|Mrs|No|Cie|Cia|Ges|Assoc|Intl|Mfg|Dept|Univ|Soc|Coop|Agr|Az|Hnos|Sdad)\.$/i.test(
        word,
      )
    // "Exporters' Guild": the apostrophe of many.
    const many =
      dotted &&
      /[sS]['’]$/.test(word) &&
      /^ \p{Lu}/u.test(text.slice(start + word.length, start + word.length + 2))
    if (dotted && !many) word = word.replace(/[.'’/-]+$/, '')
    if (word === '') {
      if (m[0] !== '-') close()
      else close()
      continue
    }
    const item = { start, end: start + word.length, text: word, low: low.slice(start, start + word.length) }
    const last = run.at(-1)
    const joined = last === undefined || /^[ \u00a0\u2009]{1,2}$|^ ?\n ?$/.test(text.slice(last.end, start))
    if (!joined || run.length > 11) close()
    // "unseres Mandats bei der Verbandsgemeinde": two names, one at the other.
    if (/^(?:de[rm]|die|das)$/.test(item.low) && /^(?:bei|fur|mit)$/.test(run.at(-1)?.low ?? '')) close()
    // "bei der Genossenschaft X die Zahlen": a part of the house, or what it lacks, behind its name.
    if (run.length > 0 && /^d(?:ie|en|as|er)$/.test(item.low) && PART.test(low.slice(start, start + 30)))
      close()
    if (item.low === 'im' && NO_PLACE.test(low.slice(start, start + 30))) close()
    if (CAPITAL.test(word)) run.push(item)
    else if (named) run.push(item)
    else if (
      run.length > 0 &&
      (LINKS.has(item.low) || (AT_PLACE.test(item.low) && run.some(isPolishHouse))) &&
      !isThere(item) &&
      (run.slice(-2).some((token) => CAPITAL.test(token.text)) ||
        (isKind(headOf(run)) && TO_A_PLACE.test(text.slice(item.start - 1, item.start + 60))))
    )
      run.push(item)
    else if (run.length > 0 && !isThere(item) && describes(headOf(run), text, item.end)) run.push(item)
    else close()
    if (possessive || (dotted && !many)) close()
  }
  close()
  return found
}

/** "È la Fonderia Bassi", "É a Cerâmica Aleluia", "It's Kaldor Mills", "Its Quillan Motors": the verb begins the sentence. */
const IS = /^(?:[ÈÉ]|Its|(?:It|That|This|He|She|Here|There)['’]s|They['’]re|C['’]est)$/

/** "Stadtwerke Lauenau im Gespräch", "Krone im März": what goes on with a house, or when; "Klinik im Park" is a name. */
const NO_PLACE =
  /^im (?:gesprache?|austausch|kontakt|dialog|einsatz|hause?|boot|rennen|spiel|auftrag|moment|rahmen|zuge|angebot|projekt|vertrieb|einkauf|termin|blick|griff|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhjahr|fruhling|sommer|herbst|winter|q[1-4])(?!\p{L})/u

const PART =
  /^d(?:ie|en|as|er) (?:zahlen|buchhaltung|it|edv|technik|produktion|logistik|verwaltung|leitung|geschaftsfuhrung|geschaftsleitung|fertigung|instandhaltung|revision|einkauf|vertrieb|auftrag|zuschlag|chef|chefin|vorstand|betriebsrat|lager|controlling|marketing|personalabteilung|werkstatt|fristen|daten|unterlagen|akten)(?!\p{L})/u

/** "St. Aidan's C of E Primary School": one of the next capitals is a word that organisations are named with. */
const isHouse = (behind: string): boolean => {
  const words = /^(?: (?:\p{Lu}[\p{L}-]*|of|&|and|the)){1,6}/u.exec(behind)?.[0].trim().split(' ') ?? []
  const house = words.findIndex((word) => isOrgWord(fold(word)))
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    house >= 0 &&
    words.slice(0, house + 1).every((word) => !isTitleWord(fold(word)) && !FUNCTIONS.has(fold(word)))
  )
}

/** "Szpital Powiatowy w Krzemieńcu Dolnym": where a public house stands is its name. */
const AT_PLACE = /^we?$/
const isPolishHouse = ({ low }: Token): boolean => POLISH_HOUSE.test(low)
const POLISH_HOUSE =
  /^(?:szpital|urzad|bank|spoldzielnia|zaklady?|dom|zespol|centrum|przychodnia|szkola|uniwersytet|politechnika|akademia|starostwo|muzeum|teatr|cukrownia|mleczarnia|browar|stocznia|kopalnia|huta|sad|biblioteka|powiat|gmina)$/

/** "CONFIG_X86", "Bug#695159", "Makefile.local": what programs are made of. */
const isCode = (word: string): boolean =>
  !/^F\.lli$/i.test(word) &&
  (/_|\\|#\d|::|\(\)/.test(word) || (/^[\p{L}\d-]+\.\p{Ll}{1,6}$/u.test(word) && !isHost(word.toLowerCase())))

/** "lá de Mossoró", "là à Roubaix": the accent makes an article a place. */
const isThere = ({ text }: Token): boolean => /^l[áà]$/i.test(text)

/** "la Coopérative laitière du Haut-Velay": what sort it is stands in small letters between its kind and its place. */
const describes = (kind: Token, text: string, at: number): boolean =>
  (isKind(kind) || meant(kind, text)) && TO_A_PLACE.test(text.slice(at, at + 60))
/** "Le Syndicat mixte": what stands behind its article. */
const headOf = (run: Token[]): Token => (run.length > 1 && ARTICLES.test(run[0]!.text) ? run[1]! : run[0]!)
const isKind = ({ low }: Token): boolean => isOrgWord(low) || KINDS.has(low)
/** "du Théâtre national des Alpages": a capital behind a small article is meant, unless it is somebody's title. */
const meant = (kind: Token, text: string): boolean =>
  !isTitleWord(kind.low) &&
  /^\p{Lu}\p{Ll}{3}/u.test(kind.text) &&
  /(?:^|\s)(?:du|de la|le|la|au|à la|el|del|al|il|lo|della|alla|do|da|ao)\s$/u.test(
    text.slice(Math.max(0, kind.start - 8), kind.start),
  )
const TO_A_PLACE =
  /^(?: \p{Ll}[\p{L}-]{2,14}| (?:des?|du|de la|dei|delle|de los|de las|dos|das) \p{Ll}{3,14})? (?:d[eu]|des|de la|de l['’]|d['’]|del|dell[ao]|dell['’]|d[aio]|d[ao]s|di) ?(?:\p{Lu}[\p{L}'’-]*)/u
