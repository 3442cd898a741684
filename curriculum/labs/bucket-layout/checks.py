import json
from datetime import UTC, datetime, timedelta, timezone

from gradatim.checks import check, equal, lend, raises

OFFSETS = ("+00:00", "+02:00", "+09:30", "-05:00", "-08:00")


class Store:
    """what lies in a bucket, and the calls that were made, out of the learner's reach"""

    def __init__(self, objects=()):
        self.objects, self.calls = dict(objects), []

    def put(self, key, data, access):
        self.calls.append(["put", key, access])
        self.objects[key] = data

    def get(self, key):
        self.calls.append(["get", key])
        return self.objects[key]

    def list(self, prefix):
        self.calls.append(["list", prefix])
        return sorted(key for key in self.objects if key.startswith(prefix))

    def delete(self, key):
        self.calls.append(["delete", key])
        self.objects.pop(key, None)


def lent(given, store):
    """the store as the learner's code gets it"""
    return given.Bucket(*[lend(part) for part in (store.put, store.get, store.list, store.delete)])


def some(rng, n, hours=range(24), offsets=OFFSETS):
    """n events of four days in June"""
    hours = [list(hours)[i] for i in rng.integers(0, len(hours), n).tolist()]
    days = rng.integers(4, 8, n).tolist()
    zones = [offsets[i] for i in rng.integers(0, len(offsets), n).tolist()]
    at = [f"2024-06-{d:02}T{h:02}:30:00{z}" for d, h, z in zip(days, hours, zones, strict=True)]
    return [{"id": f"e{i}", "at": time} for i, time in enumerate(at)]


def stored(store):
    """the texts that lie in the bucket, by key"""
    return {key: store.objects[key].decode("utf-8") for key in sorted(store.objects)}


def wanted(events):
    """the text of each object of batch b7"""
    texts = {}
    dated = [(datetime.fromisoformat(e["at"]).astimezone(UTC).date(), e) for e in events]
    for day, event in sorted(dated, key=lambda pair: pair[0]):
        key = f"events/date={day}/b7.jsonl"
        texts[key] = texts.get(key, "") + json.dumps(event) + "\n"
    return texts


def told(events):
    """the events of a batch in a few words, for a hint"""
    return ", ".join(f"{event['id']} {event['at'][5:16]}" for event in events)


def same(lab, given, events, hint, objects=()):
    """the learner's bucket holds what it should after a batch"""
    store = Store(objects)
    right = stored(store) | wanted(events)
    lab.write_batch(lent(given, store), "b7", events)
    equal(stored(store), right, hint=hint)


@check
def one_object_a_day(lab, given, rng):
    """stores one object for each day, with an event on each line"""
    events = some(rng, 9, offsets=("+00:00",))
    same(lab, given, events, f"all times are UTC; the batch, in its order: {told(events)}")


@check
def days_in_utc(lab, given, rng):
    """puts each event into its day in UTC"""
    late = [
        {"id": "x", "at": "2024-06-04T23:30:00-05:00"},
        {"id": "y", "at": "2024-06-05T01:00:00+02:00"},
    ]
    hint = "take the offset off, then look at the date; the event itself stays as it came"
    same(lab, given, [*late, *some(rng, 9)], hint)


@check
def each_event(lab, given, rng):
    """stores each event of the batch, also one that comes twice or has no id"""
    events = some(rng, 3, offsets=("+00:00",))
    bare = [{"at": event["at"], "kind": kind} for event in events[:1] for kind in ("on", "off")]
    events = [*events, events[0], *bare]
    same(lab, given, events, "one line for each event, nothing is left out; an id isn't promised")


@check
def letters(lab, given, rng):
    """stores every letter"""
    events = [
        event | {"town": "Zürich \u6771\u4eac"} for event in some(rng, 2, offsets=("+00:00",))
    ]
    same(lab, given, events, "json.dumps, then UTF-8")


@check
def puts_only(lab, given, rng):
    """makes one private put for each day and no other call, whatever lies there"""
    events = some(rng, 9, hours=range(10, 12), offsets=("+00:00",))
    old = {f"events/date=2024-06-0{d}/b7.jsonl": b'{"id": "old"}\n' for d in range(4, 8)}
    store = Store(old)
    lab.write_batch(lent(given, store), "b7", events)
    puts = [["put", key, "private"] for key in wanted(events)]
    equal(store.calls, puts, hint="a put replaces what lies there; access is private")
    equal(
        stored(store),
        stored(Store(old)) | wanted(events),
        hint="the new object in place of the old one",
    )


@check
def returns_keys(lab, given, rng):
    """returns the keys, in the order of the days"""
    events = some(rng, 12, offsets=("+00:00",))
    equal(
        lab.write_batch(lent(given, Store()), "b7", events),
        list(wanted(events)),
        hint="in the order of the days",
    )
    equal(lab.write_batch(lent(given, Store()), "b7", []), [], hint="no events, no keys")


@check
def other_batches(lab, given, rng):
    """leaves the objects of other batches as they are"""
    old = {f"events/date=2024-06-0{d}/b6.jsonl": b'{"id": "other"}\n' for d in range(4, 8)}
    same(lab, given, some(rng, 6, offsets=("+00:00",)), "each batch has its own key", old)


@check
def refused_whole(lab, given, rng):
    """refuses a time without an offset, and stores nothing then"""
    events = some(rng, 5, offsets=("+00:00",))
    events[int(rng.integers(2, 5))]["at"] = "2024-06-05T12:30:00"
    store = Store()
    raises(
        ValueError, lab.write_batch, lent(given, store), "b7", events, hint="which day would it be?"
    )
    equal(stored(store), {}, hint="look at all events before the first put")


def rows(rng, day, batch):
    """events of a day in UTC, told by the clocks of devices where it's the day before or the day"""
    moment = datetime.fromisoformat(f"{day[:10]}T03:30:00+00:00")
    hours = (9, 0, -5)[: int(rng.integers(2, 4))]
    told = [moment.astimezone(timezone(timedelta(hours=h))).isoformat() for h in hours]
    events = [{"id": f"{day} {batch} {9 - i}", "at": at} for i, at in enumerate(told)]
    return [*events, events[0]]  # in no order, and one of them came twice


def filled(rng):
    """events by key: two objects on each of three days, and keys that only look like a day's"""
    days = ("2024-06-04", "2024-06-05", "2024-06-05-old", "2024-06-06")
    return {f"events/date={d}/{b}.jsonl": rows(rng, d, b) for d in days for b in ("b6", "b7")}


def written(filled):
    """a bucket with these events"""
    return Store(
        {k: "".join(json.dumps(e) + "\n" for e in v).encode("utf-8") for k, v in filled.items()}
    )


@check
def reads_a_day(lab, given, rng):
    """reads all events of a day, and only these"""
    objects = filled(rng)
    for day in ("2024-06-05", "2024-06-04", "2024-06-09"):
        want = [event for key in objects if f"date={day}/" in key for event in objects[key]]
        equal(lab.read_day(lent(given, written(objects)), day), want, hint=f"the day is {day}")


@check
def one_prefix(lab, given, rng):
    """lists one prefix and gets only the objects of that day"""
    store = written(filled(rng))
    lab.read_day(lent(given, store), "2024-06-05")
    prefix = "events/date=2024-06-05/"
    gets = [["get", f"{prefix}{batch}.jsonl"] for batch in ("b6", "b7")]
    equal(store.calls, [["list", prefix], *gets], hint="one list, with the whole prefix of the day")
