-- Append-only tables are not emptied at one stroke either (a row trigger does not see a truncate).
create trigger credit_kept before truncate on "CreditAgreement" for each statement execute function append_only();
create trigger amendment_kept before truncate on "CreditAmendment" for each statement execute function append_only();
create trigger motion_version_kept before truncate on "MotionVersion" for each statement execute function append_only();

-- Accounts are found by how their name begins and how their domain ends, byte by byte whatever the collation.
create index "Account_name_begins" on "Account" ("normalisedName" collate "C");
create index "AccountDomain_ends" on "AccountDomain" ((reverse(domain)) collate "C");
