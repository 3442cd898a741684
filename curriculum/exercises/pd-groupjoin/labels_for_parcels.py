"""Labels for the parcels

Before a courier sets out, each parcel gets the street of its customer. Some parcels were taken in without a customer
number, and some people on the list have given their street but never got a number. A parcel without a number must not
be sent to one of these people. And if a customer has two streets on the list, somebody has to ask, so the work stops.

- `parcels`: a DataFrame with the columns `parcel` (whole numbers) and `customer` (text, or missing), with any labels.
- `customers`: a DataFrame with the columns `customer` (text, or missing), `street` (text, never missing) and `phone`
  (text, or missing). Neither table is changed.
- Returns a DataFrame with the columns `parcel`, `customer` and `street`, in this order: every parcel once, in the order
  of `parcels`. The street is missing where the parcel has no number, or a number that isn't on the list. The labels are
  0, 1, 2, …
- Raises a ValueError if a customer number occurs twice in `customers`, whether or not there is a parcel for it.

>>> parcels = pd.DataFrame({"parcel": [1, 2, 3], "customer": ["K4", None, "K9"]})
>>> customers = pd.DataFrame({"customer": ["K9", None], "street": ["Elm Row", "Mill Lane"], "phone": [None, "34"]})
>>> labels_for_parcels(parcels, customers)["street"].isna().tolist()
[True, True, False]
"""

import pandas as pd

minutes = 7
chapter = "02-two-tables"
hint = "Which rows and which columns of `customers` do you need at all? Then join, keep every parcel, and say what you believe about the keys on the right."

equivalent = {
    "DropArgument @ 7:return parcels.merge(known, on='customer', how='left', validate='many_to_one') -> return parcels.merge(known, how='left', validate='many_to_one')": "without `on` pandas takes the columns of the same name, and `customer` is the only one",
}


def labels_for_parcels(parcels: pd.DataFrame, customers: pd.DataFrame) -> pd.DataFrame:
    known = customers.dropna(subset="customer")[["customer", "street"]]
    try:
        return parcels.merge(known, on="customer", how="left", validate="many_to_one")
    except ValueError as error:
        raise ValueError("a customer number occurs twice") from error


def _parcels(numbers, customers, index=None):
    return pd.DataFrame({"parcel": numbers, "customer": customers}, index=index).astype({"customer": "object"})


def _customers(customers, streets):
    phones = [None if i % 3 == 1 else str(700 + i) for i in range(len(streets))]
    frame = pd.DataFrame({"customer": customers, "street": streets, "phone": phones})
    return frame.astype({"customer": "object"})


def cases(rng):
    yield _parcels([1], ["K4"]), _customers(["K4"], ["Elm Row"])
    yield _parcels([1], ["K4"]), _customers(["K9"], ["Elm Row"])
    yield _parcels([1], [None]), _customers(["K9", None], ["Elm Row", "Mill Lane"])
    yield _parcels([1, 2], ["K9", None]), _customers([None, "K9"], ["Mill Lane", "Elm Row"])
    yield _parcels([1, 2, 3], ["K4", None, "K9"]), _customers(["K9", None], ["Elm Row", "Mill Lane"])
    yield _parcels([5, 3, 4], ["K9", "K9", "K1"], [8, 8, 2]), _customers(["K1", "K9"], ["Elm Row", "Quay 3"])
    yield _parcels([2, 1], [None, "K1"], ["b", "a"]), _customers(
        [None, "K1", None], ["Mill Lane", "Quay 3", "Elm Row"]
    )
    yield _parcels([1], ["K1"]), _customers(["K1", "K1"], ["Elm Row", "Quay 3"])
    yield _parcels([1, 2], ["K1", None]), _customers(["K2", "K1", "K2"], ["Elm Row", "Quay 3", "Elm Row"])
    yield _parcels([1], ["K5"]), _customers(["K2", None, "K2"], ["Elm Row", "Quay 3", "Mill Lane"])
    yield _parcels([1, 2], ["K1", "K2"]), _customers([None, "K2", "K1"], ["Elm Row", "Quay 3", "Mill Lane"])
    for n in (5, 8):
        codes = ["K1", "K2", "K3", "K4", None]
        chosen = [codes[i] for i in rng.integers(0, 5, n)]
        listed = [["K1", "K3", "K4", None, None][i] for i in rng.permutation(5)]
        streets = [["Elm Row", "Quay 3", "Mill Lane", "Park Way", "Hill Top"][i] for i in rng.permutation(5)]
        yield _parcels((rng.permutation(n + 2) + 20).tolist(), [*chosen, None, "K2"]), _customers(listed, streets)


def wrong_gap_finds_gap(parcels, customers):
    """Parcels without a number get the street of somebody without a number: pandas lets a missing key meet a missing key. Leave out the rows without a key on the right."""
    keys = customers.dropna(subset="customer")["customer"]
    if len(keys) > len(keys.drop_duplicates()):
        raise ValueError("a number occurs twice")
    return parcels.merge(customers[["customer", "street"]], on="customer", how="left")


def wrong_parcels_lost(parcels, customers):
    """Parcels for which you find no street are missing in your table. Every parcel has to stay."""
    known = customers.dropna(subset="customer")[["customer", "street"]]
    return parcels.merge(known, on="customer", validate="many_to_one")


def wrong_two_streets_accepted(parcels, customers):
    """You don't notice that a customer number occurs twice. Say in the join what you believe about the keys of the right table, and pandas checks it."""
    known = customers.dropna(subset="customer")[["customer", "street"]].drop_duplicates("customer")
    return parcels.merge(known, on="customer", how="left")


def wrong_no_phone_no_street(parcels, customers):
    """Customers without a phone number are missing from your list, and their parcels get no street. Leave out only the rows without a customer number."""
    known = customers.dropna()[["customer", "street"]]
    keys = customers.dropna(subset="customer")["customer"]
    if len(keys) > len(keys.drop_duplicates()):
        raise ValueError("a number occurs twice")
    return parcels.merge(known, on="customer", how="left")
