"""You keep full windows only, so the end of the text is in no chunk: of abcdefghijk with size 4 and overlap 1, the k is
lost. Nobody would ever find it. The last chunk may be shorter."""


def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    if not 0 <= overlap < size:
        raise ValueError(f"the overlap must be from 0 to below the size {size}, got {overlap}")
    found = []
    for start in range(0, len(text) - size + 1, size - overlap):
        found.append((start, text[start : start + size]))
    return found
