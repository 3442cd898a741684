def whole_lines(text):
    lines = []
    current = ""
    for piece in text.splitlines(keepends=True):
        current += piece
        if current.count('"') % 2 == 0:
            if current.endswith("\r\n"):
                current = current[:-2]
            elif current.endswith("\n"):
                current = current[:-1]
            lines.append(current)
            current = ""
    if current:
        lines.append(current)
    return lines


def parse_csv(text):
    result = []
    header = None
    for line in whole_lines(text):
        row = []
        for piece in line.split(","):
            if piece.startswith('"'):
                piece = piece[1:]
            if piece.endswith('"'):
                piece = piece[:-1]
            row.append(piece.replace('""', '"'))
        if header is None:
            header = row
        elif len(row) != len(header):
            raise ValueError(f"{len(row)} fields, expected {len(header)}")
        else:
            result.append(dict(zip(header, row)))
    return result
