"""In plain sight

Show what a Secret's manifest tells everyone who can read it.

- `manifest`: a dict. If its `kind` isn't `"Secret"`, return an empty dict.
- `data`, if it is there, is a dict from names to values in base64. `stringData`, if it is there, is a dict from names to values that
  are written out. A name may stand in both: then `stringData` wins.
- Return a dict from names to the values as texts (UTF-8).

>>> in_plain_sight({"kind": "Secret", "data": {"password": "dDBwLXMzY3JldA=="}})
{'password': 't0p-s3cret'}
"""

import base64

minutes = 5
chapter = "04-settings-and-secrets"
hint = "`.get(\"data\", {})` is a dict in any case. Two dicts are joined with `{**a, **b}`; which of the two wins?"


def in_plain_sight(manifest: dict) -> dict[str, str]:
    if manifest["kind"] != "Secret":
        return {}
    coded = manifest.get("data", {})
    shown = {name: base64.b64decode(value).decode() for name, value in coded.items()}
    return {**shown, **manifest.get("stringData", {})}


def _coded(text):
    return base64.b64encode(text.encode()).decode()


def cases(rng):
    yield ({"kind": "Secret"},)
    yield ({"kind": "Secret", "data": {"password": "dDBwLXMzY3JldA=="}},)
    yield ({"kind": "Secret", "data": {"key": _coded("Schlüssel")}},)
    yield ({"kind": "Secret", "stringData": {"key": "open"}},)
    yield ({"kind": "Secret", "stringData": {"key": "b3Blbg=="}},)
    yield ({"kind": "Secret", "data": {"a": _coded("old")}, "stringData": {"a": "new"}},)
    yield ({"kind": "Secret", "data": {"a": _coded("old"), "b": _coded("x")}, "stringData": {"a": "new", "c": "y"}},)
    yield ({"kind": "ConfigMap", "data": {"threshold": "0.5"}},)
    yield ({"kind": "Settings", "data": {"mode": "YWJj"}},)
    yield ({"kind": "ConfigMap", "data": {"mode": "YWJj"}},)
    yield ({"kind": "ConfigMap", "data": {"mode": _coded("abc"), "x": "dDBw"}},)
    for _ in range(4):
        words = ["k7", "t0p", "Größe", "a b"]
        parts = {n: _coded(words[int(rng.integers(0, 4))]) for n in "abc"[: int(rng.integers(1, 4))]}
        yield ({"kind": "Secret", "data": parts, "stringData": {"a": words[int(rng.integers(0, 4))], "z": "1"}},)


def wrong_not_decoded(manifest):
    """You return the values as they stand in `data`. Base64 looks like a secret, but is only another way of writing the same bytes; anyone who reads the manifest can read the password."""
    if manifest["kind"] != "Secret":
        return {}
    return {**manifest.get("data", {}), **manifest.get("stringData", {})}


def wrong_data_wins(manifest):
    """Where a name stands in both, you take the value from `data`. `stringData` wins."""
    if manifest["kind"] != "Secret":
        return {}
    shown = {n: base64.b64decode(v).decode() for n, v in manifest.get("data", {}).items()}
    return {**manifest.get("stringData", {}), **shown}


def wrong_string_data_overlooked(manifest):
    """You look into `data` only. What is written out in `stringData` is even easier to read."""
    if manifest["kind"] != "Secret":
        return {}
    return {n: base64.b64decode(v).decode() for n, v in manifest.get("data", {}).items()}


def wrong_any_kind(manifest):
    """You decode the data of every manifest. The values of a ConfigMap aren't in base64: `abcd` would become nonsense, and `0.5` an error."""
    shown = {n: base64.b64decode(v).decode("latin-1") for n, v in manifest.get("data", {}).items()}
    return {**shown, **manifest.get("stringData", {})}
