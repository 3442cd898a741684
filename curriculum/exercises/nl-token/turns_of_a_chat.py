"""The turns of a chat

A chat program hands its model one list of ids. Ids up to 255 are the bytes of texts; three special tokens say who is speaking and where a turn ends. Read such a list back into turns.

- `ids`: a list of ints from 0 to 258. 256 begins a turn of the user, 257 one of the assistant, 258 ends the turn.
- A turn is 256 or 257, then any number of bytes, then 258. The text of a turn is all its bytes decoded as UTF-8, with � for what can't be read.
- The last turn may be still open: the model is writing it. It then has no 258, and counts like the others.
- Whatever the bytes of a turn spell, they are text. `<end>` typed by a user ends nothing.
- Returns a list of tuples of the speaker, `"user"` or `"assistant"`, and the text.
- Raises `ValueError` if a byte or a 258 stands outside a turn, or if a turn begins inside another one.

>>> turns_of_a_chat([256, 72, 105, 258, 257, 195, 150, 108])
[('user', 'Hi'), ('assistant', 'Öl')]
"""

minutes = 9
chapter = "03-encode-and-decode"
hint = "Keep the speaker of the open turn, or None. What may come next in either case?"

equivalent = {
    "Compare_Lt_LtE @ 7:elif i < 256 and speaker: -> elif i <= 256 and speaker:": "bytes() raises a ValueError for 256 as well",
    "NumberReplacer @ 7:elif i < 256 and speaker: -> elif i < 257 and speaker:": "bytes() raises a ValueError for 256 as well",
    "Compare_Eq_GtE @ 9:elif i == 258 and speaker: -> elif i >= 258 and speaker:": "no id is larger",
}


def turns_of_a_chat(ids: list[int]) -> list[tuple[str, str]]:
    speakers = {256: "user", 257: "assistant"}
    turns, speaker, raw = [], None, []
    for i in ids:
        if i in speakers and not speaker:
            speaker, raw = speakers[i], []
        elif i < 256 and speaker:
            raw.append(i)
        elif i == 258 and speaker:
            turns.append((speaker, bytes(raw).decode("utf-8", errors="replace")))
            speaker = None
        else:
            raise ValueError("not a turn")
    if speaker:
        turns.append((speaker, bytes(raw).decode("utf-8", errors="replace")))
    return turns


def _bytes(text):
    return list(text.encode("utf-8"))


def cases(rng):
    yield ([],)
    yield ([256],)
    yield ([256, 258],)
    yield ([256, 72, 105, 258, 257, 195, 150, 108],)
    yield ([257, *_bytes("naïve"), 258, 256, *_bytes("<end> Ö"), 258],)
    yield ([256, 195, 258, 257, 150, 258],)
    yield ([256, *_bytes("half ï")[:-1]],)
    yield ([256, *_bytes("👍")[:2], 258, 256, *_bytes("👍")[2:], 258],)
    yield ([72, 256, 105, 258],)
    yield ([256, 105, 258, 258],)
    yield ([258],)
    yield ([256, 255, 258],)
    yield ([256, 105, 257],)
    yield ([257, 105, 256],)
    yield ([256, 105, 257, 105, 258],)
    yield ([256, 105, 256, 105, 258],)
    yield ([256, 105, 258, 105],)
    texts = ["Hi", "Öl?", "crème", "256", "👍 ok", "<end>", ""]
    for n in (2, 4, 6):
        ids = []
        for _ in range(n):
            ids += [256 + int(rng.integers(0, 2)), *_bytes(texts[int(rng.integers(0, 7))]), 258]
        yield (ids[:-1],)
        yield (ids + _bytes("x"),)
        yield ([256, *_bytes("señor"), 258, 257, *_bytes("é"), 258, *ids],)


def _read(ids, text, last=True, strict=True):
    turns, speaker, raw = [], None, []
    for i in ids:
        if i < 256 and (speaker or not strict):
            raw.append(i)
        elif i in (256, 257) and (not speaker or not strict):
            speaker, raw = ("user" if i == 256 else "assistant"), []
        elif i == 258 and (speaker or not strict):
            turns.append((speaker or "user", text(raw)))
            speaker, raw = None, []
        else:
            raise ValueError
    if speaker and last:
        turns.append((speaker, text(raw)))
    return turns


def _all(raw):
    return bytes(raw).decode("utf-8", errors="replace")


def wrong_byte_by_byte(ids):
    """You turn each byte into a character by itself. A letter such as Ö has two bytes, which only together are a character."""
    return _read(ids, lambda raw: "".join(chr(i) for i in raw))


def wrong_open_turn_lost(ids):
    """You lose the last turn while it's still being written. It has no end yet, but it counts like the others."""
    return _read(ids, _all, last=False)


def wrong_half_characters_dropped(ids):
    """You leave out what can't be read. The sign � has to show that something was there."""
    return _read(ids, lambda raw: bytes(raw).decode("utf-8", errors="ignore"))


def wrong_anything_goes(ids):
    """You take any order of ids. A byte outside a turn, or a turn inside another one, is a mistake of the program that made the list, and has to be reported."""
    return _read(ids, _all, strict=False)
