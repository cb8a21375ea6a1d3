-- The funnel of a product in a territory, the pair that is asked for most, is kept like each of them alone: from journeys
-- it takes one page per deal. The key is the two with a unit separator between. Other pairs are answered from journeys.
create or replace function insight_funnel_of(j "InsightJourney") returns table (
  dim text, key text, grain text, period date, currency text,
  entered int, completed int, offered int, accepted int, qualified int, technical int, proposed int,
  committed int, won int, lost int, rejected int, withdrawn int, expired int, "firstComplete" int,
  letters int, questions int, touches int, offers int, valued int, value numeric,
  "valueCompleted" numeric, "valueOffered" numeric, "valueAccepted" numeric, "valueWon" numeric,
  "wonAmount" numeric, credited numeric, "cycleSeconds" bigint
) immutable language sql as $$
  select k.dim, k.key, g.grain, g.period, j.currency,
    1, (j."completedAt" is not null)::int, (j."offeredAt" is not null)::int, (j."acceptedAt" is not null)::int,
    (j.sales >= 1)::int, (j.sales >= 2)::int, (j.sales >= 3)::int, (j.sales >= 4)::int,
    (j.stage = 'WON')::int, (j.stage = 'LOST')::int, (j.stage = 'REJECTED')::int, (j.stage = 'WITHDRAWN')::int,
    (j.stage = 'EXPIRED')::int, j."firstComplete"::int, j.letters, j.questions, j.touches, j.offers,
    (j.value is not null)::int, coalesce(j.value, 0),
    case when j."completedAt" is not null then coalesce(j.value, 0) else 0 end,
    case when j."offeredAt" is not null then coalesce(j.value, 0) else 0 end,
    case when j."acceptedAt" is not null then coalesce(j.value, 0) else 0 end,
    case when j.stage = 'WON' then coalesce(j.value, 0) else 0 end,
    coalesce(j."wonAmount", 0), coalesce(j.credited, 0),
    case when j.stage = 'WON' then extract(epoch from j."closedAt" - j."arrivedAt")::bigint else 0 end
  from (values ('ALL', ''), ('PARTNER', j."partnerId"::text), ('OWNER', j."ownerId"::text),
      ('PRODUCT', j.product), ('TERRITORY', j.territory), ('VERSION', j."motionVersionId"::text),
      ('PRODUCT_TERRITORY', j.product || chr(31) || j.territory)) k(dim, key),
    (values ('W', date_trunc('week', j."arrivedAt" at time zone 'UTC')::date),
      ('M', date_trunc('month', j."arrivedAt" at time zone 'UTC')::date)) g(grain, period)
$$;

-- Nobody folds meanwhile.
select insight_lock();
set local work_mem = '256MB';
insert into "InsightFunnel"
  select c.dim, c.key, c.grain, c.period, c.currency,
    sum(c.entered), sum(c.completed), sum(c.offered), sum(c.accepted), sum(c.qualified), sum(c.technical),
    sum(c.proposed), sum(c.committed), sum(c.won), sum(c.lost), sum(c.rejected), sum(c.withdrawn), sum(c.expired),
    sum(c."firstComplete"), sum(c.letters), sum(c.questions), sum(c.touches), sum(c.offers), sum(c.valued),
    sum(c.value), sum(c."valueCompleted"), sum(c."valueOffered"), sum(c."valueAccepted"), sum(c."valueWon"),
    sum(c."wonAmount"), sum(c.credited), sum(c."cycleSeconds")
  from "InsightJourney" j, insight_funnel_of(j) c where c.dim = 'PRODUCT_TERRITORY' group by 1, 2, 3, 4, 5;
