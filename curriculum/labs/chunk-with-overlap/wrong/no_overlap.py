"""Your chunks stand side by side: the starts are `size` apart. Neighbours should share `overlap` characters, so the next
start is that much earlier: 3 instead of 4 in the example."""


def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    if not 0 <= overlap < size:
        raise ValueError(f"the overlap must be from 0 to below the size {size}, got {overlap}")
    found = []
    for start in range(0, len(text), size):
        found.append((start, text[start : start + size]))
    return found
