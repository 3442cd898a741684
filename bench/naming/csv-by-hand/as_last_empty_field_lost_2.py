def fields_of(text):
    i = 0
    row = []
    while i < len(text):
        value = ""
        if text[i] == '"':
            i += 1
            while i < len(text):
                if text[i] == '"':
                    if text[i + 1 : i + 2] != '"':
                        break
                    i += 1
                value += text[i]
                i += 1
            i += 1
        else:
            while i < len(text) and text[i] not in ",\n" and text[i : i + 2] != "\r\n":
                value += text[i]
                i += 1
        row.append(value)
        if text[i : i + 1] == ",":
            i += 1
            if text[i : i + 1] == "\n" or text[i : i + 2] == "\r\n":
                i += 2 if text[i] == "\r" else 1
                yield row
                row = []
        else:
            i += 2 if text[i : i + 1] == "\r" else 1
            yield row
            row = []
    if row:
        yield row


def parse_csv(text):
    header = None
    result = []
    for row in fields_of(text):
        if header is None:
            header = row
            continue
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
        result.append(dict(zip(header, row)))
    return result
