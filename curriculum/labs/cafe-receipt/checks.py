from gradatim.checks import agree, check

NAMES = ["shop", "coffees", "coffee_price", "cakes", "cake_price", "paid"]
LESSON = dict(zip(NAMES, ["The Blue Door", 3, 2.8, 2, 3.25, 20], strict=True))
SHOPS = ["Oak", "Tea & Co", "Café Linden", "The Old Bakery", "At the Corner of Mill St"]


def orders(rng):
    """Values of the six names: short and long shops, few pieces and many, small sums and large.

    What is paid may be more than twice the total, and need not be a whole number.
    """
    shops = [*rng.permutation(SHOPS[:-1]).tolist()[:3], SHOPS[-1]]
    for shop, notes, coins in zip(shops, (1, 2, 1, 2), (0, 0.5, 0.25, 0), strict=True):
        coffees, cakes = (int(n) for n in rng.integers(1, 16, 2))
        prices = [int(n) / 100 for n in rng.integers(105, 890, 2)]
        total = coffees * prices[0] + cakes * prices[1]
        paid = notes * int(total) + int(rng.integers(2, 40)) + coins
        yield shop, coffees, prices[0], cakes, prices[1], paid


def row(left, amount):
    right = f"{amount:.2f}"
    return left + "." * (24 - len(left) - len(right)) + right


def lines(values):
    """The receipt for these values; without any, that of the lesson."""
    shop, coffees, coffee_price, cakes, cake_price, paid = (values or LESSON).values()
    total = coffees * coffee_price + cakes * cake_price
    return [
        " " * ((24 - len(shop)) // 2) + shop,
        "=" * 24,
        row(f"{coffees} x coffee", coffees * coffee_price),
        row(f"{cakes} x cake", cakes * cake_price),
        "-" * 24,
        row("total", total),
        row("paid", paid),
        row("change", paid - total),
    ]


def same(program, first, last, rng, hint):
    """The program prints these lines: as it stands, and for other values."""

    def wanted(values):
        return "".join(f"{line}\n" for line in lines(values)[first - 1 : last])

    agree(program, wanted, names=[], hint=hint)
    for values in orders(rng):
        agree(program, wanted, *values, names=NAMES, hint=hint)


@check
def top(given, rng):
    """prints the name of the shop in the middle of line 1, and 24 times = in line 2"""
    same(given.top, 1, 2, rng, hint="half of 24 - len(shop) goes before the name")


@check
def bought(given, rng):
    """prints the coffee in line 3 and the cake in line 4, with dots up to the amount"""
    hint = "dots: 24, less what is on the left, less what is on the right"
    same(given.bought, 3, 4, rng, hint=hint)


@check
def sums(given, rng):
    """prints 24 times - in line 5, then the total, what was paid and the change"""
    hint = "which line differs: in its amount, or in the number of its dots?"
    same(given.sums, 5, 8, rng, hint=hint)


@check(needs=[top, bought, sums])
def whole(given, rng):
    """prints these eight lines and nothing else"""
    same(given.whole, 1, 99, rng, hint="which line is not on the receipt?")
