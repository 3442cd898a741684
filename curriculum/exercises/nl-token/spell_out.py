'''What do these ids stand for?

Somebody hands you the merges of a byte-level tokeniser without its vocabulary, and you want to see what was learnt. Return the
bytes of every new id.

- `merges`: a list of pairs of ints, possibly empty. The ids 0 to 255 stand for the single bytes; the merge at position r
  created the id 256 + r, from two ids that already existed.
- Returns a list of `bytes`, one for each merge, in their order.

>>> spell_out([(116, 104), (256, 101)])
[b'th', b'the']
>>> spell_out([(195, 171), (101, 256), (257, 257)])
[b'\\xc3\\xab', b'e\\xc3\\xab', b'e\\xc3\\xabe\\xc3\\xab']
'''

minutes = 5
chapter = "03-encode-and-decode"
hint = "Keep a list of the bytes of all ids so far, beginning with the 256 single ones. What does a merge append to it?"


def spell_out(merges: list) -> list[bytes]:
    parts = [bytes([i]) for i in range(256)]
    for left, right in merges:
        parts.append(parts[left] + parts[right])
    return parts[256:]


def cases(rng):
    yield ([],)
    yield ([(97, 98)],)
    yield ([(0, 255)],)
    yield ([(116, 104), (256, 101)],)
    yield ([(97, 97), (256, 256), (257, 256)],)
    yield ([(195, 171), (101, 256), (257, 257)],)
    yield ([(110, 111), (112, 256), (257, 113), (258, 257)],)
    yield ([(240, 159), (145, 141), (256, 257)],)
    for n in (4, 6, 9):
        merges = [(int(rng.integers(97, 123)), int(rng.integers(97, 123)))]
        for r in range(1, n):
            merges.append((int(rng.integers(256, 256 + r)), int(rng.integers(200, 256 + r))))
        yield (merges,)


def wrong_read_as_bytes(merges):
    """You look only at ids below 256 and leave out those that come from earlier merges. They have bytes too, which
    you have found by then."""
    return [bytes(i for i in pair if i < 256) for pair in merges]


def wrong_right_before_left(merges):
    """You put the bytes of the second id before those of the first."""
    parts = [bytes([i]) for i in range(256)]
    for left, right in merges:
        parts.append(parts[right] + parts[left])
    return parts[256:]


def wrong_characters_in_place_of_bytes(merges):
    """You turn each id below 256 into the character with that number, and encode it again. From 128 on, such a
    character takes two bytes in UTF-8, so one byte has become two."""
    parts = [chr(i).encode("utf-8") for i in range(256)]
    for left, right in merges:
        parts.append(parts[left] + parts[right])
    return parts[256:]
