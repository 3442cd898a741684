import numpy as np
import pandas as pd


def features(orders, customers, as_of):
    known = orders[orders["at"] < as_of]
    city_counts = known["city"].value_counts()
    start = as_of - pd.Timedelta(days=90)
    table = {"orders": [], "refunds": [], "spent": [], "days_since": [], "recent": [], "city": []}
    for customer in customers:
        mine = known[known["customer"] == customer].sort_values("at")
        back = mine["refunded_at"].notna() & (mine["refunded_at"] < as_of)
        kept = mine[~back]
        spent = float(kept["amount"].sum())
        lately = float(kept.loc[kept["at"] >= start, "amount"].sum())
        table["orders"].append(len(mine))
        table["refunds"].append(int(back.sum()))
        table["spent"].append(spent)
        table["recent"].append(lately / max(spent, 1e-9))
        if len(mine) == 0:
            table["days_since"].append(np.nan)
            table["city"].append(np.nan)
        else:
            last = mine.iloc[-1]
            table["days_since"].append((as_of - last["at"]).total_seconds() / 86400)
            table["city"].append(city_counts[last["city"]] / len(known))
    return pd.DataFrame(table, index=pd.Index(customers, name="customer"))
