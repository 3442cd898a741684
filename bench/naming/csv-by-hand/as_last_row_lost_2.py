def parse_csv(text):
    header = None
    result = []
    row = []
    letters = []
    inside = False
    skip = False
    for i, c in enumerate(text):
        after = text[i + 1 : i + 2]
        if skip:
            skip = False
        elif inside and c == '"' and after == '"':
            letters.append('"')
            skip = True
        elif c == '"':
            inside = not inside
        elif inside or c not in ",\r\n":
            letters.append(c)
        elif c == ",":
            row.append("".join(letters))
            letters.clear()
        elif c == "\r" and after != "\n":
            letters.append(c)
        elif c == "\n":
            row.append("".join(letters))
            letters.clear()
            if header is None:
                header = row
            elif len(row) == len(header):
                result.append(dict(zip(header, row)))
            else:
                raise ValueError("another number of fields than in the header")
            row = []
    return result
