-- Orders that people look at lists in: what has waited longest, is worth most, closes next; the newest letters, of one
-- kind or of all. At 100,000 deals a sort of all of them took 60 ms of CPU, of 200,000 letters 200; from the end of an
-- index it takes less than one. Orders by the last change and the last activity have none: each would move with every
-- save of a deal, which then could not stay in its page (HOT), for 60 ms of whoever asks in that order.
create index "Deal_stageSince_id_idx" on "Deal" ("stageSince", id);
create index "Deal_closeDate_id_idx" on "Deal" ("closeDate", id);
create index "Deal_value" on "Deal" (value desc nulls last, id desc);
create index "Letter_createdAt_id_kind_idx" on "Letter" ("createdAt" desc, id desc, kind);
