def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = [""] * n
    for divisor, word in rules.items():
        # The multiples of divisor stand at the places divisor - 1, 2 * divisor - 1, ...
        for place in range(divisor - 1, n, divisor):
            calls[place] += word
    for place, text in enumerate(calls):
        if not text:
            calls[place] = str(place + 1)
    return calls
