def chunks(text, size, overlap):
    """Cut a text into windows that share some characters; return (start, piece) for each."""
    # TODO: neighbours share nothing yet, and settings that can't work aren't refused
    return [(start, text[start : start + size]) for start in range(0, len(text), size)]
