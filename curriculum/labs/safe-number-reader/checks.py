from gradatim.checks import check, equal, kind, lend, raises

JUNK = ["n/a", "# cable loose", "3,5", "1.2.3", "--4", "12 13", "x7", "5 m", "."]


def some(rng, n):
    return [round(float(x), 3) for x in rng.uniform(1, 99, size=n)]


def both(got):
    """the two lists, whatever holds them"""
    equal(kind(got), "tuple", hint="return two lists: return numbers, bad_lines")
    equal(len(got), 2, hint="the numbers, and the numbers of the bad lines")
    return list(got)


@check
def clean(lab, rng):
    """returns the numbers of a clean file as floats, and no bad lines"""
    xs = some(rng, 5)
    got = both(lab.read_numbers([f"{x}\n" for x in xs]))
    equal(got, [xs, []], hint="two lists: numbers, and bad lines")


@check(needs=clean)
def bad_lines(lab, rng):
    """goes on after a bad line and reports its number, counted from 1"""
    xs = some(rng, 5)
    lines = [str(x) for x in xs]
    lines[3], lines[1] = rng.choice(JUNK, size=2, replace=False).tolist()
    got = both(lab.read_numbers(lines))
    equal(got, [[xs[0], xs[2], xs[4]], [2, 4]], hint=f"the lines are {lines}")


@check(needs=bad_lines)
def any_junk(lab, rng):
    """reports every text that float cannot read"""
    x, y = some(rng, 2)
    lines = [str(x), *JUNK, str(y)]
    equal(
        both(lab.read_numbers(lines)), [[x, y], list(range(2, 11))], hint=f"the lines are {lines}"
    )


@check(needs=bad_lines)
def equal_lines(lab, rng):
    """reports each of several equal bad lines at its own place, and keeps equal numbers"""
    (x,) = some(rng, 1)
    lines = ["n/a", str(x), "n/a", str(x), "n/a"]
    equal(both(lab.read_numbers(lines)), [[x, x], [1, 3, 5]], hint=f"the lines are {lines}")


@check(needs=clean)
def all_forms(lab, rng):
    """reads every form of a number: with a sign, whole, with an exponent"""
    n = int(rng.integers(2, 9))
    lines = [f"-{n}.5", f"+{n}", f"{n}e-3", f".{n}", f"{n}.", f"-{n}E2", "0", "-0.0"]
    want = [-n - 0.5, n * 1.0, float(f"{n}e-3"), float(f"0.{n}"), n * 1.0, n * -100.0, 0.0, -0.0]
    equal(both(lab.read_numbers(lines)), [want, []], hint=f"the lines are {lines}")


@check(needs=clean)
def outer_space(lab, rng):
    """ignores white space at the ends of a line"""
    x, y, z = some(rng, 3)
    got = both(lab.read_numbers([f"  {x}\n", f"{y}\t\n", f"\t {z} \r\n"]))
    equal(got, [[x, y, z], []], hint="white space at the ends")


@check(needs=bad_lines)
def blank_lines(lab, rng):
    """skips blank lines, but counts them"""
    x, y = some(rng, 2)
    lines = ["\n", f"{x}\n", "", "   \n", "n/a\n", "\t\n", f"{y}\n"]
    equal(both(lab.read_numbers(lines)), [[x, y], [5]], hint=f"the lines are {lines}")


@check(needs=bad_lines)
def not_finite(lab, rng):
    """reports nan and infinity as bad lines"""
    x, y = some(rng, 2)
    lines = [str(x), "nan", "inf", "-Infinity", " NaN\n", str(y)]
    equal(both(lab.read_numbers(lines)), [[x, y], [2, 3, 4, 5]], hint=f"the lines are {lines}")
    lines = [str(x), "1e999", "+inf", "-nan"]
    equal(both(lab.read_numbers(lines)), [[x], [2, 3, 4]], hint=f"the lines are {lines}")


@check(needs=clean)
def a_stream(lab, rng):
    """reads lines that come one by one, as from an open file"""
    x, y = some(rng, 2)
    got = both(lab.read_numbers(lend(iter([f"{x}\n", f"{y}\n"]), limit=20)))
    equal(got, [[x, y], []], hint="a file has no length and no indexes")


@check(needs=clean)
def not_a_text(lab, rng):
    """lets out the error that Python raises for an item that is not a text"""
    (x,) = some(rng, 1)
    hint = "None among the lines is not a bad line"
    raises(Exception, lab.read_numbers, [str(x), None, str(x)], hint=hint)


@check(needs=a_stream)
def broken_stream(lab, rng):
    """lets out an error that occurs while the next line is read"""
    (x,) = some(rng, 1)
    for error in (OSError, ValueError):

        def lines(error=error):
            yield f"{x}\n"
            raise error("the disk is gone")

        hint = "is the reading of the next line inside your try?"
        raises(error, lab.read_numbers, lend(lines(), limit=20), hint=hint)


@check
def nothing(lab):
    """returns two empty lists for no lines"""
    equal(both(lab.read_numbers([])), [[], []], hint="no lines, no numbers")
