def chunks(text, size, overlap):
    """Compute how many chunks there are, then cut them."""
    if overlap < 0 or size - overlap < 1:
        raise ValueError("the overlap doesn't fit the size")
    step = size - overlap
    beyond = max(len(text) - size, 0)
    number = (1 if text else 0) + (beyond + step - 1) // step
    return [(i * step, text[i * step : i * step + size]) for i in range(number)]
