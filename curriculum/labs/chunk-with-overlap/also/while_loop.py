def chunks(text, size, overlap):
    """Walk through the text until a window has reached the end."""
    if overlap < 0 or overlap >= size:
        raise ValueError("the overlap doesn't fit the size")
    found = []
    start = end = 0
    while end < len(text):
        end = min(start + size, len(text))
        found.append((start, text[start:end]))
        start = end - overlap
    return found
