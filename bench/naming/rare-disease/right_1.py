def check(share):
    if not 0 <= share <= 1:
        raise ValueError(f"not a share: {share}")
    return share


def posterior(prior, sens, spec, positive=True):
    p_ill = check(prior)
    p_result_ill = check(sens)
    p_result_healthy = 1 - check(spec)
    if not positive:
        p_result_ill = 1 - p_result_ill
        p_result_healthy = 1 - p_result_healthy
    p_result = p_ill * p_result_ill + (1 - p_ill) * p_result_healthy
    try:
        return p_ill * p_result_ill / p_result
    except ZeroDivisionError:
        raise ValueError("nobody gets this result") from None
