"""Pieces that never appear

A company has bought a tokeniser and wants to know which of its pieces are wasted on its own texts: pieces that no cut of these texts ever holds. A model would learn next to nothing about them.

- `merges`: a list of pairs of texts, in the order of their ranks, without repeats. The piece of a merge is the two texts joined.
- `words`: a list of texts. Each word is cut by itself: it begins as single characters, and the merges are carried out in the order of their ranks, each from left to right at every place, as in training.
- Returns the list of the pieces of those merges that occur in no cut word, in the order of the ranks. A piece that only served as a part of longer ones is in the list.

"un" is always joined to "unt" later on, and "to" needs a t that is still free.

>>> never_used([("u", "n"), ("un", "t"), ("t", "o")], ["aunt", "hunt", "onto"])
['un']
>>> never_used([("u", "n"), ("un", "t"), ("t", "o")], ["aunt", "hunt", "unto"])
['un', 'to']
"""

minutes = 8
chapter = "03-encode-and-decode"
hint = "Cut every word to the end first. Which pieces are left then?"


def never_used(merges: list[tuple[str, str]], words: list[str]) -> list[str]:
    seen = set()
    for word in words:
        pieces = list(word)
        for left, right in merges:
            i = 0
            while i + 1 < len(pieces):
                if pieces[i] == left and pieces[i + 1] == right:
                    pieces[i : i + 2] = [left + right]
                i += 1
        seen |= set(pieces)
    return [left + right for left, right in merges if left + right not in seen]


def _cut(word, merges):
    pieces = list(word)
    for pair in merges:
        done, i = [], 0
        while i < len(pieces):
            if tuple(pieces[i : i + 2]) == pair:
                done.append(pieces[i] + pieces[i + 1])
                i += 2
            else:
                done.append(pieces[i])
                i += 1
        pieces = done
    return pieces


def cases(rng):
    yield ([], [])
    yield ([("a", "b")], [])
    yield ([("a", "b")], ["ab"])
    yield ([("a", "b")], ["ba", "a"])
    yield ([("u", "n"), ("un", "t"), ("t", "o")], ["aunt", "hunt", "onto"])
    yield ([("u", "n"), ("un", "t"), ("t", "o")], ["aunt", "hunt", "unto"])
    yield ([("b", "c"), ("a", "b"), ("bc", "d")], ["abcd", "abc"])
    yield ([("b", "c"), ("a", "b"), ("bc", "d")], ["abd", "bcd"])
    yield ([("a", "a"), ("aa", "aa"), ("aa", "a")], ["aaa", "aaaa"])
    yield ([("a", "a"), ("aa", "a")], ["aaaa", "aa"])
    yield ([("ab", "c"), ("a", "b")], ["abc"])
    yield ([("s", "t"), ("st", "e"), ("e", "r"), ("t", "e")], ["ster", "ste", "ter", "er"])
    yield ([("b", "a"), ("a", "b")], ["ab", "ab"])
    yield ([("s", "e")], ["seas", "ease", "as", "e"][2:])
    words = ["sea", "sean", "seas", "east", "nest", "ease", "assess", "tease", "ants"]
    for n, m in ((4, 3), (6, 4), (7, 5)):
        merges, pool = [], [list(word) for word in words]
        for _ in range(n):
            pairs = sorted({pair for pieces in pool for pair in zip(pieces, pieces[1:])} - set(merges))
            merges.append(pairs[int(rng.integers(0, len(pairs)))])
            pool = [_cut(word, merges) for word in words]
        yield (merges, [words[k] for k in rng.permutation(9)[:m]])


def _unused(merges, words, cut):
    seen = {piece for word in words for piece in cut(word)}
    return [a + b for a, b in merges if a + b not in seen]


def wrong_found_in_the_word(merges, words):
    """You ask whether a piece stands somewhere in a word. A word may hold the letters of a piece and still be cut elsewhere; carry out the merges."""
    return [a + b for a, b in merges if not any(a + b in word for word in words)]


def wrong_parts_count(merges, words):
    """You count a piece as used as soon as a merge has made it. If it's always joined to something longer afterwards, no cut holds it in the end."""
    used = set()
    for word in words:
        for k in range(len(merges)):
            used |= set(_cut(word, merges[: k + 1]))
    return [a + b for a, b in merges if a + b not in used]


def wrong_longest_from_the_left(merges, words):
    """You always cut off the longest known piece from the left. This tokeniser carries out its merges by rank, and the two cuts differ."""
    known = {a + b for a, b in merges}
    def cut(word):
        pieces = []
        while word:
            n = len(word)
            while n > 1 and word[:n] not in known:
                n -= 1
            pieces.append(word[:n])
            word = word[n:]
        return pieces
    return _unused(merges, words, cut)


def wrong_ranks_reversed(merges, words):
    """You carry out the last merge first. A merge may need the piece of an earlier one, which then isn't there yet."""
    return _unused(merges, words, lambda word: _cut(word, merges[::-1]))
