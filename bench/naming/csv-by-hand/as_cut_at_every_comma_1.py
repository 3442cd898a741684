def parse_csv(text):
    lines = text.replace("\r\n", "\n").split("\n")
    if lines[-1] == "":
        lines = lines[:-1]
    if not lines:
        return []
    header = lines[0].split(",")
    result = []
    for line in lines[1:]:
        row = line.split(",")
        if len(row) != len(header):
            raise ValueError("wrong number of fields")
        result.append(dict(zip(header, row)))
    return result
