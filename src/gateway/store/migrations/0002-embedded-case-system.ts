import { sql, type Kysely, type Migration } from 'kysely';

/** The embedded case system: cases, parties, documents and their bytes. */
const STATEMENTS = [
  sql`create extension if not exists pg_trgm`,
  sql`create table esdh_cases (
    id text primary key,
    number text not null unique,
    title text not null,
    status text not null check (status in ('open', 'closed')),
    kle_number text,
    kle_title text,
    facet text,
    responsible_name text,
    responsible_unit text,
    opened date,
    next_document_number integer not null default 1,
    search_text text not null,
    title_words tsvector not null generated always as (to_tsvector('danish'::regconfig, title)) stored
  )`,
  sql`create index esdh_cases_by_title on esdh_cases using gin (title_words)`,
  sql`create index esdh_cases_by_text on esdh_cases using gin (search_text gin_trgm_ops)`,

  sql`create table esdh_parties (
    case_id text not null references esdh_cases (id) on delete cascade,
    position integer not null,
    name text not null,
    role text not null check (role in ('primary', 'other')),
    number_kind text check (number_kind in ('cpr', 'cvr')),
    number text check (number ~ '^[0-9]+$'),
    email text,
    address text,
    primary key (case_id, position)
  )`,
  sql`create index esdh_parties_by_number on esdh_parties (number)`,
  sql`create index esdh_parties_by_email on esdh_parties (email)`,

  sql`create table esdh_contents (
    id text primary key references blobs (id),
    file_name text not null,
    content_type text not null,
    size bigint not null,
    sha256 text not null
  )`,

  sql`create table esdh_documents (
    id text primary key,
    case_id text not null references esdh_cases (id),
    number integer not null,
    title text not null,
    document_date date not null,
    direction text not null check (direction in ('incoming', 'outgoing', 'internal')),
    kind text not null,
    filed_at timestamptz not null,
    filed_by_name text not null,
    filed_by_unit text,
    related_to text references esdh_documents (id),
    content_id text unique references esdh_contents (id),
    delivery_key text unique,
    unique (case_id, number)
  )`,
];

export const embeddedCaseSystem: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
