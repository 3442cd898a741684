"""Bookings of a room as pairs of hours."""

from __future__ import annotations

Slot = tuple[int, int]


def overlaps(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def merge(slots: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(slots):
        if merged and start <= merged[-1][1]:
            last = merged.pop()
            merged.append((last[0], max(last[1], end)))
        else:
            merged.append((start, end))
    return merged


def free(slots: list[tuple[int, int]], opens: int = 8, closes: int = 18) -> list[tuple[int, int]]:
    gaps = []
    now = opens
    for start, end in merge(slots):
        if start > now:
            gaps.append((now, start))
        now = max(now, end)
    if now < closes:
        gaps.append((now, closes))
    return gaps


def book(slots: list[tuple[int, int]], wanted: tuple[int, int]) -> list[tuple[int, int]]:
    if wanted[0] >= wanted[1]:
        raise ValueError("a booking must end after it starts")
    for slot in slots:
        if overlaps(slot, wanted):
            raise ValueError("the room is taken")
    return sorted([*slots, wanted])


def main():
    print(overlaps((9, 11), (11, 12)))
    print(merge([(9, 10), (10, 12), (14, 15)]))
    print(free([(9, 11), (10, 12), (17, 18)]))
    print(book([(9, 11)], (12, 13)))
    print(book([(9, 11), (13, 14)], (11, 13)))


if __name__ == "__main__":
    main()
