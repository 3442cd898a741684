import string

from gradatim.checks import check, equal

SHORT = ["parcel", "late", "broken", "box", "red", "glass", "again", "no", "yes", "door", "wet"]


def draw(rng, *counts):
    """as many different words as there are counts, and a shuffled list with so many of each"""
    names = rng.choice(SHORT, size=len(counts), replace=False).tolist()
    words = [name for name, count in zip(names, counts, strict=True) for _ in range(count)]
    return names, rng.permutation(words).tolist()


@check
def counts_words(lab, rng):
    """counts the words and returns the most frequent first"""
    (a, b, c), words = draw(rng, 3, 5, 1)
    equal(lab.top_words(" ".join(words), 3), [(b, 5), (a, 3), (c, 1)], hint="which comes first?")


@check(needs=counts_words)
def only_k(lab, rng):
    """returns at most k words"""
    (a, b, c, _), words = draw(rng, 4, 3, 2, 1)
    for k in (1, 2, 3):
        equal(lab.top_words(" ".join(words), k), [(a, 4), (b, 3), (c, 2)][:k], hint=f"k is {k}")


@check(needs=counts_words)
def fewer_than_k(lab, rng):
    """returns all words if there are fewer than k, and none for k = 0"""
    (a, b), words = draw(rng, 3, 2)
    equal(lab.top_words(" ".join(words), 9), [(a, 3), (b, 2)], hint="two words, and k is 9")
    equal(lab.top_words(" ".join(words), 0), [], hint="k is 0")


@check(needs=counts_words)
def ties(lab, rng):
    """puts words with equal counts in alphabetical order"""
    names, words = draw(rng, 2, 2, 2, 2, 2)
    names = sorted(names)
    words = [*(names[i] for i in (2, 4, 0, 3, 1)), *words]  # neither forwards nor backwards
    equal(lab.top_words(" ".join(words), 5), [(w, 3) for w in names], hint="a tie")


@check(needs=[ties, only_k])
def ties_cut(lab, rng):
    """decides by the alphabet, too, which of several equal words are left out"""
    names, words = draw(rng, 2, 2, 2, 2, 4, 4)
    low, high = sorted(names[:4]), sorted(names[4:])
    words = [*(low[i] for i in (2, 3, 0, 1)), *words]
    want = [(high[0], 4), (high[1], 4), (low[0], 3), (low[1], 3)]
    equal(lab.top_words(" ".join(words), 4), want, hint="put in order first, then cut")


@check(needs=counts_words)
def small_letters(lab, rng):
    """counts a word with capitals as the same word"""
    (a, b), words = draw(rng, 3, 4)
    i, j = words.index(a), words.index(b)
    words[i], words[j] = a.capitalize(), b.upper()
    equal(lab.top_words(" ".join(words), 2), [(b, 4), (a, 3)], hint="what is 'The'?")


@check(needs=counts_words)
def marks_at_the_ends(lab, rng):
    """strips one punctuation mark from either end of a word, whichever mark it is"""
    for mark in string.punctuation:
        (a,), _ = draw(rng, 1)
        for text in (f"{a} {a}{mark}", f"{a} {mark}{a}"):
            equal(lab.top_words(text, 5), [(a, 2)], hint=f"the text is {text!r}")


@check(needs=counts_words)
def one_letter(lab, rng):
    """counts words of one letter or one digit"""
    (a,), _ = draw(rng, 1)
    text = f"a {a} 7 i a {a} a"
    want = [("a", 3), (a, 2), ("7", 1), ("i", 1)]
    equal(lab.top_words(text, 5), want, hint=f"the text is {text!r}")


@check(needs=marks_at_the_ends)
def several_marks(lab, rng):
    """strips several marks from both ends"""
    (a, b), _ = draw(rng, 1, 1)
    text = f'{a}... ("{a}") {b}?! --{a}, [{b}]'
    equal(lab.top_words(text, 5), [(a, 3), (b, 2)], hint=f"the text is {text!r}")


@check(needs=counts_words)
def marks_inside(lab, rng):
    """leaves marks inside a word, as in don't and well-known"""
    (a,), _ = draw(rng, 1)
    text = f"don't well-known {a} don't e.g 3.14 {a} don't"
    want = [("don't", 3), (a, 2), ("3.14", 1), ("e.g", 1), ("well-known", 1)]
    equal(lab.top_words(text, 5), want, hint=f"the text is {text!r}")


@check(needs=marks_at_the_ends)
def only_marks(lab, rng):
    """does not count a piece that is only marks"""
    (a, b), _ = draw(rng, 1, 1)
    text = f"{a} - {b} -- {a} ... & {a} {b}"
    equal(lab.top_words(text, 5), [(a, 3), (b, 2)], hint="what is left of '-'?")
    equal(lab.top_words("- ... -", 5), [], hint="is there a word in it?")


@check(needs=counts_words)
def white_space(lab, rng):
    """splits at spaces, tabs and line ends, however many there are in a row"""
    (a, b), _ = draw(rng, 1, 1)
    text = f"  {a}\n{b}\t{a}   {b}\n\n\t{a}\r\n"
    equal(lab.top_words(text, 5), [(a, 3), (b, 2)], hint=f"the text is {text!r}")


@check(needs=counts_words)
def whole_words(lab):
    """counts whole words, not places where a word is part of another"""
    text = "car cart car carpet art cart car"
    want = [("car", 3), ("cart", 2), ("art", 1), ("carpet", 1)]
    equal(lab.top_words(text, 9), want, hint="how often is 'art' a word of its own?")


@check
def no_text(lab):
    """returns an empty list for a text without words"""
    for text in ("", " \n "):
        equal(lab.top_words(text, 3), [], hint=f"the text is {text!r}")
