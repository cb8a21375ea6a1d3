/** Names in Japanese: told by a form of address or by what somebody is in the house, for nothing is written in capitals. */

import { allMatches } from '../../search/all-matches.ts'
import { isTitleWord } from './people-words.ts'
import type { PersonMention } from './person.ts'

const HAN_TITLE =
  '(?:部長|課長|社長|係長|主任|取締役|本部長|副部長|室長|次長|専務|常務|所長|工場長|支店長|店長|院長|事務長|理事長|理事|会長|女将|杜氏|担当|マネージャー)'
/** "ご担当は情報システム部の高橋様": what somebody is there for, and where he sits, right before the name. */
const HAN_PART = '(?:担当者?|窓口|決裁者|責任者|キーマン)(?:様)?[はが]'
const HAN_PLACE = '[\\u4e00-\\u9fff\\u30a0-\\u30ff]{1,10}[部課室局科]の'
/** Family names that are written with one sign; most others of one sign are "皆様", "方々". */
const ONE_SIGN = '[森林原関堀谷辻岡菅星泉島嶋平牧梶榊橘楠桂柳杉浜湊乾畑轟堤椿宮東西南北]'
const HAN_NAME = new RegExp(
  `(?:^|[\\s、,：:（(/／]|${HAN_TITLE}の?|${HAN_PART}|(?=${HAN_PLACE}))(?:${HAN_PLACE})?(?![\\u4e00-\\u9fff々]{0,6}?${HAN_TITLE})((?:(?!様)[\\u4e00-\\u9fff々]){1,4}[ \\u3000]?(?!様|氏|さん|${HAN_TITLE})[\\u4e00-\\u9fff々\\u3040-\\u30ff]{0,4}?|${ONE_SIGN}(?=様|氏|さん))[ \\u3000]?(様|氏|さん)?(?=[\\s、,。（(/／]|(?<=様|さん)[のとにがをはもへかよりで]|$)`,
  'gu',
)

/** "担当：契約手続き": what somebody does is nobody's name. */
const HAN_TASK =
  /手続|契約|見積|交渉|調整|対応|構築|設計|検証|導入|支援|保守|運用|提案|開発|要件|定義$|実装|設定|研修|教育|窓口|全般|一式|管理|営業|請求|発注|受注|納品|技術|説明|作成|準備|紹介|移行|検討|確認|連絡|訪問|未定|商談|価格|関係|維持|推進|業務|作業|購買|総務|経理|人事|情報|企画|製造|品質/

/** "窓口は総務課の石橋課長", "決裁者は若葉社長です": who somebody is stands behind the name, without a form of address. */
const HAN_OFFICE = new RegExp(
  `(?:[部課室局科]の|(?:窓口|担当者?|決裁者|責任者|キーマン|先方)(?:様)?[はの]、?)(?!.{0,3}(?:弊社|当社|御社|貴社))([\\u4e00-\\u9fff々]{1,4}?)(${HAN_TITLE})(?=[\\s（(です、。がにへとをもの]|$)`,
  'gu',
)
const HAN_OURS = /(?:弊社|当社|御社|貴社|私ども|小社)[^、。\n]{0,16}$/u

/** Names with a rank behind them and no form of address, besides those that are known. */
export function inOffice(text: string, from: number, to: number, known: PersonMention[]): PersonMention[] {
  return allMatches(text.slice(from, to), HAN_OFFICE).flatMap((m): PersonMention[] => {
    const end = from + m.index + m[0].length - m[2]!.length
    const start = end - m[1]!.length
    const ours = HAN_OURS.test(text.slice(Math.max(from, start - 30), start))
    if (ours || HAN_TASK.test(m[1]!) || known.some((one) => one.start < end && one.end > start)) return []
    return [
      {
        start,
        end,
        name: m[1]!,
        title: { start: end, end: end + m[2]!.length },
        honorific: true,
        given: false,
        score: 4,
      },
    ]
  })
}

/** Names in a stretch, by a form of address behind them; under a label that names a person without one too. */
export function japanese(text: string, from: number, to: number, labelled: boolean): PersonMention[] {
  const stretch = text.slice(from, to)
  const found: PersonMention[] = []
  for (const m of allMatches(stretch, HAN_NAME)) {
    const name = m[1]!
    if (!m[2] && !labelled) continue
    if (!m[2] && HAN_TASK.test(name)) continue
    if (
      isTitleWord(name) ||
      (name.length < 2 && !m[2]) ||
      /[課社店係会株式様]|(?:部|室|局|科|皆)$/.test(name)
    )
      continue
    const start = from + m.index + m[0].lastIndexOf(name)
    const before = stretch.slice(0, start - from).replace(/[\s\u3000]+$/, '')
    const piece = before
      .split(/[、,：:。\nはが]/)
      .at(-1)!
      .replace(/の$/, '')
      .trim()
    const title = isTitleWord(piece) ? from + before.lastIndexOf(piece) : -1
    const behind = /^[ \u3000]?(?:様|氏|さん)?[（(]([^（()）]{2,24})[)）]/u.exec(
      text.slice(start + name.length, to),
    )
    const bracket = start + name.length + (behind?.[0].indexOf(behind[1]!) ?? 0)
    found.push({
      start,
      end: start + name.length,
      name: name.replace(/[\s\u3000]+/g, ' '),
      title:
        title >= 0
          ? { start: title, end: title + piece.length }
          : behind !== null && isTitleWord(behind[1]!)
            ? { start: bracket, end: bracket + behind[1]!.length }
            : null,
      honorific: m[2] !== undefined,
      given: false,
      score: 4,
    })
  }
  return found
}
