"""You take every setting. With an overlap larger than the size the steps lead backwards, and you return no chunks, without
a word to whoever wrote the setting. The lesson asks for a ValueError."""


def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    found = []
    for start in range(0, len(text), size - overlap):
        found.append((start, text[start : start + size]))
        if start + size >= len(text):
            break
    return found
