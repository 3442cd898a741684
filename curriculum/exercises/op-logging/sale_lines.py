'''Every line again and again

A shop writes a line for each sale, but some lines are missing in the log, and others appear several times. Each call of the function
should return one line for each sale, such as `INFO sold tea`, in order. Find the mistakes.

- `sales`: a list of tuples `(article, price)`. A sale writes `sold <article>` at level INFO; a price of 0 or below writes
  `odd price of <article>` at level WARNING instead.
- Nothing of an earlier call may appear, and no handler may be left on the logger at the end.

>>> sale_lines([("tea", 2), ("cup", 0)])
['INFO sold tea', 'WARNING odd price of cup']
'''

import io
import logging

minutes = 8
equivalent = {"DropStatement @ 17:logger.removeHandler(handler) -> pass": "the handler writes to a text that nobody reads any more"}
chapter = "01-one-event-one-line"
kind = "fix"
hint = "How many handlers has the logger when the third sale is written? And which level applies to a logger that has none of its own?"

starter = '''
import io
import logging


def sale_lines(sales):
    out = io.StringIO()
    logger = logging.getLogger("shop.sales")
    for article, price in sales:
        handler = logging.StreamHandler(out)
        handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
        logger.addHandler(handler)
        if price <= 0:
            logger.warning(f"odd price of {article}")
        else:
            logger.info(f"sold {article}")
    return out.getvalue().splitlines()
'''


def sale_lines(sales):
    out = io.StringIO()
    logger = logging.getLogger("shop.sales")
    logger.setLevel(logging.INFO)
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    logger.addHandler(handler)
    for article, price in sales:
        if price <= 0:
            logger.warning(f"odd price of {article}")
        else:
            logger.info(f"sold {article}")
    logger.removeHandler(handler)
    return out.getvalue().splitlines()


def cases(rng):
    yield ([],)
    yield ([("tea", 2)],)
    yield ([("cup", 0)],)
    yield ([("tea", 2), ("cup", 0)],)
    yield ([("cup", -1), ("pot", -2), ("tea", 1)],)
    yield ([("tea", 1), ("tea", 1), ("tea", 1)],)
    for n in (4, 6):
        names = rng.choice(["tea", "cup", "pot"], n).tolist()
        yield ([*zip(names, rng.integers(-1, 3, n).tolist()), ("jar", 5), ("lid", 0)],)


def _write(sales, level, each):
    out = io.StringIO()
    logger = logging.getLogger("shop.other")
    logger.setLevel(level)
    logger.propagate = False
    handlers = 0
    for article, price in sales:
        if each or handlers == 0:
            handler = logging.StreamHandler(out)
            handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
            logger.addHandler(handler)
            handlers += 1
        if price <= 0:
            logger.warning(f"odd price of {article}")
        else:
            logger.info(f"sold {article}")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
    return out.getvalue().splitlines()


def wrong_still_a_handler_each(sales):
    """A handler is still added for each sale, so the third sale is written three times. Add it once, before the loop."""
    return _write(sales, logging.INFO, True)


def wrong_no_level(sales):
    """The logger has no level of its own and uses that of the loggers above, which is WARNING. The sales at INFO are dropped."""
    return _write(sales, logging.WARNING, False)


def wrong_only_the_first(sales):
    """Only the first sale is written. If you remove the handler inside the loop, the sales after it have none: remove it at the end."""
    return _write(sales[:1], logging.INFO, False)
