def answer(case):
    match case["kind"]:
        case "accuracy":
            n, yes = case["rows"], case["positives"]
            wrong = case["alarms"] + yes - case["found"]
            rest = min(yes, n - yes)  # what the more frequent answer gets wrong
            both = case["found"] + case["alarms"]
            return {
                "gain": (rest - wrong) / n,
                "precision": case["found"] / both if both > 0 else None,
                "recall": case["found"] / yes,
            }
        case "threshold":
            t = 1 / (1 + case["miss"] / case["alarm"])
            total, marked = 0.0, 0
            for p in case["chances"]:
                if p >= t:
                    marked += 1
                    total += case["alarm"] * (1 - p)
                else:
                    total += case["miss"] * p
            return {"threshold": t, "marked": marked, "cost": total}
        case "more rows":
            *_, low = case["training"]
            *_, high = case["validation"]
            needs = "rows" if low <= case["goal"] else "features"
            return {"gap": high - low, "buy": needs if high > case["goal"] else "nothing"}
        case "report":
            shares = {k: v[0] / v[1] for k, v in case["validation"].items()}
            best = max(shares.values())
            name = next(k for k, v in shares.items() if v == best)
            return {"name": name, "score": case["test"][name][0] / case["test"][name][1]}
        case _:
            n, a, b = case["rows"], case["only_a"], case["only_b"]
            d = b / n - a / n
            error = (((a + b) / n - d * d) / n) ** 0.5
            sure = max(d, -d) > 2 * error
            return {
                "difference": d,
                "error": error,
                "winner": ["none", "A", "B"][sure + (sure and d > 0)],
            }
