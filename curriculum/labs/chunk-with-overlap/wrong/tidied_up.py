"""You strip the pieces. The start then no longer says where the piece begins, and words at the border may grow together.
A piece is the text exactly as it stands there."""


def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    if not 0 <= overlap < size:
        raise ValueError(f"the overlap must be from 0 to below the size {size}, got {overlap}")
    found = []
    for start in range(0, len(text), size - overlap):
        found.append((start, text[start : start + size].strip()))
        if start + size >= len(text):
            break
    return found
