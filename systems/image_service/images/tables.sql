-- Of SQLite; store.py writes three words otherwise for PostgreSQL.
create table if not exists move (
    id integer primary key, at real not null, what text not null, pointer text not null);
-- at: seconds since 1970. audit: 1 where it was drawn at random for a person to label. ms: from
-- arrival to answer. statistics: five floats of eight bytes. ink: a byte for each pixel of each
-- channel, or null when forgotten.
create table if not exists prediction (
    id integer primary key, request_id text unique not null, at real not null,
    version text not null, label integer not null, confidence real not null,
    unsure integer not null, audit integer not null, ms real not null,
    statistics blob not null, ink blob, shadow text, shadow_label integer);
create index if not exists prediction_version on prediction (version, id);
create index if not exists prediction_at on prediction (at);
create index if not exists prediction_audit on prediction (audit, id) where audit = 1;
-- Of an unsure answer: the likeliest class after it, for whoever labels the picture.
create table if not exists second_guess (
    request_id text primary key, label integer not null, confidence real not null);
-- label: a place in the classes; -1 where a person skipped the picture, -2 where a label was taken
-- back. The newest row of a request counts.
create table if not exists feedback (
    id integer primary key, request_id text not null, label integer not null, at real not null);
-- The last word on a request is one step in this index. With one on the request alone PostgreSQL,
-- while it has no statistics, reads the whole table backwards for each of them.
create index if not exists feedback_word on feedback (request_id, id);
drop index if exists feedback_request;
create table if not exists period (
    version text, number integer, kind text, at real not null, first integer, last integer,
    result text, primary key (version, number, kind));
create table if not exists alarm (
    id integer primary key, at real not null, kind text not null, version text not null,
    number integer not null, p real not null, sentence text not null, action text not null,
    unique (kind, version, number));
