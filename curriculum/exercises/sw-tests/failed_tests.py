"""Who is red this morning?

The tests of a large program run every night, and their report is 800 lines long. For the morning mail you need only
the names of the tests that failed. In the summary at its end, each failed test has a line such as

```
FAILED test_till.py::test_empty_basket - IndexError: list index out of range
FAILED test_till.py::test_change
```

First comes the word `FAILED` and one space, then the file, `::`, the name of the test, and often a space, a dash, a
space and the reason. (No file name and no test name contains a space; a reason may contain anything.)

- `report`: a text of any number of lines, possibly empty. Lines that don't begin with `FAILED` and a space don't count.
- Returns the list of the tests' names, without the files, in the order of the report.

>>> failed_tests("..F\\nFAILED test_till.py::test_change - assert 3 == 4\\n1 failed, 2 passed in 0.02s")
['test_change']
>>> failed_tests("...\\n3 passed in 0.01s")
[]
"""

minutes = 6
chapter = "01-a-test-that-can-fail"
hint = "`partition` cuts at the first place. Cut at `::` and keep what is behind it, then cut that at the first space and keep what is in front."


def failed_tests(report: str) -> list[str]:
    names = []
    for line in report.splitlines():
        if line.startswith("FAILED "):
            rest = line.partition("::")[2]
            names.append(rest.partition(" ")[0])
    return names


def cases(rng):
    yield ("",)
    yield ("...\n3 passed in 0.01s",)
    yield ("FAILED test_a.py::test_one",)
    yield ("FAILED test_a.py::test_one - assert 1 == 2",)
    yield ("FAILED test_a.py::test_two - ValueError: not a name: 'a::b'",)
    yield ("FAILED test_a.py::test_minus - assert -1 - 2 == 3",)
    yield ("FAILED test_a.py::test_price[half-day] - assert 4 == 5",)
    yield ("1 FAILED here\nFAILED test_b.py::test_x - KeyError: 'tea'",)
    yield ("E   FAILED test_c.py::test_c\nFAILED test_c.py::test_d",)
    yield ("FAILED\nFAILED test_c.py::test_d - x - y\nERROR test_d.py::test_e",)
    yield ("FAILED test_till.py::test_empty_basket - IndexError: list index out of range\nFAILED test_till.py::test_change\n2 failed in 0.4s",)
    yield ("FAILED test_m.py::test_sum - assert 2 == 3 :: why",)
    reasons = ["", " - assert 4 == 5", " - KeyError: 'a::b'", " - ValueError: a - b"]
    for n in (2, 4, 6):
        lines = []
        for i in rng.integers(0, 50, n).tolist():
            lines += [f"E  test_{i} :: x", f"FAILED test_m{i}.py::test_{i}" + reasons[i % 4]]
        yield ("\n".join(lines + ["FAILED test_z.py::test_last - assert a::b"]),)


def wrong_reason_kept(report):
    """Your names still carry the reason. After the test's name comes a space; what is behind it doesn't belong to the
    name."""
    return [line.partition("::")[2] for line in report.splitlines() if line.startswith("FAILED ")]


def wrong_last_colons(report):
    """You cut at the last `::`. A reason may contain two colons as well, as in 'a::b'. Cut at the first."""
    return [line.split("::")[-1].partition(" ")[0] for line in report.splitlines() if line.startswith("FAILED ")]


def wrong_anywhere_in_the_line(report):
    """You also take lines in which the word FAILED, or two colons, come somewhere in the middle. The line must begin
    with it."""
    return [line.partition("::")[2].partition(" ")[0] for line in report.splitlines() if "::" in line or "FAILED" in line]
