-- Two people who change the same partner or person at once: the second one can be told (ifRevision).
alter table "Partner" add column "revision" integer not null default 1;
alter table "Person" add column "revision" integer not null default 1;
