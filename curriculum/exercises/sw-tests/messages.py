"""Find the mistake: nothing but None

A form for library cards tells readers why their number was refused. To see all these texts in one place, this function
tries a list of bad numbers and returns the messages of the errors. Instead of the messages it returns a list of Nones.
Find the mistake and fix it. `check_number` is right.

- `bad`: a list of texts for which `check_number` raises a ValueError, possibly empty.
- Returns the list of the messages, as texts, in the same order.

>>> messages(["12", "12345678x"])
['8 digits are needed, not 2', 'only digits, please: 12345678x']
"""

import pytest

kind = "fix"
minutes = 4
chapter = "03-errors-fractions-copies"
hint = "Which lines of the `with` block does Python reach, and which not?"

starter = '''
import pytest


def check_number(text: str) -> None:
    if not text.isdigit():
        raise ValueError(f"only digits, please: {text}")
    if len(text) != 8:
        raise ValueError(f"8 digits are needed, not {len(text)}")


def message_for(text: str) -> str:
    with pytest.raises(ValueError) as caught:
        check_number(text)
        return str(caught.value)


def messages(bad: list[str]) -> list[str]:
    return [message_for(text) for text in bad]
'''


def _check_number(text):
    if not text.isdigit():
        raise ValueError(f"only digits, please: {text}")
    if len(text) != 8:
        raise ValueError(f"8 digits are needed, not {len(text)}")


def _message_for(text):
    with pytest.raises(ValueError) as caught:
        _check_number(text)
    return str(caught.value)


def messages(bad: list[str]) -> list[str]:
    return [_message_for(text) for text in bad]


def cases(rng):
    yield ([],)
    yield (["12"],)
    yield (["x"],)
    yield ([""],)
    yield (["1234567", "123456789"],)
    yield (["12345678x"],)
    yield (["1234 567", "-1234567"],)
    for n in (2, 3, 5):
        yield ([("7" * int(k), "n" * int(k))[int(k) % 2] for k in rng.integers(1, 8, n)] + ["0" * 9],)


def wrong_still_none(bad):
    """You still get None. After the call that raises, the rest of the `with` block is skipped, whatever is in it."""
    return [None for text in bad]


def wrong_error_not_text(bad):
    """Your texts tell more than the messages: they name the kind of the error as well. `str(...)` of the error itself
    gives its message alone."""
    return [repr(ValueError(_message_for(text))) for text in bad]


def wrong_first_only(bad):
    """You stop after the first bad number. Each of them needs a `with` block of its own."""
    return [_message_for(text) for text in bad[:1]]


def wrong_errors_themselves(bad):
    """Your list holds the errors themselves. Only their messages are wanted, as texts: `str(...)` of an error is its
    message."""
    return [ValueError(_message_for(text)) for text in bad]
