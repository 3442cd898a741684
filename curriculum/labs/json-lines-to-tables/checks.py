import json

from gradatim.checks import check, close, equal, raises

TOWNS = ("Oslo", "Rome", "Bern", "Kyiv")


def some(rng, counts):
    """one order without trouble for each number of items in counts, which are at least 1"""
    found = []
    for number, n in zip(rng.permutation(900)[: len(counts)] + 100, counts, strict=True):
        items = [
            {"sku": f"S{rng.integers(90)}", "quantity": int(q), "price": float(q) + 0.5}
            for q in rng.permutation(60)[:n] + 1
        ]
        who = {"name": f"N{rng.integers(99)}", "city": str(rng.choice(TOWNS))}
        found.append({"id": f"A{number}", "customer": who, "items": items})
    return found


def lines(records):
    """the records as JSON Lines"""
    return "".join(json.dumps(record) + "\n" for record in records)


def same(lab, ref, records, hint, which=(0, 1)):
    """the learner's tables of these records are the reference's"""
    text = lines(records)
    for i in which:
        close(lab.tables(text)[i], ref.tables(text)[i], hint=f"{('orders', 'items')[i]}: {hint}")


@check
def one_item_each(lab, ref, rng):
    """makes two tables of orders with one item each"""
    same(lab, ref, some(rng, [1, 1, 1]), "the columns and their types")


@check
def rows_of_orders(lab, ref, rng):
    """makes one row of orders for each order, however many items it has"""
    same(lab, ref, some(rng, [3, 1, 4]), "one row for each order", which=[0])


@check
def rows_of_items(lab, ref, rng):
    """makes one row of items for each item, numbered in each order"""
    records = some(rng, [3, 1, 4])
    records[0]["items"][2] = dict(records[0]["items"][0])
    same(lab, ref, records, "one row for each item, also of two equal ones", which=[1])


@check
def without_items(lab, ref, rng):
    """keeps orders whose items are missing, null or empty"""
    records = some(rng, [2, 1, 1, 1, 2])
    records[1]["items"] = []
    records[2]["items"] = None
    del records[3]["items"]
    same(lab, ref, records, "an order without items is an order")


@check
def customer_unknown(lab, ref, rng):
    """leaves gaps where a customer, a name or a city is missing or null, and keeps empty texts"""
    records = some(rng, [1] * 8)
    records[0]["customer"] = None
    del records[1]["customer"]
    for record, name in zip(records[2:], ("name", "city"), strict=False):
        record["customer"][name] = None
    for record, name in zip(records[4:], ("name", "city"), strict=False):
        del record["customer"][name]
    records[6]["customer"]["name"] = records[7]["customer"]["city"] = ""
    same(lab, ref, records, "missing or null is a gap; an empty text is neither", which=[0])


@check
def numbers_unknown(lab, ref, rng):
    """leaves gaps where a quantity or a price is missing or null, and keeps 0"""
    records = some(rng, [4, 3])
    first, second, third, _ = records[0]["items"]
    del first["price"], second["quantity"]
    third["price"], records[1]["items"][0]["quantity"] = None, None
    records[1]["items"][1].update(quantity=0, price=0.0)
    same(lab, ref, records, "not known is not 0", which=[1])


@check
def numbers_as_texts(lab, ref, rng):
    """reads numbers that come as texts"""
    records = some(rng, [3, 2])
    for item in [*records[0]["items"][:2], records[1]["items"][0]]:
        item.update(quantity=str(item["quantity"]), price=f"{item['price']:.2f}")
    records[0]["items"][2]["price"] = -1.25  # a discount
    records[1]["items"][1].update(price="-0.50")
    same(lab, ref, records, "numbers, whatever they come as", which=[1])


@check
def texts_of_digits(lab, ref, rng):
    """keeps texts that look like numbers"""
    records = some(rng, [2, 1, 2])
    for record in records:
        record["id"] = f"00{record['id'][1:]}"
        record["customer"] = {"name": f"0{rng.integers(99)}", "city": f"{rng.integers(99)}"}
        for item in record["items"]:
            item["sku"] = f"0{item['sku'][1:]}"
    same(lab, ref, records, "zeros in front belong to a text")


@check
def same_types(lab, rng):
    """has the same types of items whatever the values are"""
    whole, nothing = some(rng, [2, 2]), some(rng, [2, 2])
    for item in [item for record in whole for item in record["items"]]:
        item["price"] = 4
    for item in [item for record in nothing for item in record["items"]]:
        item.update(quantity=None, price=None)
    for records in (some(rng, [2]), whole, nothing, []):
        got = [str(kind) for kind in lab.tables(lines(records))[1].dtypes]
        equal(got[1::2] + got[4:], ["int64", "Int64", "float64"], hint="line, quantity and price")


@check
def no_orders(lab, ref):
    """makes two tables without rows of a text without orders"""
    for text in ("", "\n  \n"):
        for got, want in zip(lab.tables(text), ref.tables(text), strict=True):
            equal(got, want, hint="the columns and types stay")


@check
def blank_lines(lab, ref, rng):
    """passes over blank lines"""
    text = "\n \n".join(lines([record]) for record in some(rng, [1, 2])) + "\n"
    for got, want in zip(lab.tables(text), ref.tables(text), strict=True):
        close(got, want, hint="a blank line is no order")


@check
def refuses(lab, rng):
    """raises ValueError for a line that isn't JSON and for a number that is none"""
    raises(ValueError, lab.tables, lines(some(rng, [1])) + '{"id": "A1", ', hint="a broken line")
    for name in ("quantity", "price"):
        records = some(rng, [2])
        records[0]["items"][int(rng.integers(2))][name] = "two"
        raises(ValueError, lab.tables, lines(records), hint=f"{name} is 'two'")
