def answer(case):
    """Return the numbers and the decision that the case asks for, as a dict."""
    if case["kind"] == "accuracy":
        right = case["rows"] - case["positives"] - case["alarms"] + case["found"]
        # TODO: right compared with what? And the other four kinds
        return {"gain": right / case["rows"]}
    return {}
