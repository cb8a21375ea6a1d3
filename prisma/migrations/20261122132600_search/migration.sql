-- One column that text search looks into: every word of a search must occur in it (src/store/search-text.ts).
alter table "Deal" add column "searchText" text not null default '';

update "Deal" d set "searchText" = lower(concat_ws(E'\n', d.number::text, d."accountName", d.product, d."nextStep", d.context,
  (select string_agg(concat_ws(E'\n', c.name, c.email), E'\n' order by c.position) from "Contact" c where c."dealId" = d.id)));

-- Found by trigrams where the extension can be had (any Postgres; it is trusted since 13); scanned where it cannot.
do $$
begin
  create extension if not exists pg_trgm;
  create index "Deal_search" on "Deal" using gin ("searchText" gin_trgm_ops);
exception when others then
  raise notice 'text search goes without its index: %', sqlerrm;
end $$;
