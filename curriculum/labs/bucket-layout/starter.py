import json


def write_batch(bucket, batch, events):
    """Store the events of a batch, one object for each day in UTC; return the keys."""
    # TODO: the day in UTC, one object for each day, nothing stored if an event is refused
    for number, event in enumerate(events):
        key = f"events/date={event['at'][:10]}/{batch}-{number}.jsonl"
        bucket.put(key, json.dumps(event).encode("utf-8"), "private")


def read_day(bucket, day):
    """Return all events of a day in UTC."""
    # TODO: list the prefix of the day, and read its objects
    return []
