-- What is read together lies together, also after everything was made anew: the months of partners, not scattered among
-- five times as many weeks, and the weeks of a milestone.
create index "InsightFunnel_dim_grain_period_idx" on "InsightFunnel" (dim, grain, period);
create or replace view insight_recounted_funnel (dim, key, grain, period, currency,
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
  from "InsightJourney" j, insight_funnel_of(j) c group by 1, 2, 3, 4, 5
  order by 1, 3, 4, 2;
cluster "InsightFunnel" using "InsightFunnel_dim_grain_period_idx";
analyze "InsightFunnel";

create or replace view insight_recounted_reach ("motionVersionId", milestone, week, signal, band, tier, bucket, n) as
  select j."motionVersionId", c.milestone, c.week, j.signal, j.band, j.tier, c.bucket, count(*)
  from "InsightJourney" j, insight_reach_of(j) c group by 1, 2, 3, 4, 5, 6, 7
  order by 1, 2, 3;
cluster "InsightReach" using "InsightReach_pkey";
analyze "InsightReach";
