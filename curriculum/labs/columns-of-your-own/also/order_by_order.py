import math
from collections import deque

import pandas as pd


def columns(log):
    """Go through the orders once, as the shops live through them."""
    rows, last, on_their_way, delivered = [], {}, {}, {}
    for order in log.to_dict("records"):
        shop, at = order["shop"], order["at"]
        recent = delivered.setdefault(shop, deque(maxlen=15))
        waiting = on_their_way.setdefault(shop, [])
        for done, over_expected in sorted(waiting):
            if done < at:
                recent.append(over_expected)
        waiting[:] = [one for one in waiting if not one[0] < at]
        wet_km = order["km"] * order["rain"]
        load = order["dishes"] / order["cooks"]
        idle = (at - last[shop]).total_seconds() / 60 if shop in last else math.nan
        pace = sum(recent) / len(recent) if recent else math.nan
        rows.append([order["km"], wet_km, load, idle, pace])
        last[shop] = at
        if not math.isnan(order["minutes"]):
            # What the order takes beyond its load and its way, roughly.
            rest = order["minutes"] - 7 * load - order["km"] - 8 * wet_km
            waiting.append((at + pd.Timedelta(minutes=order["minutes"]), rest))
    names = ["km", "wet km", "load", "idle", "pace"]
    return pd.DataFrame(rows, index=log.index, columns=names)
