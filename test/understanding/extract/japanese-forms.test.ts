/** Forms of Japanese partners: what parts an address from a number, and labels whose value is a task and no person. */
import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { mailOf, settingOf } from './kit.ts'

function read(...lines: string[]) {
  const mail = mailOf({
    text: `案件登録をお願いします。\n\n■お客様名：湯の原旅館株式会社\n${lines.join('\n')}`,
  })
  const deal = understand(mail, settingOf(mail)).deals[0]!
  return {
    contacts: deal.contacts.map(({ name, email, phone }) => [name?.value, email?.value, phone?.value]),
    roles: deal.partnerRoles.map(({ value }) => value),
  }
}
const PERSON = '■ご担当者：大沢 健一 様（総務部長）'

describe('a number behind a full-width slash', () => {
  it.each([
    '■ご連絡先：osawa@yunohara.example／0557-55-0148',
    '■ご連絡先：0557-55-0148／osawa@yunohara.example',
    '■メール／電話：osawa@yunohara.example／0557-55-0148',
    '■ご連絡先：0557-55-0148／090-1111-2222、osawa@yunohara.example',
  ])('%s', (line) =>
    expect(read(PERSON, line).contacts).toEqual([['大沢 健一', 'osawa@yunohara.example', '+81557550148']]),
  )

  it('is none in a path', () =>
    expect(read(PERSON, '■参考：https://yunohara.example/0557-55-0148').contacts).toEqual([
      ['大沢 健一', undefined, undefined],
    ]))
})

describe('labels of what the partner does', () => {
  it.each([
    ['■弊社の担当：お客様との窓口、契約手続き', ['CUSTOMER_RELATIONSHIP', 'CLOSE']],
    ['■弊社担当：お客様対応、見積・契約', ['CUSTOMER_RELATIONSHIP', 'CLOSE']],
    ['■当社の役割：導入設計、契約', ['TECHNICAL_FIT', 'CLOSE']],
    ['■当社担当範囲：要件定義、PoC', ['TECHNICAL_FIT']],
    ['■役割：技術検証、構築', ['TECHNICAL_FIT']],
    ['■パートナー側の役割：お客様対応', ['CUSTOMER_RELATIONSHIP']],
  ])('%s', (line, roles) => {
    const { contacts, ...told } = read(PERSON, '■電話：0557-55-0148', line)
    expect(told.roles).toEqual(roles)
    expect(contacts).toEqual([['大沢 健一', undefined, '+81557550148']])
  })

  it.each([
    '■弊社担当：佐藤 一郎',
    '■弊社窓口：佐藤 一郎',
    '■弊社担当者：佐藤 一郎',
    '■貴社担当：契約、価格交渉',
    '■担当業務：契約管理',
    '■お客様側の担当：契約手続き',
  ])('and what names no person of the customer nor a role: %s', (line) =>
    expect(read(PERSON, '■電話：0557-55-0148', line)).toEqual({
      contacts: [['大沢 健一', undefined, '+81557550148']],
      roles: [],
    }),
  )

  it('a person with a title of respect stays one', () =>
    expect(read('■お客様担当：定義 健一 様', '■電話：0557-55-0148').contacts).toEqual([
      ['定義 健一', undefined, '+81557550148'],
    ]))
})

describe('a letter', () => {
  const letter = (head: string, body: string) => {
    const mail = mailOf({
      from: '田村 健 <k-tamura@kaihin-sys.example>',
      text: `${head}\n\nお世話になっております。海浜システム株式会社の田村です。\n\n${body}`,
    })
    const deal = understand(mail, settingOf(mail)).deals[0]
    return [deal?.accountName?.value, deal?.contacts.map(({ name, title }) => [name?.value, title?.value])]
  }
  const FORM =
    'エンドユーザー：東雲冷凍株式会社\nご担当者：物流部　部長　菅原 博之 様\n電話：03-5550-0147\n製品：Northwind Insight\n金額：800万円'

  it.each([
    'ベンダー株式会社\n案件登録ご担当者様',
    'ノースウィンド株式会社\nパートナー営業部　御中',
    '株式会社ノースウィンド\nアライアンス推進室\n佐々木 様',
  ])('is not about whom it is written to: %s', (head) =>
    expect(letter(head, FORM)).toEqual(['東雲冷凍株式会社', [['菅原 博之', '物流部 部長']]]),
  )

  it('nor about the house that writes it', () =>
    expect(
      letter(
        'ベンダー株式会社\nご担当者様',
        '有限会社若葉製菓様より、承認が紙で滞っているとのご相談をいただきました。Northwind Flowをご提案しております。窓口は総務課の石橋課長（ishibashi@wakaba.example）です。弊社の営業部の大野部長が同行します。',
      ),
    ).toEqual(['有限会社若葉製菓', [['石橋', '課長']]]))
})

describe('in a sentence', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['ご担当は情報システム部の高橋様(takahashi@yunohara.example)です。', '高橋', undefined],
    ['ご担当は高橋様です。携帯は090-1111-2222です。', '高橋', '+819011112222'],
    ['窓口は総務部の小林 誠様、TEL0557-55-0148。', '小林 誠', '+81557550148'],
    ['担当は購買課の森様、電話0557-55-0148です。', '森', '+81557550148'],
    ['決裁者は経営企画室の長谷川様です。電話番号は0557-55-0148。', '長谷川', '+81557550148'],
  ])('whoever is there for it is found with the number right behind a word: %s', (line, name, phone) =>
    expect(read(line).contacts.map(([name, , phone]) => [name, phone])).toEqual([[name, phone]]),
  )

  it('everybody is nobody', () =>
    expect(read('担当：営業部の皆様 info@yunohara.example').contacts).toEqual([
      [undefined, 'info@yunohara.example', undefined],
    ]))
})
