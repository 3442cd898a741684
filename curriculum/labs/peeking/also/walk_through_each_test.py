import math
import statistics


def sizes(test, looks):
    """Yield |z| at each look, walking through the pairs of one test."""
    total, looks = 0.0, set(looks.tolist())
    for m, difference in enumerate(test.tolist(), start=1):
        total += difference
        if m in looks:
            yield abs(total) / math.sqrt(m)


def alarm_rate(data, looks, limit=1.96):
    """Return the share of tests in which |z| is larger than limit at some look."""
    return statistics.fmean(any(z > limit for z in sizes(test, looks)) for test in data)


def fair_limit(data, looks, share=0.05):
    """Return the limit that this share of the tests exceed at some look."""
    peaks = sorted(max(sizes(test, looks)) for test in data)
    place = (1 - share) * (len(peaks) - 1)
    left = math.floor(place)
    right = min(left + 1, len(peaks) - 1)
    return peaks[left] + (place - left) * (peaks[right] - peaks[left])
