"""You cut the bytes of the text. In crème the è takes two of them, so it may be cut in two and get lost, and every start
behind it is too large. Sizes and starts count characters."""


def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    if not 0 <= overlap < size:
        raise ValueError(f"the overlap must be from 0 to below the size {size}, got {overlap}")
    raw = text.encode("utf-8")
    found = []
    for start in range(0, len(raw), size - overlap):
        found.append((start, raw[start : start + size].decode("utf-8", errors="ignore")))
        if start + size >= len(raw):
            break
    return found
