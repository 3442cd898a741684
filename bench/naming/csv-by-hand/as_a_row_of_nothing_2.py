def read_rows(text):
    rows = [[""]]
    inside = False
    place = 0
    while place < len(text):
        sign = text[place]
        following = text[place + 1 : place + 2]
        place += 1
        if sign == '"' and inside and following == '"':
            rows[-1][-1] += '"'
            place += 1
        elif sign == '"':
            inside = not inside
        elif inside:
            rows[-1][-1] += sign
        elif sign == ",":
            rows[-1].append("")
        elif sign == "\n":
            rows.append([""])
        elif sign == "\r" and following == "\n":
            continue
        else:
            rows[-1][-1] += sign
    return rows


def parse_csv(text):
    header, *rows = read_rows(text)
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"{len(row)} fields in place of {len(header)}")
    return [dict(zip(header, row)) for row in rows]
