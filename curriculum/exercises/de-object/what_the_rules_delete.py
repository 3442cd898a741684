"""What do the rules delete?

A bucket has lifecycle rules, each with a prefix and a number of days. A rule applies to the objects whose key
begins with its prefix, and it deletes those whose age in days is at least its number. If several rules apply to an object,
one that deletes it is enough. Return the keys that are deleted today.

- `objects`: a dict from key to the day on which it was put, a text such as `"2024-05-01"`. `rules`: a list of tuples
  (prefix, days). `today`: a text such as `"2024-06-05"`, not before any of the days.
- Returns a sorted list of keys.

>>> deleted({"tmp/a": "2024-05-29", "tmp/b": "2024-05-30", "raw/c": "2020-01-01"}, [("tmp/", 7)], "2024-06-05")
['tmp/a']
>>> deleted({"raw/tmp/a": "2024-01-01"}, [("tmp/", 7)], "2024-06-05")
[]
"""

from datetime import date, timedelta

minutes = 7
chapter = "03-written-whole"
hint = "The day up to which objects are old enough is today minus the days of the rule. Dates can be compared."


def deleted(objects: dict[str, str], rules: list[tuple[str, int]], today: str) -> list[str]:
    found = []
    for key, put in sorted(objects.items()):
        for prefix, days in rules:
            last = date.fromisoformat(today) - timedelta(days=days)
            if key.startswith(prefix) and date.fromisoformat(put) <= last:
                found.append(key)
                break
    return found


def cases(rng):
    yield ({}, [("tmp/", 7)], "2024-06-05")
    yield ({"tmp/a": "2024-05-29", "tmp/b": "2024-05-30", "raw/c": "2020-01-01"}, [("tmp/", 7)], "2024-06-05")
    yield ({"raw/tmp/a": "2024-01-01", "tmp/b": "2024-01-01"}, [("tmp/", 7)], "2024-06-05")
    yield ({"a/x": "2024-02-28", "a/y": "2024-02-29"}, [("a/", 1)], "2024-03-01")
    yield ({"raw/a/1": "2024-05-01", "raw/b/1": "2024-05-01"}, [("raw/", 365), ("raw/a/", 10)], "2024-06-05")
    yield ({"raw/a/1": "2024-05-01", "raw/b/1": "2024-05-01"}, [("raw/a/", 365), ("raw/", 10)], "2024-06-05")
    yield ({"k/a/1": "2024-01-01"}, [("k/", 5), ("k/a/", 5)], "2024-06-05")
    yield ({"z/1": "2024-06-04", "a/1": "2024-06-04"}, [("a/", 1), ("z/", 1)], "2024-06-05")
    yield ({"b/tmp/1": "2023-12-31", "tmp/2": "2023-12-30"}, [("tmp/", 2)], "2024-01-01")
    yield ({"x/tmp/y": "2022-01-01", "x/z": "2022-01-01"}, [("tmp/", 1), ("x/z", 3)], "2024-01-01")
    for n in (6, 12):
        keys = [f"{'ab'[k % 2]}/{'pq'[k % 3 % 2]}/{k}" for k in rng.permutation(60)[:n].tolist()]
        days = rng.integers(1, 29, n).tolist()
        rules = [("a/", 30), ("a/p/", 12), ("b/", int(rng.integers(5, 25))), ("p/", 1)]
        yield (dict(zip(keys, [f"2024-05-{d:02}" for d in days])) | {"a/p/x": "2024-05-19", "b/p/y": "2024-03-01"}, rules, "2024-05-31")


def wrong_anywhere_in_the_key(objects, rules, today):
    """You look for the prefix anywhere in the key. `raw/tmp/a` doesn't begin with `tmp/`."""
    found = []
    for key, put in sorted(objects.items()):
        for prefix, days in rules:
            if prefix in key and date.fromisoformat(put) <= date.fromisoformat(today) - timedelta(days=days):
                found.append(key)
                break
    return found


def wrong_one_day_late(objects, rules, today):
    """You delete an object one day late: only when its age is *above* the number of the rule. At least 7 days means that 7
    are enough."""
    found = []
    for key, put in sorted(objects.items()):
        for prefix, days in rules:
            if key.startswith(prefix) and date.fromisoformat(put) < date.fromisoformat(today) - timedelta(days=days):
                found.append(key)
                break
    return found


def wrong_first_rule_decides(objects, rules, today):
    """You let the first rule that fits decide. If it doesn't delete the object, a later one still may."""
    found = []
    for key, put in sorted(objects.items()):
        for prefix, days in rules:
            if key.startswith(prefix):
                if date.fromisoformat(put) <= date.fromisoformat(today) - timedelta(days=days):
                    found.append(key)
                break
    return found
