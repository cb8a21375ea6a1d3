/** Numbers in Chinese characters as Japanese mails write them: 二十五, 四十, 千二百. */

const DIGITS: Record<string, number> = {
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** One such character, for a pattern. */
export const KANJI = `[${Object.keys(DIGITS).join('')}${Object.keys(POWERS).join('')}]`

/** The number below ten thousand that the characters write. */
export function kanjiNumber(text: string): number {
  let [sum, digit] = [0, 0]
  for (const sign of text) {
    const power = POWERS[sign]
    if (power === undefined) digit = digit * 10 + DIGITS[sign]!
    else [sum, digit] = [sum + Math.max(digit, 1) * power, 0]
  }
  return sum + digit
}
