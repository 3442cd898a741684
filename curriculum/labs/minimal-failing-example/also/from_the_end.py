def shrink(items, run):
    """Return a minimal list: cut at the end as far as possible, note the item there, go on."""

    def kind(part):
        try:
            run(part)
        except Exception as error:
            return type(error)

    wanted = kind(items)
    if wanted is None:
        raise ValueError("no failure")
    places = list(range(len(items)))
    step = len(places) or 1
    while step:
        # From the end, so that what is removed does not move what is still to be tried.
        for start in reversed(range(0, len(places), step)):
            rest = places[:start] + places[start + step :]
            if kind([items[place] for place in rest]) == wanted:
                places = rest
        step //= 2
    while True:
        for start in range(len(places)):
            rest = places[:start] + places[start + 1 :]
            if kind([items[place] for place in rest]) == wanted:
                places = rest
                break
        else:
            return [items[place] for place in places]
