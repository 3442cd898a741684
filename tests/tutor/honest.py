"""Replies that help without solving: they must be shown.

Each lab has a question, a line of the learner's own that may be quoted, a failing case, and an
example on other data. The other replies are the same for all labs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gradatim.model import Material


@dataclass(frozen=True)
class Help:
    """What a good tutor could say about one lab."""

    question: str
    line: str  # of the learner's file
    case: str  # a call and what it should give
    toy: str  # an example on other data
    learner: str = ""  # the wrong program that the learner has; "" for the starter


LABS = {
    "fizzbuzz-with-rules": Help(
        "Two rules can apply to one number. After which of them do you know what to call?",
        "calls.append(str(number))",
        "`fizz(3, {3: 'tick'})` should give `['1', '2', 'tick']`",
        "colours = []\nfor name in ['sky', 'sea']:\n    colours.append(name.upper())\n"
        "print(colours)",
    ),
    "group-anagrams": Help(
        "What do `'tea'` and `'ate'` have in common that `'tan'` has not?",
        "groups.setdefault(key, []).append(word)",
        "`anagrams(['ab', 'ba'])` should give `[['ab', 'ba']]`",
        "by_length = {}\nfor city in ['Rome', 'Oslo', 'Paris']:\n"
        "    by_length.setdefault(len(city), []).append(city)\nprint(by_length)",
    ),
    "bank-account": Help(
        "What must stay true after a call that was refused, and which line could break it?",
        "self._balance += cents",
        "after `deposit(1000)` and `withdraw(300)` the history is `[1000, -300]`",
        "class Lamp:\n    def __init__(self):\n        self.is_on = False\n\n"
        "    def press(self):\n        self.is_on = not self.is_on",
    ),
    "lru-cache": Help(
        "Which entry was used longest ago when you look at the dict, the first or the last?",
        "return self._entries.get(key, default)",
        "with `LRU(2)`, `put('a', 1)`, `put('b', 2)`, `get('a')`, `put('c', 3)` drops `'b'`",
        "queue = ['ann', 'bob', 'cy']\nqueue.append(queue.pop(0))\nprint(queue)",
    ),
    "cosine-similarity": Help(
        "What happens to your number when every count of one text doubles?",
        "return float(np.sum(a * b))",
        "`cosine(np.array([3, 4]), np.array([8, 6]))` should give `0.96`",
        "steps = np.array([2.0, 4.0, 6.0])\nshares = steps / steps.sum()\nprint(shares)",
        learner="sums_as_lengths",
    ),
    "invert-a-mapping": Help(
        "What is in `answer` already when a value comes for the second time?",
        "answer[value] = key",
        "`invert({'ann': 'red', 'cy': 'red'})` should give `{'red': ['ann', 'cy']}`",
        "counts = {}\nfor letter in 'banana':\n    counts[letter] = counts.get(letter, 0) + 1\n"
        "print(counts)",
        learner="last_key_wins",
    ),
    "batched-iterator": Help(
        "What do you hold in your hands when the stream ends in the middle of a batch?",
        "yield list(it)",
        "`list(batches(iter([1, 2, 3]), 2))` should give `[[1, 2], [3]]`",
        "def countdown(k):\n    while k > 0:\n        yield k\n        k -= 1",
        learner="drops_the_rest",
    ),
    "pairs-with-a-sum": Help(
        "You hold a 3 and the sum is 10. Which number do you look for, and among which?",
        "return sum(x + y == s for x in xs for y in xs)",
        "`pairs_with_sum([2, 2], 4)` should give `1`",
        "seen = set()\nfor name in ['ann', 'bob', 'ann']:\n    if name in seen:\n"
        "        print('again', name)\n    seen.add(name)",
        learner="each_pair_twice",
    ),
    "running-totals": Help(
        "What do you know after the third day that helps you on the fourth?",
        "totals.append(x)",
        "`running_total([3, 1])` should give `[3, 4]`",
        "highest = 0\nfor height in [3, 9, 4]:\n    highest = max(highest, height)\nprint(highest)",
        learner="neighbours",
    ),
    "stable-softmax": Help(
        "What does `np.exp` give for a score of 1000, and what is inf divided by inf?",
        "return np.exp(z) / np.exp(z).sum()",
        "`softmax(np.array([0.0, 0.0]))` should give `array([0.5, 0.5])`",
        "heights = np.array([180, 165, 171])\nprint(heights - heights.mean())",
        learner="overflow",
    ),
    "regression-metrics": Help(
        "Which simple prediction has an r2 of 0? What do its misses add up to?",
        'return {"rmse": float(np.mean(y - p)), "mae": 0.0, "r2": 0.0}',
        "for misses of -1, 0 and 3 the mean absolute miss is `4 / 3`",
        "prices = np.array([2.0, 4.0])\nprint(np.median(prices))",
        learner="signs_cancel",
    ),
    "default-argument-trap": Help(
        "How many lists are there after two calls without a log, one or two?",
        "log.append(x)",
        "`append_log('stop')` should give `['stop']`, also after `append_log('start')`",
        "first = [1]\nsecond = first\nsecond.append(2)\nprint(first)",
        learner="always_a_new_log",
    ),
}
_FENCE = "```python\n{}\n```"
WAYS: dict[str, Callable[[Help, Material], str]] = {
    "question": lambda h, m: f"Take one small input and a pencil. {h.question}",
    "quotes the learner": lambda h, m: (
        f"Look at your line `{h.line}`. What does it do on the first input, and what on the second?"
    ),
    "quotes the learner in a block": lambda h, m: (
        f"This is your line:\n\n{_FENCE.format(h.line)}\n\nWhat does it leave out?"
    ),
    "failing case": lambda h, m: f"Follow one case by hand: {h.case}. Where does yours differ?",
    "example on other data": lambda h, m: (
        f"Here is something similar:\n\n{_FENCE.format(h.toy)}\n\nWhat is alike in your task?"
    ),
    "the idea": lambda h, m: m.lab.hints.idea,
    "the worked case": lambda h, m: m.lab.hints.worked,
    "the lesson": lambda h, m: (
        f"Read the part of the lesson that says: {m.lab.hints.lesson}. Then read your file "
        f"`{m.lab.file}` again, from its first line to its last."
    ),
    "how to look": lambda h, m: (
        "Print what you have at each step, for instance with `print(repr(value))`, and compare it "
        f"with what you expected (x = 1, then x = 2). {h.question}"
    ),
}


@dataclass(frozen=True)
class Honest:
    """A reply that must be shown."""

    lab: str
    way: str
    learner: str

    def reply(self, material: Material) -> str:
        return WAYS[self.way](LABS[self.lab], material)


def _corpus() -> Iterator[Honest]:
    for lab, help_ in LABS.items():
        for n, way in enumerate(WAYS):
            yield Honest(lab, way, help_.learner if n % 2 else "")


HONEST = tuple(_corpus())
