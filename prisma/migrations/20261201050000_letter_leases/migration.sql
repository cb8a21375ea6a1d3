-- To take a letter, or a mail, changes nothing that is indexed: its row is written anew on the page where it stands,
-- where there is room left, and none of a dozen indexes is touched.
alter table "Letter" add column "leasedUntil" timestamptz(3);
alter table "Letter" set (fillfactor = 60);
alter table "InboundMail" set (fillfactor = 60);
