'''Which requests were slow?

A service writes JSON lines, and an older part of it still writes sentences into the same file. Return the request ids of all
scored requests that took longer than `limit` milliseconds, in the order of the lines, and the number of lines that can't be
read.

- `lines`: a list of texts. A line is unreadable if it isn't valid JSON, or if it is valid JSON but not a dict.
- A request counts if its `event` is `"scored"` and its `latency_ms` is above `limit`. A line that lacks `event` or `latency_ms`
  is readable and doesn't count. A line with both has a `request_id` as well, and a number as `latency_ms`.
- Returns a tuple of a list of texts and an int.

>>> slow_requests(['{"event": "scored", "request_id": "r1", "latency_ms": 1840}', 'started', '{"event": "failed"}'], 1000)
(['r1'], 1)
'''

import json

minutes = 8
chapter = "01-one-event-one-line"
hint = "`17` is valid JSON. What can you ask it?"


def slow_requests(lines: list[str], limit: float) -> tuple[list[str], int]:
    slow = []
    unreadable = 0
    for line in lines:
        try:
            event = json.loads(line)
        except json.JSONDecodeError:
            event = None
        if not isinstance(event, dict):
            unreadable += 1
        elif event.get("event") == "scored" and event.get("latency_ms", limit) > limit:
            slow.append(event["request_id"])
    return slow, unreadable


def _line(event, name, ms):
    return json.dumps({"event": event, "request_id": name, "latency_ms": ms})


def cases(rng):
    yield ([], 100)
    yield (["17"], 100)
    yield (["started", '"started"', "{"], 100)
    yield ([_line("scored", "r1", 120)], 100)
    yield ([_line("scored", "r1", 100), _line("scored", "r2", 100.5)], 100)
    yield ([_line("failed", "r1", 900), _line("scored", "r2", 30)], 100)
    yield (['{"event": "scored", "request_id": "r4"}', '{"latency_ms": 500}', "null", _line("scored", "r5", 300)], 100)
    yield (["[1, 2]", _line("scored", "r7", 1), '{"event": "scored"}'], 0)
    yield ([_line("failed", "r8", 101), _line("failed", "r9", 5000), "3.5"], 100)
    for _ in range(3):
        lines = [_line(str(rng.choice(["scored", "failed"])), f"r{i}", int(rng.integers(1, 300))) for i in range(12)]
        yield ([*lines, "up again", "[]", '{"event": "scored"}', _line("failed", "x", 299), _line("scored", "y", 150)], 150)


def wrong_failed_ones_too(lines, limit):
    """You count failed requests as well. Only the event "scored" is asked for."""
    slow, unreadable = [], 0
    for line in lines:
        try:
            event = json.loads(line)
        except json.JSONDecodeError:
            event = None
        if not isinstance(event, dict):
            unreadable += 1
        elif "event" in event and event.get("latency_ms", limit) > limit:
            slow.append(event["request_id"])
    return slow, unreadable


def wrong_any_json_is_readable(lines, limit):
    """You count only lines that are no JSON at all. 17, null and [1, 2] are JSON, but have no fields: they can't be read either."""
    slow, unreadable = [], 0
    for line in lines:
        try:
            event = json.loads(line)
        except json.JSONDecodeError:
            unreadable += 1
            continue
        if isinstance(event, dict) and event.get("event") == "scored" and event.get("latency_ms", limit) > limit:
            slow.append(event["request_id"])
    return slow, unreadable


def wrong_missing_field_is_unreadable(lines, limit):
    """You count a line without latency as unreadable. It was read; it says nothing about time."""
    slow, unreadable = [], 0
    for line in lines:
        try:
            event = json.loads(line)
            if event["event"] == "scored" and event["latency_ms"] > limit:
                slow.append(event["request_id"])
        except (json.JSONDecodeError, KeyError, TypeError):
            unreadable += 1
    return slow, unreadable
