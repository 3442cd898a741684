"""Questions that were known before

To test whether a model has learned something, you use examples that it has *not* been trained on. So before a test,
you look for texts that are in both collections. Return the texts of the test that also occur among the training
texts, in the order of the test. Capital letters and spaces at the ends make no difference: `" What now? "` and `"what
now?"` count as the same text.

- `train` and `test`: lists of texts, which may be long. Each may contain a text several times.
- Returns a list with the texts exactly as they are in `test`, as many times as they occur there.

>>> leaked(["what now?", "why me?"], ["Why me?", "who else?", "why me? "])
['Why me?', 'why me? ']
>>> leaked([], ["who else?"])
[]
"""

minutes = 6
chapter = "03-tuples-and-sets"
hint = "Tidy the training texts once and put them into a set. Then check each test text, tidied in the same way."


def leaked(train: list[str], test: list[str]) -> list[str]:
    known = {text.strip().lower() for text in train}
    return [text for text in test if text.strip().lower() in known]


def cases(rng):
    yield ([], [])
    yield ([], ["who else?"])
    yield (["why?"], [])
    yield (["why?"], ["why?"])
    yield (["why?"], ["Why?"])
    yield (["WHY? "], ["why?"])
    yield (["Why?"], ["Why?"])
    yield (["Who?", " how?"], ["how?", "who?"])
    yield (["why?"], [" why?"])
    yield (["why me?"], ["why"])
    yield (["why  me?"], ["why me?"])
    yield (["whyme?", "who  else?"], ["why me?", "Who  else?"])
    yield (["how", "why"], ["why", "who", "why"])
    yield (["b", "a", "c"], ["c", "d", "a"])
    yield (["what now?", "why me?"], ["Why me?", "who else?", "why me? "])
    words = ["how", "How", " how", "why", "WHY", "who ", "when", "When "]
    for n in (4, 6, 9):
        yield ([words[i] for i in rng.integers(0, 8, 3)] + ["where"], [words[i] for i in rng.integers(0, 8, n)] + ["Where", "where", "what"])


def wrong_every_sign_counts(train, test):
    """You compare the texts as they are. A capital letter or a space at the end is enough to hide a known text from
    you."""
    known = set(train)
    return [text for text in test if text in known]


def wrong_tidied_result(train, test):
    """Your result holds the tidied texts. To delete them from the test, you need them exactly as they are there."""
    known = {text.strip().lower() for text in train}
    return [text.strip().lower() for text in test if text.strip().lower() in known]


def wrong_only_at_the_same_place(train, test):
    """You compare the first text with the first, the second with the second. A known text may be anywhere among the
    training texts."""
    return [b for a, b in zip(train, test) if a.strip().lower() == b.strip().lower()]


def wrong_training_left_untidy(train, test):
    """You tidy the test texts, but not the training texts. So a training text with a capital letter is never
    found."""
    known = set(train)
    return [text for text in test if text.strip().lower() in known]
