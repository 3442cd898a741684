"""The way back

A service keeps its last models, so that an older one can take over when something is wrong with the newest. Find the
newest model that may be loaded, without loading any of them.

- `kept`: a list of dicts, the newest model first, perhaps empty. Each has `"name"` (text), `"content"` (bytes) and
  `"note"` (a text that should be JSON for a dict with the entry `"sklearn"`).
- `given`: a dict from names to SHA-256 digests that came by another way. A model whose name isn't in it can't be
  trusted.
- `running`: the version of scikit-learn that is installed, a text.
- A model may be loaded if its digest is the given one and its note names exactly the running version. A note that
  isn't JSON makes a model unusable, and so does a note without that entry.
- Returns the name of that model, or None.

>>> content = "tea".encode()
>>> kept = [{"name": "b", "content": content, "note": "{}"}, {"name": "a", "content": content, "note": '{"sklearn": "1.9.1"}'}]
>>> digest = hashlib.sha256(content).hexdigest()
>>> way_back(kept, {"a": digest, "b": digest}, "1.9.1")
'a'
"""

import hashlib
import json

minutes = 8
chapter = "02-check-before-you-open"
hint = "Go through the models in their order and use `continue` as soon as something is wrong with one. `.get` returns None where a key is missing."


def way_back(kept: list[dict], given: dict[str, str], running: str) -> str | None:
    for model in kept:
        if hashlib.sha256(model["content"]).hexdigest() != given.get(model["name"]):
            continue
        try:
            note = json.loads(model["note"])
        except json.JSONDecodeError:
            continue
        if note.get("sklearn") == running:
            return model["name"]
    return None


def _of(content):
    return hashlib.sha256(content).hexdigest()


def _m(name, version="1.9.1", text=None, note=None):
    content = (text or f"model {name}").encode()
    return {"name": name, "content": content, "note": json.dumps({"sklearn": version}) if note is None else note}


def _given(*models):
    return {model["name"]: _of(model["content"]) for model in models}


def cases(rng):
    a, b, c = _m("a"), _m("b"), _m("c")
    yield [], {}, "1.9.1"
    yield [a], {}, "1.9.1"
    yield [a], _given(a), "1.9.1"
    yield [a], _given(a), "1.9"
    yield [_m("b", note="{}"), a], _given(a, b), "1.9.1"
    yield [_m("b", note="not JSON"), a], _given(a, b), "1.9.1"
    yield [_m("b", "1.8.0"), a], _given(a, b), "1.9.1"
    yield [_m("b", text="exchanged"), a], _given(a, b), "1.9.1"
    yield [c, b, a], _given(a, b), "1.9.1"
    yield [_m("c", "1.9.10"), _m("b", text="model c"), _m("a", note="")], _given(a, b, c), "1.9.1"
    yield [_m("c", text="x", note="oops"), b, a], {"c": _of("x".encode()), "b": _of("x".encode())}, "1.9.1"
    yield [_m("b", text="model a"), a], _given(a, b), "1.9.1"
    yield [_m("c", text="model a"), _m("b", text="model c")], _given(a, b, c), "1.9.1"
    yield [_m("c", text="model b"), b], _given(b, c), "1.9.1"
    yield [_m("b", "1.9.2"), a], _given(a, b), "1.9.1"
    yield [_m("b", "1.9.10")], _given(b), "1.9.1"
    for n in (4, 6):
        kept, right = [], [_m(f"m{i}") for i in range(n)]
        for i in rng.permutation(n):
            kind = int(rng.integers(0, 5))
            name = f"m{int(i)}"
            kept.append([_m(name), _m(name, "1.8.1"), _m(name, text="other"), _m(name, note="{"), _m(name, note='{"python": "3"}')][kind])
        yield kept, _given(*right), "1.9.1"
        yield kept, _given(*right[1:]), "1.8.1"


def _usable(kept, given, running, same_file, same_version):
    for model in kept:
        try:
            note = json.loads(model["note"])
        except json.JSONDecodeError:
            note = {}
        if same_file(_of(model["content"]), given, model["name"]) and same_version(str(note.get("sklearn")), running):
            return model["name"]
    return None


def wrong_any_given_digest(kept, given, running):
    """You accept a file if its digest is given for *any* model. It has to be the one given for this name."""
    return _usable(kept, given, running, lambda d, g, name: d in g.values(), lambda v, r: v == r)


def wrong_unlisted_trusted(kept, given, running):
    """You accept a model for which no digest was given. Nobody knows where its file comes from."""
    return _usable(kept, given, running, lambda d, g, name: g.get(name, d) == d, lambda v, r: v == r)


def wrong_versions_alike(kept, given, running):
    """You accept versions that only begin alike. The note must name exactly the running version."""
    return _usable(kept, given, running, lambda d, g, name: g.get(name) == d, lambda v, r: v[:3] == r[:3])


def wrong_newest_only(kept, given, running):
    """You look at the newest model only. If it can't be used, an older one may."""
    return _usable(kept[:1], given, running, lambda d, g, name: g.get(name) == d, lambda v, r: v == r)
