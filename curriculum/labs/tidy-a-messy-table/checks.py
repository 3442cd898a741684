import pandas as pd

from gradatim.checks import check, close, equal


def export(rng, n=8):
    """an export without any trouble: days up to 28, no order twice, amounts with two digits"""
    days = rng.permutation(28)[:n] + 1
    months = rng.integers(1, 13, n)
    data = {
        "order": [f"A{number}" for number in rng.permutation(900)[:n] + 100],
        "customer": rng.choice(["Ada", "Bo", "Cy Ng", "Di  Ott"], n).tolist(),
        "date": [f"{day:02}/{month:02}/2024" for day, month in zip(days, months, strict=True)],
        "amount": [f"{amount:.2f}" for amount in rng.uniform(-50, 200, n)],
        "paid": rng.permutation(["yes", "no"] * (n // 2)).tolist(),
    }
    return pd.DataFrame(data, dtype="str")


@check
def amounts_and_answers(lab, ref, rng):
    """reads the amounts and the answers of an export without trouble"""
    df = export(rng).assign(date="05/05/2024")
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="float, boolean, and every row is kept")


@check
def day_before_month(lab, ref, rng):
    """reads 03/04/2024 as the third of April"""
    df = export(rng)
    close(lab.tidy(df)[0]["date"], ref.tidy(df)[0]["date"], hint="name the format of the file")


@check(needs=day_before_month)
def whatever_stands_first(lab, ref, rng):
    """reads the dates alike whatever stands in the first row"""
    df = export(rng)
    df.loc[0, "date"] = rng.choice(["04/25/2024", "12/31/2024", "11/30/2024"])
    close(lab.tidy(df)[0]["date"], ref.tidy(df)[0]["date"], hint="who chooses the format?")


@check(needs=amounts_and_answers)
def blanks_and_capitals(lab, ref, rng):
    """does not mind spaces around a cell and capital letters in an answer"""
    df = export(rng)
    df = df.assign(date="05/05/2024", paid=df["paid"].str.capitalize())
    df.loc[1, "paid"] = "YES"
    for name in df.columns:
        df[name] = (
            rng.permutation(["", " ", "  "] * 3)[:8] + df[name] + rng.permutation(["", " "] * 4)
        )
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="strip first, then look")


@check(needs=amounts_and_answers)
def type_of_amount(lab, ref, rng):
    """answers with floats even if all amounts of this file are whole"""
    df = export(rng).assign(date="05/05/2024")
    df["amount"] = rng.integers(1, 90, 8).astype(str)
    equal(str(lab.tidy(df)[0]["amount"].dtype), "float64", hint="who chooses the type?")


@check(needs=amounts_and_answers)
def missing_dates_and_amounts(lab, ref, rng):
    """keeps rows in which a customer, a date or an amount is missing, and leaves it missing"""
    df = export(rng).assign(date="05/05/2024")
    for name in ("customer", "date", "amount"):
        df.loc[rng.permutation(8)[:3], name] = [None, "", " "]
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="empty is not unreadable")


@check(needs=amounts_and_answers)
def missing_answers(lab, ref, rng):
    """leaves a missing answer missing: not known is not no"""
    df = export(rng).assign(date="05/05/2024")
    df.loc[rng.permutation(8)[:3], "paid"] = [None, "", "  "]
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="paid has three possible values")


DATES = ["31/04/2024", "04/13/2024", "2024-05-05", "05/05/2024 10:00", "soon"]
AMOUNTS = ["4,20", "1,250.00", "12.5O", "free", "N/A", "1 250", "- 4 .5"]
ANSWERS = ["maybe", "y", "1", "N/A"]


def with_unreadable(rng):
    """an export in which many rows hold an unreadable cell, one two of them, one a gap as well"""
    df = export(rng, 20).assign(date="05/05/2024", customer=" Ada ")
    rows = iter(rng.permutation(20))
    for name, cells in (("date", DATES), ("amount", AMOUNTS), ("paid", ANSWERS)):
        for cell in cells:
            df.loc[next(rows), name] = cell
    df.loc[next(rows), ["date", "paid"]] = "soon", "maybe"
    df.loc[next(rows), ["amount", "paid"]] = "free", None
    return df


@check(needs=amounts_and_answers)
def sets_unreadable_aside(lab, ref, rng):
    """hands over the unreadable rows as they were, with their labels"""
    df = with_unreadable(rng).set_index(rng.permutation(50)[:20])
    equal(lab.tidy(df)[1], ref.tidy(df)[1], hint="missing now, and not missing before")


@check(needs=sets_unreadable_aside)
def clean_without_unreadable(lab, ref, rng):
    """leaves the unreadable rows out of the clean table and numbers it afresh"""
    df = with_unreadable(rng).set_index(rng.permutation(50)[:20])
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="a fresh index: 0, 1, 2, ...")


@check(needs=clean_without_unreadable)
def labels_twice(lab, ref, rng):
    """does not mind index labels that occur twice"""
    df = with_unreadable(rng).set_index(rng.permutation([0, 1, 2, 3] * 5))
    for mine, good in zip(lab.tidy(df), ref.tidy(df), strict=True):
        close(mine, good, hint="a mask goes by place, a label does not")


@check(needs=amounts_and_answers)
def last_row_of_each_order(lab, ref, rng):
    """keeps the last row of each order, in the order of the file"""
    df = export(rng).assign(date="05/05/2024")
    df["order"] = rng.permutation(["A1", "A1", "A1", "A2", "A2", "A3", "A4", "A5"])
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="what makes two rows the same order?")


@check(needs=[missing_dates_and_amounts, last_row_of_each_order])
def last_row_with_gaps(lab, ref, rng):
    """keeps the last row of an order as it is, with its missing cells"""
    df = export(rng).assign(order=["A1", "A2", "A3", "A4"] * 2, date="05/05/2024")
    for row, name in enumerate(("customer", "date", "amount", "paid"), 4):
        df.loc[row, name] = None
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="an earlier row of the order fills no gap")


@check(needs=[blanks_and_capitals, last_row_of_each_order])
def same_order_with_blanks(lab, ref, rng):
    """counts an order once, whatever spaces are around its number"""
    df = export(rng).assign(date="05/05/2024")
    df["order"] = rng.permutation(["A1", " A1", "A1 ", "A2", " A2", "A3", "A4 ", "A5"])
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="strip first, then compare")


@check(needs=[clean_without_unreadable, last_row_of_each_order])
def unreadable_replaces_nothing(lab, ref, rng):
    """does not let an unreadable row replace a readable one of the same order"""
    df = with_unreadable(rng).assign(order="A1")
    df.loc[19, "amount"] = "free"
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="which comes first, setting aside or dropping?")


@check(needs=missing_dates_and_amounts)
def nothing_known(lab, ref, rng):
    """has the same types if nothing but the orders is known"""
    df = export(rng)
    df[["customer", "date", "amount", "paid"]] = None
    close(lab.tidy(df)[0], ref.tidy(df)[0], hint="types do not depend on the cells")


@check(needs=[sets_unreadable_aside, last_row_of_each_order])
def no_rows(lab, ref, rng):
    """answers an export without rows with two tables without rows"""
    df = export(rng).head(0)
    for mine, good in zip(lab.tidy(df), ref.tidy(df), strict=True):
        equal(mine, good, hint="types do not depend on rows")
