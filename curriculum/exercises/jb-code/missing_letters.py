"""Which characters are missing?

"For a film we cut a letter out of a newspaper, character by character. Which characters are missing, and how many of each?" The
newspaper may be long, so don't search it again for each character of the letter.

- `note`: what is to be written, a str, possibly empty. Spaces in it need nothing.
- `paper`: the newspaper, a str, possibly empty. Each character can be cut out once. Capital and small letters are different.
- Returns a dict: each character that is missing and how many more of it are needed. If nothing is missing, the dict is empty.


>>> missing_letters("see me", "some men")
{'e': 1}
>>> missing_letters("me", "some men")
{}
"""

minutes = 10
chapter = "04-ask-a-dict"
hint = "Count the newspaper once, then use characters up. What happens when a count is at 0? O(n + m) is expected: each text is read once."
equivalent = {
    "Compare_Gt_NotEq @ 9:if left.get(sign, 0) > 0: -> if left.get(sign, 0) != 0:": "a count is never below 0",
    "NumberReplacer @ 9:if left.get(sign, 0) > 0: -> if left.get(sign, -1) > 0:": "neither is above 0",
}


def missing_letters(note: str, paper: str) -> dict[str, int]:
    left = {}
    for sign in paper:
        left[sign] = left.get(sign, 0) + 1
    missing = {}
    for sign in note:
        if sign == " ":
            continue
        if left.get(sign, 0) > 0:
            left[sign] -= 1
        else:
            missing[sign] = missing.get(sign, 0) + 1
    return missing


def cases(rng):
    yield ("", "")
    yield ("a", "a")
    yield ("a", "")
    yield ("", "a")
    yield (" ", "")
    yield ("aa", "a")
    yield ("see me", "some men")
    yield ("me", "some men")
    yield ("aab", "ab b")
    yield ("a a a", "a")
    yield ("Aa", "aa")
    yield ("moon moon", "noon mm")
    yield ("b c", "abc ")
    yield ("zzz", "zaz")
    for n in (6, 12):
        yield (
            "".join("abc "[k] for k in rng.integers(0, 4, n).tolist()),
            "".join("abcd"[k] for k in rng.integers(0, 4, n).tolist()),
        )


def wrong_used_again(note, paper):
    """You ask whether a character is in the newspaper at all, and use one cutting several times. `missing_letters("aa", "a")` gives {}, not {'a': 1}."""
    there = set(paper)
    missing = {}
    for sign in note:
        if sign != " " and sign not in there:
            missing[sign] = missing.get(sign, 0) + 1
    return missing


def wrong_spaces_count(note, paper):
    """You ask for spaces, too. They need nothing to be cut out. `missing_letters(" ", "")` gives {' ': 1}, not {}."""
    missing = {}
    for sign in note:
        need = note.count(sign) - paper.count(sign)
        if need > 0:
            missing[sign] = need
    return missing


def wrong_zeros_listed(note, paper):
    """You also list characters of which nothing is missing. `missing_letters("a", "a")` gives {'a': 0}, not {}."""
    missing = {}
    for sign in note:
        if sign != " ":
            missing[sign] = max(0, note.count(sign) - paper.count(sign))
    return missing


def wrong_other_way_round(note, paper):
    """You report what is left of the newspaper. The question is what the letter still needs. `missing_letters("", "a")` gives {'a': 1}, not {}."""
    missing = {}
    for sign in paper:
        left = paper.count(sign) - note.count(sign)
        if sign != " " and left > 0:
            missing[sign] = left
    return missing
