"""You store while you are still looking at the events. If one of the later ones is refused, half of
the batch lies in the bucket already. Look at all of them, then put."""

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
        bucket.put(f"{prefix(day)}{batch}.jsonl", days[day].encode("utf-8"), "private")
    keys = []
    for day in sorted(days):
        key = f"{prefix(day)}{batch}.jsonl"
        keys.append(key)
    return keys


def read_day(bucket, day):
    """Return all events of a day in UTC."""
    events = []
    for key in bucket.list(prefix(day)):
        for line in bucket.get(key).decode("utf-8").splitlines():
            events.append(json.loads(line))
    return events
