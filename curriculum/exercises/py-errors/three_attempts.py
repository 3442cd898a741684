'''Try again, but not for ever

A program asks a weather station for the temperature. Sometimes nothing useful comes back. Then it waits and asks again, up
to a number of attempts. After the last attempt it doesn't wait any more: if that fails too, the caller gets the error.

The list `answers` holds what the station would say, attempt by attempt. An attempt succeeds if `int` can read its answer.
Return the temperature and the number of waits, as a tuple.

- `answers`: a list of texts, at least as long as `attempts`.
- `attempts`: an int, at least 1.
- Raises `ValueError` if all attempts fail.

>>> temperature(["busy", "", "17"], 3)
(17, 2)
>>> temperature(["-4", "busy"], 2)
(-4, 0)
'''

minutes = 7
chapter = "03-refuse-and-clean-up"
hint = "Below `except` there are two situations: another attempt follows, or this was the last. In the second, `raise` alone sends the error on."


def temperature(answers: list[str], attempts: int) -> tuple[int, int]:
    waits = 0
    while True:
        try:
            return int(answers[waits]), waits
        except ValueError:
            if waits + 1 == attempts:
                raise
            waits += 1


def cases(rng):
    yield (["5"], 1)
    yield (["busy"], 1)
    yield (["0", "9"], 1)
    yield (["busy", "8"], 1)
    yield (["busy", "8"], 2)
    yield (["-4", "busy"], 2)
    yield (["", "busy"], 2)
    yield (["busy", "", "17"], 3)
    yield (["busy", "", "17"], 2)
    yield (["?", "0", "3"], 3)
    yield (["busy", "", "8"], 1)
    yield (["a", "b", "c", "4"], 2)
    yield (["a", "b", "c", "4"], 3)
    yield (["a", "b", "c", "4"], 4)
    for n in rng.integers(1, 6, 4).tolist():
        value = str(int(rng.integers(-20, 40)))
        yield (["busy"] * n + [value, "99"], n)
        yield (["busy"] * n + [value, "99"], n + 1)
        yield (["busy", "?", *["busy"] * n, value], n)


def wrong_one_attempt_too_many(answers, attempts):
    """You make one attempt more than allowed. `attempts` counts the first one too."""
    waits = 0
    while True:
        try:
            return int(answers[waits]), waits
        except ValueError:
            if waits == attempts or waits + 1 == len(answers):
                raise
            waits += 1


def wrong_all_answers(answers, attempts):
    """You go through all the answers. After the last allowed attempt the function gives up, even if a later answer could be read."""
    waits = 0
    for answer in answers:
        try:
            return int(answer), waits
        except ValueError:
            waits += 1
    raise ValueError


def wrong_error_swallowed(answers, attempts):
    """When all attempts have failed, your function returns None, and the caller learns nothing. The last error should reach the caller."""
    for waits in range(attempts):
        try:
            return int(answers[waits]), waits
        except ValueError:
            continue


def wrong_attempts_returned(answers, attempts):
    """You return the number of attempts. There is one wait fewer: between three attempts there are two waits."""
    for waits in range(attempts):
        try:
            return int(answers[waits]), waits + 1
        except ValueError:
            if waits + 1 == attempts:
                raise
