from gradatim.checks import check, equal, kind, lend, raises


def add(n):
    return lend(lambda x: x + n)


def times(n):
    return lend(lambda x: x * n)


@check
def a_function(lab, rng):
    """returns something that can be called"""
    got = kind(lab.pipeline(add(1), times(2)))
    equal("called" if got in ("function", "object") else got, "called", hint="return the function")


@check(needs=a_function)
def one_step(lab, rng):
    """passes the value to a single step"""
    n, x = rng.integers(3, 90, size=2).tolist()
    equal(lab.pipeline(add(n))(x), x + n, hint="what the step returns is the result")


@check(needs=one_step)
def two_steps(lab, rng):
    """passes the value to the first step, and its result to the second"""
    n, m, x = rng.integers(3, 90, size=3).tolist()
    equal(lab.pipeline(add(n), times(m))(x), (x + n) * m, hint="which of the two comes first?")
    equal(lab.pipeline(times(m), add(n))(x), x * m + n, hint="which of the two comes first?")


@check(needs=two_steps)
def many_steps(lab, rng):
    """passes the value through any number of steps"""
    a, b, c, x = rng.integers(3, 90, size=4).tolist()
    steps = [add(a), times(b), add(c), times(a), add(b), str]
    equal(lab.pipeline(*steps)(x), str(((x + a) * b + c) * a + b), hint="one after the other")


@check(needs=a_function)
def no_steps(lab, given, rng):
    """returns its argument if there are no steps"""
    x = int(rng.integers(3, 90))
    equal(lab.pipeline()(x), x, hint="nothing is done to it")
    equal(given.same_object(lab.pipeline), "the object itself", hint="nothing is done to it")


@check(needs=two_steps)
def same_step_twice(lab, rng):
    """runs a step twice if it is there twice"""
    n, x = rng.integers(3, 9, size=2).tolist()
    step = times(n)
    equal(lab.pipeline(step, add(1), step)(x), (x * n + 1) * n, hint="each place is a step")
    equal(step.count, 2)


@check(needs=two_steps)
def empty_values(lab, rng):
    """passes on 0, an empty list and None like any other value"""
    for value in (0, [], None, False, ""):
        x = int(rng.integers(3, 9))
        got = lab.pipeline(lend(lambda x, value=value: value), lend(lambda y, x=x: [y, x]))(9)
        equal(got, [value, x], hint=f"the first step returns {value!r}")


@check(needs=two_steps)
def later(lab, rng):
    """calls no step before it is called itself"""
    step, other = add(1), add(2)
    run = lab.pipeline(step, other)
    equal((step.count, other.count), (0, 0), hint="nobody has called the pipeline yet")
    run(int(rng.integers(3, 9)))
    equal((step.count, other.count), (1, 1), hint="each step once")


@check(needs=two_steps)
def again(lab, rng):
    """can be called several times, each time from the beginning"""
    n, m, *xs = rng.integers(3, 90, size=5).tolist()
    first = add(n)
    run = lab.pipeline(first, times(m))
    got = [run(x) for x in [*xs, xs[0]]]
    equal(got, [(x + n) * m for x in [*xs, xs[0]]], hint="what is left for the second call?")
    equal(first.count, len(xs) + 1, hint="each step once in every call, whatever came before")


@check(needs=two_steps)
def two_pipelines(lab, rng):
    """keeps several pipelines apart"""
    n, m, x = rng.integers(3, 90, size=3).tolist()
    first, second = lab.pipeline(add(n), add(n)), lab.pipeline(times(m))
    equal([first(x), second(x), first(x)], [x + 2 * n, x * m, x + 2 * n])


@check(needs=two_steps)
def errors(lab, rng):
    """lets the error of a step out and does not call the steps after it"""
    last = add(1)
    run = lab.pipeline(add(int(rng.integers(9))), lend(lambda x: x // 0), last)
    raises(ZeroDivisionError, run, 5, hint="who can do something about the error?")
    equal(last.count, 0, hint="the step after the error")


@check(needs=[two_steps, no_steps])
def nested(lab, given, rng):
    """can be a step of another pipeline"""
    a, b, c, x = rng.integers(3, 90, size=4).tolist()
    got = given.nested(lab.pipeline, add(a), times(b), add(c), x)
    equal(got, (x + a) * b + c, hint="a pipeline is a function of one argument")
