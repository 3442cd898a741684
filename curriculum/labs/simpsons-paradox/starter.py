def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""
    # TODO: the effect in all rows, in each group, and both groups on the same mix of people
    rates = df.groupby(treatment)[outcome].mean()
    return {"overall": float(rates[1]), "groups": {}, "adjusted": 0.0, "reversed": False}
