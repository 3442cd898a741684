from gradatim.checks import check, close, equal, kind

EXACT = {"rtol": 0.0, "atol": 1e-9}


@check
def hands_back_a_number(lab, rng):
    """returns a number"""
    got = kind(lab.to_celsius(float(rng.integers(40, 90))))
    got = "a number" if got in ("int", "float") else got
    equal(got, "a number", hint="does your function end with return?")


@check(needs=hands_back_a_number)
def fixed_points(lab, rng):
    """converts 32 to 0, 212 to 100, -40 to -40, and a few degrees between them"""
    hint = "steps above freezing first, then 5/9 of them"
    for c in [0.0, 100.0, -40.0, *(5.0 * rng.integers(1, 20, size=3)).tolist()]:
        close(lab.to_celsius(32 + 9 * c / 5), c, hint=hint, **EXACT)


@check(needs=fixed_points)
def every_digit(lab, given, rng):
    """returns every digit of a result that never ends, such as 21.111..."""
    for f in (34.0, 37.0):  # 1.111... and 2.777... above a whole number of degrees
        kept = given.digits_kept(lab.to_celsius, f + 9 * int(rng.integers(1, 20)))
        equal(kept, "every digit", hint="leave the rounding to the caller of to_celsius")


@check(needs=every_digit)
def quarters(lab, rng):
    """returns fractions of a degree too"""
    for c in (5.0 * rng.integers(-9, 30, size=3) + 3.75).tolist():
        hint = "what happens to the digits after the decimal point?"
        close(lab.to_celsius(32 + 9 * c / 5), c, hint=hint, **EXACT)


@check(needs=quarters)
def whole_numbers(lab, rng):
    """takes a number without a decimal point"""
    k = int(rng.integers(2, 20))
    close(lab.to_celsius(35 + 9 * k), 5.0 * k + 5 / 3, hint="35 °F is 1.666… °C", **EXACT)


@check(needs=whole_numbers)
def answers_a_float(lab, rng):
    """returns a float, even when the result is a whole number of degrees"""
    got = kind(lab.to_celsius(32 + 9 * int(rng.integers(2, 20))))
    equal(got, "float", hint="50 °F is 10.0 °C, not the whole number 10")


@check(needs=quarters)
def any_temperature(lab, ref, rng):
    """converts any temperature, from the coldest possible to that of an oven"""
    for f in [0.0, *rng.uniform(-459, 500, size=6).tolist()]:
        close(lab.to_celsius(f), ref.to_celsius(f), hint="is the fraction exactly 5/9?", **EXACT)
