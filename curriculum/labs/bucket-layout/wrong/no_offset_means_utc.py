"""You treat a time without an offset as UTC. It may come from any clock, and the event lands on a
day that may be wrong without anybody noticing. Raise a ValueError."""

import json
from datetime import datetime, timezone


def prefix(day):
    return f"events/date={day}/"


def write_batch(bucket, batch, events):
    """Store the events of a batch, one object for each day in UTC; return the keys."""
    days = {}
    for event in events:
        moment = datetime.fromisoformat(event["at"])
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=timezone.utc)  # noqa: UP017
        day = moment.astimezone(timezone.utc).date().isoformat()  # noqa: UP017
        days[day] = days.get(day, "") + json.dumps(event) + "\n"
    keys = []
    for day in sorted(days):
        key = f"{prefix(day)}{batch}.jsonl"
        bucket.put(key, days[day].encode("utf-8"), "private")
        keys.append(key)
    return keys


def read_day(bucket, day):
    """Return all events of a day in UTC."""
    events = []
    for key in bucket.list(prefix(day)):
        for line in bucket.get(key).decode("utf-8").splitlines():
            events.append(json.loads(line))
    return events
