"""Whole in a chunk

Before an archive is cut into chunks, its librarian wants to know which quotations the cut would split. Each chunk is given
as `(start, end)`, positions of characters in `text`. Return the numbers of the chunks, from 0, that contain the first occurrence of
`quote` as a whole.

- `text`: a text. `quote`: a text with at least one character.
- `spans`: a list of pairs of ints, possibly empty; `end` is the position after the last character.
- Only the first occurrence in `text` counts. If there is none, return an empty list.

>>> whole_in_a_chunk("the mill by the river", "mill by", [(0, 8), (4, 11), (3, 21)])
[1, 2]
"""

minutes = 5
chapter = "01-pieces-with-a-place"
hint = "Where does the quotation start, and where does it end? What does `.find()` return if it isn't there?"


def whole_in_a_chunk(text: str, quote: str, spans: list) -> list:
    first = text.find(quote)
    if first == -1:
        return []
    last = first + len(quote)
    return [i for i, (start, end) in enumerate(spans) if start <= first and last <= end]


def cases(rng):
    yield ("mill", "mill", [])
    yield ("mill", "mill", [(0, 4)])
    yield ("mill", "pond", [(0, 4)])
    yield ("mill", "pond", [(0, 2), (-4, 4), (0, 9)])
    yield ("", "pond", [(-3, 3)])
    yield ("the mill by the river", "mill by", [(0, 8), (4, 11), (3, 21)])
    yield ("the mill by the river", "the", [(12, 21), (0, 3), (0, 2)])
    yield ("the mill by the river", "by", [(9, 11), (10, 12), (8, 10), (0, 21)])
    words = ["mill", "river", "by", "the", "old", "bridge"]
    for n in (6, 9, 12):
        text = " ".join(words[i] for i in rng.integers(0, len(words), n).tolist()) + " old mill by the old mill"
        spans = [(start, min(start + 18, len(text))) for start in range(0, len(text), 3)]
        yield (text, "mill by", spans)
        yield (text, "old", spans)


def wrong_every_occurrence(text, quote, spans):
    """You ask whether the text of the chunk contains the quotation, wherever it is. A later occurrence then counts as
    well; the task asks for the first."""
    return [i for i, (start, end) in enumerate(spans) if quote in text[start:end]]


def wrong_start_is_enough(text, quote, spans):
    """You look only at where the quotation starts. Its end must lie in the same chunk."""
    first = text.find(quote)
    if first == -1:
        return []
    return [i for i, (start, end) in enumerate(spans) if start <= first < end]


def wrong_end_as_last(text, quote, spans):
    """You leave out chunks that end with the quotation. `end` is the position after the last character, so such a
    chunk contains it."""
    first = text.find(quote)
    if first == -1:
        return []
    return [i for i, (start, end) in enumerate(spans) if start <= first and first + len(quote) < end]
