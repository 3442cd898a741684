"""One slip away

A typing mistake in a list of packages may install a stranger's program. Before anything is installed, each name is compared with the packages that the team knows, and a name that is one slip away from a known one is shown to a person.

- `names`: a list of texts, what somebody wants to install. `known`: a list of texts. Both are in small letters.
- A slip is one of two: two neighbouring letters of the known name were swapped, or one letter of it was left out.
- A name that is itself in `known` isn't shown, however near it is to another one.
- Returns a list of tuples: the name, and the known name from which it's one slip away. The names come in their order; if a name is near to several known ones, there's a tuple for each, in the order of `known`.

>>> one_slip_away(["reqeusts", "numpy", "nupy"], ["numpy", "requests"])
[('reqeusts', 'requests'), ('nupy', 'numpy')]
"""

minutes = 7
chapter = "03-what-you-install"
hint = "Write a function that returns the set of all slips of a known name."


def one_slip_away(names: list[str], known: list[str]) -> list[tuple[str, str]]:
    found = []
    for name in names:
        for good in known:
            slips = {good[:i] + good[i + 1 :] for i in range(len(good))}
            for i in range(len(good) - 1):
                slips.add(good[:i] + good[i + 1] + good[i] + good[i + 2 :])
            if name in slips and name not in known:
                found.append((name, good))
    return found


def cases(rng):
    yield ([], ["numpy"])
    yield (["numpy"], [])
    yield (["numpy"], ["numpy"])
    yield (["nupmy"], ["numpy"])
    yield (["reqeusts", "numpy", "nupy"], ["numpy", "requests"])
    yield (["umpy", "nump", "numpyy", "nnumpy"], ["numpy"])
    yield (["ynumpy", "pumny", "num"], ["numpy"])
    yield (["tok", "took"], ["took", "tool"])
    yield (["to", "book", "bok"], ["too", "took", "book", "ot"])
    yield (["boook", "bookk"], ["book", "look"])
    yield (["pandas", "pnadas", "padnas", "panda"], ["panda", "pandas"])
    yield (["ab", "ba", "a", "b", "abc"], ["abc", "ba"])
    yield (["torhc", "troch", "toch"], ["torch"])
    yield (["panda", "pandas"], ["panda", "pandas"])
    yield (["ab", "ba"], ["ab", "ba"])
    yield (["ypmun", "unmpy"], ["numpy"])
    yield (["snadap", "htorc"], ["pandas", "torch"])
    yield (["numpi", "bumpy", "nampy"], ["numpy"])
    yield (["nupmy", "nupmy", "numpy"], ["numpy"])
    pool = ["numpy", "pandas", "torch", "scipy", "flask"]
    for n in (4, 6, 8):
        names = []
        for _ in range(n):
            word = pool[int(rng.integers(0, 5))]
            i = int(rng.integers(0, len(word) - 1))
            names.append([word, word[:i] + word[i + 1 :], word[:i] + word[i + 1] + word[i] + word[i + 2 :], word[:i] + "x" + word[i:]][int(rng.integers(0, 4))])
        yield (names + ["tocrh", "sipy", "flaks"], pool)


def _swaps(good):
    return {good[:i] + good[i + 1] + good[i] + good[i + 2 :] for i in range(len(good) - 1)}


def _gaps(good):
    return {good[:i] + good[i + 1 :] for i in range(len(good))}


def wrong_swaps_alone(names, known):
    """You look for swapped letters alone. A letter that was left out is a slip as well."""
    return [(name, good) for name in names if name not in known for good in known if name in _swaps(good)]


def wrong_known_names_shown(names, known):
    """You show names that the team knows. Two known packages may be near to each other, and neither is a slip."""
    return [(name, good) for name in names for good in known if name != good and name in _swaps(good) | _gaps(good)]


def wrong_letter_missing_in_known(names, known):
    """You leave letters out of the *new* name. A slip leaves one out of the known name, so the new name is the shorter of the two."""
    return [(name, good) for name in names if name not in known for good in known if name in _swaps(good) or good in _gaps(name)]


def wrong_same_letters(names, known):
    """You compare the letters without their order. Swapped letters have to be neighbours; a name whose letters were all shuffled is no typing mistake."""
    return [(name, good) for name in names if name not in known for good in known if name in _gaps(good) or (name != good and sorted(name) == sorted(good))]
