from gradatim.checks import check, equal

SHORT = ["Ana", "Ben", "Ida", "Jo", "Kim", "Lea", "Max", "Mia", "Noa", "Tim"]
LONG = ["Konstantin", "Marguerite", "Bartholomew", "Wilhelmina", "Maximilian", "Evangeline"]
WIDE = ["Zoë", "Ñoñ", "Łu", "李", "Óla", "Ümi"]


def int32s(rng, n, largest=2**31 - 1):
    return rng.integers(-largest, largest, n).tolist()


def named(ref, rng, names, sign=1):
    """names with a number whose h is above 0 in Go, or below with sign=-1"""
    made = [f"{name} {i}" for name in names for i in rng.integers(10, 9999, 12)]
    return [name for name in made if ref.group(name, 2**31 - 1) * sign > 0][:9]


@check
def short_names(lab, ref, rng):
    """finds the group of a short name"""
    for name in rng.permutation(SHORT).tolist():
        n = int(rng.integers(2, 50))
        equal(lab.group(name, n), ref.group(name, n), hint="7, then times 31 plus the byte")
    equal(lab.group("", 5), 2, hint="no byte: 7 % 5")


@check(needs=short_names)
def long_names(lab, ref, rng):
    """wraps the sum of a long name into 32 bits"""
    n = int(rng.integers(10, 1000))
    for name in named(ref, rng, LONG):
        equal(lab.group(name, n), ref.group(name, n), hint="where does h end?")


@check(needs=long_names)
def negative_groups(lab, ref, rng):
    """returns a negative group where the service does"""
    n = int(rng.integers(10, 1000))
    for name in named(ref, rng, LONG, -1):
        equal(lab.group(name, n), ref.group(name, n), hint="which sign does % have in Go?")


@check(needs=short_names)
def bytes_of_a_name(lab, ref, rng):
    """takes a name byte by byte"""
    for name in rng.permutation(WIDE).tolist():
        n = int(rng.integers(10, 50))
        equal(lab.group(name, n), ref.group(name, n), hint="how many bytes in this character?")


@check(needs=long_names)
def any_number_of_groups(lab, ref, rng):
    """finds the group among one, or among two billion"""
    for name in named(ref, rng, LONG)[:3] + named(ref, rng, LONG, -1)[:3]:
        for n in (1, int(rng.integers(2_000_000_000, 2**31))):
            equal(lab.group(name, n), ref.group(name, n))


@check
def rebates(lab, rng):
    """works out a rebate, and cuts off the fraction of a cent"""
    for total in rng.integers(100, 100_000, 9).tolist():
        rate = int(rng.integers(1, 60))
        got = lab.rebate(total, "gold", {"silver": 3, "gold": rate})
        equal(got, total * rate // 100, hint="total * rate / 100")


@check(needs=rebates)
def paid_back(lab, ref, rng):
    """cuts towards 0 below 0 too"""
    for total in (-100 * rng.integers(1, 1000, 9) + 1).tolist():
        rates = {"gold": int(rng.integers(1, 50)) * 2 - 1}
        got = lab.rebate(total, "gold", rates)
        equal(got, ref.rebate(total, "gold", rates), hint="-299.85 is cut to -299")


@check(needs=rebates)
def nothing_to_cut(lab, rng):
    """keeps a rebate below 0 that comes out even, and one of 0"""
    rate = int(rng.integers(1, 60))
    equal(lab.rebate(-100, "gold", {"gold": rate}), -rate)
    equal(lab.rebate(100, "gold", {"gold": -rate}), -rate)
    equal(lab.rebate(0, "gold", {"gold": rate}), 0)


@check(needs=rebates)
def tier_without_a_rate(lab, rng):
    """gives no rebate to a tier that has no rate"""
    for rates in ({"gold": int(rng.integers(1, 60))}, {}):
        equal(lab.rebate(int(rng.integers(100, 9999)), "tin", rates), 0, hint="the zero value")


@check(needs=[rebates, paid_back])
def large_products(lab, ref, rng):
    """wraps the product before it is divided"""
    for total, rate in zip(int32s(rng, 9), int32s(rng, 9), strict=True):
        for rates in ({"gold": 75}, {"gold": rate}):
            got = lab.rebate(total, "gold", rates)
            equal(got, ref.rebate(total, "gold", rates), hint="which operation comes first?")


@check
def limits(lab, rng):
    """reads the number of offers, negative ones and those with a plus too"""
    for n in rng.integers(1, 1000, 4).tolist():
        for text in (f"{n}", f"-{n}", f"+{n}", f"00{n}"):
            equal(lab.limit({"page": "2", "limit": text}), int(text))


@check(needs=limits)
def limit_not_said(lab):
    """shows 20 offers if the request does not say, or says 0"""
    for query in ({}, {"page": "2"}, {"limit": ""}, {"limit": "0"}, {"limit": "-00"}):
        equal(lab.limit(query), 20, hint="a missing key gives an empty text: not a number")


@check(needs=limit_not_said)
def no_number(lab, rng):
    """shows 20 offers if what the request says is not a number to Atoi"""
    n = int(rng.integers(21, 99))  # not 20, which a page shows anyway
    for text in ("ten", f"{n}.0", f"{n}e1", f"{n} {n}", f"--{n}", "+", "-", f"{n}-"):
        equal(lab.limit({"limit": text}), 20, hint="a sign, then digits, and nothing else")


@check(needs=no_number)
def numbers_to_python_only(lab, rng):
    """shows 20 offers for what int() would read and Atoi does not"""
    n = int(rng.integers(21, 99))
    for text in (f" {n}", f"{n} ", f"{n}\n", f"1_0{n}", "٣", "²", f"+ {n}"):
        equal(lab.limit({"limit": text}), 20, hint="a space, an underscore: an error to Atoi")


@check(needs=limits)
def large_limits(lab, ref, rng):
    """wraps a large limit into 32 bits, and only at the end"""
    large = rng.integers(2**31, 10**18, 6).tolist()
    for n in [*large, 2**31 - 1, 2**31, 2**32, 3 * 2**32]:
        for text in (str(n), str(-n)):
            got = lab.limit({"limit": text})
            equal(got, ref.limit({"limit": text}), hint="is n 0 before it is wrapped into 32 bits?")
