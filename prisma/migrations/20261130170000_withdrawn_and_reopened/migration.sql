-- Whose an objection to the credit is, and whether that side took it back.
alter table "Dispute" add column side "Side" not null default 'PARTNER',
  add column withdrawn boolean not null default false;

-- A close that was taken back never counted, whichever it was: the deal's way goes on as if nobody had told it.
create or replace function insight_journeys(ids uuid[]) returns setof "InsightJourney" stable language sql as $$
  with step as (
    select "dealId", seq, type, at, data, stage, reopened,
      lead(at) over (partition by "dealId", stage is not null order by seq) as next_at,
      actor not in ('clock', 'system') and cause is distinct from lag(cause) over (partition by "dealId" order by seq)
        as touch
    from (
      select "dealId", seq, type, at, actor, cause, data, reopened,
        -- Back at the desk from an overlap is another stay; everywhere else it goes on where it stood.
        case when type = 'REOPENED' then
          case when lag(kept) over (partition by "dealId", kept is not null or type = 'REOPENED' order by seq) = 'CONFLICT'
            then 'REGISTERED' end
        else kept end as stage
      from (
        select *, case when type not in ('WON', 'LOST', 'REJECTED', 'WITHDRAWN', 'EXPIRED') or seq > reopened
            then insight_stage(type, data) end as kept
        from (
          select *, coalesce(max(seq) filter (where type = 'REOPENED') over (partition by "dealId"), 0) as reopened
          from "Event" where "dealId" = any(ids)
        ) told
      ) known
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
      (array_agg(data #>> '{evaluation,lines}' order by seq desc) filter (where
        seq > reopened and type in ('WON', 'WON_AMOUNT_CORRECTED', 'CREDIT_AMENDED') and data #>> '{evaluation,lines}' is not null))[1] as lines,
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
