"""Below the line

An export from a shop begins with remarks of any length. Then comes a line with three dashes, and below it the data. Return
the lines of data.

- `lines`: a list of texts. The first line that is exactly `"---"` ends the remarks. If there are more such lines below
  it, they are data. If there is none at all, nothing is data.
- Returns a list of texts, in their order.

>>> data(["exported on Monday", "---", "tea;3", "---", "jam;4"])
['tea;3', '---', 'jam;4']
>>> data(["no data today"])
[]
"""

minutes = 5
chapter = "01-one-at-a-time"
hint = "Two loops can share one iterator. The first one stops at the dashes. Where does the second one begin?"


def data(lines: list[str]) -> list[str]:
    rest = iter(lines)
    for line in rest:
        if line == "---":
            break
    return list(rest)


def cases(rng):
    yield ([],)
    yield (["---"],)
    yield (["tea"],)
    yield (["---", "tea"],)
    yield (["note", "---"],)
    yield (["note", "---", "tea"],)
    yield (["no", "data"],)
    yield (["a", "---", "b", "---", "c"],)
    yield (["---", "a", "---"],)
    yield (["-----", "a", "---", "b"],)
    yield (["----", "a"],)
    yield (["x---", "---", "---", "b"],)
    yield (["--- here", "---", "b", "c"],)
    yield (["--- ", "a", "---", "b"],)
    words = ["tea", "jam", "----", "- - -", "--"]
    for n in (3, 6):
        left = [words[i] for i in rng.integers(0, 5, n)]
        right = [words[i] for i in rng.integers(0, 5, n)]
        yield (left + ["---"] + right,)
        yield (left + ["---"] + right + ["---"] + left,)
        yield (left + right,)


def wrong_from_the_last_line(lines):
    """You cut at the last line with dashes. The first one ends the remarks; later ones are data."""
    found = []
    for line in lines:
        if line == "---":
            found = []
        else:
            found.append(line)
    return found if "---" in lines else []


def wrong_all_without_dashes(lines):
    """If there is no line with exactly three dashes, you return everything. In that case nothing is data."""
    if "---" not in lines:
        return list(lines)
    return lines[lines.index("---") + 1 :]


def wrong_dashes_kept(lines):
    """The line with the dashes is still there. It ends the remarks and belongs to neither part."""
    if "---" not in lines:
        return []
    return lines[lines.index("---") :]


def wrong_any_line_with_dashes(lines):
    """You stop at the first line that begins with three dashes. "-----" is a remark: the line has to be exactly "---"."""
    rest = iter(lines)
    for line in rest:
        if line[:3] == "---":
            break
    return list(rest)
