"""Does it read as a question?

A team has agreed how to name functions that return True or False: the name begins with the word `is`, `has` or `can`, at least one
more word follows, and the word `not` doesn't occur in it. The words of a name are joined by single underscores; an underscore at the
front means internal use and is ignored. Return the names that break this rule.

- `names`: a list of texts in snake_case.
- Returns a list of texts: the names that break the rule, as they were given, in their order.

>>> unclear(["is_empty", "empty", "is_not_ready", "_has_notes", "island_found"])
['empty', 'is_not_ready', 'island_found']
"""

minutes = 4
chapter = "01-names-that-tell"
hint = "Cut the name into its words first. Then ask about whole words: `not` is a part of `notes`, but not the same word."

equivalent = {
    "Compare_Gt_NotEq @ 6:return len(words) > 1 and words[0] in _BEGINNINGS and 'not' not in words -> return len(words) != 1 and words[0] in _BEGINNINGS and 'not' not in words": "a name has at least one word",
}

_BEGINNINGS = ["is", "has", "can"]


def _is_clear(name):
    words = name.strip("_").split("_")
    return len(words) > 1 and words[0] in _BEGINNINGS and "not" not in words


def unclear(names: list[str]) -> list[str]:
    return [name for name in names if not _is_clear(name)]


def cases(rng):
    yield ([],)
    yield (["is_empty"],)
    yield (["empty"],)
    yield (["is"],)
    yield (["_has"],)
    yield (["_is_open"],)
    yield (["can_pay", "must_pay"],)
    yield (["is_not_paid"],)
    yield (["has_not"],)
    yield (["not_empty"],)
    yield (["island_found", "canal_open", "hasty_answer"],)
    yield (["has_notes", "_can_notify"],)
    yield (["open_is", "paid_can_be"],)
    yield (["is_empty", "empty", "is_not_ready", "_has_notes", "island_found"],)
    pool = ["is_late", "has_paid", "_can_ship", "is_not_late", "late", "has", "_is", "can_not", "isolated_case", "check", "has_knots", "canned_food"]
    for n in (4, 7):
        yield ([pool[i] for i in rng.integers(0, len(pool), n)] + ["_is_note", "hash_found", "can"],)


def wrong_letters_at_the_front(names):
    """You look at the first letters, so `island_found` passes for a question. Compare the whole first word."""
    found = []
    for name in names:
        bare = name.strip("_")
        words = bare.split("_")
        if not (bare.startswith(("is", "has", "can")) and len(words) > 1 and "not" not in words):
            found.append(name)
    return found


def wrong_not_inside_words(names):
    """You also reject names such as `has_notes`: the letters of "not" are in it, but it has no word `not`."""
    found = []
    for name in names:
        words = name.strip("_").split("_")
        if len(words) < 2 or words[0] not in _BEGINNINGS or "not" in name:
            found.append(name)
    return found


def wrong_front_underscore(names):
    """You reject names for internal use. The underscore at the front is ignored."""
    found = []
    for name in names:
        words = name.split("_")
        if len(words) < 2 or words[0] not in _BEGINNINGS or "not" in words:
            found.append(name)
    return found


def wrong_one_word_is_enough(names):
    """You accept `is` or `has` alone. After it at least one more word has to follow."""
    found = []
    for name in names:
        words = name.strip("_").split("_")
        if words[0] not in _BEGINNINGS or "not" in words:
            found.append(name)
    return found
