"""Group words by their pattern

"For a secret code, letters are replaced: each one always by the same letter, possibly itself, and no two by the same one. So *peep* could be
*toot*, but never *pool*. Group the words that could become each other." Comparing all pairs is $O(n^2)$; find a key.

- `words`: a list of texts of small letters, all different, possibly empty.
- Returns a list of lists. Words that could become each other are in one list, in the order of `words`; the lists are in the order of
  their first words.


>>> pattern_groups(["peep", "pool", "toot", "sees"])
[['peep', 'toot', 'sees'], ['pool']]
"""

minutes = 7
chapter = "04-ask-a-dict"
hint = "Which key is the same for peep and toot? A list can't be a key of a dict; what can? For n words of length k, O(n · k²) with `.index` is fine, since words are short."


def pattern_groups(words: list[str]) -> list[list[str]]:
    groups = {}
    for word in words:
        key = tuple(word.index(letter) for letter in word)
        groups.setdefault(key, []).append(word)
    return list(groups.values())


def cases(rng):
    yield ([],)
    yield (["a"],)
    yield (["a", "b"],)
    yield (["a", "bb", "c"],)
    yield (["aab", "aba"],)
    yield (["aba", "abc"],)
    yield (["abab", "abba"],)
    yield (["abac", "abcd", "xyxz"],)
    yield (["peep", "pool", "toot", "sees"],)
    yield (["abc", "ab", "xyz", "yx"],)
    yield (["xxy", "yyx", "xyy", "aab"],)
    yield (["aabb", "cdcd", "bbaa", "dccd"],)
    yield (["abcabc", "abccba", "xyzxyz"],)
    yield (["pop", "add", "dad", "all", "egg"],)
    for n in (8, 14):
        found = {"".join("abc"[k] for k in rng.integers(0, 3, 4).tolist()): 0 for _ in range(n)}
        yield (list(found),)


def wrong_number_of_letters(words):
    """Your key is the number of different letters. The places matter as well. `pattern_groups(["aab", "aba"])` gives [['aab', 'aba']], not [['aab'], ['aba']]."""
    groups = {}
    for word in words:
        groups.setdefault((len(word), len(set(word))), []).append(word)
    return list(groups.values())


def wrong_counts_in_order(words):
    """Your key says how often each letter occurs, place by place. It doesn't say which places share a letter. `pattern_groups(["abab", "abba"])` gives [['abab', 'abba']], not [['abab'], ['abba']]."""
    groups = {}
    for word in words:
        groups.setdefault(tuple(word.count(letter) for letter in word), []).append(word)
    return list(groups.values())


def wrong_neighbours_only(words):
    """You compare each word with the one before it. Words of a group may stand far apart. `pattern_groups(["a", "bb", "c"])` gives [['a'], ['bb'], ['c']], not [['a', 'c'], ['bb']]."""
    groups = []
    before = None
    for word in words:
        key = [word.index(letter) for letter in word]
        if key == before:
            groups[-1].append(word)
        else:
            groups.append([word])
        before = key
    return groups


def wrong_same_neighbours(words):
    """Your key says at which places a letter is equal to the one before it. Equal letters needn't be neighbours. `pattern_groups(["aba", "abc"])` gives [['aba', 'abc']], not [['aba'], ['abc']]."""
    groups = {}
    for word in words:
        key = tuple(a == b for a, b in zip(word, word[1:]))
        groups.setdefault((len(word), key), []).append(word)
    return list(groups.values())
