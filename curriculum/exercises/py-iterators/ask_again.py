"""Ask again

A sensor under the ground doesn't always answer. A program asks it again after a while, but not for ever. Here a list of answers stands in for
the sensor, in which None means that there was no answer, and a pause is only written down. The sensor reads one degree too much each time, which `ask` corrects.

Complete the decorator with settings, `again`. The decorated function calls the original up to `times` times, until the result is not
None, and returns that result; if it is None each time, it returns None. Between two calls of the original, and only there, it calls `pause()`.
All arguments are passed on.

- `answers`: a list of ints and None, as the sensor will give them. When they are used up, it stays silent. `times`: an int, 1 or more.
- `questions`: an int, how often the program wants a value.
- Returns a tuple: the list of the values that the program got, and the number of pauses.

>>> values([None, 7, 8, None, None, None], 3, 3)
([6, 7, None], 3)
"""

kind = "complete"
minutes = 6
chapter = "04-decorators"
hint = "The wrapper calls the function in a loop. How do you see, before a call, that it is not the first one? And note that a corrected answer may be 0."

equivalent = {
    "ReplaceBreakWithContinue @ 11:break -> continue": "the rounds that are left do nothing",
    "RemoveDecorator @ 6:@functools.wraps(func) -> ": "nothing in the program asks for the name",
}

starter = '''
import functools


def again(times, pause):
    ...


def values(answers: list[int | None], times: int, questions: int) -> tuple[list[int | None], int]:
    sensors = {"cellar": iter(answers)}
    pauses = []

    @again(times, pause=lambda: pauses.append("wait"))
    def ask(place, correction):
        answer = next(sensors[place], None)
        return None if answer is None else answer + correction

    return [ask("cellar", correction=-1) for _ in range(questions)], len(pauses)
'''

import functools


def _again(times, pause):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            result = func(*args, **kwargs)
            for _ in range(times - 1):
                if result is not None:
                    break
                pause()
                result = func(*args, **kwargs)
            return result

        return wrapper

    return decorator


def values(answers: list[int | None], times: int, questions: int) -> tuple[list[int | None], int]:
    sensors = {"cellar": iter(answers)}
    pauses = []

    @_again(times, pause=lambda: pauses.append("wait"))
    def ask(place, correction):
        answer = next(sensors[place], None)
        return None if answer is None else answer + correction

    return [ask("cellar", correction=-1) for _ in range(questions)], len(pauses)


def _corrected(sensor):
    answer = next(sensor, None)
    return None if answer is None else answer - 1


def cases(rng):
    yield ([], 1, 0)
    yield ([], 1, 1)
    yield ([], 3, 1)
    yield ([5], 3, 1)
    yield ([1], 3, 1)
    yield ([None, 5], 1, 2)
    yield ([None, 5], 2, 1)
    yield ([None, 1, 4], 3, 2)
    yield ([None, None, 6], 3, 1)
    yield ([None, None, None, 6], 3, 2)
    yield ([None, 7, 8, None, None, None], 3, 3)
    yield ([1, None, 1, 1], 2, 3)
    for n in (5, 9):
        answers = [None if i == 0 else int(i) for i in rng.integers(0, 4, n)]
        yield ([None, 1, None, None, 3] + answers, int(rng.integers(2, 5)), 5)
        yield ([1, None, None, None, None] + answers, 3, int(rng.integers(3, 6)))


def wrong_zero_is_no_answer(answers, times, questions):
    """You ask again after a 0. It counts as False, but it is an answer: only None means that there was none."""
    sensor, pauses, got = iter(answers), 0, []
    for _ in range(questions):
        result = _corrected(sensor)
        for _ in range(times - 1):
            if result:
                break
            pauses += 1
            result = _corrected(sensor)
        got.append(result)
    return got, pauses


def wrong_pause_at_the_end(answers, times, questions):
    """You pause after the last call too, when nothing more is asked. A pause belongs between two calls of the original."""
    sensor, pauses, got = iter(answers), 0, []
    for _ in range(questions):
        for _ in range(times):
            result = _corrected(sensor)
            if result is not None:
                break
            pauses += 1
        got.append(result)
    return got, pauses


def wrong_one_call_too_many(answers, times, questions):
    """You call the original once more than allowed. The first call is one of the `times` calls."""
    sensor, pauses, got = iter(answers), 0, []
    for _ in range(questions):
        result = _corrected(sensor)
        for _ in range(times):
            if result is not None:
                break
            pauses += 1
            result = _corrected(sensor)
        got.append(result)
    return got, pauses
