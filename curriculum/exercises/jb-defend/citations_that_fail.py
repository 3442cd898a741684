"""Citations that fail

Before an interview, look up each answer of a walk-through.

- `answers`: a list of tuples: the part, the commit that's cited, and the number, a text such as `"0.81"` or `"412"`.
- `log`: a dict from the full id of a commit to its figures, a dict from name to number.
- A commit may be cited by the beginning of its id, of 4 characters or more. If exactly one id begins so, it's that one.
- The reason is `"short"` for fewer than 4 characters, else `"no commit"` if no id begins so, `"several"` if more than one does, and `"no number"` if
  no figure of the commit, written with as many digits after the point as the number has, is the number.
- Returns a list of pairs, part and reason, for the answers that fail, in their order.

>>> citations_that_fail([("model", "7c01", "0.81"), ("data", "4f2a", "0.81")], {"7c01dfe": {"auc": 0.8137}, "4f2a91c": {"auc": 0.7912}})
[('data', 'no number')]
"""

minutes = 10
chapter = "01-an-answer-with-a-place"
hint = "Find the ids that begin with the citation first. Only if there's exactly one can you look at its figures."


def citations_that_fail(answers: list, log: dict) -> list:
    failed = []
    for part, commit, number in answers:
        ids = [full for full in log if full.startswith(commit)]
        digits = len(number.partition(".")[2])
        if len(commit) < 4:
            failed.append((part, "short"))
        elif len(ids) != 1:
            failed.append((part, "several" if ids else "no commit"))
        elif not any(f"{value:.{digits}f}" == number for value in log[ids[0]].values()):
            failed.append((part, "no number"))
    return failed


_LOG = {
    "7c01dfe2": {"auc": 0.8137, "rows": 412}, "7c01aaaa": {"auc": 0.79}, "4f2a91c0": {"auc": 0.7912, "late": 0.186},
    "91be2d07": {}, "abcd7c01": {"auc": 0.5},
}


def cases(rng):
    yield ([], {})
    yield ([("model", "7c01dfe", "0.81")], {})
    yield ([("model", "7c01dfe2", "0.81"), ("rows", "7c01d", "412")], _LOG)
    yield ([("a", "7c0", "0.81"), ("b", "", "1"), ("c", "4f2", "0.79")], _LOG)
    yield ([("a", "7c01", "0.81"), ("b", "7c01", "9.9"), ("c", "7c01a", "0.79")], _LOG)
    yield ([("a", "4f2a", "0.8"), ("b", "4f2a", "0.791"), ("c", "4f2a", "0.81")], _LOG)
    yield ([("a", "4f2a91c0", "0.19"), ("b", "4f2a91c0", "0.18"), ("c", "91be2d0", "0.3")], _LOG)
    yield ([("a", "91be", "0"), ("b", "ffff", "0.81"), ("c", "4f2a91c0ff", "0.79")], _LOG)
    yield ([("a", "dfe2", "0.81"), ("b", "1aaa", "0.79"), ("c", "2d07", "1")], _LOG)
    yield ([("a", "abcd", "0.5"), ("b", "abcd7", "0.50"), ("c", "abcd7c01", "1")], _LOG)
    yield ([("a", "7c01dfe", "0.79"), ("b", "4f2a91", "412"), ("c", "7c01a", "0.81")], _LOG)
    yield ([("a", "01dfe", "0.81"), ("b", "be2d", "1")], _LOG)
    yield ([("a", "2a91c0", "0.79"), ("b", "bcd7", "0.5")], _LOG)
    yield ([("a", "7c01", "0.8"), ("b", "4f2a", "0.79")], _LOG)
    yield ([("a", "7c01", "0.81")], _LOG)
    yield ([("b", "7c01", "0.79"), ("c", "4f2a91", "0.79")], _LOG)
    cites = ["7c01", "7c01d", "4f2a9", "91b", "91be", "eeee", "abcd7c", "7c01a"]
    numbers = ["0.81", "0.8", "412", "0.79", "0.5", "0.186"]
    for n in (4, 7):
        yield ([(f"q{i}", cites[int(rng.integers(8))], numbers[int(rng.integers(6))]) for i in range(n)], _LOG)


def _failed(answers, log, begins=lambda full, cited: full.startswith(cited), first=False, any_commit=False, close=False):
    failed = []
    for part, commit, number in answers:
        ids = [full for full in log if begins(full, commit)]
        figures = [v for full in (log if any_commit else ids[:1]) for v in log[full].values()]
        digits = len(number.partition(".")[2])
        good = any(abs(v - float(number)) < 1e-9 if close else f"{v:.{digits}f}" == number for v in figures)
        reason = "short" if len(commit) < 4 else "no commit" if not ids else "several" if len(ids) > 1 and not first else "" if good else "no number"
        failed += [(part, reason)] if reason else []
    return failed


def wrong_number_anywhere(answers, log):
    """You look for the number in all commits. It has to stand in the one that's cited, and that's what will be opened."""
    return _failed(answers, log, any_commit=True)


def wrong_first_that_fits(answers, log):
    """You take the first id that begins so. If there are two, nobody can tell which one you mean."""
    return _failed(answers, log, first=True)


def wrong_anywhere_in_the_id(answers, log):
    """You find the citation anywhere in an id. A commit is named by the beginning of its id."""
    return _failed(answers, log, begins=lambda full, cited: cited in full)


def wrong_all_digits(answers, log):
    """You compare with the whole figure. Written with two digits after the point, as in the answer, 0.8137 is 0.81."""
    return _failed(answers, log, close=True)
