'''Text as it arrives

A chat shows the answer of a model while it is being written. Each token brings some bytes, and a character may be spread over
several tokens. Return what the chat should show after each token: the text that can now be read and hasn't been shown yet.
Half a character has to wait.

- `chunks`: a list of `bytes`, possibly empty, the bytes of each token in their order. All of them joined are correct UTF-8,
  possibly with the last character incomplete. That one is never shown.
- Returns a list of texts, one for each token: the text that is new after it, which may be empty.

>>> as_it_arrives([b"na", b"\\xc3", b"\\xafve"])
['na', '', 'ïve']
>>> as_it_arrives([b"ok", b"\\xf0\\x9f"])
['ok', '']
'''

minutes = 6
chapter = "03-encode-and-decode"
hint = "Keep all bytes so far. What does `.decode` with `errors=\"ignore\"` do with a character that is not complete yet?"


def as_it_arrives(chunks: list[bytes]) -> list[str]:
    raw, shown, new = b"", "", []
    for chunk in chunks:
        raw += chunk
        text = raw.decode("utf-8", errors="ignore")
        new.append(text[len(shown) :])
        shown = text
    return new


def _cut(text, places):
    raw = text.encode("utf-8")
    ends = [0, *sorted(set(places)), len(raw)]
    return [raw[a:b] for a, b in zip(ends, ends[1:])]


def cases(rng):
    yield ([],)
    yield ([b"ok"],)
    yield ([b""],)
    yield ([b"ok", b"", b"!"],)
    yield ([b"\xc3", b"\xaf"],)
    yield ([b"na", b"\xc3", b"\xafve"],)
    yield ([b"ok", b"\xf0\x9f"],)
    yield (_cut("👍👍", [1, 2, 3, 5]),)
    yield (_cut("ïïï", [1, 3, 5]),)
    yield (_cut("李a", [1, 2]),)
    for n in (5, 8):
        text = "".join("aoï李👍"[i] for i in rng.integers(0, 5, n).tolist())
        yield (_cut(text + "ï👍ï", (rng.integers(1, len(text.encode()) + 1, n).tolist() + [len(text.encode()) + 1])),)


def wrong_each_by_itself(chunks):
    """You decode each token by itself. Both halves of a character are lost, since neither can be read alone."""
    return [chunk.decode("utf-8", errors="ignore") for chunk in chunks]


def wrong_sign_for_the_half(chunks):
    """You show the sign � for half a character. It has to wait until the rest has arrived."""
    return [chunk.decode("utf-8", errors="replace") for chunk in chunks]


def wrong_all_again(chunks):
    """You show everything so far after each token. Only what is new should be shown."""
    raw, seen = b"", []
    for chunk in chunks:
        raw += chunk
        seen.append(raw.decode("utf-8", errors="ignore"))
    return seen
