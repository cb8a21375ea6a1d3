-- A process that reads the open deals keeps them in memory (src/insight/open-deals.ts) and reads again only what moved:
-- deals fall into 4096 shards, and each shard has the version of its last change. Versions grow in the order of commits,
-- because whoever changes "InsightOpen" holds the lock of the folders.
create function insight_shard(id uuid) returns int immutable parallel safe language sql as $$
  select (get_byte(uuid_send(id), 14) & 15) * 256 + get_byte(uuid_send(id), 15)
$$;
create index "InsightOpen_shard" on "InsightOpen" (insight_shard("dealId"));

create table "InsightOpenShard" (
  "shard" integer not null,
  "version" bigint not null,
  constraint "InsightOpenShard_pkey" primary key ("shard")
);
create index "InsightOpenShard_version_idx" on "InsightOpenShard" ("version");
create sequence insight_open_version;
insert into "InsightOpenShard" select s, nextval('insight_open_version') from generate_series(0, 4095) s;

create function insight_open_touched(ids uuid[]) returns void language sql as $$
  update "InsightOpenShard" set version = nextval('insight_open_version')
  where shard in (select insight_shard(id) from unnest(ids) id)
$$;

create or replace function insight_open_added() returns trigger language plpgsql as $$
begin
  insert into "InsightOpen"
    select j."dealId", j."arrivedAt", j."partnerId", j."ownerId", j."motionVersionId", j.product, j.territory,
      j.currency, j.value, insight_part(j.path[cardinality(j.path)], j.since[cardinality(j.since)], j."acceptedAt"),
      j.since[cardinality(j.since)]
    from added j where j."closedAt" is null;
  perform insight_open_touched(array_agg("dealId")) from added where "closedAt" is null;
  return null;
end $$;
create or replace function insight_open_gone() returns trigger language plpgsql as $$
begin
  delete from "InsightOpen" where "dealId" in (select "dealId" from gone where "closedAt" is null);
  perform insight_open_touched(array_agg("dealId")) from gone where "closedAt" is null;
  return null;
end $$;
create or replace function insight_open_emptied() returns trigger language plpgsql as $$
begin
  truncate "InsightOpen";
  update "InsightOpenShard" set version = nextval('insight_open_version');
  return null;
end $$;
