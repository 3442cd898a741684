from gradatim.checks import check, close, equal

NAMES = ["EUR", "USD", "JPY", "SEK", "CHF"]


def rates(rng):
    """the text of rates.csv"""
    values = [1.0, *rng.uniform(0.05, 3, 4).round(3).tolist()]
    return "".join(f"{name},{value}\n" for name, value in zip(NAMES, values, strict=True))


def table(text):
    return {name: float(rate) for name, rate in (line.split(",") for line in text.split())}


def orders(rng, n=5):
    """lines of n orders"""
    amounts = rng.uniform(1, 90, n).round(2).tolist()
    return [f"{amount:.2f},{rng.choice(NAMES)}" for amount in amounts]


def sum_of(lines, text):
    pairs = [line.split(",") for line in lines]
    return sum(float(amount) * table(text)[name] for amount, name in pairs)


def printed(lines, text):
    return f"{sum_of(lines, text):.2f} EUR\n"


@check
def import_is_silent(lab, given):
    """can be imported without a file, without arguments, and without printing anything"""
    got = given.imported(lab.total)
    want = ("imported", "nothing")
    equal((got["end"], got["printed"]), want, hint="which lines do something at once?")


@check(needs=import_is_silent)
def import_changes_nothing(lab, given):
    """leaves the current folder and sys.path alone when it is imported"""
    got = given.imported(lab.total)
    equal((got["folder"], got["path"]), ("the same", "the same"), hint="they belong to the caller")


@check
def rates_read(lab, given, rng):
    """reads the rates from a file"""
    text = rates(rng)
    (got,) = given.rates_of(lab.read_rates, text)
    close(got, table(text), hint="currency -> rate, a float")


@check(needs=rates_read)
def rates_read_again(lab, given, rng):
    """reads the rates as they are now, and keeps nothing from earlier files"""
    texts = [rates(rng), "DKK,0.134\n", rates(rng)]
    got = given.rates_of(lab.read_rates, *texts)
    close(got, [table(text) for text in texts], hint="one dict for each call")


@check
def totals(lab, rng):
    """adds up the orders in euros, with line breaks at the ends of the lines and without"""
    text, lines = rates(rng), orders(rng)
    close(lab.total(lines, table(text)), sum_of(lines, text), hint="amount times rate")
    broken = [line + "\n" for line in lines]
    close(lab.total(broken, table(text)), sum_of(lines, text), hint="as lines come from a file")
    close(lab.total([], table(text)), 0.0, hint="no orders, no euros")


@check(needs=[import_is_silent, totals])
def main_prints(lab, given, rng):
    """prints the total when main is called, and returns 0"""
    text, lines = rates(rng), orders(rng)
    (got,) = given.called(lab.total, text, {"march.csv": "\n".join(lines) + "\n"}, ["march.csv"])
    hint = f"main(['march.csv']) with the orders {lines} and the rates {text!r}"
    equal(got[0], 0, hint=f"0 means that all went well; {hint}")
    hint = f"rates from next to report.py, orders from here; {hint}"
    equal(got[1], printed(lines, text), hint=hint)


@check(needs=main_prints)
def main_twice(lab, given, rng):
    """uses the new file when main is called a second time"""
    text, march, april = rates(rng), orders(rng), orders(rng)
    files = {"march.csv": "\n".join(march), "april.csv": "\n".join(april)}
    got = given.called(lab.total, text, files, ["march.csv"], ["april.csv"])
    want = [printed(march, text), printed(april, text)]
    equal([out for _, out, _ in got], want, hint="what is left over from the first call?")


@check(needs=main_prints)
def new_rates(lab, given, rng):
    """reads rates.csv each time that main is called"""
    old, new, lines = rates(rng), rates(rng), orders(rng)
    files = {"march.csv": "\n".join(lines)}
    got = given.called(lab.total, [old, new], files, ["march.csv"], ["march.csv"])
    want = [printed(lines, old), printed(lines, new)]
    equal([out for _, out, _ in got], want, hint="rates.csv has changed between the two calls")


@check(needs=import_is_silent)
def usage(lab, given, rng):
    """returns 2 and complains to sys.stderr unless there is exactly one argument"""
    text, files = rates(rng), {"a.csv": "1.00,EUR\n", "b.csv": "2.00,EUR\n"}
    for call in ([], ["a.csv", "b.csv"]):
        (got,) = given.called(lab.total, text, files, call)
        equal(got[0], 2, hint=f"main({call}): return it; only the last line may end the program")
        equal(got[1], "", hint=f"main({call}): nothing on standard output")
        equal(got[2][:6], "usage:", hint=f"main({call}): file=sys.stderr")


@check(needs=main_prints)
def as_a_program(lab, given, rng):
    """works as a program started from another folder"""
    text, lines = rates(rng), orders(rng)
    got = given.started(lab.total, text, {"may.csv": "\n".join(lines) + "\n"}, ["may.csv"])
    equal(got[:2], ("0", printed(lines, text)), hint="sys.argv without the program's own name")


@check(needs=usage)
def exit_code(lab, given, rng):
    """ends with the exit code 2 if the arguments are wrong"""
    for arguments in ([], ["a.csv", "b.csv"]):
        got = given.started(lab.total, rates(rng), {}, arguments)
        equal(got[0], "2", hint="what main returns has to reach sys.exit")
