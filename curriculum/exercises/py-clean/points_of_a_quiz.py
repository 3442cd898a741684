"""The odd parts stay

A quiz has worked out its points with this function for years. It is hard to read, and it does odd things. Some players have got used
to them, so write a better version that returns the same for all inputs.

```
def points(answers, joker):
    p = 0
    r = 0
    for a in answers:
        if a == "right":
            r = r + 1
            p = p + 10
            if r == 3:
                p = p + 5
                r = 0
        else:
            if a == "wrong":
                r = 0
                p = p - 4
                if p < 0:
                    p = 0
    if joker != "":
        if joker == "double":
            p = p * 2
    else:
        p = p + 1
    return p
```

- `answers`: a list of texts, each `"right"`, `"wrong"` or `"skipped"`; possibly empty. `joker`: a text, possibly empty.
- Returns an int.

>>> points(["right", "skipped", "right", "right", "wrong"], "double")
62
>>> points(["wrong", "right"], "")
11
"""

minutes = 11
chapter = "03-small-steps"
hint = "Give names to `p` and `r` first. Then ask for each line: what happens to a row of right answers when one is skipped? When are negative points cut off? What does an unknown joker do?"

equivalent = {
    "Compare_Eq_LtE @ 11:if answer == 'right': -> if answer <= 'right':": "of the three words this is the first in the alphabet",
    "Compare_Eq_LtE @ 20:if joker == '': -> if joker <= '':": "no text comes before the empty one",
    "Compare_Eq_GtE @ 14:elif answer == 'wrong': -> elif answer >= 'wrong':": "of the three words this is the last in the alphabet",
    "Compare_Eq_GtE @ 17:if in_a_row == _ROW: -> if in_a_row >= _ROW:": "the number grows by one and starts again at three",
}

_RIGHT, _WRONG, _BONUS = 10, 4, 5
_ROW = 3


def points(answers: list[str], joker: str) -> int:
    total = 0
    in_a_row = 0
    for answer in answers:
        if answer == "right":
            total += _RIGHT
            in_a_row += 1
        elif answer == "wrong":
            total = max(total - _WRONG, 0)
            in_a_row = 0
        if in_a_row == _ROW:
            total += _BONUS
            in_a_row = 0
    if joker == "":
        return total + 1
    return total * 2 if joker == "double" else total


def cases(rng):
    yield ([], "")
    yield ([], "double")
    yield ([], "none")
    yield (["right"], "")
    yield (["right"], "double")
    yield (["right"], "later")
    yield (["right"], "again")
    yield (["right", "right"], "Double")
    yield (["wrong"], "none")
    yield (["wrong", "right"], "")
    yield (["right", "wrong"], "none")
    yield (["right", "wrong", "wrong", "wrong", "wrong"], "")
    yield (["right"] * 3, "none")
    yield (["right"] * 4, "none")
    yield (["right"] * 6, "double")
    yield (["wrong", "right", "right", "wrong", "right", "right"], "")
    yield (["right", "wrong", "right", "right", "skipped"], "double")
    yield (["right", "right", "wrong", "right"], "none")
    yield (["right", "right", "skipped", "right"], "none")
    yield (["right", "skipped", "right", "right", "wrong"], "double")
    yield (["skipped", "wrong", "wrong", "right", "right", "right", "right"], "")
    kinds = ["right", "right", "wrong", "skipped"]
    for n in (6, 10, 15):
        answers = [kinds[i] for i in rng.integers(0, 4, n)]
        yield (["wrong", "right", "right", "skipped", "right"] + answers, ["", "double", "none"][n % 3])


def wrong_cut_off_at_the_end(answers, joker):
    """You cut off negative points only at the end. The old version does so after each wrong answer, so a bad beginning costs nothing."""
    total, row = 0, 0
    for answer in answers:
        if answer == "right":
            total, row = total + 10, row + 1
        elif answer == "wrong":
            total, row = total - 4, 0
        if row == 3:
            total, row = total + 5, 0
    total = max(total, 0)
    if joker == "":
        return total + 1
    return total * 2 if joker == "double" else total


def wrong_skipped_ends_the_row(answers, joker):
    """In your program a skipped question ends a row of right answers. In the old version only a wrong answer does that."""
    total, row = 0, 0
    for answer in answers:
        if answer == "right":
            total, row = total + 10, row + 1
        else:
            row = 0
            total = max(total - 4, 0) if answer == "wrong" else total
        if row == 3:
            total, row = total + 5, 0
    if joker == "":
        return total + 1
    return total * 2 if joker == "double" else total


def wrong_one_point_for_every_other_joker(answers, joker):
    """You give a point for an unknown joker. The old version gives that point only to those without a joker, when the text is empty."""
    total, row = 0, 0
    for answer in answers:
        if answer == "right":
            total, row = total + 10, row + 1
        elif answer == "wrong":
            total, row = max(total - 4, 0), 0
        if row == 3:
            total, row = total + 5, 0
    return total * 2 if joker == "double" else total + 1


def wrong_every_third(answers, joker):
    """You give the bonus for every third right answer, even when a wrong one came between. The row starts again then."""
    total, right = 0, 0
    for answer in answers:
        if answer == "right":
            total, right = total + 10, right + 1
            total += 5 if right % 3 == 0 else 0
        elif answer == "wrong":
            total = max(total - 4, 0)
    if joker == "":
        return total + 1
    return total * 2 if joker == "double" else total
