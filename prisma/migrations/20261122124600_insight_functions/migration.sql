-- The numbers, kept as events are written. A trigger notes in the same transaction which deal changed; nothing else
-- is done there, so that writers neither wait for nor meet each other. insight_fold() takes the noted deals, derives
-- their journey anew from events and row, and adds the difference to the sums, under one lock that only folders
-- take. A reader folds before it reads (src/insight/settle.ts): what was committed is counted. insight_recount()
-- compares everything kept with a recount from nothing; insight_rebuild() makes it anew.

create function insight_edges() returns float8[] immutable parallel safe language sql as $$
  select array[
    300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 10800, 14400, 18000, 21600, 28800, 36000, 43200,
    57600, 72000, 86400, 108000, 129600, 151200, 172800, 216000, 259200, 302400, 345600, 432000, 518400,
    604800, 691200, 864000, 1036800, 1209600, 1468800, 1814400, 2160000, 2592000, 3110400, 3888000,
    4492800, 5184000, 6480000, 7776000, 9072000, 10368000, 12960000, 15552000, 19440000, 23328000,
    31536000, 38880000, 47088000, 63072000, 94608000
  ]::float8[]
$$;

-- The bucket of a duration: the same as bucketOf of src/insight/statistics/buckets.ts.
create function insight_bucket(seconds float8) returns smallint immutable parallel safe language sql as $$
  select width_bucket(seconds, insight_edges())::smallint
$$;

-- The stage after an event (as in src/motion/evolve.ts, where sales stages count as stages); null: unchanged.
create function insight_stage(type text, data jsonb) returns text immutable parallel safe language sql as $$
  select case type
    when 'REGISTERED' then 'INCOMPLETE'
    when 'COMPLETED' then 'REGISTERED'
    when 'CONFLICT_FOUND' then 'CONFLICT'
    when 'CONFLICT_SETTLED' then 'REGISTERED'
    when 'HANDOFF_OFFERED' then 'HANDED_OFF'
    when 'HANDOFF_ACCEPTED' then 'WORKING'
    when 'HANDOFF_DECLINED' then 'REGISTERED'
    when 'HANDOFF_LAPSED' then 'REGISTERED'
    when 'HANDOFF_WITHDRAWN' then 'REGISTERED'
    when 'OWNERSHIP_RETURNED' then 'REGISTERED'
    when 'SALES_STAGE_MOVED' then data ->> 'to'
    when 'WON' then type when 'LOST' then type
    when 'REJECTED' then type when 'WITHDRAWN' then type when 'EXPIRED' then type
  end
$$;

-- Working time of a person between two instants. `hours` as in Person.workingHours; a zone or an hour that the
-- database does not know counts as UTC, nine to five, because a misspelt profile must not stop the numbers.
create function insight_business_seconds(
  started timestamptz, ended timestamptz, zone text, hours jsonb, place text
) returns int stable language plpgsql as $$
declare
  opens time;
  closes time;
  days jsonb := hours -> 'days';
  total float8;
begin
  begin
    opens := (hours ->> 'from')::time;
    closes := (hours ->> 'to')::time;
    perform started at time zone zone;
  exception when others then
    opens := coalesce(opens, '09:00');
    closes := coalesce(closes, '17:00');
    zone := 'UTC';
  end;
  select sum(greatest(0, extract(epoch from
      least((day + closes) at time zone zone, ended) - greatest((day + opens) at time zone zone, started))))
    into total
    from generate_series((started at time zone zone)::date, (ended at time zone zone)::date, '1 day') as g(each),
      lateral (select g.each::date as day) d
    where days @> to_jsonb(extract(isodow from day)::int)
      and not exists (select from "InsightHoliday" h where h.place = insight_business_seconds.place and h.day = d.day);
  return round(coalesce(total, 0));
end $$;

-- ---------- From events to journeys ----------

-- The steps of the motion that fired on a deal.
create function insight_steps(
  confirm boolean, conflict int, gap int, remind int, escalate int, lapse int, check_in int, notice int, propose int
) returns table (step text) immutable language sql as $$
  select c.step from (values
    ('CONFIRM_SENDER', confirm), ('CONFLICT_CHECK', conflict is not null), ('GAP_REMINDER', gap is not null),
    ('HANDOFF_REMINDER', remind is not null), ('ESCALATION', escalate is not null), ('LAPSE', lapse is not null),
    ('CHECK_IN', check_in is not null), ('PROTECTION_NOTICE', notice is not null),
    ('OBJECTION_WINDOW', propose is not null)
  ) c(step, fired) where fired
$$;

-- What the numbers need of each deal. Stays of no length (passed through within one decision) are no stays.
create function insight_journeys(ids uuid[]) returns setof "InsightJourney" stable language sql as $$
  with step as (
    select "dealId", seq, type, at, data, stage,
      lead(at) over (partition by "dealId", stage is not null order by seq) as next_at,
      actor not in ('clock', 'system') and cause is distinct from lag(cause) over (partition by "dealId" order by seq)
        as touch
    from (
      select "dealId", seq, type, at, actor, cause, data, insight_stage(type, data) as stage
      from "Event" where "dealId" = any(ids)
    ) e
  ),
  told as (
    select "dealId",
      array_agg(stage order by seq) filter (where stage is not null and (next_at is null or next_at > at)) as path,
      array_agg(at order by seq) filter (where stage is not null and (next_at is null or next_at > at)) as since,
      min(at) filter (where type = 'COMPLETED') as completed,
      min(at) filter (where type = 'HANDOFF_OFFERED') as offered,
      min(at) filter (where type = 'HANDOFF_ACCEPTED') as accepted,
      count(*) filter (where type = 'HANDOFF_OFFERED') as offers,
      count(*) filter (where touch) as touches,
      coalesce(max(array_position(
        array['QUALIFIED', 'TECHNICAL_VALIDATION', 'PROPOSED', 'COMMITTED'], data ->> 'to'
      )) filter (where type = 'SALES_STAGE_MOVED'), 0) as sales,
      max(data -> 'missing' ->> 0) filter (where type = 'REGISTERED') is null as first_complete,
      array_agg(data -> 'missing') filter (where type = 'REGISTERED') as missing,
      bool_or(type = 'REGISTERED' and data ->> 'senderConfirmed' = 'false') as confirm,
      max(data #>> '{evaluation,lines}') filter (where type = 'WON') as lines,
      min(seq) filter (where type = 'CONFLICT_FOUND') as conflict,
      min(seq) filter (where type = 'GAP_REMINDED') as gap,
      min(seq) filter (where type = 'HANDOFF_REMINDED') as remind,
      min(seq) filter (where type = 'HANDOFF_ESCALATED') as escalate,
      min(seq) filter (where type = 'HANDOFF_LAPSED') as lapse,
      min(seq) filter (where type = 'CHECK_IN_SENT') as check_in,
      min(seq) filter (where type = 'PROTECTION_NOTICED') as notice,
      min(seq) filter (where type = 'PROPOSED') as propose,
      max(seq) filter (where type = 'COMPLETED') as last_complete,
      max(seq) filter (where type = 'HANDOFF_ACCEPTED') as last_accept,
      max(seq) filter (where type in
        ('NEXT_STEP_SET', 'ACTIVITY_RECORDED', 'SALES_STAGE_MOVED', 'WON', 'LOST')) as last_news,
      max(seq) filter (where type in ('PROTECTION_EXTENDED', 'WON', 'LOST')) as last_use,
      max(seq) filter (where type = 'PROPOSAL_ANSWERED' and data ->> 'state' = 'OBJECTED') as last_objection
    from step group by "dealId"
  )
  select d.id, d."arrivedAt", d."partnerId", d."ownerId", d."motionVersionId", coalesce(d.product, ''),
    coalesce(d.territory, ''), d."entrySignal",
    -- The partner's tier is the one that it had when the deal was first counted.
    coalesce((select k.tier from "InsightJourney" k where k."dealId" = d.id), p.tier),
    (case when d.value is null then 0 when d.value < 10000 then 1 when d.value < 50000 then 2
      when d.value < 250000 then 3 else 4 end)::smallint,
    coalesce(d."wonCurrency", d.currency, ''),
    -- A deal won in another currency than it was registered in has one value only: what it was won for.
    case when d."wonCurrency" <> d.currency then d."wonAmount" else d.value end,
    d.stage, t.path, t.since,
    coalesce(t.completed, t.offered, t.accepted, case when d.stage = 'WON' then d."closedAt" end),
    coalesce(t.offered, t.accepted, case when d.stage = 'WON' then d."closedAt" end),
    coalesce(t.accepted, case when d.stage = 'WON' then d."closedAt" end),
    d."closedAt", t.sales::smallint,
    coalesce(h.first_in_time, false),
    t.first_complete, d."wonAmount",
    (select sum((line ->> 'credited')::numeric) from jsonb_array_elements(
        case when t.lines like '[%' then t.lines::jsonb else '[]' end) line
      where line ->> 'partnerId' = d."partnerId"::text and line ->> 'credited' ~ '^\d+(\.\d+)?$')::numeric(18, 2),
    d."lettersSent", d."questionsAsked", t.touches::int, t.offers::int,
    array(
      select 'ASK_' || asked from jsonb_array_elements_text(
        case when jsonb_typeof(t.missing[1]) = 'array' then t.missing[1] else '[]' end) asked
      union all select step from insight_steps(t.confirm, t.conflict, t.gap, t.remind, t.escalate, t.lapse,
        t.check_in, t.notice, t.propose)
    ),
    array(
      select 'ASK_' || asked from jsonb_array_elements_text(
        case when jsonb_typeof(t.missing[1]) = 'array' then t.missing[1] else '[]' end) asked
        where t.last_complete is not null
      union all select step from (values
        ('CONFIRM_SENDER', t.confirm and d.stage in ('REJECTED', 'WITHDRAWN', 'EXPIRED')),
        ('CONFLICT_CHECK', t.conflict is not null and d.stage in ('REJECTED', 'WITHDRAWN')),
        ('GAP_REMINDER', t.last_complete > t.gap),
        ('HANDOFF_REMINDER', h.reminder_caught),
        ('ESCALATION', h.escalation_caught),
        ('LAPSE', t.last_accept > t.lapse),
        ('CHECK_IN', t.last_news > t.check_in),
        ('PROTECTION_NOTICE', t.last_use > t.notice),
        ('OBJECTION_WINDOW', t.last_objection > t.propose)
      ) c(step, caught) where caught
    )
  from told t
    join "Deal" d on d.id = t."dealId"
    join "Partner" p on p.id = d."partnerId"
    cross join lateral (
      select bool_or(number = 1 and state = 'ACCEPTED' and "decidedAt" <= "dueAt") as first_in_time,
        bool_or("remindersSent" > 0 and state in ('ACCEPTED', 'DECLINED')) as reminder_caught,
        bool_or("escalatedAt" is not null and state in ('ACCEPTED', 'DECLINED')) as escalation_caught
      from "Handoff" where "dealId" = d.id
    ) h
$$;

-- Offers to AEs. Business time is taken once, when the offer is decided, with the calendar of that day.
create function insight_offers(ids uuid[]) returns setof "InsightOffer" stable language sql as $$
  select h.id, h."dealId", h."aeId", d."partnerId", d."motionVersionId", h.state, h."offeredAt", h."dueAt",
    h."decidedAt", h."remindersSent", h."escalatedAt" is not null,
    case when h."decidedAt" is not null then coalesce(o."businessSeconds", insight_business_seconds(
      h."offeredAt", h."decidedAt", p."timeZone", p."workingHours", p."holidayCountry")) end
  from "Handoff" h
    join "Deal" d on d.id = h."dealId"
    join "Person" p on p.id = h."aeId"
    left join "InsightOffer" o on o."handoffId" = h.id
  where h."dealId" = any(ids)
$$;

-- ---------- From journeys to cells ----------

create function insight_keys(j "InsightJourney") returns table (dim text, key text) immutable language sql as $$
  select * from (values ('ALL', ''), ('PARTNER', j."partnerId"::text), ('OWNER', j."ownerId"::text),
    ('PRODUCT', j.product), ('TERRITORY', j.territory), ('VERSION', j."motionVersionId"::text)) k(dim, key)
$$;

-- Whoever reached a step has reached all before it; going back takes nothing away. Cohorts are weeks and months in UTC.
create function insight_funnel_of(j "InsightJourney") returns table (
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
  from insight_keys(j) k,
    (values ('W', date_trunc('week', j."arrivedAt" at time zone 'UTC')::date),
      ('M', date_trunc('month', j."arrivedAt" at time zone 'UTC')::date)) g(grain, period)
$$;

-- A sales stage reached early is another thing than the same one reached late: three parts, by days since acceptance
-- (the same as partOf of src/insight/stage-parts.ts). Other stages have one part and keep their name.
create function insight_part(stage text, reached timestamptz, accepted timestamptz) returns text
  immutable language sql as $$
  select case when stage in ('QUALIFIED', 'TECHNICAL_VALIDATION', 'PROPOSED', 'COMMITTED') then stage || case
    when reached - accepted < interval '30 days' then '@1'
    when reached - accepted < interval '75 days' then '@2'
    else '@3' end else stage end
$$;

create function insight_visits_of(j "InsightJourney") returns table (
  dim text, key text, quarter date, stage text, exit text, bucket smallint, seconds bigint
) immutable language sql as $$
  select k.dim, k.key, date_trunc('quarter', j."arrivedAt" at time zone 'UTC')::date, v.stage, v.exit,
    insight_bucket(v.seconds), round(v.seconds)::bigint
  from insight_keys(j) k,
    (select insight_part(j.path[i], j.since[i], j."acceptedAt") as stage,
        insight_part(j.path[i + 1], j.since[i + 1], j."acceptedAt") as exit,
        extract(epoch from j.since[i + 1] - j.since[i])::float8 as seconds
      from generate_series(1, cardinality(j.path) - 1) i) v
$$;

create function insight_reach_of(j "InsightJourney") returns table (
  milestone text, week date, bucket smallint
) immutable language sql as $$
  select m.milestone, date_trunc('week', j."arrivedAt" at time zone 'UTC')::date,
    insight_bucket(greatest(0, extract(epoch from m.at - j."arrivedAt"))::float8)
  from (values ('ENTERED', j."arrivedAt"), ('COMPLETED', j."completedAt"), ('OFFERED', j."offeredAt"),
    ('ACCEPTED', j."acceptedAt"), ('FIRST_OFFER_IN_TIME', case when j."firstInTime" then j."acceptedAt" end),
    ('WON', case when j.stage = 'WON' then j."closedAt" end),
    ('LOST', case when j.stage = 'LOST' then j."closedAt" end)) m(milestone, at)
  where m.at is not null
$$;

create function insight_steps_of(j "InsightJourney") returns table (
  month date, step text, fired int, caught int
) immutable language sql as $$
  select date_trunc('month', j."arrivedAt" at time zone 'UTC')::date, s.step, 1, (s.step = any(j.caught))::int
  from unnest(j.fired) s(step)
$$;

create function insight_offer_keys(o "InsightOffer") returns table (dim text, key text) immutable language sql as $$
  select * from (values ('ALL', ''), ('AE', o."aeId"::text), ('PARTNER', o."partnerId"::text),
    ('VERSION', o."motionVersionId"::text)) k(dim, key)
$$;

-- ---------- Noting what changed ----------

create function insight_note_deal() returns trigger language plpgsql as $$
begin
  insert into "InsightChange" ("dealId") values (coalesce(new.id, old.id));
  return null;
end $$;
create trigger insight_note after insert or delete on "Deal" for each row execute function insight_note_deal();
-- Every decision raises the revision; what is written besides (a search column, the next clock) changes no number.
create trigger insight_note_change after update on "Deal" for each row
  when (new.revision <> old.revision or new."lettersSent" <> old."lettersSent"
    or new."questionsAsked" <> old."questionsAsked")
  execute function insight_note_deal();

create function insight_leak_rows(l "Leak", sign int) returns setof "InsightLeakChange" stable language sql as $$
  select 0::bigint, date_trunc('week', c.at at time zone 'UTC')::date, l.type, l."responsibleId",
    (select d."partnerId" from "Deal" d where d.id = l."dealId"), sign * c.opened, sign * c.closed,
    case when c.closed = 1 then sign * extract(epoch from l."closedAt" - l.since)::bigint else 0 end
  from (values (l."openedAt", 1, 0), (l."closedAt", 0, 1)) c(at, opened, closed)
  where c.at is not null
$$;

create function insight_note_leak() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into "InsightLeakChange" (week, type, "responsibleId", "partnerId", opened, closed, "openSeconds")
      select week, type, "responsibleId", "partnerId", opened, closed, "openSeconds" from insight_leak_rows(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    insert into "InsightLeakChange" (week, type, "responsibleId", "partnerId", opened, closed, "openSeconds")
      select week, type, "responsibleId", "partnerId", opened, closed, "openSeconds" from insight_leak_rows(new, 1);
  end if;
  return null;
end $$;
create trigger insight_note after insert or delete or update of "closedAt", "responsibleId", type, since, "openedAt"
  on "Leak" for each row execute function insight_note_leak();

-- ---------- Folding ----------

-- Any constant number that nobody else locks with.
create function insight_lock() returns void language sql as $$ select pg_advisory_xact_lock(7241043) $$;

-- Counts up to `most` noted changes. Returns how many it took; 0: everything is counted.
create function insight_fold(most int default 1000) returns int language plpgsql as $$
declare
  ids uuid[];
  taken int;
  before "InsightJourney"[];
  after "InsightJourney"[];
  offers_before "InsightOffer"[];
  offers_after "InsightOffer"[];
begin
  perform insight_lock();
  taken := insight_fold_leaks(most);
  with gone as (
    delete from "InsightChange" where id in (select id from "InsightChange" order by id limit most) returning "dealId"
  )
  select array_agg(distinct "dealId"), taken + count(*) into ids, taken from gone;
  if ids is null then
    return taken;
  end if;

  with was as (select j from "InsightJourney" j where "dealId" = any(ids)),
    now as (select j from insight_journeys(ids) j)
  select array_agg(was.j) filter (where (was.j)."dealId" is not null), array_agg(now.j) filter (where (now.j)."dealId" is not null)
    into before, after
    from was full join now on (was.j)."dealId" = (now.j)."dealId"
    where was.j is distinct from now.j;
  with was as (select o from "InsightOffer" o where "dealId" = any(ids)),
    now as (select o from insight_offers(ids) o)
  select array_agg(was.o) filter (where (was.o)."handoffId" is not null), array_agg(now.o) filter (where (now.o)."handoffId" is not null)
    into offers_before, offers_after
    from was full join now on (was.o)."handoffId" = (now.o)."handoffId"
    where was.o is distinct from now.o;

  perform insight_move(before, after);
  perform insight_move_offers(offers_before, offers_after);
  return taken;
end $$;

create function insight_fold_leaks(most int) returns int language plpgsql as $$
declare
  taken int;
begin
  with gone as (
    delete from "InsightLeakChange" where id in (select id from "InsightLeakChange" order by id limit most) returning *
  ),
  added as (
    insert into "InsightLeak" as f (dim, key, week, type, opened, closed, "openSeconds")
      select k.dim, k.key, g.week, g.type, sum(g.opened), sum(g.closed), sum(g."openSeconds")
      from gone g, lateral (values ('ALL', ''), ('OWNER', coalesce(g."responsibleId"::text, '')),
        ('PARTNER', coalesce(g."partnerId"::text, ''))) k(dim, key)
      group by 1, 2, 3, 4
      having sum(g.opened) <> 0 or sum(g.closed) <> 0 or sum(g."openSeconds") <> 0
      order by 1, 2, 3, 4
      on conflict (dim, key, week, type) do update set opened = f.opened + excluded.opened,
        closed = f.closed + excluded.closed, "openSeconds" = f."openSeconds" + excluded."openSeconds"
  )
  select count(*) into taken from gone;
  return taken;
end $$;

-- Takes the old journeys out of the sums and puts the new ones in; only what differs is written.
create function insight_move(before "InsightJourney"[], after "InsightJourney"[]) returns void language plpgsql as $$
begin
  insert into "InsightFunnel" as f (dim, key, grain, period, currency,
    entered, completed, offered, accepted, qualified, technical, proposed, committed, won, lost,
    rejected, withdrawn, expired, "firstComplete", letters, questions, touches, offers, valued, value,
    "valueCompleted", "valueOffered", "valueAccepted", "valueWon", "wonAmount", credited, "cycleSeconds")
    select c.dim, c.key, c.grain, c.period, c.currency,
      sum(sign * c.entered), sum(sign * c.completed), sum(sign * c.offered), sum(sign * c.accepted),
      sum(sign * c.qualified), sum(sign * c.technical), sum(sign * c.proposed), sum(sign * c.committed),
      sum(sign * c.won), sum(sign * c.lost), sum(sign * c.rejected), sum(sign * c.withdrawn),
      sum(sign * c.expired), sum(sign * c."firstComplete"), sum(sign * c.letters),
      sum(sign * c.questions), sum(sign * c.touches), sum(sign * c.offers), sum(sign * c.valued),
      sum(sign * c.value), sum(sign * c."valueCompleted"), sum(sign * c."valueOffered"),
      sum(sign * c."valueAccepted"), sum(sign * c."valueWon"), sum(sign * c."wonAmount"),
      sum(sign * c.credited), sum(sign * c."cycleSeconds")
    from (select -1 as sign, b as j from unnest(before) b union all select 1, a from unnest(after) a) m,
      insight_funnel_of(m.j) c
    group by c.dim, c.key, c.grain, c.period, c.currency
    having sum(sign * c.entered) <> 0 or sum(sign * c.completed) <> 0 or sum(sign * c.offered) <> 0
      or sum(sign * c.accepted) <> 0 or sum(sign * c.qualified) <> 0 or sum(sign * c.technical) <> 0
      or sum(sign * c.proposed) <> 0 or sum(sign * c.committed) <> 0 or sum(sign * c.won) <> 0
      or sum(sign * c.lost) <> 0 or sum(sign * c.rejected) <> 0 or sum(sign * c.withdrawn) <> 0
      or sum(sign * c.expired) <> 0 or sum(sign * c."firstComplete") <> 0 or sum(sign * c.letters) <> 0
      or sum(sign * c.questions) <> 0 or sum(sign * c.touches) <> 0 or sum(sign * c.offers) <> 0
      or sum(sign * c.valued) <> 0 or sum(sign * c.value) <> 0 or sum(sign * c."valueCompleted") <> 0
      or sum(sign * c."valueOffered") <> 0 or sum(sign * c."valueAccepted") <> 0 or sum(sign * c."valueWon") <> 0
      or sum(sign * c."wonAmount") <> 0 or sum(sign * c.credited) <> 0 or sum(sign * c."cycleSeconds") <> 0
    on conflict (dim, key, grain, period, currency) do update set
      entered = f.entered + excluded.entered, completed = f.completed + excluded.completed,
      offered = f.offered + excluded.offered, accepted = f.accepted + excluded.accepted,
      qualified = f.qualified + excluded.qualified, technical = f.technical + excluded.technical,
      proposed = f.proposed + excluded.proposed, committed = f.committed + excluded.committed,
      won = f.won + excluded.won, lost = f.lost + excluded.lost,
      rejected = f.rejected + excluded.rejected, withdrawn = f.withdrawn + excluded.withdrawn,
      expired = f.expired + excluded.expired,
      "firstComplete" = f."firstComplete" + excluded."firstComplete",
      letters = f.letters + excluded.letters, questions = f.questions + excluded.questions,
      touches = f.touches + excluded.touches, offers = f.offers + excluded.offers,
      valued = f.valued + excluded.valued, value = f.value + excluded.value,
      "valueCompleted" = f."valueCompleted" + excluded."valueCompleted",
      "valueOffered" = f."valueOffered" + excluded."valueOffered",
      "valueAccepted" = f."valueAccepted" + excluded."valueAccepted",
      "valueWon" = f."valueWon" + excluded."valueWon",
      "wonAmount" = f."wonAmount" + excluded."wonAmount", credited = f.credited + excluded.credited,
      "cycleSeconds" = f."cycleSeconds" + excluded."cycleSeconds";

  insert into "InsightVisits" as f (dim, key, quarter, stage, exit, bucket, n, seconds)
    select c.dim, c.key, c.quarter, c.stage, c.exit, c.bucket, sum(sign), sum(sign * c.seconds)
    from (select -1 as sign, b as j from unnest(before) b union all select 1, a from unnest(after) a) m,
      insight_visits_of(m.j) c
    group by 1, 2, 3, 4, 5, 6
    having sum(sign) <> 0 or sum(sign * c.seconds) <> 0
    on conflict (dim, key, quarter, stage, exit, bucket) do update set
      n = f.n + excluded.n, seconds = f.seconds + excluded.seconds;

  insert into "InsightReach" as f ("motionVersionId", milestone, week, signal, band, tier, bucket, n)
    select (m.j)."motionVersionId", c.milestone, c.week, (m.j).signal, (m.j).band, (m.j).tier, c.bucket, sum(sign)
    from (select -1 as sign, b as j from unnest(before) b union all select 1, a from unnest(after) a) m,
      insight_reach_of(m.j) c
    group by 1, 2, 3, 4, 5, 6, 7
    having sum(sign) <> 0
    on conflict ("motionVersionId", milestone, week, signal, band, tier, bucket) do update set n = f.n + excluded.n;

  insert into "InsightStep" as f ("motionVersionId", month, step, fired, caught)
    select (m.j)."motionVersionId", c.month, c.step, sum(sign * c.fired), sum(sign * c.caught)
    from (select -1 as sign, b as j from unnest(before) b union all select 1, a from unnest(after) a) m,
      insight_steps_of(m.j) c
    group by 1, 2, 3
    having sum(sign * c.fired) <> 0 or sum(sign * c.caught) <> 0
    on conflict ("motionVersionId", month, step) do update set
      fired = f.fired + excluded.fired, caught = f.caught + excluded.caught;

  delete from "InsightJourney" where "dealId" in (select "dealId" from unnest(before));
  insert into "InsightJourney" select * from unnest(after);
end $$;

create function insight_sla_of(o "InsightOffer") returns table (
  dim text, key text, week date, "inTime" int, late int, declined int, lapsed int, withdrawn int, reminded int,
  escalated int, seconds bigint
) immutable language sql as $$
  select k.dim, k.key, date_trunc('week', o."offeredAt" at time zone 'UTC')::date,
    (o.state = 'ACCEPTED' and o."decidedAt" <= o."dueAt")::int, (o.state = 'ACCEPTED' and o."decidedAt" > o."dueAt")::int,
    (o.state = 'DECLINED')::int, (o.state = 'LAPSED')::int, (o.state = 'WITHDRAWN')::int, (o."remindersSent" > 0)::int,
    o.escalated::int, case when o.state = 'ACCEPTED' then o."businessSeconds"::bigint else 0 end
  from insight_offer_keys(o) k
$$;

create function insight_move_offers(before "InsightOffer"[], after "InsightOffer"[]) returns void language plpgsql as $$
begin
  insert into "InsightSla" as f (dim, key, week, offered, "inTime", late, declined, lapsed, withdrawn, reminded,
      escalated, "businessSeconds")
    select c.dim, c.key, c.week, sum(sign), sum(sign * c."inTime"), sum(sign * c.late), sum(sign * c.declined),
      sum(sign * c.lapsed), sum(sign * c.withdrawn), sum(sign * c.reminded), sum(sign * c.escalated),
      sum(sign * c.seconds)
    from (select -1 as sign, b as o from unnest(before) b union all select 1, a from unnest(after) a) m,
      insight_sla_of(m.o) c
    group by 1, 2, 3
    on conflict (dim, key, week) do update set offered = f.offered + excluded.offered,
      "inTime" = f."inTime" + excluded."inTime", late = f.late + excluded.late,
      declined = f.declined + excluded.declined, lapsed = f.lapsed + excluded.lapsed,
      withdrawn = f.withdrawn + excluded.withdrawn, reminded = f.reminded + excluded.reminded,
      escalated = f.escalated + excluded.escalated,
      "businessSeconds" = f."businessSeconds" + excluded."businessSeconds";

  insert into "InsightSlaTime" as f (dim, key, month, state, bucket, n)
    select k.dim, k.key, date_trunc('month', (m.o)."offeredAt" at time zone 'UTC')::date, (m.o).state,
      insight_bucket((m.o)."businessSeconds"), sum(sign)
    from (select -1 as sign, b as o from unnest(before) b union all select 1, a from unnest(after) a) m,
      insight_offer_keys(m.o) k
    where (m.o)."decidedAt" is not null
    group by 1, 2, 3, 4, 5
    having sum(sign) <> 0
    on conflict (dim, key, month, state, bucket) do update set n = f.n + excluded.n;

  delete from "InsightOffer" where "handoffId" in (select "handoffId" from unnest(before));
  insert into "InsightOffer" select * from unnest(after);
end $$;

-- ---------- Proof and repair ----------

-- The sums as a recount of journeys, offers and leaks gives them.

create view insight_recounted_funnel (dim, key, grain, period, currency,
    entered, completed, offered, accepted, qualified, technical, proposed, committed, won, lost,
    rejected, withdrawn, expired, "firstComplete", letters, questions, touches, offers, valued, value,
    "valueCompleted", "valueOffered", "valueAccepted", "valueWon", "wonAmount", credited, "cycleSeconds") as
  select c.dim, c.key, c.grain, c.period, c.currency,
    sum(c.entered), sum(c.completed), sum(c.offered), sum(c.accepted), sum(c.qualified),
      sum(c.technical), sum(c.proposed), sum(c.committed), sum(c.won), sum(c.lost), sum(c.rejected),
      sum(c.withdrawn), sum(c.expired), sum(c."firstComplete"), sum(c.letters), sum(c.questions),
      sum(c.touches), sum(c.offers), sum(c.valued), sum(c.value), sum(c."valueCompleted"),
      sum(c."valueOffered"), sum(c."valueAccepted"), sum(c."valueWon"), sum(c."wonAmount"),
      sum(c.credited), sum(c."cycleSeconds")
  from "InsightJourney" j, insight_funnel_of(j) c group by 1, 2, 3, 4, 5;

create view insight_recounted_visits (dim, key, quarter, stage, exit, bucket, n, seconds) as
  select c.dim, c.key, c.quarter, c.stage, c.exit, c.bucket, count(*), sum(c.seconds)::bigint
  from "InsightJourney" j, insight_visits_of(j) c group by 1, 2, 3, 4, 5, 6;

create view insight_recounted_reach ("motionVersionId", milestone, week, signal, band, tier, bucket, n) as
  select j."motionVersionId", c.milestone, c.week, j.signal, j.band, j.tier, c.bucket, count(*)
  from "InsightJourney" j, insight_reach_of(j) c group by 1, 2, 3, 4, 5, 6, 7;

create view insight_recounted_step ("motionVersionId", month, step, fired, caught) as
  select j."motionVersionId", c.month, c.step, sum(c.fired), sum(c.caught)
  from "InsightJourney" j, insight_steps_of(j) c group by 1, 2, 3;

create view insight_recounted_sla (dim, key, week, offered, "inTime", late, declined, lapsed, withdrawn, reminded, escalated,
    "businessSeconds") as
  select c.dim, c.key, c.week, count(*), sum(c."inTime"), sum(c.late), sum(c.declined), sum(c.lapsed),
    sum(c.withdrawn), sum(c.reminded), sum(c.escalated), sum(c.seconds)::bigint
  from "InsightOffer" o, insight_sla_of(o) c group by 1, 2, 3;

create view insight_recounted_sla_time (dim, key, month, state, bucket, n) as
  select k.dim, k.key, date_trunc('month', o."offeredAt" at time zone 'UTC')::date, o.state,
    insight_bucket(o."businessSeconds"), count(*)
  from "InsightOffer" o, insight_offer_keys(o) k where o."decidedAt" is not null group by 1, 2, 3, 4, 5;

create view insight_recounted_leak (dim, key, week, type, opened, closed, "openSeconds") as
  select k.dim, k.key, r.week, r.type, sum(r.opened), sum(r.closed), sum(r."openSeconds")::bigint
  from "Leak" l, insight_leak_rows(l, 1) r, lateral (values ('ALL', ''),
    ('OWNER', coalesce(r."responsibleId"::text, '')), ('PARTNER', coalesce(r."partnerId"::text, ''))) k(dim, key)
  group by 1, 2, 3, 4;

-- Everything kept against a recount from nothing: how many cells there are and how many differ (0 when all is well).
create function insight_recount() returns table (place text, cells bigint, differing bigint) language plpgsql
  set work_mem = '256MB' as $$
declare
  ids uuid[];
  last uuid := '00000000-0000-0000-0000-000000000000';
  found_here bigint;
begin
  while insight_fold(5000) > 0 loop null; end loop;
  perform insight_lock();
  place := 'InsightJourney'; cells := 0; differing := 0;
  loop
    select array_agg(id), (array_agg(id order by id desc))[1] into ids, last
      from (select id from "Deal" where id > last order by id limit 20000) d;
    exit when ids is null;
    select count(*) filter (where kept.j is distinct from fresh.j) into found_here
      from (select j from "InsightJourney" j where "dealId" = any(ids)) kept
      full join (select j from insight_journeys(ids) j) fresh on (kept.j)."dealId" = (fresh.j)."dealId";
    cells := cells + cardinality(ids); differing := differing + found_here;
  end loop;
  differing := differing + (select count(*) from "InsightJourney" j
    where not exists (select from "Deal" d where d.id = j."dealId"));
  return next;

  place := 'InsightOffer';
  select count(*), count(*) filter (where (o."handoffId", o.state, o."offeredAt", o."dueAt", o."decidedAt",
      o."remindersSent", o.escalated, o."aeId", o."dealId") is distinct from (h.id, h.state, h."offeredAt", h."dueAt",
      h."decidedAt", h."remindersSent", h."escalatedAt" is not null, h."aeId", h."dealId"))
    into cells, differing
    from "Handoff" h full join "InsightOffer" o on o."handoffId" = h.id;
  return next;

  place := 'InsightFunnel';
  with kept as (
    select f.dim, f.key, f.grain, f.period, f.currency,
      f.entered, f.completed, f.offered, f.accepted, f.qualified, f.technical, f.proposed, f.committed,
      f.won, f.lost, f.rejected, f.withdrawn, f.expired, f."firstComplete", f.letters, f.questions,
      f.touches, f.offers, f.valued, f.value, f."valueCompleted", f."valueOffered", f."valueAccepted",
      f."valueWon", f."wonAmount", f.credited, f."cycleSeconds"
    from "InsightFunnel" f where entered <> 0
  ),
  fresh as (select * from insight_recounted_funnel)
  select (select count(*) from fresh),
    (select count(*) from (table kept except table fresh) a) + (select count(*) from (table fresh except table kept) b)
    into cells, differing;
  return next;

  place := 'InsightVisits';
  with kept as (select dim, key, quarter, stage, exit, bucket, n::bigint, seconds from "InsightVisits" where n <> 0),
  fresh as (select * from insight_recounted_visits)
  select (select count(*) from fresh),
    (select count(*) from (table kept except table fresh) a) + (select count(*) from (table fresh except table kept) b)
    into cells, differing;
  return next;

  place := 'InsightReach';
  with kept as (
    select "motionVersionId", milestone, week, signal, band, tier, bucket, n::bigint from "InsightReach" where n <> 0
  ),
  fresh as (select * from insight_recounted_reach)
  select (select count(*) from fresh),
    (select count(*) from (table kept except table fresh) a) + (select count(*) from (table fresh except table kept) b)
    into cells, differing;
  return next;

  place := 'InsightStep';
  with kept as (
    select "motionVersionId", month, step, fired::bigint, caught::bigint from "InsightStep" where fired <> 0
  ),
  fresh as (select * from insight_recounted_step)
  select (select count(*) from fresh),
    (select count(*) from (table kept except table fresh) a) + (select count(*) from (table fresh except table kept) b)
    into cells, differing;
  return next;

  place := 'InsightSla';
  with kept as (
    select dim, key, week, offered::bigint, "inTime"::bigint, late::bigint, declined::bigint, lapsed::bigint,
      withdrawn::bigint, reminded::bigint, escalated::bigint, "businessSeconds" from "InsightSla" where offered <> 0
  ),
  fresh as (select * from insight_recounted_sla)
  select (select count(*) from fresh),
    (select count(*) from (table kept except table fresh) a) + (select count(*) from (table fresh except table kept) b)
    into cells, differing;
  return next;

  place := 'InsightSlaTime';
  with kept as (select dim, key, month, state, bucket, n::bigint from "InsightSlaTime" where n <> 0),
  fresh as (select * from insight_recounted_sla_time)
  select (select count(*) from fresh),
    (select count(*) from (table kept except table fresh) a) + (select count(*) from (table fresh except table kept) b)
    into cells, differing;
  return next;

  place := 'InsightLeak';
  with kept as (
    select dim, key, week, type, opened::bigint, closed::bigint, "openSeconds" from "InsightLeak"
    where opened <> 0 or closed <> 0
  ),
  fresh as (select * from insight_recounted_leak)
  select (select count(*) from fresh),
    (select count(*) from (table kept except table fresh) a) + (select count(*) from (table fresh except table kept) b)
    into cells, differing;
  return next;
end $$;

-- Makes every number anew. Returns how many deals it counted.
create function insight_rebuild() returns bigint language plpgsql set work_mem = '256MB' as $$
declare
  ids uuid[];
  last int := 0;
  deals bigint := 0;
begin
  perform insight_lock();
  truncate "InsightChange", "InsightLeakChange", "InsightJourney", "InsightFunnel", "InsightVisits", "InsightReach",
    "InsightOffer", "InsightSla", "InsightSlaTime", "InsightStep", "InsightLeak";
  loop
    -- In the order in which deals came, so that what is still open lies close together.
    select array_agg(id), max(number) into ids, last
      from (select id, number from "Deal" where number > last order by number limit 20000) d;
    exit when ids is null;
    insert into "InsightJourney" select * from insight_journeys(ids) order by "arrivedAt";
    insert into "InsightOffer" select * from insight_offers(ids);
    deals := deals + cardinality(ids);
  end loop;
  insert into "InsightFunnel" select * from insight_recounted_funnel;
  insert into "InsightVisits" select * from insight_recounted_visits;
  insert into "InsightReach" select * from insight_recounted_reach;
  insert into "InsightStep" select * from insight_recounted_step;
  insert into "InsightSla" select * from insight_recounted_sla;
  insert into "InsightSlaTime" select * from insight_recounted_sla_time;
  insert into "InsightLeak" select * from insight_recounted_leak;
  return deals;
end $$;

create index "InsightJourney_open" on "InsightJourney" ("arrivedAt") where "closedAt" is null;

select insight_rebuild();
