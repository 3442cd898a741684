"""Find the route

A server has a table of routes. Find the one that belongs to a request.

- `routes`: a list of tuples `(method, template)`, such as `("GET", "/notes/{id}")`. A part of a template in braces stands for any one
  part of a path that isn't empty; the other parts have to be equal, capitals included.
- `method`, `path`: of the request. The path has no query.
- If routes with this method fit, the first of them counts: returns `(200, values)`, where `values` is a dict from the names in braces
  to the parts of the path, as texts.
- If templates fit but none with this method: `(405, methods)`, the sorted list of the methods that would work, each once.
- If no template fits: `(404, [])`.

>>> routes = [("GET", "/notes"), ("POST", "/notes"), ("GET", "/notes/{id}")]
>>> find_the_route(routes, "GET", "/notes/7")
(200, {'id': '7'})
>>> find_the_route(routes, "DELETE", "/notes")
(405, ['GET', 'POST'])
"""

minutes = 12
chapter = "02-methods-and-codes"
hint = "Split both at `/`. When do two lists of parts fit? Collect the methods of all templates that do."
equivalent = {
    "Compare_Eq_LtE @ 11:if part == '': -> if part <= '':": "no text is smaller than the empty one",
}


def find_the_route(routes: list, method: str, path: str) -> tuple:
    works = []
    parts = path.split("/")
    for verb, template in routes:
        names = template.split("/")
        if len(names) != len(parts):
            continue
        values = {}
        for name, part in zip(names, parts):
            if name.startswith("{"):
                if part == "":
                    break
                values[name[1:-1]] = part
            elif name != part:
                break
        else:
            if verb == method:
                return 200, values
            works.append(verb)
    return (405, sorted(set(works))) if works else (404, [])


def cases(rng):
    notes = [("GET", "/notes"), ("POST", "/notes"), ("GET", "/notes/{id}"), ("PUT", "/notes/{id}")]
    more = [*notes, ("GET", "/users/{user}/notes/{id}"), ("GET", "/users/{user}"), ("DELETE", "/notes/{id}"), ("GET", "/users/me")]
    yield ([], "GET", "/notes")
    yield (notes, "GET", "/notes")
    yield (notes, "GET", "/notes/7")
    yield (notes, "PUT", "/notes/tea")
    yield (notes, "DELETE", "/notes")
    yield (notes, "POST", "/notes/7")
    yield (notes, "POST", "/notes/8")
    yield (notes, "GET", "/note")
    yield (notes, "GET", "/Notes")
    yield (notes, "GET", "/notes/7/text")
    yield (notes, "GET", "/notes/")
    yield (notes, "PUT", "/notes/")
    yield (notes, "DELETE", "/notes/")
    yield (notes, "GET", "/")
    yield (more, "GET", "/users/ada/notes/3")
    yield (more, "GET", "/users//notes/3")
    yield (more, "GET", "/users/me")
    yield (more, "POST", "/users/me")
    yield (more, "PATCH", "/notes/7")
    yield (more, "GET", "/users/ada/7")
    yield (more[::-1], "GET", "/users/me")
    yield (more[::-1], "PATCH", "/notes/5")
    for _ in range(3):
        n = int(rng.integers(1, 99))
        yield (more, "GET", f"/users/u{n}/notes/{n + 1}")
        yield (more, "POST", f"/notes/{n}")


def _fit(template, path, empty=False, longer=False):
    names, parts = template.split("/"), path.split("/")
    if len(names) > len(parts) if longer else len(names) != len(parts):
        return None
    values = {}
    for name, part in zip(names, parts):
        if name.startswith("{") and (part or empty):
            values[name[1:-1]] = part
        elif name != part:
            return None
    return values


def _find(routes, method, path, **how):
    works = []
    for verb, template in routes:
        values = _fit(template, path, **how)
        if values is not None and verb == method:
            return 200, values
        if values is not None:
            works.append(verb)
    return (405, sorted(set(works))) if works else (404, [])


def wrong_404_for_the_method(routes, method, path):
    """You answer 404 if no route fits both address and method. The address exists: it's 405, with the methods that work."""
    code, rest = _find(routes, method, path)
    return (404, []) if code == 405 else (code, rest)


def wrong_empty_part(routes, method, path):
    """You accept an empty part for a name in braces, so `/notes/` is the note with the id "". There has to be something."""
    return _find(routes, method, path, empty=True)


def wrong_longer_paths(routes, method, path):
    """You don't compare the number of parts, so `/notes/7/text` fits the template `/notes/{id}`, or even `/notes`."""
    return _find(routes, method, path, longer=True)


def wrong_first_template_decides(routes, method, path):
    """You stop at the first template that fits. If its method is another, a later route may still be the right one."""
    for verb, template in routes:
        values = _fit(template, path)
        if values is not None:
            return (200, values) if verb == method else (405, [verb])
    return 404, []
