"""For each number, your program asks whether its partner is anywhere in the list, counts each yes, and halves
the count. So it does not know how often the partner is there: for [3, 1, 3, 5, 1] and 4 four numbers
have a partner, which it takes for 2 pairs, where there are 4. A number that is half of the sum even finds
itself. Count how often each number was there before this place."""


def pairs_with_sum(xs: list[int], s: int) -> int:
    """Return how many pairs of two different places in xs hold numbers with the sum s."""
    there = set(xs)
    return sum(s - x in there for x in xs) // 2
