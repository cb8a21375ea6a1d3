-- Whose people write from a domain: deals are found by how the addresses of their contacts end.
create index "Contact_email_ends" on "Contact" ((reverse(email)) collate "C");
