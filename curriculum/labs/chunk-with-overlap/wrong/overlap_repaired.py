"""You repair a setting that can't work: the step is at least 1. Whoever asked for an overlap of 200 with chunks of 100 gets
a chunk for each character, and no message. The lesson asks for a ValueError."""


def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    found = []
    for start in range(0, len(text), max(1, size - overlap)):
        found.append((start, text[start : start + size]))
        if start + size >= len(text):
            break
    return found
