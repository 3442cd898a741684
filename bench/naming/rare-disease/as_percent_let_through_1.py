def posterior(prior, sens, spec, positive=True):
    p_ill = prior
    p_result_ill = sens
    p_result_healthy = 1 - spec
    if not positive:
        p_result_ill = 1 - p_result_ill
        p_result_healthy = 1 - p_result_healthy
    p_result = p_ill * p_result_ill + (1 - p_ill) * p_result_healthy
    try:
        return p_ill * p_result_ill / p_result
    except ZeroDivisionError:
        raise ValueError("nobody gets this result") from None
