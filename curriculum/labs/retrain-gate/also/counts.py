from math import isnan, sqrt


def decide(champion, challenger, data, gain=0.01, least=200):
    broken = set(data["broken"])
    start = 1 + max(model["learnt_until"] for model in (champion, challenger))
    up = down = n = 0
    columns = (data["day"], data["label"], data["champion"], data["challenger"])
    for day, label, old, new in zip(*(column.tolist() for column in columns), strict=True):
        if day < start or day in broken or isnan(label):
            continue
        n += 1
        up += new == label and old != label
        down += old == label and new != label
    record = {"n": n, "low": None, "high": None}
    if broken & set(challenger["learnt_from"]):
        return {**record, "action": "reject", "reason": "broken training days"}
    if n < least:
        return {**record, "action": "hold", "reason": "too few rows"}
    mean = (up - down) / n
    variance = (up + down - n * mean * mean) / (n - 1)
    half = 1.96 * sqrt(max(variance, 0.0) / n)
    record.update(low=mean - half, high=mean + half)
    if record["low"] > 0 and mean >= gain:
        return {**record, "action": "promote", "reason": "better"}
    if record["high"] >= gain:
        return {**record, "action": "hold", "reason": "can't tell"}
    return {**record, "action": "reject", "reason": "not worth it"}
