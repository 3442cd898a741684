from gradatim.checks import after, check, equal


def words(rng, n):
    return [f"event {i}" for i in rng.choice(1000, size=n, replace=False).tolist()]


@check(mutates=True)
def new_log(lab, rng):
    """begins a log with one event when no log is passed"""
    a, b = words(rng, 2)
    equal(lab.append_log(a), [a], hint="what should come back is a list with one item")
    equal(lab.append_log(b), [b], hint="how many lists does the line with def create?")


@check(needs=new_log, mutates=True)
def none_is_no_log(lab, rng):
    """begins a log when None is passed, too"""
    (x,) = words(rng, 1)
    equal(lab.append_log(x, None), [x], hint="what does None stand for?")


@check(needs=new_log, mutates=True)
def longer_log(lab, rng):
    """adds the event at the end of the log it is given, and returns all of it"""
    *log, x = words(rng, 4)
    equal(lab.append_log(x, log), [*log, x], hint="a log was passed: is it used?")


@check(needs=longer_log, mutates=True)
def callers_list(lab, rng):
    """changes the list that was passed, so that its owner sees the event"""
    *log, x = words(rng, 4)
    _, (_, left) = after(lab.append_log, x, log)
    equal(left, [*log, x], hint="is the list you append to the list that was passed?")


@check(needs=callers_list, mutates=True)
def empty_list(lab, rng):
    """uses an empty list that was passed just like any other"""
    (x,) = words(rng, 1)
    answer, (_, left) = after(lab.append_log, x, [])
    equal(answer, [x])
    equal(left, [x], hint="how does an empty list differ from no list?")


@check(needs=new_log, mutates=True)
def apart(lab, given, rng):
    """leaves the first log as it was when a second one begins"""
    a, b = words(rng, 2)
    equal(
        given.two_new_logs(lab.append_log, a, b), [[a], [b]], hint="each log is a list of its own"
    )


@check(needs=callers_list, mutates=True)
def same_list(lab, given, rng):
    """returns the list that was passed, not a copy of it"""
    a, b, c = words(rng, 3)
    got = given.chained(lab.append_log, b, c, [a])
    equal(got, [[a, b, c], [a, b, c]], hint="return log itself")


@check(needs=longer_log, mutates=True)
def by_name(lab, rng):
    """takes the log by its name, log"""
    a, b = words(rng, 2)
    equal(lab.append_log(b, log=[a]), [a, b])


@check(needs=longer_log, mutates=True)
def once_more(lab, rng):
    """adds an event that is in the log already"""
    a, b = words(rng, 2)
    equal(lab.append_log(a, [a, b]), [a, b, a], hint="an event may happen twice")
    equal(lab.append_log(b, [a, b]), [a, b, b], hint="an event may happen twice in a row")


@check(needs=longer_log, mutates=True)
def any_event(lab, rng):
    """adds any value as one item: a text, a list, None"""
    for x in [*words(rng, 1), rng.integers(9, size=3).tolist(), [], None, 0]:
        equal(lab.append_log(x), [x], hint="one event is one item")
        equal(lab.append_log(x, ["first"]), ["first", x], hint="one event is one item")
