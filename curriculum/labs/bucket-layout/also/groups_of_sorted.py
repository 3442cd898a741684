import json
from datetime import datetime, timedelta
from itertools import groupby


def utc_day(event):
    moment = datetime.fromisoformat(event["at"])
    distance = moment.utcoffset()
    if distance is None:
        raise ValueError("an event has no offset")
    return (moment.replace(tzinfo=None) - distance + timedelta(0)).strftime("%Y-%m-%d")


def write_batch(bucket, batch, events):
    """Store the events of a batch, one object for each day in UTC; return the keys."""
    dated = sorted(
        ((utc_day(event), place, event) for place, event in enumerate(events)), key=lambda t: t[:2]
    )
    objects = {
        f"events/date={day}/{batch}.jsonl": b"".join(
            json.dumps(e).encode() + b"\n" for _, _, e in group
        )
        for day, group in groupby(dated, key=lambda t: t[0])
    }
    for key, data in objects.items():
        bucket.put(key=key, data=data, access="private")
    return list(objects)


def read_day(bucket, day):
    """Return all events of a day in UTC."""
    texts = [bucket.get(key) for key in bucket.list(prefix=f"events/date={day}/")]
    return [json.loads(line) for text in texts for line in text.split(b"\n") if line]
