"""Blacked out

Before a line goes into the log, replace every known secret in it by `***`.

- `line`: a text. `secrets`: a list of texts.
- Secrets shorter than four characters are left alone: they would black out half of each line.
- One secret may be the beginning or a part of another. The longer one is replaced first, so that nothing of it stays behind.
- Secrets are compared exactly, with capital letters. No secret holds a `*`.

>>> blacked_out("key k-41ff for shop", ["k-41ff"])
'key *** for shop'
>>> blacked_out("key k-41ff-2025", ["k-41ff", "k-41ff-2025"])
'key ***'
"""

minutes = 5
chapter = "01-secrets-stay-out"
hint = "In which order do you go through the secrets, so that a part of another one doesn't come first?"


def blacked_out(line: str, secrets: list[str]) -> str:
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= 4:
            line = line.replace(secret, "***")
    return line


def cases(rng):
    yield "start", []
    yield "key k-41ff for shop", ["k-41ff"]
    yield "k-41ff k-41ff", ["k-41ff"]
    yield "k-41ff, then k-41ff", ["k-41ff"]
    yield "a=k-41ff&b=k-41ff", ["k-41ff", "other"]
    yield "a cat", ["a"]
    yield "the cat sat", ["cat"]
    yield "no 1", ["", "1"]
    yield "pin 1234", ["1234"]
    yield "key k-41ff-2025", ["k-41ff", "k-41ff-2025"]
    yield "keys abcd1 abcd", ["abcd", "abcd1"]
    yield "u=xabcd", ["abcd", "xabcd"]
    yield "u=azabc", ["azabc", "zabc"]
    yield "keys k.4+ and kx44", ["k.4+"]
    yield "KEYS keys", ["keys"]
    yield "user Anna, ANNA", ["ANNA"]
    yield "Pass pass PASS", ["PASS", "abc"]
    for _ in range(4):
        words = ["tea4", "tea4two", "two", "Salt", "salt-9", "salt"]
        line = " ".join(words[int(i)] for i in rng.integers(0, 6, 6))
        yield line, [words[int(i)] for i in rng.permutation(6)[:4]]


def wrong_as_they_come(line, secrets):
    """You replace in the order of the list. If `k-41ff` comes first, `k-41ff-2025` becomes `***-2025`, and a part of the secret is in the log."""
    for secret in secrets:
        if len(secret) >= 4:
            line = line.replace(secret, "***")
    return line


def wrong_first_place_only(line, secrets):
    """You replace each secret once. The second time it stands in the line, it is still readable."""
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= 4:
            line = line.replace(secret, "***", 1)
    return line


def wrong_short_ones_too(line, secrets):
    """You also replace secrets of fewer than four characters. With the secret `a`, every a in the log becomes `***`."""
    for secret in sorted(secrets, key=len, reverse=True):
        if secret:
            line = line.replace(secret, "***")
    return line


def wrong_any_capitals(line, secrets):
    """You ignore capital letters, so `Anna` disappears though the secret is `ANNA`. The secrets are compared exactly."""
    for secret in sorted(secrets, key=len, reverse=True):
        at = line.lower().find(secret.lower()) if len(secret) >= 4 else -1
        while at >= 0:
            line = line[:at] + "***" + line[at + len(secret) :]
            at = line.lower().find(secret.lower())
    return line
