"""Ready or not

Follow a readiness probe. After each answer, is the pod ready?

- `answers`: the status codes of the probe, in order; 0 means that no answer came in time. A code from 200 to 399 is a success.
- The pod isn't ready at first. It becomes ready after `successes` successes in a row, and not ready after `failures` failures in a
  row. Otherwise it stays what it was. Both numbers are 1 or more.
- Return a list of bools: the state after each answer.

>>> ready_or_not([503, 200, 503, 200, 503, 503], 2, 1)
[False, True, True, True, True, False]
"""

minutes = 8
chapter = "03-alive-and-ready"
hint = "Count the answers in a row that speak against the present state. When are there enough of them to change it?"


def ready_or_not(answers: list[int], failures: int, successes: int) -> list[bool]:
    ready, against = False, 0
    states = []
    for code in answers:
        good = 200 <= code < 400
        against = 0 if good == ready else against + 1
        if against == (failures if ready else successes):
            ready, against = good, 0
        states.append(ready)
    return states


def cases(rng):
    yield [], 1, 1
    yield [200], 1, 1
    yield [503], 1, 1
    yield [503, 200, 503, 200, 503, 503], 2, 1
    yield [200, 500, 200, 500, 200], 2, 1
    yield [200, 0, 200, 0, 0, 200], 3, 1
    yield [200, 0, 0, 200, 0, 0, 0], 3, 1
    yield [200, 503, 200, 200, 503, 200], 1, 2
    yield [200, 503, 200, 503, 200, 200], 1, 2
    yield [200, 503, 200, 200], 3, 2
    yield [503, 200, 0, 200, 503, 204, 200], 4, 2
    yield [200, 200, 503, 200, 200, 302], 2, 3
    yield [302, 399, 400, 199, 200], 1, 1
    yield [301, 404, 308], 1, 1
    yield [200, 400, 200, 199, 399], 1, 1
    yield [503, 503, 204], 3, 1
    yield [503, 503, 200, 200, 200, 503, 503, 503], 3, 2
    for _ in range(4):
        codes = [200, 200, 200, 503, 0, 302]
        yield [codes[int(i)] for i in rng.integers(0, 6, 9)], int(rng.integers(1, 4)), int(rng.integers(1, 3))


def _states(answers, failures, successes, good_code, reset=True):
    ready, good, bad, states = False, 0, 0, []
    for code in answers:
        if good_code(code):
            good, bad = good + 1, 0 if reset else bad
        else:
            good, bad = 0 if reset else good, bad + 1
        if good_code(code) and good >= successes:
            ready, bad = True, 0
        if not good_code(code) and bad >= failures:
            ready, good = False, 0
        states.append(ready)
    return states


def wrong_each_answer(answers, failures, successes):
    """You believe each answer at once. One slow moment takes the pod out of traffic and the next puts it back; the thresholds are there to prevent that."""
    return [200 <= code < 400 for code in answers]


def wrong_only_200(answers, failures, successes):
    """You count only 200 as a success. Every code from 200 to 399 is one: 204, which has no body, and redirections as well."""
    return _states(answers, failures, successes, lambda code: code == 200)


def wrong_in_all_not_in_a_row(answers, failures, successes):
    """You count failures without starting again after a success. Three failures in a day would make a pod unready, though each was followed by a success."""
    ready, good, bad, states = False, 0, 0, []
    for code in answers:
        if 200 <= code < 400:
            good += 1
            ready = ready or good >= successes
        else:
            good, bad = 0, bad + 1
            if bad >= failures:
                ready, bad = False, 0
        states.append(ready)
    return states


def wrong_ready_at_first(answers, failures, successes):
    """You begin with a pod that is ready. It gets requests before it has answered a single probe, while its model is loading."""
    ready, good, bad, states = True, 0, 0, []
    for code in answers:
        good, bad = (good + 1, 0) if 200 <= code < 400 else (0, bad + 1)
        ready = (ready or good >= successes) and bad < failures
        states.append(ready)
    return states
