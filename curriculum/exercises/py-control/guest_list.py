"""Find the mistake: a tidy guest list

People typed their names into a form, with spaces around them, and some typed only a letter, or nothing. The function
should return the names without the spaces at their ends, leaving out every entry that then has fewer than two
characters. Instead it stops with an error. Find the mistake and fix it.

- `typed`: a list of texts.
- Returns a new list of texts. `typed` is not changed.

>>> guest_list(["  Ada", " x ", "Mary Ann "])
['Ada', 'Mary Ann']
>>> guest_list([])
[]
"""

kind = "fix"
minutes = 4
chapter = "03-build-a-list"
hint = "According to the error, which name stands for None? Which line gave it that value?"

starter = '''
def guest_list(typed: list[str]) -> list[str]:
    kept = []
    for name in typed:
        name = name.strip()
        if len(name) > 1:
            kept = kept.append(name)
    return kept
'''


def guest_list(typed: list[str]) -> list[str]:
    kept = []
    for name in typed:
        name = name.strip()
        if len(name) > 1:
            kept.append(name)
    return kept


def cases(rng):
    yield ([],)
    yield ([" Ada"],)
    yield (["  "],)
    yield (["  Ada", " x ", "Mary Ann "],)
    yield (["", "Bo"],)
    yield ([" A B ", "C"],)
    yield (["Ann Lee", "Bo "],)
    yield (["Di ", "Di", " Di"],)
    names = ["Ed ", " Flo", "", "  y ", "Gil", " Mary Lou ", "z"]
    for n in (3, 6, 9):
        yield ([names[i] for i in rng.integers(0, len(names), n)] + [" Hal ", " "],)


def wrong_append_given_a_name(typed):
    """`append` changes the list and returns None. You give the name of the list to that None, so the list is lost.
    Put `append` on a line of its own."""
    kept = []
    for name in typed:
        name = name.strip()
        if len(name) > 1:
            kept = kept.append(name)
    return kept


def wrong_short_entries_kept(typed):
    """You keep the entries that have fewer than two characters left. The condition was doing something useful; it is
    not the mistake."""
    kept = []
    for name in typed:
        kept.append(name.strip())
    return kept


def wrong_all_spaces_gone(typed):
    """You remove every space, even one inside a name: "Mary Ann" becomes "MaryAnn"."""
    kept = []
    for name in typed:
        name = name.replace(" ", "")
        if len(name) > 1:
            kept.append(name)
    return kept


def wrong_spaces_kept(typed):
    """You put the name into the list as it was typed. `strip` returns a new text: which of the two do you append?"""
    kept = []
    for name in typed:
        if len(name.strip()) > 1:
            kept.append(name)
    return kept
