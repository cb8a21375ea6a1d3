import { findAmounts } from '../src/understanding/extract/money/amount.ts'
import { fold } from '../src/understanding/extract/fold.ts'
const S={dollar:'USD',krone:'SEK',franc:'CHF'}
for (const t of ['Tengo autorizados $850,000 MXN más IVA.','What: Insight, R1.4 million','Insight, R1.4 million','Flow di cui mi parlavi 9.800 euro li posso spendere','3 Standorte x 9.500 Euro hab','15 bis 20.000 Euro tät ich','$12 per student per year, 900 students','€ 3,50 per verhuureenheid per jaar, 12.000 eenheden','karę 40 tys. zł','between 5 and 20,000 EUR','it\'s £62k.']) console.log(t, JSON.stringify(findAmounts((fold as any)(t).text ?? fold(t), S).map(a=>[a.min,a.max,a.currency,a.basis,a.unitPrice])))
