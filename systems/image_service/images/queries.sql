-- Every statement of the service, once for SQLite and PostgreSQL. A name behind a colon is a value;
-- (labels) stands for the statement of that name.

-- name: labels: the last word of a person on each request, where it is a label
select * from feedback word where label >= 0
    and id = (select max(id) from feedback where request_id = word.request_id)

-- name: last_move
select id, pointer from move order by id desc limit 1

-- name: move: another server may have been first
insert into move values (:number, :at, :what, :pointer) on conflict do nothing returning id

-- name: moves
select at, what, pointer from move order by id

-- name: add: an id that was seen before keeps its first prediction
insert into prediction (request_id, at, version, label, confidence, unsure, audit, ms, statistics,
    ink, shadow, shadow_label)
values (:request_id, :at, :version, :label, :confidence, :unsure, :audit, :ms, :statistics,
    :ink, :shadow, :shadow_label)
on conflict do nothing

-- name: add_second
insert into second_guess (request_id, label, confidence)
values (:request_id, :second, :second_share) on conflict do nothing

-- name: add_feedback: undo (-2) only where there is a label, skip (-1) only where there is none
insert into feedback (request_id, label, at)
select request_id, :label, :at from prediction where request_id = :request_id and (
    :label >= 0 or (:label = -2) = exists (
        select 1 from (labels) as f where f.request_id = prediction.request_id))
returning id

-- name: last_word: its number grows with each label, undo and skip
select coalesce(max(id), 0) as number from feedback

-- name: last_label
select request_id, ink, f.label, f.at from (labels) as f join prediction using (request_id)
where ink is not null order by f.id desc limit 1

-- name: feedback: how many answers have a label
select count(*) as answers from (labels) as labels

-- name: next_window: the predictions of a version behind its last window, if there are enough
with done as (select coalesce(max(last), 0) as last from period
    where version = :version and kind = 'window')
select id, label, statistics, ms from prediction
where version = :version and id > (select last from done) and exists (
    select 1 from prediction where version = :version and id > (select last from done)
    limit 1 offset :size - 1)
order by id limit :size

-- name: settled: the predictions of the first quiet windows of a version
select p.label, p.statistics from (
    select first, last from period w where version = :version and kind = 'window'
        and not exists (select 1 from alarm a
            where a.version = w.version and a.number = w.number and a.kind <> 'quality')
    order by number limit :windows) as quiet
cross join prediction p where p.version = :version and p.id between quiet.first and quiet.last
order by p.id

-- name: next_audits: those that a person has labelled, behind the last block of them
select p.id, p.label, f.label as truth from prediction p
join (labels) as f using (request_id)
where audit = 1 and version = :version and p.id > (select coalesce(max(last), 0) from period
    where version = :version and kind = 'audit')
order by p.id limit :size

-- name: close_period: but not where another server was first
insert into period
select :version, number, :kind, :at, :first, :last, :result from (
    select count(*) as number, coalesce(max(last), 0) as last from period
    where version = :version and kind = :kind) as done
where done.last < :first returning number

-- name: raise_alarm
insert into alarm (at, version, number, kind, p, sentence, action)
values (:at, :version, :number, :kind, :p, :sentence, :action)

-- name: alarms
select * from alarm order by at, id

-- name: alarm_kinds
select kind, count(*) as raised from alarm where at > :since and at <= :until
group by kind order by kind

-- name: spells: alarms of one kind and version within a day of each other are one, newest first, and
-- from when until when the answers were given that raised the last of them
with gaps as (select *, case when at - lag(at) over (partition by kind, version order by at, id)
        <= 86400 then 0 else 1 end as fresh from alarm where at >= :since),
    spells as (select *, sum(fresh) over (partition by kind, version order by at, id) as spell
        from gaps)
select a.kind, a.version, a.at, a.sentence, a.action, s.begin, s.raised,
    old.at as first_at, new.at as last_at
from alarm a join (
    select min(at) as begin, max(id) as last, count(*) as raised
    from spells group by kind, version, spell) as s on a.id = s.last
left join period p on p.version = a.version and p.number = a.number
    and p.kind = case a.kind when 'quality' then 'audit' else 'window' end
left join prediction old on old.id = p.first
left join prediction new on new.id = p.last
order by a.at desc, a.id desc limit 6

-- name: periods
select * from period where kind = :kind order by at, last

-- name: figures: counts of one version in a span of time, by the labels that were there until then
select count(*) as predictions, coalesce(sum(unsure), 0) as unsure, avg(ms) as ms,
    sum(audit) as drawn, count(f.label) as audited,
    count(case when p.label = f.label then 1 end) as right,
    count(case when audit = 1 and ink is not null and f.label is null then 1 end) as waiting,
    min(case when audit = 1 and ink is not null and f.label is null then p.at end) as oldest
from prediction p left join feedback f on f.label >= 0 and f.id = case when audit = 1 then (
    select max(id) from feedback where request_id = p.request_id and at <= :known) end
where version = :version and p.at >= :since and p.at < :until

-- name: audit_days: of each day and version, how many were drawn, labelled, and right
select cast(round(p.at / 86400 - 0.5) as integer) * 86400 as day, version, count(*) as answers,
    sum(audit) as drawn, count(f.label) as audited,
    count(case when p.label = f.label then 1 end) as right,
    count(case when audit = 1 and ink is not null and f.label is null then 1 end) as waiting
from prediction p left join (labels) as f on audit = 1 and f.request_id = p.request_id
where p.at >= :since group by day, version order by day desc, version desc

-- name: audited: its last answers that a person labelled: how many, how many right, from when until when
select count(*) as audited, count(case when label = truth then 1 end) as right,
    min(at) as since, max(at) as until
from (
    select p.label, f.label as truth, p.at from prediction p
    join (labels) as f using (request_id)
    where audit = 1 and version = :version and p.at >= :since and p.at < :until
    order by p.id desc limit :most) as newest

-- name: shadowed: how many answers a shadow read along, and how often it agreed
select count(*) as seen, count(case when label = shadow_label then 1 end) as same
from prediction where shadow = :version

-- name: traffic: answers in each step of time and by version, and how many lie below on the chart
select place, version, seen, sum(seen) over (partition by place order by version) - seen as below,
    sum(seen) over (partition by place) as all_seen
from (
    select cast(round((at - :since) / :step - 0.5) as integer) as place, version,
        count(*) as seen
    from prediction where at >= :since group by place, version) as columns
order by place

-- name: between: answers of that time, how many were unsure, and what 95 % took at most
select count(*) as answers, coalesce(sum(unsure), 0) as unsure, (
    select ms from prediction where at > :since and at <= :until order by ms limit 1 offset (
        select count(*) * 19 / 20 from prediction where at > :since and at <= :until)) as ms
from prediction where at > :since and at <= :until

-- name: grown: the class whose share of the answers grew most from before `middle` to after it
select label, before, now from (
    select label, 1.0 * now / sum(now) over () as now, 1.0 * before / sum(before) over () as before
    from (select label, count(case when at > :middle then 1 end) as now,
            count(case when at <= :middle then 1 end) as before
        from prediction where at > :since and at <= :until group by label) as counts) as shares
order by now - before desc, label limit 1

-- name: pictures: how many are stored, from when on, and from when the oldest without a label is
select count(ink) as stored, min(case when ink is not null then at end) as first, min(case when ink is not null and request_id not in
    (select request_id from (labels) as labels) then at end) as oldest
from prediction

-- name: span: `played` is the last answer that a simulation asked for, `gap` the longest time without
-- an answer that came more than once
select min(at) as first, max(at) as last,
    max(case when substr(request_id, 1, 7) = 'played-' then at end) as played, (
    select gap from (select at - lag(at) over (order by at) as gap from prediction
        where at >= (select max(at) from prediction) - :shown) as gaps
    where gap is not null order by gap desc limit 1 offset 1) as gap
from prediction

-- name: same_hour: on how many of the last seven days ten answers or more came in the `span` up to this
-- time of the day (at most half of the silence, since one day ends some minutes after another), and
-- whether on the oldest of the `days` that are known, which is a week ago if all are
select count(*) as busy, count(case when day = :days then 1 end) as oldest from (
    select day from (
        select cast(round((:now - at) / 86400 - 0.5) as integer) as day, :now - at as ago
        from prediction where at > :now - 691200) as past
    where day between 1 and 7 and ago - 86400 * day < :span
    group by day having count(*) >= 10) as days

-- name: queue: what a person should label next: the audit by age, the others (each picture once) by
-- the guess of the version `live`, if it had one, and the least sure first. Before them (turn 0) what
-- was taken back, the last one first; behind them (2) what was skipped, the last one last
with waits as (
    select p.*, case f.label when -2 then 0 when -1 then 2 else 1 end as turn, f.id as said,
        case when version = :live then 0 else 1 end as past
    from prediction p left join feedback f on f.id = (
        select max(id) from feedback where request_id = p.request_id)
    where audit = :audit and (audit = 1 or unsure = 1) and ink is not null
        and coalesce(f.label, -1) < 0),
    copies as (select *, row_number() over (
        partition by ink order by case turn when 0 then -said else 0 end, past, id) as copy
        from waits)
select c.request_id, at, version, c.label, c.confidence, s.label as second,
    s.confidence as second_share, audit, ink, turn, count(*) over () as waiting,
    case turn when 0 then -said when 2 then said else 0 end as place,
    count(case when turn = 2 then 1 end) over () as skipped
from copies c left join second_guess s on s.request_id = c.request_id
where audit = 1 or (copy = 1 and ink not in (
    select ink from prediction join (labels) as f using (request_id) where ink is not null))
order by turn, place, case when audit = 0 then past end,
    case when audit = 0 then c.confidence end, id
limit :most

-- name: labelled: all pictures with a label, oldest first
select ink, f.label, audit from prediction p join (labels) as f using (request_id)
where ink is not null order by p.id

-- name: recent: the newest pictures
select ink from prediction where ink is not null order by id desc limit :most

-- name: window: its predictions, as they came
select label, confidence, statistics, ink from prediction
where version = :version and id between :first and :last order by id

-- name: forget: old pictures that nobody has labelled; the numbers about them stay
update prediction set ink = null
where at < :before and ink is not null
    and request_id not in (select request_id from (labels) as labels)
