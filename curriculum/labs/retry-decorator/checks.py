from gradatim.checks import check, equal, lend, raises

LOST = (ConnectionError,)


def script(*outcomes):
    """A lent function whose calls go through the outcomes in order: errors are raised."""
    left = list(outcomes)

    def fetch(*args, **kwargs):
        outcome = left.pop(0) if left else "called too often"
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return lend(fetch)


def clock():
    return lend(lambda seconds: None)


def lost(n):
    return [ConnectionError(f"attempt {i + 1}") for i in range(n)]


@check
def first_success(lab, rng):
    """returns the result of the first attempt that succeeds, and stops there"""
    answer = int(rng.integers(100))
    fetch, sleep = script(*lost(2), answer, "too late"), clock()
    equal(lab.retry(5, LOST, 0.5, sleep)(fetch)(), answer, hint="return what func returns")
    equal(fetch.count, 3, hint="two attempts failed, the third did not")


@check(needs=first_success)
def growing_waits(lab, rng):
    """waits before each new attempt, each time twice as long"""
    b = float(rng.integers(1, 9)) / 4
    fetch, sleep = script(*lost(3), "found"), clock()
    lab.retry(9, LOST, b, sleep)(fetch)()
    equal(sleep.calls, [(b,), (2 * b,), (4 * b,)], hint="the first wait is backoff itself")


@check(needs=growing_waits)
def no_wait(lab):
    """does not wait between attempts if backoff is 0"""
    sleep = clock()
    lab.retry(4, LOST, 0.0, sleep)(script(*lost(3), "found"))()
    equal(float(sum(seconds for (seconds,) in sleep.calls)), 0.0, hint="0 is a number of seconds")


@check(needs=first_success)
def gives_up(lab, rng):
    """makes as many attempts as times says, then lets the error out"""
    for times in (1, int(rng.integers(2, 6))):
        fetch = script(*lost(times + 3))
        hint = "what does the caller get when no attempt is left?"
        raises(ConnectionError, lab.retry(times, LOST, 0.5, clock())(fetch), hint=hint)
        equal(fetch.count, times, hint="times counts the first attempt too")


@check(needs=gives_up)
def last_error(lab):
    """lets out the error of the last attempt, not an earlier one"""
    fetch = script(TimeoutError("first"), ConnectionError("second"), TimeoutError("third"))
    hint = "times is 2; the first attempt raises TimeoutError, the second ConnectionError"
    patient = lab.retry(2, (TimeoutError, ConnectionError), 0.5, clock())(fetch)
    raises(ConnectionError, patient, hint=hint)


@check(needs=gives_up)
def the_error_itself(lab, given):
    """lets out the error as the function raised it, not a new one"""
    got = given.what_comes_out(lab.retry(2, LOST, 0.0, clock()))
    equal(got, "its error", hint="raise with nothing after it passes on the same error")


@check(needs=gives_up)
def no_wait_at_the_end(lab, rng):
    """does not wait after the last attempt"""
    b = float(rng.integers(1, 9)) / 4
    sleep = clock()
    hint = "times is 3, and all attempts fail"
    raises(ConnectionError, lab.retry(3, LOST, b, sleep)(script(*lost(9))), hint=hint)
    equal(sleep.calls, [(b,), (2 * b,)], hint="how many waits are there between three attempts?")


@check(needs=first_success)
def other_errors(lab):
    """lets any other error out at once"""
    fetch, sleep = script(ZeroDivisionError("a bug"), "too late"), clock()
    hint = "which errors are worth another attempt?"
    raises(ZeroDivisionError, lab.retry(3, LOST, 0.5, sleep)(fetch), hint=hint)
    equal((fetch.count, sleep.calls), (1, []), hint=hint)


@check(needs=first_success)
def kinds_of_the_listed(lab):
    """tries again after every listed error, and after special kinds of it"""
    fetch = script(ConnectionResetError("a ConnectionError"), KeyError("listed"), "found")
    equal(lab.retry(3, (ConnectionError, KeyError), 0.5, clock())(fetch)(), "found")


@check(needs=growing_waits)
def each_call_anew(lab):
    """gives every call all its attempts and the shortest first wait"""
    fetch, sleep = script(*lost(2), "first", *lost(2), "second"), clock()
    patient = lab.retry(3, LOST, 0.5, sleep)(fetch)
    equal([patient(), patient()], ["first", "second"], hint="where does the count begin?")
    hint = "the waits of two calls, each of which fails twice: where does the second begin?"
    equal(sleep.calls, [(0.5,), (1.0,)] * 2, hint=hint)


@check(needs=[gives_up, each_call_anew])
def after_giving_up(lab):
    """gives a call all its attempts even if the call before used up its own"""
    patient = lab.retry(3, LOST, 0.5, clock())(script(*lost(5), "found"))
    raises(ConnectionError, patient)
    equal(patient(), "found", hint="where does the count begin?")


@check(needs=first_success)
def any_answer(lab):
    """returns whatever the first success returns, even 0, an empty list or None"""
    for answer in (0, "", [], False, None):
        fetch = script(*lost(1), answer, "too late")
        got = lab.retry(4, LOST, 0.5, clock())(fetch)()
        equal(got, answer, hint="what tells a failed attempt from a successful one?")


@check(needs=first_success)
def passes_arguments(lab, rng):
    """passes on all arguments, by position and by name, at every attempt"""
    a, b = rng.integers(100, size=2).tolist()
    seen = []

    def fetch(*args, **kwargs):
        seen.append([list(args), kwargs])
        if len(seen) < 3:
            raise ConnectionError
        return "found"

    lab.retry(3, LOST, 0.5, clock())(lend(fetch))(a, "x", page=b)
    equal(seen, [[[a, "x"], {"page": b}]] * 3)


@check(needs=first_success)
def looks_the_same(lab, given):
    """keeps the name and the docstring of the function"""
    patient = lab.retry(2, LOST, 0.5, clock())(given.greet)
    equal(patient("Ada"), "hello Ada")
    equal(given.name_and_doc(patient), ["greet", "Say hello to name."], hint="functools.wraps")


@check
def refuses_no_attempt(lab, rng):
    """raises ValueError if times is less than 1"""
    for times in (0, -1, -int(rng.integers(2, 9))):
        raises(ValueError, lab.retry, times, LOST, 0.5, clock(), hint=f"times = {times}")


@check(needs=growing_waits)
def real_sleep_by_default(lab):
    """needs no sleep function to be passed"""
    equal(lab.retry(3, LOST, 0.0)(script(*lost(2), "found"))(), "found")
