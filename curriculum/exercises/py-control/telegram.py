"""A telegram

In telegrams people often sent the word STOP instead of a full stop. Return the sentences as one telegram: in capital
letters, with the word STOP after every sentence, and with a single space between all the words. There are no spaces
at the two ends.

- `sentences`: a list of texts. No text is empty, begins or ends with a space, or has two spaces in a row.
- Returns a text. For an empty list it is the empty text.

>>> telegram(["Arrived safely", "Send money"])
'ARRIVED SAFELY STOP SEND MONEY STOP'
>>> telegram(["Yes"])
'YES STOP'
"""

minutes = 5
chapter = "01-for-every-item"
hint = "In every round add the sentence, a space, STOP, and one more space. At the end there is one space too many; which method removes it?"


def telegram(sentences: list[str]) -> str:
    text = ""
    for sentence in sentences:
        text += sentence.upper() + " STOP "
    return text.strip()


def cases(rng):
    yield ([],)
    yield (["Yes"],)
    yield (["Arrived safely", "Send money"],)
    yield (["b", "a"],)
    yield (["one", "two", "three"],)
    yield (["Come at once", "Come at once"],)
    words = ["Rain", "no trains", "All is well", "Wait", "letter follows", "Home on Friday"]
    for n in (2, 4, 6):
        yield ([words[i] for i in rng.integers(0, len(words), n)],)


def wrong_only_the_last(sentences):
    """In every round you give the text a new value instead of adding to it. Only the last sentence is left."""
    text = ""
    for sentence in sentences:
        text = sentence.upper() + " STOP "
    return text.strip()


def wrong_stop_only_at_the_end(sentences):
    """You put STOP at the end of the telegram. It belongs after every sentence, so it belongs in the loop."""
    text = ""
    for sentence in sentences:
        text += sentence.upper() + " "
    return text + "STOP"


def wrong_space_at_the_end(sentences):
    """Your telegram ends with a space. You cannot see it, but it makes it a different text."""
    text = ""
    for sentence in sentences:
        text += sentence.upper() + " STOP "
    return text


def wrong_back_to_front(sentences):
    """You put each new sentence in front, so the last comes first. In `a + b`, the text `a` is on the left."""
    text = ""
    for sentence in sentences:
        text = sentence.upper() + " STOP " + text
    return text.strip()
