-- The largest deals of each open leak are read from the top of an index, however many leaks are open.
create index "Leak_open_worth" on "Leak" (type, "valueAtRisk" desc nulls last) where "closedAt" is null;
