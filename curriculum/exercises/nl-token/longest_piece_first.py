'''The longest piece first

Some tokenisers, WordPiece among them, cut a word from left to right and always take the longest piece that they know. Write
that cut.

- `word`: a text without white space, possibly empty. `known`: a set of texts, none of them empty.
- At each place, take the longest text in `known` that the rest of the word begins with, and go on after it.
- If nothing in `known` fits at some place, the whole word is unknown: return `["<unk>"]`. There is no going back to
  try shorter pieces.
- Returns a list of texts. For the empty word the list is empty.

>>> longest_piece_first("unsalted", {"un", "salt", "ed", "s", "sal"})
['un', 'salt', 'ed']
>>> longest_piece_first("unsalted", {"un", "salt", "salted"})
['un', 'salted']
>>> longest_piece_first("abc", {"ab", "a", "bc"})
['<unk>']
'''

minutes = 7
chapter = "03-encode-and-decode"
hint = "For each place, try the ends from the end of the word downwards. A loop's `else` knows that none was found."
equivalent = {
    "Compare_Lt_NotEq @ 3:while start < len(word): -> while start != len(word):": "start never goes past the end",
}


def longest_piece_first(word: str, known: set[str]) -> list[str]:
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            if word[start:end] in known:
                pieces.append(word[start:end])
                start = end
                break
        else:
            return ["<unk>"]
    return pieces


def cases(rng):
    yield ("", {"a"})
    yield ("a", set())
    yield ("a", {"a"})
    yield ("ab", {"a", "b"})
    yield ("ab", {"a", "b", "ab"})
    yield ("abc", {"ab", "a", "bc"})
    yield ("abcx", {"a", "b", "c"})
    yield ("unsalted", {"un", "salt", "ed", "s", "sal"})
    yield ("unsalted", {"un", "salt", "salted"})
    yield ("teatea", {"te", "tea", "a", "t", "e"})
    yield ("xab", {"a", "b", "ab"})
    for n in (4, 7, 10):
        word = "".join("abc"[i] for i in rng.integers(0, 3, n).tolist())
        yield ("ab" + word, {"a", "b", "c", "ab", "ca", "bca", "abc"})
        yield (word + "d", {"a", "b", "c", "ab", "ca", "cab"})


def wrong_shortest_first(word, known):
    """You try the shortest pieces first and take the first that fits. In which order do you find the longest first?"""
    pieces, start = [], 0
    while start < len(word):
        for end in range(start + 1, len(word) + 1):
            if word[start:end] in known:
                pieces.append(word[start:end])
                start = end
                break
        else:
            return ["<unk>"]
    return pieces


def wrong_unknown_letter_skipped(word, known):
    """Where nothing fits, you skip a letter and go on. The pieces then no longer spell the word. What does the task say about a
    place where nothing fits?"""
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            if word[start:end] in known:
                pieces.append(word[start:end])
                start = end
                break
        else:
            start += 1
    return pieces


def wrong_unknown_behind_the_pieces(word, known):
    """You keep the pieces before the place where nothing fits. The list for an unknown word holds nothing but
    "<unk>"."""
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            if word[start:end] in known:
                pieces.append(word[start:end])
                start = end
                break
        else:
            return [*pieces, "<unk>"]
    return pieces
