def posterior(prior, sens, spec, positive=True):
    if min(prior, sens, spec) < 0 or max(prior, sens, spec) > 1:
        raise ValueError("shares only")
    true_positive = sens * prior
    false_positive = (1 - spec) * (1 - prior)
    if true_positive + false_positive == 0:
        raise ValueError("no positive results")
    answer = true_positive / (true_positive + false_positive)
    return answer if positive else 1 - answer
