def cut(text, ends):
    pieces = []
    start = 0
    open_quote = False
    for i, c in enumerate(text):
        if c == '"':
            open_quote = not open_quote
        elif c == ends and not open_quote:
            pieces.append(text[start:i])
            start = i + 1
    pieces.append(text[start:])
    return pieces


def parse_csv(text):
    lines = cut(text, "\n")
    complete = [line[:-1] if line.endswith("\r") and i < len(lines) - 1 else line for i, line in enumerate(lines)]
    if complete[-1] == "":
        complete.pop()
    if not complete:
        return []
    rows = [[piece.replace('"', "") for piece in cut(line, ",")] for line in complete]
    keys = rows[0]
    for row in rows:
        if len(row) != len(keys):
            raise ValueError("row and header differ in length")
    return [dict(zip(keys, row)) for row in rows[1:]]
