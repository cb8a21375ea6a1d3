-- Raw mail is written once and rarely read; much of it is base64, which does not compress. Compressing it cost more
-- than all the rest of an intake: 850 to 1,300 mails a second with it, 3,000 to 5,000 without (npm run bench:intake).
alter table "InboundMail" alter column "raw" set storage external;
