/** How mails end: what only signs is left out, what may be an answer stays. All people and firms are invented. */
import { expect, test } from 'vitest'
import { wordsOfText } from '../../../src/understanding/own-words/own-words.ts'

const ENDS: [sender: string, text: string, words: string][] = [
  ['Marcus Hill', 'Yes, I take it.\n\nm', 'Yes, I take it.'],
  ['Dwayne Cole', 'We lost it.\n\nDwayne, from the truck', 'We lost it.'],
  ['Dwayne Cole', 'We lost it.\n\nDwayne (from the road)', 'We lost it.'],
  ['Petra Lang', 'Ja, mache ich.\n\nlg p', 'Ja, mache ich.'],
  ['Petra Lang', 'Ja, mache ich.\nLG Petra', 'Ja, mache ich.'],
  ['Petra Lang', 'Ja, mache ich.\n\nvg\npl', 'Ja, mache ich.'],
  ['Ann Lee', 'Won it!\n\nSent from outer space', 'Won it!'],
  ['Ann Lee', 'Won it!\n\nSent from a moving train', 'Won it!'],
  ['Ann Lee', 'Won it!\n\nSent from my toaster', 'Won it!'],
  ['山田 太郎', '受注しました。\n\n株式会社青葉システムズ\n営業部 山田 太郎', '受注しました。'],
  ['山田 太郎', '受注しました。\n\n山田\n株式会社青葉システムズ 営業部', '受注しました。'],
  [
    '山田 太郎',
    '受注しました。\n\n――――――\n株式会社青葉システムズ 営業第一部\nTEL 03-5555-0101',
    '受注しました。',
  ],
  [
    '山田 太郎',
    'お世話になっております。\n受注しました。\n以上、よろしくお願いいたします。\n山田',
    'お世話になっております。\n受注しました。',
  ],
  ['Jan Kowalski', 'Wygraliśmy.\n\nPozdrawiam serdecznie,\nJan', 'Wygraliśmy.'],
  ['Jan Kowalski', 'Wygraliśmy.\n\nZ poważaniem\nJan Kowalski', 'Wygraliśmy.'],
  ['Jan Kowalski', 'Wygraliśmy.\n\npozdr.\nJK', 'Wygraliśmy.'],
  ['Jan Kowalski', 'Wygraliśmy.\n\nMiłego dnia\nJan', 'Wygraliśmy.'],
  ['Sven Berg', 'Vi vann.\n\nMvh Sven', 'Vi vann.'],
  ['Sven Berg', 'Vi vann.\n\nHa det gott,\nSven', 'Vi vann.'],
  ['Sven Berg', 'Vi vann.\n\nVänligen\nSven Berg', 'Vi vann.'],
  ['Sven Berg', 'Vi vann.\n\n/Sven', 'Vi vann.'],
  ['Sven Berg', 'Vi vann.\n\nHälsningar från tåget\nSven', 'Vi vann.'],
  ['Lars Holm', 'Vi tabte den.\n\nDe bedste hilsner\nLars', 'Vi tabte den.'],
  ['Lars Holm', 'Vi tabte den.\n\nVh Lars', 'Vi tabte den.'],
  ['Lars Holm', 'Vi tabte den.\n\nKh\nLars', 'Vi tabte den.'],
  ['Lars Holm', 'Vi tabte den.\n\nRigtig god weekend\nLars', 'Vi tabte den.'],
  ['Marta Ruiz', 'Perdido.\n\nAbrazo,\nM', 'Perdido.'],
  ['Luc Roy', 'Gagné.\n\nBàv\nLuc', 'Gagné.'],
  ['Luc Roy', 'Gagné.\n\nCdt, LR', 'Gagné.'],
  ['Piet Maas', 'Gewonnen.\n\nGr, P', 'Gewonnen.'],
  ['Ann Lee', 'Give it to\n\nm', 'Give it to\n\nm'],
  ['Ann Lee', 'The owner is\n\nDwayne', 'The owner is\n\nDwayne'],
  ['Ann Lee', 'Pass it to Ben, from the Hull team', 'Pass it to Ben, from the Hull team'],
  ['Ann Lee', 'The PO was sent from Leeds', 'The PO was sent from Leeds'],
  ['Ann Lee', 'Accept\n\nCheers\nAnn @ the airport', 'Accept'],
  ['Ann Lee', 'Accept\n\nAnn, typing with one thumb', 'Accept'],
  ['Ann Lee', 'Accept\n\nxx', 'Accept'],
  ['Ann Lee', 'Accept\n\n-a', 'Accept'],
  ['Yan Nowak', 'Shall I?\n\ny', 'Shall I?\n\ny'],
  ['Nora Olsen', 'Do you want it?\n\nn', 'Do you want it?\n\nn'],
  [
    'Ann Lee',
    'The new owner is this person.\n\nBen, from the Hull office',
    'The new owner is this person.\n\nBen, from the Hull office',
  ],
  ['Ann Lee', 'Give it away.\n\nAnn, from Hull, can take it', 'Give it away.\n\nAnn, from Hull, can take it'],
  ['Jo Kerr', 'Accept.\n\nJo, on the train', 'Accept.'],
  ['Karl Ott', 'Ja, übernehme ich.\n\nKarl, aus dem Zug', 'Ja, übernehme ich.'],
  ['Luc Roy', 'Perdu.\n\nLuc, depuis le train', 'Perdu.'],
  ['Tom Reed', 'Lost.\n\nt', 'Lost.'],
  ['Tom Reed', 'Which one?\n\nok', 'Which one?\n\nok'],
  ['Olaf Kern', 'We take it.\n\nok', 'We take it.\n\nok'],
  [
    '佐藤 健',
    'お客様は下記です。\n\n株式会社青葉物流\n情報システム部 鈴木',
    'お客様は下記です。\n\n株式会社青葉物流\n情報システム部 鈴木',
  ],
  ['佐藤 健', '失注しました。\n\n佐藤 健\n株式会社ミナト 営業二課\n〒100-0001 東京都', '失注しました。'],
]

test.each(ENDS)('%s: %j', (name, text, words) => {
  const address = `${name.toLowerCase().replace(' ', '.')}@x.example`
  expect(wordsOfText(text, { name, address })).toBe(words)
})
