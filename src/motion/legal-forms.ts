/**
 * Legal forms of companies as they are left after normaliseAccountName's folding: lower case, no dots, no
 * marks.
 */

const AT_THE_END = [
  // English-speaking
  'inc, incorporated, corp, corporation, co, company, ltd, limited, llc, lllp, llp, lp, plc, pc, pllc',
  'pty ltd, pty limited, pty, proprietary limited, pte ltd, pte, pvt ltd, private limited, pvt, dac, clg, cic, nl',
  // German-speaking
  'gmbh, mbh, gesmbh, ges mbh, ggmbh, ag, kg, kgaa, ohg, gbr, ug, ug haftungsbeschrankt, haftungsbeschrankt, ek, ekfm, ev',
  'eg, egmbh, gmbh co kg, se, se co kg, stiftung, gesellschaft mit beschrankter haftung, aktiengesellschaft',
  'eingetragener verein, keg, oeg, og, genossenschaft',
  // French
  'sa, sas, sasu, sarl, eurl, snc, sca, scop, sci, scs, srl, sprl, scrl, asbl, societe anonyme, sarlu',
  // Spanish, Portuguese, Latin America
  'sl, slu, sll, sal, slp, sau, sociedad limitada, sociedad anonima, sa de cv, s de rl de cv, s de rl, sapi de cv',
  'srl de cv, sac, saa, spa, eirl, ltda, limitada, lda, sgps, unipessoal lda, unipessoal, eireli, me, epp, cia, cia ltda',
  // Italian
  'societa per azioni, snc, sas, sapa, srls, societa a responsabilita limitata, scarl, soc coop, coop',
  // Benelux
  'bv, nv, bvba, vof, cv, cvba, besloten vennootschap, naamloze vennootschap, stichting',
  // Nordic and Baltic
  'ab, publ, ab publ, aktiebolag, hb, kb, as, asa, ans, da, aps, ivs, oy, oyj, oy ab, ab oy, osakeyhtio, ky, tmi',
  'hf, ehf, ou, uab, sia, a s, aktieselskab, anpartsselskab, amba, ps',
  // Central and Eastern Europe
  'sp z oo, sp zoo, spolka z oo, spolka z ograniczona odpowiedzialnoscia, sp j, sp k, spj, spk, sp zoo sp k',
  'sro, s r o, spol s ro, spol sro, as, vos, ks, kft, zrt, nyrt, bt, kkt, doo, dd, dno, ad, eood, ood, ead, ooo, zao',
  'oao, pao, pjsc, jsc, ojsc, cjsc, tov, too, ip, srl d, ооо, зао, оао, пао, ао, тов, тоо, ип, ε π ε, επε, αε, epe, ae',
  // Turkey and the Middle East
  'as, anonim sirketi, ltd sti, limited sirketi, sti, san ve tic, san ve tic ltd sti, sanayi ve ticaret, san tic',
  'fze, fzco, fz llc, wll, saog, saoc, sae, bsc, psc, qsc, pjs',
  // Asia
  'kk, gk, yk, kabushiki kaisha, godo kaisha, tbk, pt, cv, sdn bhd, bhd, jsc, tnhh, co ltd, company limited, pcl',
  '株式会社, 合同会社, 有限会社, 有限公司, 股份有限公司, 有限责任公司, 주식회사',
]

/** Forms that stand before the name as often as after it. */
const AT_THE_FRONT =
  'pt, cv, ooo, oao, zao, pao, too, tov, uab, sia, ab, oy, sc, ооо, оао, зао, пао, ао, тов, тоо, stichting, 株式会社, 合同会社, 有限会社, 주식회사'

const split = (list: string): string[] => list.split(',').map((form) => form.trim())

export const LEGAL_FORMS: ReadonlySet<string> = new Set(AT_THE_END.flatMap(split))
export const LEGAL_PREFIXES: ReadonlySet<string> = new Set(split(AT_THE_FRONT))
