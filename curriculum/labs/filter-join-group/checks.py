import pandas as pd

from gradatim.checks import check, close, equal

EDGES = ["2022-07-01", "2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01", "2026-07-01"]
NAMES = ["Ada", "Bo", "Cy", "Di", "Ed"]


def days(rng, n):
    """n days of 2024"""
    spread = pd.to_timedelta(rng.integers(0, 366, n), unit="D")
    return (pd.Timestamp("2024-01-01") + spread).strftime("%Y-%m-%d").tolist()


def shop(rng, n=6):
    """n customers with one ticket and one to three paid orders of 2024, all amounts different"""
    ids = sorted((rng.permutation(90)[:n] + 10).tolist())
    buyers = [customer for customer in ids for _ in range(rng.integers(1, 4))]
    customers = {"id": ids, "name": [f"{name} {i}" for i, name in enumerate(rng.choice(NAMES, n))]}
    amounts = (rng.permutation(400)[: len(buyers)] / 4 + 1).tolist()
    orders = {"id": list(range(len(buyers))), "customer": buyers, "day": days(rng, len(buyers))}
    tickets = {"id": list(range(n)), "customer": ids, "day": days(rng, n)}
    return {
        "customers": pd.DataFrame(customers | {"joined": "2023-11-05"}),
        "orders": pd.DataFrame(orders | {"status": "paid", "amount": amounts}),
        "tickets": pd.DataFrame(tickets),
    }


def same_rows(lab, ref, tables, hint):
    """the learner's rows are the reference's, on each engine that the file asks for"""
    want = ref.rows("sqlite", tables)
    for engine in lab.engines():
        close(lab.rows(engine, tables), want, hint=f"on {engine}: {hint}")


def without(table, customers):
    """the rows of the other customers"""
    return table[~table["customer"].isin(customers)]


@check
def columns(lab, rng):
    """gives the five columns by their names"""
    for engine in lab.engines():
        want = ["customer", "name", "orders", "spent", "tickets"]
        equal(lab.columns(engine, shop(rng)), want, hint="AS gives a column its name")


@check(needs=columns)
def adds_up(lab, ref, rng):
    """counts and adds the orders of each customer"""
    same_rows(lab, ref, shop(rng), "one row for each customer")


@check(needs=adds_up)
def paid_only(lab, ref, rng):
    """counts paid orders only"""
    tables = shop(rng)
    more = tables["orders"].assign(id=lambda t: t["id"] + 100)
    more["status"] = rng.permutation(["open", "cancelled", "refunded"] * 6)[: len(more)]
    tables["orders"] = pd.concat([tables["orders"], more])
    same_rows(lab, ref, tables, "only paid is paid")


@check(needs=adds_up)
def orders_of_the_year(lab, ref, rng):
    """counts orders of 2024 only, its first and its last day included"""
    tables = shop(rng)
    more = tables["orders"].iloc[[0] * len(EDGES)].assign(day=EDGES, id=range(100, 106))
    more["amount"] = 2.0 ** rng.permutation(len(EDGES))
    tables["orders"] = pd.concat([tables["orders"], more])
    same_rows(lab, ref, tables, "which days belong to 2024?")


@check(needs=adds_up)
def tickets_of_the_year(lab, ref, rng):
    """counts tickets of 2024 only, its first and its last day included"""
    tables = shop(rng)
    tables["orders"] = tables["orders"].drop_duplicates("customer")
    tables["tickets"] = tables["tickets"].assign(day=EDGES)
    same_rows(lab, ref, tables, "which days belong to 2024?")


@check(needs=adds_up)
def without_orders(lab, ref, rng):
    """keeps customers who never ordered, with 0 orders and 0 spent"""
    tables = shop(rng)
    nobody = rng.choice(tables["customers"]["id"], 2, replace=False)
    tables["orders"] = without(tables["orders"], nobody)
    same_rows(lab, ref, tables, "what does the join put beside a customer without an order?")


@check(needs=adds_up)
def without_paid_orders(lab, ref, rng):
    """keeps customers whose orders are all open or from other years"""
    tables = shop(rng)
    one, other = rng.choice(tables["customers"]["id"], 2, replace=False)
    orders = tables["orders"]
    orders.loc[orders["customer"] == one, "status"] = "open"
    orders.loc[orders["customer"] == other, "day"] = "2023-08-08"
    same_rows(lab, ref, tables, "where does the condition on the orders stand?")


@check(needs=adds_up)
def without_tickets(lab, ref, rng):
    """keeps customers without tickets, with 0 tickets"""
    tables = shop(rng)
    tables["orders"] = tables["orders"].drop_duplicates("customer")
    nobody = rng.choice(tables["customers"]["id"], 2, replace=False)
    tables["tickets"] = without(tables["tickets"], nobody)
    same_rows(lab, ref, tables, "no ticket is 0 tickets")


@check(needs=[without_orders, without_tickets])
def without_anything(lab, ref, rng):
    """keeps customers with neither orders nor tickets"""
    tables = shop(rng)
    nobody = rng.choice(tables["customers"]["id"], 2, replace=False)
    for name in ("orders", "tickets"):
        tables[name] = without(tables[name], nobody)
    same_rows(lab, ref, tables, "who has neither is a customer too")


@check(needs=adds_up)
def many_tickets(lab, ref, rng):
    """adds each order once, however many tickets the customer has"""
    tables = shop(rng)
    more = [tables["tickets"].assign(id=lambda t, k=k: t["id"] + k) for k in (0, 100, 200)]
    tables["tickets"] = pd.concat(more).head(15)
    same_rows(lab, ref, tables, "how many rows has a customer after each join?")


@check(needs=adds_up)
def equal_amounts(lab, ref, rng):
    """adds two orders of the same amount twice"""
    tables = shop(rng)
    tables["orders"]["amount"] = float(rng.integers(20, 90))
    same_rows(lab, ref, tables, "two orders may cost the same")


@check(needs=adds_up)
def unknown_amounts(lab, ref, rng):
    """counts an order without an amount, and adds nothing for it"""
    tables = shop(rng)
    orders = tables["orders"]
    orders.loc[rng.permutation(len(orders))[:3], "amount"] = None
    orders.loc[orders["customer"] == orders["customer"].iloc[0], "amount"] = None
    same_rows(lab, ref, tables, "what does COUNT count?")


@check(needs=adds_up)
def no_resellers(lab, ref, rng):
    """leaves out customers who spent more than 5000 in all, and keeps those at 5000"""
    tables = shop(rng)
    ids = tables["customers"]["id"].tolist()
    large = {"customer": [*ids[:1] * 3, *ids[1:2], *ids[2:3] * 2, *ids[3:4]]}
    large["amount"] = [2000.0, 2500.0, 1500.5, 5000.5, 4000.0, 1000.0, 90.0]
    orders = pd.DataFrame(large).assign(day="2024-05-05", status="paid", id=range(7))
    tables["orders"] = orders[["id", "customer", "day", "status", "amount"]]
    same_rows(lab, ref, tables, "is it a question to each order, or to the sum?")


@check(needs=[many_tickets, no_resellers])
def many_tickets_no_reseller(lab, ref, rng):
    """does not take a customer for a reseller because of many tickets"""
    tables = shop(rng)
    tables["orders"]["amount"] *= 16  # three of them come to less than 5000
    more = [tables["tickets"].assign(id=lambda t, k=k: t["id"] + k) for k in range(0, 900, 100)]
    tables["tickets"] = pd.concat(more)
    same_rows(lab, ref, tables, "which rows does the sum go over?")


@check(needs=no_resellers)
def not_a_reseller(lab, ref, rng):
    """looks for resellers among the paid orders of 2024 only"""
    tables = shop(rng)
    more = tables["orders"].drop_duplicates("customer")
    more = more.assign(amount=6000.0, id=lambda t: t["id"] + 100)
    more["status"] = ["open", "cancelled", "refunded", "paid", "paid", "paid"]
    more["day"] = [*days(rng, 3), "2022-07-01", "2023-12-31", "2025-01-01"]
    tables["orders"] = pd.concat([tables["orders"], more])
    same_rows(lab, ref, tables, "paid, and of 2024")


@check(needs=adds_up)
def joined_later(lab, ref, rng):
    """leaves out customers who joined in 2025 or later"""
    tables = shop(rng)
    joined = ["2025-01-01", "2024-12-31", "2025-03-03", "2020-02-02", "2026-01-01", "2024-06-06"]
    tables["customers"]["joined"] = rng.permutation(joined)
    same_rows(lab, ref, tables, "joined before 2025")


@check(needs=adds_up)
def same_name(lab, ref, rng):
    """keeps two customers of the same name apart"""
    tables = shop(rng)
    tables["customers"]["name"] = rng.choice(NAMES)
    same_rows(lab, ref, tables, "what makes two customers the same?")


@check(needs=adds_up)
def sorted_by_customer(lab, ref, rng):
    """sorts the rows by customer, 9 before 10"""
    tables = shop(rng)
    ids = tables["customers"]["id"].tolist()
    far = {ids[0]: int(rng.integers(2, 10)), ids[-1]: int(rng.integers(100, 200))}
    for name, column in (("customers", "id"), ("orders", "customer"), ("tickets", "customer")):
        tables[name][column] = tables[name][column].replace(far)
    backwards = {name: table.iloc[::-1] for name, table in tables.items()}
    same_rows(lab, ref, backwards, "no ORDER BY, no order")
