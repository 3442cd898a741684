"""What has changed in the delivery?

A partner's records should have certain fields with certain types. Report for each field how many records lack it and how
many hold something else, and which fields are new.

- `records`: a list of dicts as they come from JSON.
- `fields`: a dict from the name of a field to `"str"`, `"int"`, `"float"` or `"bool"`, the type that `type(...)` must show.
  1 isn't a float here, and True isn't an int.
- Returns a tuple: a dict from each name in `fields` to a tuple (missing, wrong), and the sorted list of names that occur in
  the records but not in `fields`. A value None counts as missing, not as wrong.

>>> drift([{"id": "7", "n": 2}, {"id": 8, "price": 1.5}], {"id": "str", "n": "int"})
({'id': (0, 1), 'n': (1, 0)}, ['price'])
>>> drift([], {"id": "str"})
({'id': (0, 0)}, [])
"""

minutes = 9
chapter = "04-nested-lines"
hint = "`type(value).__name__` is the name of a type as a text. Deal with the missing ones first, then with the rest."


def drift(records: list[dict], fields: dict[str, str]) -> tuple[dict[str, tuple[int, int]], list[str]]:
    report = {}
    for name, kind in fields.items():
        values = [record.get(name) for record in records]
        there = [value for value in values if value is not None]
        wrong = [value for value in there if type(value).__name__ != kind]
        report[name] = (len(values) - len(there), len(wrong))
    new = {name for record in records for name in record if name not in fields}
    return report, sorted(new)


def cases(rng):
    both = {"id": "str", "n": "int"}
    yield ([], {"id": "str"})
    yield ([{"id": "7", "n": 2}, {"id": 8, "price": 1.5}], both)
    yield ([{"id": None, "n": None}], both)
    yield ([{"id": "7", "n": "2"}, {"id": "8"}, {"id": "9", "n": None}], both)
    yield ([{"id": "7", "n": True}, {"id": "8", "n": False}], both)
    yield ([{"id": "7", "n": 0}, {"id": "", "n": 5}], both)
    yield ([{"on": 1}, {"on": True}, {"on": 0}, {"on": False}], {"on": "bool"})
    yield ([{"n": 0, "x": 0.0}, {"n": 0.0, "x": 0}], {"n": "int", "x": "float"})
    yield ([{"z": 1, "b": 2}, {"a": None, "b": 3}], {"q": "str"})
    yield ([{"id": "", "n": True, "new": 1}, {"new": 2}], both)
    yield ([{"id": "a", "n": 1}, {"id": "b", "n": 2, "qty": 2}], both)
    yield ([{"id": "a", "old": 1}, {"N": 2, "Id": "b"}], both)
    values = ["a", "", 3, 0, 2.5, True, False, None]
    for n in (6, 12):
        picks = rng.integers(0, 8, (n, 3)).tolist()
        yield ([{"id": values[a], "n": values[b], "c": values[c]} for a, b, c in picks] + [{"n": True}, {"id": None}], both)


def _new(records, fields):
    return sorted({name for record in records for name in record if name not in fields})


def wrong_null_is_wrong(records, fields):
    """You count a value None as one of the wrong type. `null` says that there is no value: it counts as missing."""
    report = {}
    for name, kind in fields.items():
        there = [record[name] for record in records if name in record]
        report[name] = (len(records) - len(there), sum(type(value).__name__ != kind for value in there))
    return report, _new(records, fields)


def wrong_empty_is_missing(records, fields):
    """You count 0, False and the empty text as missing. They are values."""
    report = {}
    for name, kind in fields.items():
        there = [record[name] for record in records if record.get(name)]
        report[name] = (len(records) - len(there), sum(type(value).__name__ != kind for value in there))
    return report, _new(records, fields)


def wrong_true_is_an_int(records, fields):
    """You ask with `isinstance`, for which True is an int. A column of numbers with True in it should be noticed."""
    kinds = {"str": str, "int": int, "float": float, "bool": bool}
    report = {}
    for name, kind in fields.items():
        there = [record[name] for record in records if record.get(name) is not None]
        wrong = [value for value in there if not isinstance(value, kinds[kind])]
        report[name] = (len(records) - len(there), len(wrong))
    return report, _new(records, fields)


def wrong_first_record_only(records, fields):
    """You look for new fields in the first record only. A new field may begin at any record."""
    report = {}
    for name, kind in fields.items():
        there = [record[name] for record in records if record.get(name) is not None]
        report[name] = (len(records) - len(there), sum(type(value).__name__ != kind for value in there))
    return report, _new(records[:1], fields)
