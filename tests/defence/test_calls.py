"""Which calls may be an answer, and how new ones are made."""

from __future__ import annotations

import ast
from random import Random

import pytest

from gradatim.defence import calls
from gradatim.errors import RequestError

SOURCE = '''
"""A note with "words" of its own."""
LIMIT = 3


def f(x, name="b"):
    return x


class Stack:
    pass


def main():
    f(1)


def test_f():
    main()
'''
NAMES = calls.usable_names(SOURCE)


@pytest.mark.parametrize(
    "text",
    [
        "f(1)", "f([1, -2.5], name='a')", "f(np.array([1, 2]))", "len(f({1: (2, 3)}))",
        "s = Stack(); s.push(1); s.pop()", "Stack().items[0]", "f(LIMIT)", "f(Counter('aab'))",
    ],
)  # fmt: skip
def test_calls_with_literals_are_answers(text: str):
    assert calls.validate_call(text, NAMES)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("f(", "no Python"),
        ("f = 3", "no call"),
        ("f = 3; f(1)", "only calls"),
        ("", "no call"),
        ("3", "nothing of the file"),
        ("open('/etc/passwd')", "'open' is not known"),
        ("f(__import__('os').getpid())", "'__import__' is not known"),
        ("f(lambda: 1)", "literals"),
        ("f([x for x in [1]])", "literals"),
        ("f.__globals__['x']", "cannot be used"),
        ("f = Stack(); f.push(1)", "only calls"),
        ("import os; f(1)", "only calls"),
        ("main()", "'main' is not known"),
        ("test_f()", "'test_f' is not known"),
        ("f(" + "1" * 400 + ")", "at most 300"),
    ],
)
def test_everything_else_is_refused_in_one_sentence(text: str, says: str):
    with pytest.raises(RequestError) as refused:
        calls.validate_call(text, NAMES)
    assert says in str(refused.value)


def test_new_calls_keep_the_types_of_their_arguments():
    values = calls.value_pool(SOURCE, ["f(3, 'ab')"])
    made = {calls.mutate_call("f(3, 'ab')", values, Random(n)) for n in range(60)}
    assert len(made) > 10
    for call in made:
        number, text = ast.literal_eval(call.removeprefix("f"))
        assert (type(number), type(text)) == (int, str)
    assert "words" not in values.texts and 3 in values.numbers


def test_annotated_functions_can_be_called_without_any_example():
    source = "def f(a: list[int], b: Sequence[str], c=3):\n    return a\n\ndef g(x): return x\n"
    assert calls.from_annotations(source) == [
        "f([3, 1, 2], ['b', 'a', 'b'])",
        "f([1, 2, 2, 4], ['b', 'a', 'b'])",
    ]
