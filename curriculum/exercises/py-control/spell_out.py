"""Spell out the abbreviations

Notes are full of abbreviations. A table says what each of them stands for. Return the text with every abbreviation in
the table replaced by its long form, one after the other, in the order of the table. A later entry of the table also
replaces what earlier entries have put into the text.

- `text`: a text.
- `table`: a dict from abbreviations to long forms, all of them texts that are not empty. It is not changed.
- Returns a text. Capital and small letters are different.

>>> spell_out("appt w. Dr B", {"appt": "appointment", "w.": "with", "Dr": "Doctor"})
'appointment with Doctor B'
>>> spell_out("tba", {"tba": "tbc", "tbc": "to be confirmed"})
'to be confirmed'
"""

minutes = 5
chapter = "05-loop-in-a-loop"
hint = "`replace` returns a new text. Which text does the second entry of the table work on: the original, or the one that the first entry produced?"


def spell_out(text: str, table: dict[str, str]) -> str:
    for short, long in table.items():
        text = text.replace(short, long)
    return text


def cases(rng):
    yield ("", {"a": "b"})
    yield ("pt", {})
    yield ("pt home", {"pt": "patient"})
    yield ("tba", {"tba": "tbc", "tbc": "to be confirmed"})
    yield ("tba", {"tbc": "to be confirmed", "tba": "tbc"})
    yield ("appt w. Dr B", {"appt": "appointment", "w.": "with", "Dr": "Doctor"})
    yield ("a-b-a", {"a": "b", "b": "a"})
    yield ("2 kg, 3 kg", {"kg": "kilos", "2": "two"})
    yield ("one w. two w. three", {"w.": "with", "one": "1", "two": "2"})
    words = ["pt", "wd", "rm", "dr"]
    for n in (3, 5, 8):
        text = " ".join(words[i] for i in rng.integers(0, 4, n)) + " pt wd"
        yield (text, {"pt": "patient", "wd": "ward", "rm": "room"})


def wrong_only_the_last_entry(text, table):
    """Every entry works on the original text, so only the last replacement survives. Let each entry work on the text
    that the one before returned."""
    result = text
    for short, long in table.items():
        result = text.replace(short, long)
    return result


def wrong_only_the_first_entry(text, table):
    """Your function returns in the first round, so the other entries of the table are never used."""
    for short, long in table.items():
        return text.replace(short, long)
    return text


def wrong_result_not_kept(text, table):
    """You return the text as it was. If you call `replace`, what it returns is thrown away: a text itself never
    changes."""
    for short, long in table.items():
        text.replace(short, long)
    return text


def wrong_long_into_short(text, table):
    """You replace the long forms with the abbreviations. In `.items()` the key comes first, then the value."""
    for long, short in table.items():
        text = text.replace(short, long)
    return text
