def split_line(line):
    fields = []
    field = ""
    quoted = False
    i = 0
    while i < len(line):
        c = line[i]
        if quoted:
            if c == '"':
                if line[i + 1 : i + 2] == '"':
                    field += '"'
                    i += 1
                else:
                    quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == ",":
            fields.append(field)
            field = ""
        else:
            field += c
        i += 1
    fields.append(field)
    return fields


def parse_csv(text):
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[-1] == "":
        lines.pop()
    if not lines:
        return []
    header = split_line(lines[0])
    rows = []
    for line in lines[1:]:
        fields = split_line(line)
        if len(fields) != len(header):
            raise ValueError("wrong number of fields in " + line)
        rows.append(dict(zip(header, fields)))
    return rows
