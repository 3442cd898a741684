def whole(piece):
    piece = piece.strip(" ")
    if piece == "" or any(c not in "0123456789" for c in piece):
        raise ValueError(f"not a number: {piece!r}")
    return int(piece)


def broken():
    return {2: "1h30", 3: "-5m", 4: "5m 1h", 6: ""}


def minutes(text):
    pieces = text.split("h")
    if len(pieces) != 2:
        raise ValueError("not a duration")
    hours, rest = pieces
    total = whole(hours) * 60
    rest = rest.strip(" ")
    if rest:
        if not rest.endswith("m"):
            raise ValueError("number without unit")
        total += whole(rest[:-1])
    return total
