import numpy as np


def biggest_sum(row, looks):
    total, best, done = 0.0, 0.0, 0
    for m in looks:
        total += row[done:m].sum()
        done = m
        best = max(best, abs(total))
    return best


def alarm_rate(data, looks, limit=1.96):
    return sum(biggest_sum(row, looks) > limit for row in data) / len(data)


def fair_limit(data, looks, share=0.05):
    return np.quantile([biggest_sum(row, looks) for row in data], 1 - share)
