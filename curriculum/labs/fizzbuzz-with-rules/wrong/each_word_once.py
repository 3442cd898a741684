"""Your program leaves out a word that the text already holds: with the rules 2: hey and 3: hey it calls 6
"hey", although both apply and "heyhey" was expected. Each rule that applies adds its word, whatever the
text holds by then."""


def fizz(n: int, rules: dict[int, str]) -> list[str]:
    """Return the calls for 1, 2, ..., n: the words of all rules that apply, or the number."""
    calls = []
    for number in range(1, n + 1):
        text = ""
        for divisor, word in rules.items():
            if number % divisor == 0 and word not in text:
                text += word
        calls.append(text or str(number))
    return calls
