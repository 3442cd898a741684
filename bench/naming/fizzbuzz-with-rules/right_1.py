def fizz(n, rules):
    texts = [""] * n
    for divisor, word in rules.items():
        for place in range(divisor - 1, n, divisor):
            texts[place] += word
    return [text or str(place) for place, text in enumerate(texts, start=1)]
