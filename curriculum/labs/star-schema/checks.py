from gradatim.checks import check, equal

CUSTOMER = {
    "customer_key": 1,
    "customer": "Ada",
    "city": "Oslo",
    "valid_from": "2024-01-01",
    "valid_to": None,
}
PRODUCT = {"product_key": 1, "product": "tea", "category": "drinks"}
SALE = {
    "order_no": 1,
    "line": 1,
    "day": "2024-05-06",
    "customer_key": 1,
    "product_key": 1,
    "pieces": 2,
    "cents": 80,
}
DELIVERY = {"order_no": 1, "day": "2024-05-06", "customer_key": 1, "cents": 490}
FIRST = {"customer": CUSTOMER, "product": PRODUCT, "sale": SALE, "delivery": DELIVERY}
SECOND = {
    "customer": CUSTOMER | {"customer_key": 2, "customer": "Zoe"},
    "product": {"product_key": 2, "product": "salt", "category": "spices"},
}
VERSIONS = "SELECT customer, city, valid_from, valid_to FROM customer ORDER BY customer, valid_from"
CATEGORY = (
    "SELECT category, SUM(cents), SUM(pieces), COUNT(*) "
    "FROM sale JOIN product USING (product_key) GROUP BY 1 ORDER BY 1"
)
CITY = (
    "SELECT city, SUM(cents), COUNT(*) "
    "FROM sale JOIN customer USING (customer_key) GROUP BY 1 ORDER BY 1"
)
SHIPPING = (
    "SELECT city, SUM(cents), COUNT(*) "
    "FROM delivery JOIN customer USING (customer_key) GROUP BY 1 ORDER BY 1"
)
DELIVERIES = (
    "SELECT order_no, day, customer, city, cents "
    "FROM delivery JOIN customer USING (customer_key) ORDER BY 1"
)
PRODUCTS = "SELECT product, category FROM product ORDER BY product"
SALES = (
    "SELECT order_no, line, day, product, pieces, cents "
    "FROM sale JOIN product USING (product_key) ORDER BY 1, 2"
)


def tried(lab, given, table, changes, want, hint):
    """A row of this table with these changes is taken or refused after the first rows are in."""
    con = given.database(lab.schema())
    for name, row in (*FIRST.items(), *SECOND.items()):
        equal(given.insert(con, name, row), "taken", hint=f"a right row of {name}: {row}")
    row = FIRST[table] | changes
    row = {name: value for name, value in row.items() if value != "left out"}
    equal(given.insert(con, table, row), want, hint=f"{table} {row}: {hint}")


def order(rng, number, day, customer, city, lines=None):
    names = ["tea", "jam", "oats", "rice", "salt"]
    kinds = {"tea": "drinks", "jam": "food", "oats": "food", "rice": "food", "salt": "spices"}
    if lines is None:
        picked = [names[i] for i in rng.permutation(5)[: int(rng.integers(1, 4))].tolist()]
        lines = [
            (n, kinds[n], *rng.integers(1, 9, 1).tolist(), int(rng.integers(100, 999)))
            for n in picked
        ]
    fee = int(rng.integers(200, 600))
    return {
        "order_no": number,
        "day": day,
        "customer": customer,
        "city": city,
        "shipping": fee,
        "lines": lines,
    }


def wanted(batches):
    """What the tables say after these batches, worked out with dicts."""
    versions, kinds, sales, fees, deliveries = [], {}, [], [], []
    for order in (order for batch in batches for order in batch):
        who, city, day = order["customer"], order["city"], order["day"]
        now = next((v for v in versions if v[0] == who and v[3] is None), None)
        if now is None or now[1] != city:
            if now:
                now[3] = day
            versions.append([who, city, day, None])
        fees.append((city, order["shipping"]))
        deliveries.append((order["order_no"], day, who, city, order["shipping"]))
        for n, (product, category, pieces, cents) in enumerate(order["lines"], 1):
            kinds[product] = category
            sales.append((order["order_no"], n, day, product, pieces, cents, city))
    by_kind, by_city, by_fee = {}, {}, {}
    for *_, product, pieces, cents, city in sales:
        by_kind.setdefault(kinds[product], []).append((cents, pieces))
        by_city.setdefault(city, []).append(cents)
    for city, fee in fees:
        by_fee.setdefault(city, []).append(fee)
    return {
        VERSIONS: sorted(map(tuple, versions), key=lambda v: (v[0], v[2])),
        PRODUCTS: sorted(kinds.items()),
        SALES: sorted(row[:6] for row in sales),
        DELIVERIES: sorted(deliveries),
        CATEGORY: [
            (k, sum(c for c, _ in v), sum(p for _, p in v), len(v))
            for k, v in sorted(by_kind.items())
        ],
        CITY: [(k, sum(v), len(v)) for k, v in sorted(by_city.items())],
        SHIPPING: [(k, sum(v), len(v)) for k, v in sorted(by_fee.items())],
    }


def same(lab, given, batches, queries, hint):
    """After these batches the queries return what they should."""
    con = given.database(lab.schema())
    for batch in batches:
        equal(lab.load(con, batch), None, hint="load returns nothing")
    want = wanted(batches)
    for query in queries:
        equal(given.rows(con, query), want[query], hint=f"{hint}; {query}; load got {batches}")


@check
def columns(lab, given):
    """makes the four tables, with the columns of the lesson and no others"""
    con = given.database(lab.schema())
    for table, row in FIRST.items():
        found = given.rows(con, f"SELECT name FROM pragma_table_info('{table}') ORDER BY name")
        equal([name for (name,) in found], sorted(row), hint=f"the columns of {table}, sorted")


@check(needs=columns)
def right_rows(lab, given):
    """takes rows that are right"""
    for table, changes in (
        (
            "customer",
            {"customer_key": "left out", "valid_from": "2023-02-01", "valid_to": "2024-01-01"},
        ),
        ("customer", {"customer_key": "left out", "customer": "Bo", "valid_to": "2024-03-01"}),
        ("product", {"product_key": "left out", "product": "jam"}),
        ("sale", {"line": 2}),
        ("sale", {"order_no": 2, "cents": 0, "pieces": 1}),
        ("delivery", {"order_no": 2, "cents": 0}),
    ):
        tried(lab, given, table, changes, "taken", "nothing speaks against it")


@check(needs=right_rows)
def gaps(lab, given):
    """refuses NULL everywhere but in valid_to"""
    for table, changes, free in (
        ("customer", {"valid_from": "2024-02-01"}, ("customer_key", "valid_to")),
        ("product", {"product": "jam"}, ("product_key",)),
        ("sale", {"order_no": 2}, ()),
        ("delivery", {"order_no": 2}, ("order_no",)),  # SQLite may fill it
    ):
        fresh = changes | {name: "left out" for name in free if name.endswith("_key")}
        for name in FIRST[table]:
            if name not in free:
                tried(lab, given, table, fresh | {name: None}, "refused", "a gap")


@check(needs=right_rows)
def twice(lab, given):
    """refuses a product, a version, a line or a delivery that is there already"""
    for table, changes in (
        ("product", {"product_key": "left out", "category": "food"}),
        ("customer", {"customer_key": "left out", "city": "Rome"}),
        ("customer", {"customer_key": "left out", "city": "Rome", "valid_to": "2024-02-01"}),
        ("sale", {"day": "2024-05-07", "customer_key": 2, "product_key": 2, "pieces": 5}),
        ("delivery", {"day": "2024-05-07", "customer_key": 2, "cents": 5}),
    ):
        tried(lab, given, table, changes, "refused", "it is there already")


@check(needs=right_rows)
def orphans(lab, given):
    """refuses facts whose customer or product does not exist"""
    for table, changes in (
        ("sale", {"line": 2, "customer_key": 9}),
        ("sale", {"line": 2, "product_key": 9}),
        ("delivery", {"order_no": 2, "customer_key": 9}),
    ):
        tried(lab, given, table, changes, "refused", "there is no row with the key 9")


@check(needs=right_rows)
def amounts(lab, given):
    """refuses pieces that are not above 0, and cents below 0"""
    for table, changes in (
        ("sale", {"line": 2, "pieces": 0}),
        ("sale", {"line": 2, "pieces": -1}),
        ("sale", {"line": 2, "cents": -1}),
        ("delivery", {"order_no": 2, "cents": -1}),
    ):
        tried(lab, given, table, changes, "refused", "the amount is wrong")


@check
def one_order_each(lab, given, rng):
    """loads orders of different customers, with lines numbered from 1"""
    people = (("Ada", "Oslo"), ("Bo", "Rome"), ("Cy", "Oslo"))
    batch = [order(rng, k, f"2024-05-0{k}", *who) for k, who in enumerate(people, 1)]
    same(lab, given, [batch], [SALES, DELIVERIES, CATEGORY, CITY, VERSIONS], "three orders")


@check(needs=one_order_each)
def same_product_again(lab, given, rng):
    """makes a row of each line, in the order given, also of two equal ones"""
    tea, jam = ("tea", "drinks", 2, int(rng.integers(100, 900))), ("jam", "food", 1, 300)
    lines = [tea, jam, tea, ("jam", "food", 4, 1200)]
    batch = [order(rng, 7, "2024-05-01", "Ada", "Oslo", lines)]
    same(lab, given, [batch], [SALES], "one order with four lines of two products")


@check(needs=one_order_each)
def regulars(lab, given, rng):
    """keeps one version of a customer who stays, and each product once"""
    days = ["2024-05-01", "2024-05-01", "2024-05-03", "2024-05-09"]
    batch = [order(rng, k, day, "Ada", "Oslo") for k, day in enumerate(days, 5)]
    hint = "four orders of Ada from Oslo, in two calls"
    same(lab, given, [batch[:2], batch[2:]], [VERSIONS, PRODUCTS, SALES, CITY], hint)


@check(needs=one_order_each)
def moves(lab, given, rng):
    """counts sales and shipping for the city of the day, after a move"""
    batch = [order(rng, k, f"2024-05-1{k}", "Ada", "Oslo" if k < 2 else "Bergen") for k in range(4)]
    hint = "Ada moves from Oslo to Bergen on 2024-05-12"
    same(lab, given, [batch[:2], batch[2:]], [CITY, SHIPPING, VERSIONS], hint)


@check(needs=moves)
def moves_back(lab, given, rng):
    """begins a third version when a customer moves back"""
    cities = ("Oslo", "Rome", "Oslo", "Kiel", "Kiel")
    batch = [order(rng, k, f"2024-05-1{k}", "Ada", city) for k, city in enumerate(cities)]
    same(lab, given, [batch], [CITY, VERSIONS], "Oslo, Rome, Oslo, Kiel")


@check(needs=one_order_each)
def corrected(lab, given, rng):
    """corrects a category for all sales of the product"""
    tea = ("tea", "drinks", 2, 250)
    lines = [[("jam", kind, 1, int(rng.integers(100, 900))), tea] for kind in ("drinks", "food")]
    batch = [order(rng, k, f"2024-05-0{k}", "Bo", "Rome", lines[k - 1]) for k in (1, 2)]
    same(lab, given, [batch], [PRODUCTS, CATEGORY], "jam was filed under drinks, then under food")


@check(needs=one_order_each)
def no_lines(lab, given, rng):
    """keeps the delivery of an order without lines, and one without a fee"""
    first = order(rng, 1, "2024-05-01", "Cy", "Kiel", [])
    batch = [first, order(rng, 2, "2024-05-02", "Cy", "Kiel") | {"shipping": 0}]
    batch.append(order(rng, 3, "2024-05-03", "Cy", "Bern", []))
    hint = "an order without lines, one without shipping, and a move without lines"
    same(lab, given, [batch], [SHIPPING, SALES, VERSIONS], hint)
