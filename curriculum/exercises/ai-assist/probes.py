"""One probe for each sentence

You want to explore a proposal that checks user names, and have a heap of texts to try. A text is a good probe for a
sentence of the contract if it breaks this sentence and *no other*. The contract:

1. A name has 3 to 12 characters.
2. It has no characters but the letters a to z, the digits 0 to 9 and `-`.
3. It doesn't begin with a digit or with `-`, and doesn't end with `-`.
4. No two `-` stand side by side.

Choose for each sentence the first good probe of the heap.

- `texts`: a list of texts, possibly empty. An empty text breaks sentence 1 only.
- Returns a dict from the number of a sentence to its probe, in the order 1, 2, 3, 4. A sentence without a
  good probe is not in it.

>>> probes(["Ada", "ada-9", "9ada", "a--", "a--b", "ad"])
{1: 'ad', 2: 'Ada', 3: '9ada', 4: 'a--b'}
>>> probes(["-", "ada", "b?"])
{}
"""

minutes = 8
chapter = "01-a-proposal-is-a-claim"
hint = "First a small function that returns the list of the broken sentences of one text. For a good probe this list has one number in it."

_ALLOWED = "abcdefghijklmnopqrstuvwxyz0123456789-"


def _broken(text):
    found = []
    if not 3 <= len(text) <= 12:
        found.append(1)
    if any(sign not in _ALLOWED for sign in text):
        found.append(2)
    if text != "" and (text[0] in "0123456789-" or text[-1] == "-"):
        found.append(3)
    if "--" in text:
        found.append(4)
    return found


def probes(texts: list[str]) -> dict[int, str]:
    chosen = {}
    for sentence in [1, 2, 3, 4]:
        for text in texts:
            if _broken(text) == [sentence]:
                chosen[sentence] = text
                break
    return chosen


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["ada"],)
    yield (["ad", "a"],)
    yield (["Ada", "ada king"],)
    yield (["-", "ada", "b?"],)
    yield (["9ada"],)
    yield (["ada-"],)
    yield (["-ada", "ada"],)
    yield (["a--b"],)
    yield (["a--", "--a", "a--b", "c--d"],)
    yield (["abcdefghijkl", "abcdefghijklm"],)
    yield (["Ad", "9a", "a-"],)
    yield (["é", "Éva", "éva"],)
    yield (["Ada", "ada-9", "9ada", "a--", "a--b", "ad"],)
    yield (["zoe0", "z-o-e", "zoe?", "a9", "0zoe", "zo--e"],)
    yield (["9", "9--", "ada--", "ada9", "a_b"],)
    heap = ["ab", "Bo", "Bob", "bob-", "7up", "b--b", "B--b", "a-very-long-name", "Also-very-long-name", "ok-1", "x y", "--x", "9-9", ""]
    for n in (5, 8, 10):
        yield ([heap[i] for i in rng.permutation(len(heap))[:n].tolist()],)


def wrong_breaks_others_too(texts):
    """Some of your probes break several sentences. If the proposal accepts such a text, nobody can tell which sentence
    it ignored."""
    chosen = {}
    for sentence in [1, 2, 3, 4]:
        for text in texts:
            if sentence in _broken(text):
                chosen[sentence] = text
                break
    return chosen


def wrong_last_probe(texts):
    """You keep the last good probe of the heap. The task asks for the first."""
    chosen = {}
    for sentence in [1, 2, 3, 4]:
        for text in texts:
            if _broken(text) == [sentence]:
                chosen[sentence] = text
    return chosen


def wrong_end_not_looked_at(texts):
    """You only look at the beginning of a name for sentence 3. It has a second half."""
    chosen = {}
    for sentence in [1, 2, 3, 4]:
        for text in texts:
            broken = [n for n in _broken(text) if n != 3]
            if text != "" and text[0] in "0123456789-":
                broken = sorted(broken + [3])
            if broken == [sentence]:
                chosen[sentence] = text
                break
    return chosen
