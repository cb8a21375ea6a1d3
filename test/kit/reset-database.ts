/**
 * Brings a database back to what the migrations left in it. To open one takes two seconds of computing time (PGlite
 * starts a whole Postgres), to bring one back a twentieth of that.
 *
 * Only rows and sequences come back: a test that changes tables changes them back. Of the queue, whose tables come with
 * its first use, nothing is left that one test rang and another would hear.
 */
import type { Database, Sql } from '../../src/store/database.ts'

/** Keeps what the migrations left; asked once, before anything else is done with the database. */
export async function keepBeginning(db: Sql): Promise<void> {
  await db.query(`do $$
    declare t record;
    begin
      create schema beginning;
      create table beginning.sequences as
        select sequencename as name, coalesce(last_value, start_value) as value, last_value is not null as called
        from pg_sequences where schemaname = 'public';
      for t in select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations' loop
        execute format('create table beginning.%1$I as table public.%1$I', t.name);
      end loop;
    end $$`)
}

/** Triggers and foreign keys sleep meanwhile: they speak for the people who write, and nobody does. */
export function backToBeginning(db: Database): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica')
    await tx.query(`do $$
      declare t record; filled text[]; yes bool;
      begin
        for t in select tablename as name from pg_tables where schemaname = 'beginning' and tablename <> 'sequences' loop
          execute format('select exists (table public.%I)', t.name) into yes;
          if yes then filled := filled || format('public.%I', t.name); end if;
        end loop;
        for t in select tablename as name from pg_tables where schemaname = 'bullmq' and tablename not in ('migration', 'meta') loop
          execute format('select exists (table bullmq.%I)', t.name) into yes;
          if yes then filled := filled || format('bullmq.%I', t.name); end if;
        end loop;
        if filled is not null then execute 'truncate ' || array_to_string(filled, ', ') || ' cascade'; end if;
        for t in select tablename as name from pg_tables where schemaname = 'beginning' and tablename <> 'sequences' loop
          execute format('insert into public.%1$I table beginning.%1$I', t.name);
        end loop;
        perform setval(format('public.%I', name)::regclass, value, called) from beginning.sequences;
      end $$`)
  })
}
