"""You put the overlap on top: your windows start `size` apart and are longer than `size`. A chunk has at most `size`
characters, the shared ones included."""


def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    if not 0 <= overlap < size:
        raise ValueError(f"the overlap must be from 0 to below the size {size}, got {overlap}")
    found = []
    for start in range(0, len(text), size):
        first = max(0, start - overlap)
        found.append((first, text[first : start + size]))
    return found
