def invert(table):
    out = {}
    for person, language in table.items():
        out.setdefault(language, [person])
    return out
