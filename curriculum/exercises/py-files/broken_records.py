'''Records, one on each line

A log holds one JSON record on each line. Return the records, and the numbers of the lines that hold none.

- `text`: the lines. A line with nothing or only spaces in it is passed over, but counted.
- A line holds a record if it is JSON and what is read is a dict.
- Returns a tuple of two lists: the records in order, and the numbers of all other lines that aren't blank, counted from 1.

>>> records('{"n": 1}\\n\\n{"n": \\n{"n": 2}\\n')
([{'n': 1}, {'n': 2}], [3])
>>> records("[1, 2]\\n")
([], [1])
'''

import json

minutes = 9
chapter = "04-nested-data"
hint = "There are four ways in which a round can go: blank, no JSON, JSON but no dict, a record. Where does each of them end?"


def records(text: str) -> tuple[list[dict], list[int]]:
    found = []
    bad = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except json.JSONDecodeError:
            value = None
        if isinstance(value, dict):
            found.append(value)
        else:
            bad.append(number)
    return found, bad


def cases(rng):
    yield ("",)
    yield ("\n",)
    yield ("{}",)
    yield ('{"n": 1}\n',)
    yield ("x",)
    yield ('  {"n": 1}  ',)
    yield ("[1, 2]\n",)
    yield ("null\n7\n",)
    yield ('x\n{"a": 1}\n',)
    yield ('\n  \n{"a": 1}\nx',)
    yield ('{"n": 1}\n\n{"n": \n{"n": 2}\n',)
    yield ("{'n': 1}\n{}\n\n\"text\"\n",)
    yield ('[]\n\n{"a": {"b": null}}\n\ntrue\nfalse\n',)
    lines = ['{"k": 3}', "", "{", "[3]", '{"name": "Zoë"}', "12", "   ", "{}", "None"]
    for n in (3, 6, 9):
        yield ("\n" + "\n".join([lines[i] for i in rng.integers(0, 9, n)] + ["[]", '{"last": true}', "{broken"]),)


def wrong_any_json(text):
    """You take everything that is JSON for a record: lists, numbers and null too. A record is a dict."""
    found, bad = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            found.append(json.loads(line))
        except json.JSONDecodeError:
            bad.append(number)
    return found, bad


def wrong_blank_lines_not_counted(text):
    """You number only the lines that aren't blank. In an editor, the bad lines are elsewhere."""
    found, bad = [], []
    for number, line in enumerate([x for x in text.splitlines() if x.strip()], 1):
        try:
            value = json.loads(line)
        except json.JSONDecodeError:
            value = None
        if isinstance(value, dict):
            found.append(value)
        else:
            bad.append(number)
    return found, bad


def wrong_blank_lines_bad(text):
    """You report blank lines. They hold no record, but they do no harm either: they are passed over."""
    found, bad = [], []
    for number, line in enumerate(text.splitlines(), 1):
        try:
            value = json.loads(line)
        except json.JSONDecodeError:
            value = None
        if isinstance(value, dict):
            found.append(value)
        else:
            bad.append(number)
    return found, bad


def wrong_stops_at_the_first(text):
    """You stop at the first line that isn't JSON, and the records below it are lost. The `try` belongs inside the loop,
    and after an error the loop goes on."""
    found, bad = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except json.JSONDecodeError:
            bad.append(number)
            break
        if isinstance(value, dict):
            found.append(value)
        else:
            bad.append(number)
    return found, bad
