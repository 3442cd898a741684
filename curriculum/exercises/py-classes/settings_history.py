"""Fill the gaps: settings with undo

Somebody tries out settings for training a model: the learning rate and the number of epochs, that is, of rounds through the
data. Each change makes new settings from the current ones, and "undo" goes back to the settings before the last change.
Fill the gaps in the dataclass and in the function.

- `rate`: a number; a new model starts with this rate and 10 epochs.
- `changes`: a list. Each item is the text `"undo"` or a dict with new values, such as `{"epochs": 20}` or
  `{"rate": 0.5, "epochs": 5}`. An "undo" with nothing left to undo does nothing.
- Returns the settings at the end as a tuple, the rate and the epochs.
- Raises `ValueError` whenever settings are made whose rate is not above 0, is infinite or is `nan`, or whose epochs are below 1.

>>> final_settings(0.5, [{"epochs": 20}, {"rate": 2}, "undo"])
(0.5, 20)
>>> final_settings(0.5, ["undo"])
(0.5, 10)
"""

equivalent = {
    "Compare_Lt_NotEq @ 11:if not 0 < self.rate < math.inf: -> if not 0 < self.rate != math.inf:": "only infinity itself isn't below infinity once the rate is above 0; `nan` fails at 0 < rate",
    "Compare_Gt_NotEq @ 22:elif len(history) > 1: -> elif len(history) != 1:": "the history is never empty, so > 1 and != 1 are the same here",
    "ReplaceTrueWithFalse @ 5:@dataclass(frozen=True) -> @dataclass(frozen=False)": "nobody assigns to the attributes of a finished object, so frozen or not gives the same result",
    "DropArgument @ 5:@dataclass(frozen=True) -> @dataclass()": "nobody assigns to the attributes of a finished object, so frozen or not gives the same result",
}
kind = "complete"
minutes = 7
chapter = "03-dataclasses-and-parts"
hint = "Keep all the settings so far in a list; the current ones are the last. A call can take its names and values from a dict with `**`."

starter = '''
import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class _Settings:
    rate: float
    epochs: int = ...

    def __post_init__(self):
        ...


def final_settings(rate: float, changes: list) -> tuple:
    history = [_Settings(rate)]
    for change in changes:
        if change != "undo":
            history.append(replace(..., ...))
        elif ...:
            history.pop()
    return (history[-1].rate, history[-1].epochs)
'''

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class _Settings:
    rate: float
    epochs: int = 10

    def __post_init__(self):
        if not 0 < self.rate < math.inf:
            raise ValueError(f"not a rate: {self.rate}")
        if self.epochs < 1:
            raise ValueError(f"not a number of epochs: {self.epochs}")


def final_settings(rate: float, changes: list) -> tuple:
    history = [_Settings(rate)]
    for change in changes:
        if change != "undo":
            history.append(replace(history[-1], **change))
        elif len(history) > 1:
            history.pop()
    return (history[-1].rate, history[-1].epochs)


def cases(rng):
    yield (1, [])
    yield (0, [])
    yield (-2, [])
    yield (math.inf, [])
    yield (math.nan, [])
    yield (0.5, ["undo"])
    yield (0.5, [{"epochs": 0}])
    yield (0.5, [{"epochs": 1}])
    yield (0.5, [{"rate": 0}])
    yield (0.5, [{"rate": math.nan}, "undo"])
    yield (0.5, [{"rate": math.inf}])
    yield (0.5, [{"epochs": 20}, {"rate": 2}])
    yield (0.5, [{"epochs": 20}, {"rate": 2}, "undo"])
    yield (0.5, [{"epochs": 20}, {"rate": 2, "epochs": 3}, {"epochs": 4}, "undo"])
    yield (1, [{"epochs": 3}, {"epochs": 5}, "undo", "undo", "undo", {"rate": 4}])
    yield (1, ["undo", "undo", {"epochs": 6}])
    for n in (3, 5, 8):
        changes = [{"epochs": int(rng.integers(1, 50))} if rng.integers(0, 2) else {"rate": int(rng.integers(1, 9))} for _ in range(n)]
        yield (2, changes)
        yield (0.25, changes + ["undo"])
        yield (4, changes[:2] + ["undo"] + changes[2:] + [{"rate": 3}, {"epochs": 60}, "undo"])


def wrong_nan_accepted(rate, changes):
    """You refuse rates that are 0 or less, but let infinity and `nan` through. `nan <= 0` is False, so asking for what
    is wrong never finds `nan`; `math.isfinite` does."""
    history = [(rate, 10)]
    if rate <= 0:
        raise ValueError
    for change in changes:
        if change != "undo":
            new = (change.get("rate", history[-1][0]), change.get("epochs", history[-1][1]))
            if new[0] <= 0 or new[1] < 1:
                raise ValueError
            history.append(new)
        elif len(history) > 1:
            history.pop()
    return history[-1]


def wrong_undo_to_the_start(rate, changes):
    """Your "undo" goes back to the very first settings. It should take back only the last change."""
    history = [_Settings(rate)]
    for change in changes:
        if change != "undo":
            history.append(replace(history[-1], **change))
        else:
            history = history[:1]
    return (history[-1].rate, history[-1].epochs)


def wrong_from_the_first_settings(rate, changes):
    """Each of your changes starts from the first settings, so the changes before it are lost. Replace values in the
    current settings."""
    history = [_Settings(rate)]
    for change in changes:
        if change != "undo":
            history.append(replace(history[0], **change))
        elif len(history) > 1:
            history.pop()
    return (history[-1].rate, history[-1].epochs)


def wrong_undo_ignored(rate, changes):
    """Your "undo" does nothing. Take the last settings off the history."""
    current = _Settings(rate)
    for change in changes:
        if change != "undo":
            current = replace(current, **change)
    return (current.rate, current.epochs)
