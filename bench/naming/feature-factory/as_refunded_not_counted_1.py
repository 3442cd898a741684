from collections import Counter

import pandas as pd

NAN = float("nan")


def features(orders, customers, as_of):
    everything = list(
        zip(
            orders["customer"],
            orders["at"],
            orders["amount"],
            orders["city"],
            orders["refunded_at"],
        )
    )
    seen = [row for row in everything if row[1] < as_of]
    refunds_seen = [row for row in seen if is_back(row, as_of)]
    seen = [row for row in seen if not is_back(row, as_of)]
    cities = Counter(row[3] for row in seen)
    number = sum(cities.values())
    result = []
    for who in customers:
        own = [row for row in seen if row[0] == who]
        refunded = [row for row in refunds_seen if row[0] == who]
        paid = [row for row in own if not is_back(row, as_of)]
        spent = sum((row[2] for row in paid), 0.0)
        new = sum((row[2] for row in paid if is_recent(row, as_of)), 0.0)
        days, share = NAN, NAN
        if own:
            latest = max(own, key=lambda row: row[1])
            days = (as_of - latest[1]) / pd.Timedelta(days=1)
            share = cities[latest[3]] / number
        part = new / spent if spent != 0 else NAN
        result.append([len(own), len(refunded), spent, days, part, share])
    names = ["orders", "refunds", "spent", "days_since", "recent", "city"]
    return pd.DataFrame(result, columns=names, index=pd.Index(customers, name="customer"))


def is_back(row, as_of):
    return not pd.isna(row[4]) and row[4] < as_of


def is_recent(row, as_of):
    return row[1] >= as_of - pd.Timedelta(90, "D")
