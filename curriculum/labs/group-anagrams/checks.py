from gradatim.checks import after, check, equal, growth, kind

TRIPLES = [
    ("tea", "eat", "ate"),
    ("stop", "pots", "spot"),
    ("arm", "ram", "mar"),
    ("opt", "pot", "top"),
]
ALONE = ["bat", "sky", "lamp", "drum"]


def draw(rng):
    """two groups of three and two words alone"""
    i, j = rng.choice(4, size=2, replace=False)
    a, b = ([str(w) for w in rng.permutation(TRIPLES[k])] for k in (i, j))
    return a, b, rng.choice(ALONE, size=2, replace=False).tolist()


def anything(rng, n, letters, length):
    return ["".join(w) for w in rng.choice([*letters], size=(n, length)).tolist()]


@check
def one_group(lab, rng):
    """puts words with the same letters into one group"""
    a, _, _ = draw(rng)
    got = lab.anagrams(a)
    equal(kind(got), "list", hint="a list of groups")
    equal(got, [a], hint="three words, one group")


@check
def alone(lab, rng):
    """puts a word without an anagram in a group of its own"""
    _, _, words = draw(rng)
    equal(lab.anagrams(words), [[words[0]], [words[1]]], hint="every word is in a group")


@check(needs=[one_group, alone])
def mixed(lab, rng):
    """finds the groups even when their words are mixed, and keeps the order"""
    (a, b, c), (x, y, z), (u, v) = draw(rng)
    got = lab.anagrams([a, u, x, b, y, v, z, c])
    equal(got, [[a, b, c], [u], [x, y, z], [v]], hint="a group may go on later")


@check(needs=[one_group, alone])
def how_often(lab, rng):
    """tells apart words with the same letters in different numbers"""
    p, q = rng.choice([*"abcdefg"], size=2, replace=False).tolist()
    words = [p + p + q, p + q, p + q + q, q + p + p, q + p]
    want = [[words[0], words[3]], [words[1], words[4]], [words[2]]]
    equal(lab.anagrams(words), want, hint="each letter exactly as often as it occurs")


@check(needs=[one_group, alone])
def other_letters(lab):
    """tells apart words with different letters, but as many and with the same sum"""
    equal(lab.anagrams(["ad", "bc", "da", "cb"]), [["ad", "da"], ["bc", "cb"]], hint="ad and bc")
    got = lab.anagrams(["aeh", "bdh", "cdg"])
    equal(got, [["aeh"], ["bdh"], ["cdg"]], hint="1 + 5 + 8, 2 + 4 + 8 and 3 + 4 + 7")
    equal(lab.anagrams(["aef", "bcg"]), [["aef"], ["bcg"]], hint="the squares add up alike too")


@check(needs=how_often)
def ten_and_more(lab, rng):
    """tells apart words in which a letter occurs more than nine times"""
    at = int(rng.integers(6))
    p, q = "abcdefg"[at : at + 2]
    words = [p + 11 * q, 11 * p + q, 11 * q + p]
    want = [[words[0], words[2]], [words[1]]]
    equal(lab.anagrams(words), want, hint="1 and 11, or 11 and 1")


@check(needs=one_group)
def first_word_first(lab, rng):
    """puts the groups in the order of their first words, the words in the order of the list"""
    groups = [list(g) for g in (("tea", "eat"), ("arm", "ram"), ("opt", "pot"))]
    groups = [groups[i] for i in rng.permutation(3)]
    for turn in (1, -1):
        now = [group[::turn] for group in groups]
        words = [word for group in now for word in group]
        equal(lab.anagrams(words), now, hint=f"the words are {words}")


@check(needs=[one_group, alone])
def same_word(lab, rng):
    """keeps a word as many times as it is in the list"""
    (a, b, _), _, (u, _) = draw(rng)
    equal(lab.anagrams([a, u, b, a, u]), [[a, b, a], [u, u]], hint="a word may come twice")


@check(needs=mixed)
def any_words(lab, ref, rng):
    """groups any words"""
    for letters, length in (("ab", 4), ("abcde", 3), ("xyz", 5)):
        words = anything(rng, 40, letters, length) + anything(rng, 10, letters, length - 1)
        equal(lab.anagrams(words), ref.anagrams(words))


@check(needs=one_group, mutates=True)
def leaves_the_words(lab, rng):
    """leaves the list as it was"""
    a, b, u = draw(rng)
    words = [*a, *b, *u][::-1]
    _, (left,) = after(lab.anagrams, words)
    equal(left, words, hint="sort copies, or the letters of one word, not the list")


@check
def nothing(lab):
    """returns an empty list for no words"""
    equal(lab.anagrams([]), [], hint="no words, no groups")


@check(needs=one_group)
def time_grows_with_the_words(lab, rng):
    """takes about four times as long for four times as many words"""
    hint = "with how many other words is each word compared?"
    growth(lab.anagrams, lambda n: (anything(rng, n, "abcdefghij", 9),), 250, hint=hint)


@check(needs=one_group)
def time_grows_with_a_group(lab):
    """takes about four times as long for four times as many words in one group"""
    hint = "is a group copied for each word that joins it?"
    growth(lab.anagrams, lambda n: (["tea", "eat"] * n,), 4000, hint=hint)
