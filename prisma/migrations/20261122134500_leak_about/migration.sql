-- A deal may lose letters to several of its people at once: one open leak of a type per deal and person.
alter table "Leak" add column "aboutId" uuid;

drop index "Leak_one_open_deal";
create unique index "Leak_one_open_deal" on "Leak" ("dealId", type, coalesce("aboutId", '00000000-0000-0000-0000-000000000000'::uuid))
  where "closedAt" is null and "dealId" is not null and "letterId" is null;
