"""Your prefix doesn't end with the slash. It also finds keys that go on after the date, such as
`date=2024-06-05-old/`, and their events are counted for the day."""

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
            raise ValueError(f"no offset: {event['at']}")
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
    for key in bucket.list(f"events/date={day}"):
        for line in bucket.get(key).decode("utf-8").splitlines():
            events.append(json.loads(line))
    return events
