'''Every object in a reply

Asked for the contacts in a letter, a model writes several JSON objects with words between them. Collect them all.

- `reply`: a text. Go through it from its start. Where a `{` begins a JSON object that can be read, keep the object and go on
  after its end; where it doesn't, go on with the next character.
- Objects inside an object that was kept are part of it, and aren't listed again.
- Returns a list of dicts, in their order.

>>> all_objects('First {"a": 1}, then {"b": {"c": 2}}.')
[{'a': 1}, {'b': {'c': 2}}]
>>> all_objects('{oops} {"a": "}"}')
[{'a': '}'}]
'''

import json

minutes = 7
chapter = "02-replies-a-program-can-use"
hint = "`raw_decode` returns the position after the object as well. What is left of the reply from there on?"


def all_objects(reply: str) -> list[dict]:
    found = []
    while "{" in reply:
        reply = "{" + reply.partition("{")[2]
        try:
            value, end = json.JSONDecoder().raw_decode(reply)
            found.append(value)
        except json.JSONDecodeError:
            end = 1
        reply = reply[end:]
    return found


def cases(rng):
    yield ("",)
    yield ("none",)
    yield ('{"a": 1}',)
    yield ('{"a": 1}{"a": 1}',)
    yield ('First {"a": 1}, then {"b": {"c": 2}}.',)
    yield ('{oops} {"a": "}"}',)
    yield ('{"a": 1, "b": {"c": 3}',)
    yield ('{{"a": 1}} {{"b": 2}}',)
    yield ('[{"a": 1}, {"a": 2}] and {',)
    yield ('```json\n{"name": "Ada {A}", "tags": ["x"]}\n```\n{}',)
    for n in (2, 3, 5):
        made = [json.dumps({"n": int(k), "in": {"m": int(k) + 1}}) for k in rng.integers(0, 99, n)]
        yield (" {and} ".join(made) + ' {"cut": ',)
        yield ("Here: " + ",".join(made) + " Done }",)


def wrong_only_the_first(reply):
    """You stop after the first object that can be read. The letter had more than one contact."""
    for start, character in enumerate(reply):
        if character == "{":
            try:
                return [json.JSONDecoder().raw_decode(reply, start)[0]]
            except json.JSONDecodeError:
                continue
    return []


def wrong_inner_ones_again(reply):
    """You try every brace, also those inside an object that you have kept. So inner objects are listed a second time."""
    found = []
    for start, character in enumerate(reply):
        if character == "{":
            try:
                found.append(json.JSONDecoder().raw_decode(reply, start)[0])
            except json.JSONDecodeError:
                continue
    return found


def wrong_gives_up_at_bad_brace(reply):
    """You end the search at the first brace that begins no JSON. A reply may hold braces in its sentences, with good objects after them."""
    found, start = [], 0
    while start < len(reply):
        if reply[start] == "{":
            try:
                value, start = json.JSONDecoder().raw_decode(reply, start)
            except json.JSONDecodeError:
                return found
            found.append(value)
        else:
            start += 1
    return found
