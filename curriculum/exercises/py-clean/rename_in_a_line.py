"""A new name in every place

A variable called `n` says nothing, so it gets the name `guests`. An editor does that for you, but it has to be careful: the n in
`name` or in `n2` belongs to another name. Replace one name in one line of a program.

- `line`: a text, possibly empty. A *word* is a row of letters (from a to z, small or capital), digits and underscores with none of these right before or after it.
- `old`, `new`: texts of letters, digits and underscores, not empty.
- Returns the line, with each word that is equal to `old` replaced by `new`, and everything else as it was.

>>> rename("n = len(names) + n*2", "n", "guests")
'guests = len(names) + guests*2'
>>> rename("n2 = n_max", "n", "guests")
'n2 = n_max'
"""

minutes = 8
chapter = "01-names-that-tell"
hint = "Go through the line character by character and collect a word as long as letters, digits and underscores follow each other. What do you do with the collected word when another character comes, and when the line ends?"


_IN_WORDS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def _is_part_of_a_name(sign):
    return sign.lower() in _IN_WORDS


def rename(line: str, old: str, new: str) -> str:
    result = ""
    word = ""
    for sign in line + "\n":
        if _is_part_of_a_name(sign):
            word += sign
            continue
        result += (new if word == old else word) + sign
        word = ""
    return result[:-1]


def cases(rng):
    yield ("", "n", "guests")
    yield ("n", "n", "guests")
    yield ("m", "n", "guests")
    yield ("nn", "n", "guests")
    yield ("n2", "n", "guests")
    yield ("2n", "n", "guests")
    yield ("_n", "n", "guests")
    yield ("n_", "n", "guests")
    yield ("n + n", "n", "guests")
    yield ("  n  ", "n", "guests")
    yield ("n,n)", "n", "m")
    yield ("f(n)[n]", "n", "n_rows")
    yield ("x = a_b + ab", "a_b", "c")
    yield ("total = totals - total1", "total", "sum_cents")
    yield ("n = len(names) + n*2", "n", "guests")
    yield ("r.x = x.r", "x", "x_cm")
    words = ["n", "nn", "n1", "_n", "m", "name", "n"]
    signs = [" ", " + ", "*", "(", "), ", " = ", "."]
    for count in (3, 6):
        line = "".join(words[i] + signs[j] for i, j in zip(rng.integers(0, 7, count), rng.integers(0, 7, count)))
        yield ("n = n_old - " + line + "n", "n", "guests")


def wrong_inside_other_names(line, old, new):
    """You replace the letters inside other names too: `names` begins with an n, and is another name."""
    return line.replace(old, new)


def wrong_only_between_spaces(line, old, new):
    """You find the name only where it stands between spaces. In `f(n)` or `n*2` other characters touch it."""
    return " ".join(new if word == old else word for word in line.split(" "))


def wrong_underscore_ends_a_name(line, old, new):
    """You end a name at an underscore, so `n_max` is changed. An underscore belongs to the name."""
    result, word = "", ""
    for sign in line + "\n":
        if sign.isalnum():
            word += sign
        else:
            result += (new if word == old else word) + sign
            word = ""
    return result[:-1]


def wrong_end_of_line_lost(line, old, new):
    """A word at the very end of the line is lost: no other character comes after it, so it is never added."""
    result, word = "", ""
    for sign in line:
        if _is_part_of_a_name(sign):
            word += sign
        else:
            result += (new if word == old else word) + sign
            word = ""
    return result
