def parse_csv(text):
    rows = []
    row = []
    field = ""
    for i, c in enumerate(text):
        if c == ",":
            row.append(field)
            field = ""
        elif c == "\n":
            row.append(field)
            rows.append(row)
            row, field = [], ""
        elif c == "\r" and text[i + 1 : i + 2] == "\n":
            pass
        else:
            field += c
    if text and not text.endswith("\n"):
        row.append(field)
        rows.append(row)
    if not rows:
        return []
    names = rows.pop(0)
    for r in rows:
        if len(r) != len(names):
            raise ValueError("damaged row")
    return [{name: value for name, value in zip(names, r)} for r in rows]
