"""Words learnt

A learner of Spanish keeps a list of the words she knows. After each lesson the new words go to its end. Write `learn`: it
appends to the list `known` each word of the lesson that isn't in it yet, and returns that list. If no list is
passed, it begins a new one.

- `lesson`: a list of texts. A word may occur several times in it; it is appended once.
- `known`: a list of texts, possibly empty; None if nothing was passed. The list that was passed is itself changed.
- Returns the list `known`, or the new list.

>>> learn(["sol", "mar", "sol"])
['sol', 'mar']
>>> learn(["mar", "luz"], ["sol", "mar"])
['sol', 'mar', 'luz']
"""

minutes = 6
chapter = "01-by-name"
mutates = True
hint = "Decide first on which list you work: that of the caller or a new one. An empty list of the caller is still the caller's."


def learn(lesson: list[str], known: list[str] | None = None) -> list[str]:
    if known is None:
        known = []
    for word in lesson:
        if word not in known:
            known.append(word)
    return known


def cases(rng):
    yield ([],)
    yield (["sol"],)
    yield (["mar"],)
    yield (["sol"], [])
    yield (["luz", "luz"], [])
    yield (["sol", "mar", "sol"],)
    yield ([], ["sol"])
    yield (["mar", "luz"], ["sol", "mar"])
    yield (["pan", "sal"], ["sol"])
    yield (["pan", "pan", "sal"], ["pan"])
    yield (["pan", "sal"], [])
    words = ["sol", "mar", "luz", "pan", "sal", "pez", "voz"]
    for n in (3, 5, 8):
        lesson = [words[i] for i in rng.integers(0, 7, n)] + ["red"]
        yield (lesson, words[:n - 3])
        yield (lesson,)


def wrong_empty_list_replaced(lesson, known=None):
    """When the caller passes an empty list, you begin another one, and the caller's stays empty. An empty list counts as False, but it is not None."""
    if not known:
        known = []
    for word in lesson:
        if word not in known:
            known.append(word)
    return known


def wrong_shared_by_all_calls(lesson, known=[]):
    """A call without a list finds the words of earlier calls. The default list is made once, with the line `def`, and all these calls share it."""
    for word in lesson:
        if word not in known:
            known.append(word)
    return known


def wrong_copy_changed(lesson, known=None):
    """What you return is right, but the list that was passed hasn't changed. The caller's own list should grow."""
    new = []
    if known is not None:
        new = [word for word in known]
    for word in lesson:
        if word not in new:
            new.append(word)
    return new


def wrong_word_twice(lesson, known=None):
    """You append a word although it is in the list already, from before or from the same lesson."""
    if known is None:
        known = []
    for word in lesson:
        known.append(word)
    return known
