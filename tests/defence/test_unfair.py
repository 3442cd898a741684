"""What made a question unfair or weak once; each was found on a program, and is not asked now."""

from __future__ import annotations

import re

import pytest

from gradatim.model.defence import BREAKS, COUNTEREXAMPLE, PREDICT, SAME, CodeQuestion


def about(found: list[CodeQuestion], line: str) -> list[CodeQuestion]:
    return [one for one in found if line in one.old]


TRAPPED = '''
def limited(x, most=10):
    """
    >>> limited(3)
    3
    >>> limited(12)
    12
    >>> limited(7, 9)
    7
    >>> limited(20, 15)
    20
    """
    {line}
    if x > most:
        return x + extra
    return x
'''
LINES = ("x > most", "x + extra", "extra =")


def test_the_same_program_without_traps_is_asked_about(found):
    questions = found(TRAPPED.replace("{line}", "extra = 6 - 5"))
    assert {one.kind for one in about(questions, LINES[0])} >= {COUNTEREXAMPLE, BREAKS}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("hash('abc') % 1000", "the hash differs in each process"),
        ("ord(list({'a', 'b', 'c'})[0])", "order of a set"),
        ("ord({'a', 'b', 'c'}.pop())", "order of a set"),
        ("[ord(c) for c in {'a', 'b', 'c'}][0]", "order of a set"),
        ("__import__('random').randrange(10**9)", "chance"),
        ("int(__import__('time').time())", "the clock"),
        ("__import__('datetime').date.today().day", "the clock"),
        ("id(object())", "an address"),
        ("x / 0", "an error that nobody meant"),
        ("print(object())", "text with an address"),
    ],
)
def test_what_differs_each_time_is_not_asked_about(found, value: str, why: str):
    questions = found(TRAPPED.replace("{line}", f"extra = {value}"))
    assert [one for line in LINES for one in about(questions, line)] == [], why


def test_errors_of_the_same_type_with_another_message_are_no_difference_to_see(found):
    questions = found('''
        def pick(items, n):
            """
            >>> pick([1, 2, 3], 1)
            2
            >>> pick([4, 5], 0)
            4
            """
            if n >= len(items):
                raise ValueError(f"{n} is {n - len(items) + 1} too many")
            k = n + 1
            if k > 7:
                raise ValueError(f"{k} is more than seven")
            return items[n]
    ''')
    for one in questions:
        if one.before.startswith("raises ValueError"):
            assert not one.after.startswith("raises ValueError")


def test_the_sign_of_zero_and_rounding_are_no_differences(found):
    questions = found('''
        def scaled(x, by):
            """
            >>> scaled(0, 3)
            0.0
            >>> scaled(2, 4)
            0.5
            """
            if by <= 0:
                return -0.0
            return 0.1 * 3 * x / by - 0.0 * x
    ''')
    for one in questions:
        assert "-0.0" not in (one.before, one.after)


def test_a_value_that_is_kept_is_never_called_equal(found):
    """A mean by // and by / gives the same ranking on many calls, and another score on others."""
    questions = found('''
        def rank(values):
            """
            >>> rank([3, 1, 2])
            [2, 0]
            >>> rank([1, 5])
            [0, 1]
            """
            mean = sum(values) / len(values)
            above = [v for v in values if v > mean]
            return [len(values) - len(above), 0] if len(values) > 2 else [0, 1]
    ''')
    assert [one for one in about(questions, "mean = ") if one.answer == SAME] == []


def test_a_test_or_main_is_no_witness(found):
    questions = found("""
        def double(x: int) -> int:
            if x > 3:
                return x + x
            return x

        def main():
            print(double(2), double(5))

        def test_double():
            assert double(5) == 10

        if __name__ == "__main__":
            main()
    """)
    calls = {call for one in questions for call in (one.answer, *one.options)}
    assert questions and not any(re.match(r"main|test_", call) for call in calls)


def test_all_that_is_shown_is_short_plain_and_different(found):
    for one in found(TRAPPED.replace("{line}", "extra = 6 - 5")):
        assert all(len(call) <= 100 for call in one.options) and len(one.answer) <= 100
        if one.kind == BREAKS:
            assert len(set(one.options)) == 4 and one.answer in one.options
            assert not any(re.search(r"\[\]|''|\{\}", call) for call in one.options)
        if one.kind in (BREAKS, COUNTEREXAMPLE) and one.answer != SAME:
            assert one.before != one.after
        assert one.new == "" or (one.new != one.old and "\n" not in one.new)


def test_what_needs_arithmetic_is_not_to_be_predicted(found):
    questions = found('''
        def price(count, each):
            """
            >>> price(12, 7)
            75
            >>> price(3, 9)
            27
            """
            total = count * each
            if count >= 10:
                total = total - total // 9
            return total
    ''')
    assert questions and not [one for one in questions if one.kind == PREDICT]


def test_a_bad_docstring_does_not_stop_the_others(found):
    assert found('''
        def broken(x):
            """
            >>> broken(1
              1
            >>>broken
            """
            return x

        def sign(x):
            """
            >>> sign(-3)
            -1
            >>> sign(4)
            1
            """
            if x < 0:
                return -1
            return 1
    ''')


def test_a_loop_that_does_not_end_ends(found):
    questions = found('''
        def place(items, x):
            """
            >>> place([1, 3, 5], 3)
            1
            >>> place([2, 4], 9)
            2
            """
            low, high = 0, len(items)
            while low < high:
                middle = (low + high) // 2
                if items[middle] < x:
                    low = middle + 1
                else:
                    high = middle
            return low
    ''')
    assert any("does not end" in one.after for one in questions)


def test_same_is_the_answer_where_a_condition_differs_and_no_result_does(found):
    questions = found('''
        def largest(items):
            """
            >>> largest([3, 9, 4, 9])
            9
            >>> largest([2, 2, 1])
            2
            """
            best = items[0]
            for item in items:
                if item > best:
                    best = item
            return best
    ''')
    [same] = [one for one in questions if one.answer == SAME]
    assert same.new.strip() == "if item >= best:" and same.searched >= 40
