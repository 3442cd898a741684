def violations(rows, contract):
    """List every violation of the contract: (column, rule) and the numbers of the rows."""
    found = {}
    for name in contract:
        # TODO: so far only gaps are looked for, and none is allowed
        gaps = [i for i, row in enumerate(rows) if row[name] is None]
        if gaps:
            found[name, "gaps"] = gaps
    return found
