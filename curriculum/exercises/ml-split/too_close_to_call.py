"""Too close to call

Several programs that recognise birds by their song were tried on the same test recordings. One of them was right most
often, but a score from few recordings strays. Return the programs that can't be called worse than the best: those whose
share of right answers lies less than one stray below the best share. The stray is √(p · (1 − p) / n), where p is the
share of the best program and n is the number of recordings.

- `right`: a dict from the name of a program to the number of its right answers, with at least one program.
- `n`: the number of recordings, at least 1. The best program was right at least once and wrong at least once. No share
  lies exactly one stray below the best.
- Returns a list of names in the order of the dict. The best program is always among them.

>>> too_close_to_call({"Aria": 77, "Chirp": 80, "Trill": 70}, 100)
['Aria', 'Chirp']
"""

minutes = 6
chapter = "01-rows-kept-back"
hint = "Work in shares: the best share first, then its stray. A name stays if best share minus its share is less than that."

equivalent = {
    "Compare_Lt_LtE @ 4:return [name for name, number in right.items() if p - number / n < stray] -> return [name for name, number in right.items() if p - number / n <= stray]": "no share lies exactly one stray below the best",
}


def too_close_to_call(right: dict[str, int], n: int) -> list[str]:
    p = max(right.values()) / n
    stray = (p * (1 - p) / n) ** 0.5
    return [name for name, number in right.items() if p - number / n < stray]


def cases(rng):
    yield {"Aria": 7}, 10
    yield {"Aria": 77, "Chirp": 80, "Trill": 70}, 100
    yield {"Aria": 795, "Chirp": 800, "Trill": 770}, 1000
    yield {"Aria": 9, "Chirp": 5, "Trill": 9}, 18
    yield {"Trill": 3, "Aria": 2, "Chirp": 1}, 4
    yield {"Trill": 45, "Aria": 49, "Chirp": 30, "Dawn": 48}, 50
    yield {"Wren": 8, "Aria": 10, "Dawn": 9, "Chirp": 3}, 20
    yield {"Aria": 220, "Chirp": 210, "Trill": 217}, 400
    yield {"Chirp": 899, "Aria": 880, "Dawn": 893}, 900
    names = ["Aria", "Chirp", "Dawn", "Trill", "Wren"]
    made = 0
    while made < 4:
        n = int(rng.choice([60, 150, 400]))
        best = int(rng.integers(n // 2, n - 3))
        numbers = [best, *(best - rng.integers(0, n // 8, 4)).tolist()]
        stray = (best / n * (1 - best / n) / n) ** 0.5
        if min(abs((best - number) / n - stray) for number in numbers) > 1e-6:
            made += 1
            yield {names[i]: numbers[i] for i in rng.permutation(5)}, n


def wrong_count_against_share(right, n):
    """Only programs that are exactly as good as the best stay in your list, so your limit is too small. Compare shares with shares, and take the root of the whole fraction p · (1 − p) / n."""
    p = max(right.values()) / n
    stray = (p * (1 - p) / n) ** 0.5
    return [name for name, number in right.items() if max(right.values()) - number < stray]


def wrong_stray_of_one_recording(right, n):
    """Your stray is too large, so nearly everybody stays. The more recordings, the less a score strays: where is n in your formula?"""
    p = max(right.values()) / n
    stray = (p * (1 - p)) ** 0.5
    return [name for name, number in right.items() if p - number / n < stray]


def wrong_best_first(right, n):
    """Your list is sorted by the score. The names are wanted in the order of the dict."""
    p = max(right.values()) / n
    stray = (p * (1 - p) / n) ** 0.5
    near = [name for name, number in right.items() if p - number / n < stray]
    return sorted(near, key=lambda name: -right[name])
