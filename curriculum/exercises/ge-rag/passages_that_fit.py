"""Passages that fit

A travel agency's prompt has room for a limited number of characters. Return the block of numbered passages that goes into it.

- `passages`: a list of texts, the best first; it may be empty. `room`: an int, at least 0.
- Each passage takes one line: `[1] ` with its number, then its text. Numbers count from 1.
- Take passages from the front while the whole block, line breaks included, has at most `room` characters. Stop at the first
  that doesn't fit, even if a later one would. A passage is never cut.
- Returns the lines, joined by line breaks; an empty text if none fits.

>>> passages_that_fit(["Ferry at 9.", "Bring a passport to the harbour.", "No pets."], 40)
'[1] Ferry at 9.'
"""

minutes = 6
chapter = "01-answers-with-evidence"
hint = "Build the block with one more passage, and look at its length before you accept it."


def passages_that_fit(passages: list, room: int) -> str:
    lines = []
    for number, passage in enumerate(passages, start=1):
        more = lines + [f"[{number}] {passage}"]
        if len("\n".join(more)) > room:
            break
        lines = more
    return "\n".join(lines)


def cases(rng):
    yield ([], 0)
    yield (["Go."], 3)
    yield (["Go."], 7)
    yield (["Go.", "No."], 15)
    yield (["Go.", "No."], 14)
    yield (["Ferry at 9.", "Bring a passport to the harbour.", "No pets."], 40)
    yield (["Ferry at 9.", "Bring a passport to the harbour.", "No pets."], 52)
    yield (["No pets.", "Bring a passport.", "Go."], 20)
    yield (["Go.", "Wait.", "No pets."], 17)
    yield (["Go.", "Wait at the pier.", "No."], 16)
    yield (["a"] * 10, 59)
    words = ["No pets.", "Ferry at 9.", "Bring a passport to the harbour.", "Go.", "Wait at the pier."]
    for n in (4, 6, 9):
        passages = [words[i] for i in rng.integers(0, len(words), n).tolist()]
        yield (passages, int(rng.integers(30, 90)))


def wrong_skips_the_long_one(passages, room):
    """You leave out a passage that doesn't fit and go on with later ones. The task says to stop there; the passages are in
    order of quality."""
    lines = []
    for number, passage in enumerate(passages, start=1):
        more = lines + [f"[{number}] {passage}"]
        if len("\n".join(more)) <= room:
            lines = more
    return "\n".join(lines)


def wrong_numbers_are_free(passages, room):
    """You count only the characters of the passages. The numbers and the line breaks need room as well."""
    lines, used = [], 0
    for number, passage in enumerate(passages, start=1):
        used += len(passage)
        if used > room:
            break
        lines.append(f"[{number}] {passage}")
    return "\n".join(lines)


def wrong_cut_at_the_end(passages, room):
    """You cut the block when the room is used up, so the last passage breaks off in the middle."""
    return "\n".join(f"[{number}] {passage}" for number, passage in enumerate(passages, start=1))[:room]
