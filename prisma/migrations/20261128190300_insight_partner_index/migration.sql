-- Whether a partner comes back after it heard an outcome is read from the index alone.
drop index "InsightJourney_partnerId_arrivedAt_idx";
create index "InsightJourney_partnerId_arrivedAt_closedAt_stage_idx"
  on "InsightJourney" ("partnerId", "arrivedAt", "closedAt", stage);
