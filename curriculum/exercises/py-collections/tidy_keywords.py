"""Tidy keywords

People type keywords for a photo into one field, with commas: `"Sea, boats ,, sea!"`. Return them tidied: in small
letters, without spaces or characters from `string.punctuation` at both ends, each keyword once, in alphabetical
order, with `"; "` between them. Drop entries of which nothing is left. Spaces and punctuation marks inside a keyword
stay.

- `typed`: a text; the commas separate the keywords.
- Returns a text. If no keyword is left, that is the empty text.

>>> tidy_keywords("Sea, boats ,, sea!")
'boats; sea'
>>> tidy_keywords("well-known, Old town.")
'old town; well-known'
"""

minutes = 7
chapter = "04-in-order"
hint = "Which comes off first, the spaces or the punctuation marks? In \"sea! \" the mark isn't at the end until the space is gone. A set helps against repetition."

import string


def tidy_keywords(typed: str) -> str:
    keywords = set()
    for entry in typed.split(","):
        keyword = entry.lower().strip(string.punctuation + " ")
        if keyword:
            keywords.add(keyword)
    return "; ".join(sorted(keywords))


def cases(rng):
    for typed in ("", ",", "sea", "Sea", "sea,boats", "boats,sea", " sea , boats ", "sea,Sea", "sea!, sea", "Sea, boats ,, sea!", "well-known, Old town.", "(old) town, ... , a", "'sea' , \"Sky\"", "don't, b2", "tea! , Sea? , tea", "sea !, ( tea )", "old  town, sea", "new town, old town", "hot dog", "ice cream, (hot dog) ,Ice cream. ", "red,blue,RED ,Blue!", "sea, ?!", "fog,,tea", "iced tea,tea"):
        yield (typed,)
    entries = ["Sea", " sea", "boats", "boats!", "(old town)", "", " ", "Sky?", "sky", "well-known", "a-b "]
    for n in (3, 5, 8):
        yield (",".join(entries[i] for i in rng.integers(0, 11, n)) + ",Zoo, ant!,zoo",)


def wrong_empty_entries_stay(typed):
    """If nothing is left of an entry, you keep an empty keyword. It comes first in your text, in front of a
    semicolon."""
    keywords = {entry.lower().strip(string.punctuation + " ") for entry in typed.split(",")}
    return "; ".join(sorted(keywords))


def wrong_marks_before_spaces(typed):
    """You remove the punctuation marks first and the spaces afterwards. In " sea! " the mark isn't at the end as long
    as there is a space after it, so it stays."""
    keywords = set()
    for entry in typed.split(","):
        keyword = entry.lower().strip(string.punctuation).strip()
        if keyword:
            keywords.add(keyword)
    return "; ".join(sorted(keywords))


def wrong_cut_at_spaces(typed):
    """You cut at spaces too. "Old town" is one keyword; only commas separate keywords."""
    keywords = set()
    for entry in typed.replace(",", " ").split():
        keyword = entry.lower().strip(string.punctuation)
        if keyword:
            keywords.add(keyword)
    return "; ".join(sorted(keywords))


def wrong_keyword_twice(typed):
    """A keyword that was typed twice appears twice in your text, perhaps because you compared it before you tidied
    it."""
    keywords = []
    for entry in typed.split(","):
        keyword = entry.lower().strip(string.punctuation + " ")
        if keyword:
            keywords.append(keyword)
    return "; ".join(sorted(keywords))
