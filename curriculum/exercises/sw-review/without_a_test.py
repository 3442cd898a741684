"""Which new function has no test?

What is missing from a change is easy to overlook, so a little program should help. It reads a diff and names the
functions that the change adds and for which it adds no test.

- `diff`: a list of texts. Each file begins with two lines such as `"--- a/shop.py"` and `"+++ b/shop.py"`; then come its
  hunks. No line of a file begins with `--` or `++`.
- A function is added by a line such as `"+def fee(days):"`: the plus, `def`, one space, the name, and `(` directly after
  it. Files below `tests/` contain tests; the functions that are added there don't count.
- A function is tested if a line that is added to a file below `tests/` begins, after the plus and any spaces, with
  `assert`, one space, the name and `(`.
- Returns a list of the names that are not tested, in the order in which they are added. No name is added twice.

>>> diff = ["--- a/shop.py", "+++ b/shop.py", "@@ -1,1 +1,3 @@", " X = 1", "+def vat(x):", "+    return x // 5"]
>>> without_a_test(diff)
['vat']
"""

minutes = 11
chapter = "02-harm-first"
hint = "Collect two things on one walk through the diff: names from `+def` lines, and names from `assert` lines. The line with `+++` tells which kind of file you are in."


def without_a_test(diff: list[str]) -> list[str]:
    added = []
    tested = []
    for line in diff:
        text = line[1:].strip()
        if line.startswith("+++ b/"):
            in_tests = line.startswith("+++ b/tests/")
        elif line.startswith("+def ") and not in_tests:
            added.append(text[4:].split("(")[0])
        elif line.startswith("+") and in_tests and text.startswith("assert "):
            tested.append(text[7:].split("(")[0])
    return [name for name in added if name not in tested]


def _file(name, *lines):
    return [f"--- a/{name}", f"+++ b/{name}", "@@ -1,3 +1,9 @@", *lines]


def cases(rng):
    yield ([],)
    yield (_file("shop.py", "+X = 1"),)
    yield (_file("shop.py", "+def vat(x):"),)
    yield (_file("shop.py", " def vat(x):"),)
    yield (_file("shop.py", "-def vat(x):", "+def tax(x):"),)
    yield (_file("tests/test_shop.py", "+def test_vat():", "+    assert vat(5) == 1"),)
    one = _file("shop.py", "+def vat(x):", "+    return x // 5", " ", "+def net(x):", "+    return x - vat(x)")
    yield (one,)
    yield (one + _file("tests/test_shop.py", "+def test_vat():", "+    assert vat(5) == 1"),)
    yield (one + _file("tests/test_shop.py", " def test_vat():", "     assert vat(5) == 1", "+    assert net(5) == 4"),)
    yield (_file("tests/test_shop.py", "-    assert vat(1) == 0", "+    assert net(5) == 4") + one,)
    yield (one + _file("tests/test_shop.py", "+    assert net_sum(5) == 4", "+    assert va(5) == 1"),)
    yield (_file("shop.py", "+def fee(d):", "+    assert fee(2) == 2", "+def net(x):", "+    assert d(1)"),)
    yield (_file("shop.py", "+class Till:", "+    def open(self):", "+        return self"),)
    yield (one + _file("tests/test_shop.py", "+    assert abs(vat(5)) == 1", "+    assert internet(5) == 4"),)
    yield (_file("tests/help.py", "+def make(x):", "+    assert make(1)", "+def test_it():") + one,)
    yield (_file("shop.py", "+def fee(d):", "+    return d") + _file("shop_tests/data.py", "+def rows(n):", "+assert rows(2)"),)
    yield (one + _file("tests/test_shop.py", "+def test_all():", "     assert net(1) == 1", "-    assert vat(1) == 0"),)
    names = ["fee", "late_fee", "total", "tax", "sum_up", "tip"]
    for n in (3, 5, 6):
        order = [names[i] for i in rng.permutation(6).tolist()][:n]
        signs = ["+ -"[i] for i in rng.integers(0, 3, n)]
        tests = [f"{sign}    assert {name}(3) == 3" for sign, name in zip(signs, order)]
        yield (
            _file("work.py", *[f"+def {name}(x):" for name in order], "+def last(x):")
            + _file("tests/test_work.py", "+def test_work():", *tests, "     assert last(3) == 3"),
        )


def wrong_old_tests_count(diff):
    """You let context lines and removed lines count as tests. Only a line with a plus is a test that the change
    adds."""
    in_tests, added, tested = False, [], []
    for line in diff:
        text = line[1:].strip()
        if line.startswith("+++ b/"):
            in_tests = line.startswith("+++ b/tests/")
        elif line.startswith("+def ") and not in_tests:
            added.append(text[4:].split("(")[0])
        elif in_tests and text.startswith("assert "):
            tested.append(text[7:].split("(")[0])
    return [name for name in added if name not in tested]


def wrong_tests_need_tests(diff):
    """You also name functions that are added below `tests/`. They are tests, and nobody tests those."""
    in_tests, added, tested = False, [], []
    for line in diff:
        text = line[1:].strip()
        if line.startswith("+++ b/"):
            in_tests = line.startswith("+++ b/tests/")
        elif line.startswith("+def "):
            added.append(text[4:].split("(")[0])
        elif line.startswith("+") and in_tests and text.startswith("assert "):
            tested.append(text[7:].split("(")[0])
    return [name for name in added if name not in tested]


def wrong_any_mention(diff):
    """You count a function as tested if its name and a bracket stand anywhere else in the diff. A call in the
    program itself tests nothing, and `late_fee(` is not a call of `fee`."""
    added = []
    in_tests = False
    for line in diff:
        if line.startswith("+++ b/"):
            in_tests = line.startswith("+++ b/tests/")
        elif line.startswith("+def ") and not in_tests:
            added.append(line[5:].split("(")[0])
    rest = [line for line in diff if not line.startswith("+def ")]
    return [name for name in added if not any(name + "(" in line for line in rest)]
