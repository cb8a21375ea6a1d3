/** Whether the owner of a deal gives it back. Pure; linear. */
export const givesBack = (text: string): boolean => GIVES_BACK.test(text)

/** "I can't take Brackenridge after all, please find somebody else", "Kann ich leider nicht weitermachen". */
const GIVES_BACK =
  /(?<!\p{L})(?:(?:find|give (?:it|this) to|hand (?:it|this) to) (?:somebody|someone|anybody) else|(?:give|hand|pass) (?:it|this(?: one)?|the deal) back|(?:can['’]?t|cannot|can no longer|won['’]?t be able to) (?:take|keep|do|run|continue with|carry on with) (?:it|this(?: one)?|the deal|[\p{L} ]{2,30} after all)|(?:kann|werde) (?:ich )?(?:\p{L}+ ){0,3}nicht (?:mehr )?(?:weiter ?machen|übernehmen|behalten|betreuen)|(?:muss|möchte) (?:\p{L}+ ){0,4}(?:ab|zurück)geben|(?:such|find|nehm|frag|gib|geb)\p{L}* (?:\p{L}+ ){0,3}jemand(?:en|em)? ander(?:s|em|en)|je (?:dois|vais) (?:le|la|vous) rendre|trouve[rz] quelqu'un d'autre|(?:busca|buscad|encontrad) a otr[oa]|trova(?:te)? qualcun altro|(?:zoek|vraag|geef)\p{L}* (?:\p{L}+ ){0,3}iemand anders|kan ik (?:\p{L}+ ){0,3}niet (?:meer )?(?:doen|aannemen|houden))(?!\p{L})/iu
