-- Every statement of the service, once for SQLite and PostgreSQL. A name behind a colon is a value.

-- name: last_move
select id, pointer from move order by id desc limit 1

-- name: move: another server may have been first
insert into move values (:number, :at, :what, :pointer) on conflict do nothing returning id

-- name: moves
select at, what from move order by id

-- name: add: an id that was seen before keeps its first prediction
insert into prediction (request_id, at, version, label, confidence, unsure, audit, ms, statistics,
    ink, shadow, shadow_label)
values (:request_id, :at, :version, :label, :confidence, :unsure, :audit, :ms, :statistics,
    :ink, :shadow, :shadow_label)
on conflict do nothing

-- name: add_feedback
insert into feedback (request_id, label, at)
select request_id, :label, :at from prediction where request_id = :request_id returning id

-- name: feedback: `last` grows with each; `answers` is how many a person has labelled
select coalesce(max(id), 0) as last, count(distinct request_id) as answers from feedback

-- name: next_window: the predictions of a version behind its last window, if there are enough
with done as (select coalesce(max(last), 0) as last from period
    where version = :version and kind = 'window')
select id, label, statistics, ms from prediction
where version = :version and id > (select last from done) and exists (
    select 1 from prediction where version = :version and id > (select last from done)
    limit 1 offset :size - 1)
order by id limit :size

-- name: settled: the predictions of the first quiet windows of a version
select p.label, p.statistics from prediction p join (
    select first, last from period w where version = :version and kind = 'window'
        and not exists (select 1 from alarm a
            where a.version = w.version and a.number = w.number and a.kind <> 'quality')
    order by number limit :windows) as quiet on p.id between quiet.first and quiet.last
where p.version = :version order by p.id

-- name: next_audits: those that a person has labelled, behind the last block of them
select p.id, p.label, f.label as truth from prediction p
join feedback f on f.id = (select max(id) from feedback where request_id = p.request_id)
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

-- name: periods
select * from period where kind = :kind order by at, last

-- name: figures: counts of one version
select count(*) as predictions, coalesce(sum(unsure), 0) as unsure, avg(ms) as ms,
    sum(audit) as drawn
from prediction where version = :version

-- name: audited: its last answers that a person labelled: how many, how many right, until when
select count(*) as audited, count(case when label = truth then 1 end) as right, max(at) as until
from (
    select p.label, f.label as truth, p.at from prediction p
    join feedback f on f.id = (select max(id) from feedback where request_id = p.request_id)
    where audit = 1 and version = :version order by p.id desc limit :most) as newest

-- name: shadowed: how many answers a shadow read along, and how often it agreed
select count(*) as seen, count(case when label = shadow_label then 1 end) as same
from prediction where shadow = :version

-- name: traffic: answers in each step of time and by version, and how many lie below on the chart
select place, version, seen, sum(seen) over (partition by place order by version) - seen as below
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

-- name: mix
select label, count(*) as seen from prediction where at > :since and at <= :until group by label

-- name: pictures: how many are stored, and from when the oldest without a label is
select count(ink) as stored, min(case when ink is not null and request_id not in
    (select request_id from feedback) then at end) as oldest
from prediction

-- name: span
select min(at) as first, max(at) as last from prediction

-- name: queue: what a person should label next: the audit by age, the others from the least sure on
select request_id, at, version, label, confidence, audit, ink from prediction p
where audit = :audit and (audit = 1 or unsure = 1) and ink is not null
    and not exists (select 1 from feedback f where f.request_id = p.request_id)
order by case when audit = 1 then 0.0 else confidence end, id limit :most

-- name: labelled: all pictures with feedback, oldest first
select ink, f.label, audit from prediction p
join feedback f on f.id = (select max(id) from feedback where request_id = p.request_id)
where ink is not null order by p.id

-- name: recent: the newest pictures
select ink from prediction where ink is not null order by id desc limit :most

-- name: examples: the least sure pictures of a window
select ink from prediction
where version = :version and id between :first and :last and ink is not null
order by confidence, id limit :most

-- name: forget: old pictures that nobody has labelled; the numbers about them stay
update prediction set ink = null
where at < :before and ink is not null and request_id not in (select request_id from feedback)
