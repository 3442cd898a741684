def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = ""
        for divisor, word in rules.items():
            if number % divisor == 0:
                text += word
        if text == "":
            text = str(number)
        calls.append(text)
    return calls
