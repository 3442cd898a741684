"""Find the mistake: the robot knows one command

A toy robot has a table of its commands. It is made from the functions themselves: their names are the keys. Since somebody
decorated the functions to make the robot polite, it says "unknown" to every command. Find the mistake in the decorator and
fix it.

- `words`: a list of texts. `"left"`, `"right"` and `"step"` are commands; all other words are unknown.
- Returns the list of what the robot says to each word.

>>> obey(["step", "jump", "left"])
['one step forward, gladly', 'unknown', 'turn left, gladly']
"""

kind = "fix"
minutes = 4
chapter = "04-decorators"
hint = "What is `left.__name__` after the decorator has put its wrapper in the place of `left`?"

starter = '''
import functools


def polite(func):
    def wrapper():
        return func() + ", gladly"

    return wrapper


@polite
def left():
    return "turn left"


@polite
def right():
    return "turn right"


@polite
def step():
    return "one step forward"


def obey(words: list[str]) -> list[str]:
    table = {}
    for func in [left, right, step]:
        table[func.__name__] = func
    return [table[word]() if word in table else "unknown" for word in words]
'''

import functools


def _polite(func):
    @functools.wraps(func)
    def wrapper():
        return func() + ", gladly"

    return wrapper


def _left():
    return "turn left"


def _right():
    return "turn right"


def _step():
    return "one step forward"


def obey(words: list[str]) -> list[str]:
    table = {}
    for func in [_left, _right, _step]:
        command = _polite(func)
        table[command.__name__[1:]] = command
    return [table[word]() if word in table else "unknown" for word in words]


def cases(rng):
    yield ([],)
    yield (["left"],)
    yield (["right"],)
    yield (["step"],)
    yield (["jump"],)
    yield (["wrapper"],)
    yield (["polite"],)
    yield (["ste"],)
    yield (["wrapper", "jump"],)
    yield (["jump", "left"],)
    yield (["step", "jump", "left"],)
    yield (["jump", "jump", "right", "wrapper"],)
    for n in (4, 7, 10):
        yield ([["left", "right", "step", "jump", "wrapper"][i] for i in rng.integers(0, 5, n)] + ["step", "left", "up"],)


def wrong_not_polite(words):
    """The robot obeys again, but it is no longer polite. Keep the decorator and fix it."""
    said = {"left": "turn left", "right": "turn right", "step": "one step forward"}
    return [said.get(word, "unknown") for word in words]


def wrong_polite_when_unknown(words):
    """The robot also says "gladly" to what it doesn't know. For an unknown word it says "unknown" and no more."""
    said = {"left": "turn left", "right": "turn right", "step": "one step forward"}
    return [said.get(word, "unknown") + ", gladly" for word in words]


def wrong_one_name_for_all(words):
    """The table has one entry, under the name of the wrapper, and it leads to the last of the three functions."""
    return ["one step forward, gladly" if word == "wrapper" else "unknown" for word in words]
