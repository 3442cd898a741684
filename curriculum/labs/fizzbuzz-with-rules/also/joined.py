def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    return ["".join(rules[d] for d in rules if not i % d) or f"{i}" for i in range(1, n + 1)]
