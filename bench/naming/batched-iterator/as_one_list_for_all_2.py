def batches(it, n):
    if n < 1:
        raise ValueError("n too small")
    basket = []
    for item in it:
        basket.append(item)
        if len(basket) >= n:
            yield basket
            while basket:
                basket.pop()
    if basket != []:
        yield basket
