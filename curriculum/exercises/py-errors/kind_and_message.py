'''Kind and message

A monitoring page shows the last line of each night's traceback in two columns: the kind of the error and the message.
Return the two as a tuple.

- `line`: a last line such as `"ValueError: bad price"`. The kind comes first, then a colon and a space, then the message.
  The message may contain anything, colons included. If there is no message, the line is the kind alone.
- Returns a tuple of two texts: kind and message. The message is `""` if there is none.

>>> kind_and_message("ValueError: bad price")
('ValueError', 'bad price')
>>> kind_and_message("KeyboardInterrupt")
('KeyboardInterrupt', '')
'''

minutes = 4
chapter = "01-read-from-the-bottom"
hint = "One method cuts a text in three. Which of the three parts do you want, and what are they if there is nothing to cut at?"


def kind_and_message(line: str) -> tuple[str, str]:
    kind, mark, message = line.partition(": ")
    return kind, message


def cases(rng):
    yield ("MemoryError",)
    yield ("KeyError: 'a'",)
    yield ("ValueError: bad price",)
    yield ("KeyboardInterrupt",)
    yield ("AssertionError",)
    yield ("ValueError: line 3: no number",)
    yield ("json.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",)
    yield ("OSError: disk: a: full",)
    yield ("KeyError: 'a:b'",)
    yield ("ValueError:  12 ",)
    yield ("KeyError: '12:30'",)
    kinds = ["TypeError", "ValueError", "csv.Error", "IndexError"]
    for n in rng.integers(0, 4, 4).tolist():
        minute = int(rng.integers(10, 60))
        yield (f"{kinds[n]}: row {minute}: bad time '{n}:{minute}'",)
    yield (kinds[int(rng.integers(0, 4))],)


def wrong_cut_at_the_last_colon(line):
    """You take what comes after the last colon for the message. A message may contain colons itself: only the first one ends the kind."""
    parts = line.rsplit(": ", 1)
    return parts[0], parts[1] if len(parts) > 1 else ""


def wrong_message_for_the_kind(line):
    """If a line has no message, you return the line as the message and an empty kind. "MemoryError" is a kind."""
    kind, mark, message = line.partition(": ")
    return (kind, message) if mark else ("", kind)


def wrong_space_kept(line):
    """Your messages begin with a space. The space belongs to the mark between kind and message."""
    kind, mark, message = line.partition(":")
    return kind, message


def wrong_everything_in_three(line):
    """You return all three parts. Two are asked for: what stands before the mark and what comes after it."""
    return line.partition(": ")
